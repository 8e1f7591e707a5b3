"""One writer per project: a lock file beside it that says who works in it, and frees itself when they die."""

from __future__ import annotations

import json
import os
import socket
import sys
from datetime import datetime
from pathlib import Path

from core.errors import AtelierError
from curation.project.file_errors import cannot_make

# The lock sits far behind the facts: on Windows a locked byte cannot even be read by others.
_LOCKED_BYTE = 1 << 20


class ProjectInUseError(AtelierError):
    """A project cannot be opened for editing, but a copy of it can be looked at."""


class ProjectLock:
    """Held from ``take`` to ``release``. The system lets go of it when the process dies, however it dies."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._path = lock_path(project)
        self._descriptor = -1

    def take(self) -> None:
        """Take the lock, or say who holds it. A dead owner's lock is taken over.

        Raises:
            ProjectInUseError: somebody else works in this project, or its folder cannot be written to.
        """
        while True:
            descriptor = self._open()
            if not _try_lock(descriptor):
                os.close(descriptor)
                raise self._held()
            if self._is_there(descriptor):
                break
            os.close(descriptor)
        self._descriptor = descriptor
        self._refuse_other_hosts()
        try:
            _write_facts(descriptor)
        except OSError as error:  # the disk is full
            self.release()
            raise self._cannot_write(error) from error

    def release(self) -> None:
        """Let others in. Safe to call twice."""
        if self._descriptor < 0:
            return
        descriptor, self._descriptor = self._descriptor, -1
        if os.name == "nt":
            os.close(descriptor)  # Windows removes no open file
            try:
                self._path.unlink(missing_ok=True)
            except PermissionError:
                return  # the next owner is already in
        else:
            self._path.unlink(missing_ok=True)
            os.close(descriptor)

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise self._cannot_write(error) from error

    def _is_there(self, descriptor: int) -> bool:
        """Whether the file still is: the owner before may have removed it before we locked it."""
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            return False

    def _cannot_write(self, error: OSError) -> AtelierError:
        if not self._project.exists():
            return cannot_make(self._project, error)
        return ProjectInUseError(
            "The project “{file}” cannot be opened for editing.",
            why="No lock file can be written beside it: {reason}.",
            remedy="Copy the project to a folder where you may write, or open it read-only.",
            file=self._project.name,
            reason=error.strerror or str(error),
        )

    def _held(self) -> ProjectInUseError:
        owner = _read_facts(self._path)
        return ProjectInUseError(
            "The project “{file}” is already open.",
            why="Process {pid} on {host} works in it since {since}.",
            remedy="Close it there first, or open it here read-only.",
            file=self._project.name,
            pid=owner.get("pid", "?"),
            host=owner.get("host", "?"),
            since=owner.get("since", "?"),
        )

    def _refuse_other_hosts(self) -> None:
        """Respect a lock left by another computer: network file systems do not always share locks."""
        host = _read_facts(self._path).get("host")
        if host in (None, socket.gethostname()):
            return
        os.close(self._descriptor)
        self._descriptor = -1
        raise ProjectInUseError(
            "The project “{file}” was open on another computer, {host}.",
            why="From here it cannot be told whether somebody still works in it there.",
            remedy="Close it there. If that computer is gone, delete “{lock}” and open the project again.",
            file=self._project.name,
            host=host,
            lock=self._path.name,
        )


def lock_path(project: Path) -> Path:
    """Where a project's lock file lies."""
    return project.with_name(project.name + ".lock")


def _write_facts(descriptor: int) -> None:
    facts = {
        "pid": os.getpid(),
        "host": socket.gethostname(),
        "since": datetime.now().isoformat(" ", timespec="minutes"),
    }
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(facts).encode())


def _read_facts(path: Path) -> dict[str, object]:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return facts if isinstance(facts, dict) else {}


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
