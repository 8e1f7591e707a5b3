"""EngineHome: the folder where engines live, and the one small file that says which of them is in use.

``engine/``
    ``.lora-atelier-engine``  says that this folder is ours to delete
    ``builds/<key>/``         one engine: packages, nothing else
    ``builds/<key>.part/``    one that is being made, or was when the power went
    ``downloads/``            wheels; ``.part`` while they come
    ``cache/``                uv's
    ``active.json``           which build is in use, and the one before; replaced in one step
    ``busy``                  locked while somebody makes an engine
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from core.errors import AtelierError

MARKER = ".lora-atelier-engine"
_PART = ".part"
_RENAME_TRIES = 40
_RENAME_PAUSE = 0.25


@dataclass(frozen=True)
class ActiveEngine:
    """Which engine is in use.

    Args:
        build: its folder's name.
        profile: its profile's name.
        key: the key it was made from; another one in the profile means that an update waits.
        previous: the build before it, kept for going back; empty for none.
        previous_profile: that one's profile.
        previous_key: that one's key.
    """

    build: str
    profile: str
    key: str
    previous: str = ""
    previous_profile: str = ""
    previous_key: str = ""

    def turned_back(self) -> ActiveEngine:
        """The same with the two builds changed over."""
        return ActiveEngine(
            self.previous, self.previous_profile, self.previous_key, self.build, self.profile, self.key
        )


class EngineHome:
    """The engines' folder.

    Args:
        folder: where; need not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.builds = folder / "builds"
        self.downloads = folder / "downloads"
        self.cache = folder / "cache"
        self._pointer = folder / "active.json"

    def active(self) -> ActiveEngine | None:
        """The engine in use, or None where there is none, or its pointer cannot be read."""
        try:
            engine = ActiveEngine(**json.loads(self._pointer.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None
        return engine if self._is_there(engine.build) else None

    def packages(self) -> Path | None:
        """The folder to put on ``sys.path``, or None without an engine."""
        engine = self.active()
        return self.builds / engine.build if engine else None

    def prepare(self) -> None:
        """Make the folder and mark it as ours."""
        self.builds.mkdir(parents=True, exist_ok=True)
        (self.folder / MARKER).touch()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else makes an engine here meanwhile. The system lets the lock go when a process dies.

        Raises:
            AtelierError: another window is at it.
        """
        self.prepare()
        with (self.folder / "busy").open("ab") as file:
            try:
                _lock(file)
            except OSError as error:
                raise AtelierError(
                    "Another window is working on the AI engine.",
                    remedy="Wait until it is done, or close it.",
                ) from error
            yield

    def new_build(self, key: str) -> Path:
        """An empty folder to build in; :meth:`keep` makes it a build.

        What earlier attempts left half done is deleted.
        """
        for left in self.builds.glob(f"*{_PART}"):
            _delete(left)
        number = 1
        while (self.builds / _numbered(key, number)).exists():
            number += 1
        folder = self.builds / (_numbered(key, number) + _PART)
        folder.mkdir(parents=True)
        return folder

    def keep(self, part: Path) -> str:
        """Give a finished build its final name, which is returned.

        Raises:
            AtelierError: the system would not rename it.
        """
        final = part.with_name(part.name.removesuffix(_PART))
        _rename(part, final)
        return final.name

    def switch(self, build: str, *, profile: str, key: str) -> None:
        """Use this build from now on; the one in use becomes the previous one."""
        before = self.active()
        if before is None:
            self._point(ActiveEngine(build, profile, key))
        else:
            self._point(ActiveEngine(build, profile, key, before.build, before.profile, before.key))

    def roll_back(self) -> ActiveEngine:
        """Use the previous build again.

        Raises:
            AtelierError: there is none.
        """
        engine = self.active()
        if engine is None or not engine.previous or not self._is_there(engine.previous):
            raise AtelierError("There is no earlier AI engine to go back to.", remedy="Install one instead.")
        self._point(engine.turned_back())
        return engine.turned_back()

    def tidy(self) -> None:
        """Delete what is neither in use nor kept for going back: builds, downloads, caches."""
        engine = self.active()
        kept = {engine.build, engine.previous} if engine else set()
        for build in self.builds.glob("*"):
            if build.name not in kept:
                _delete(build)
        for folder in (self.downloads, self.cache):
            _delete(folder)

    def reset(self) -> None:
        """Delete every engine. The private Python and the window's packages stay."""
        self._pointer.unlink(missing_ok=True)
        self.tidy()

    def free_bytes(self) -> int:
        """Free space on its disk."""
        at = self.folder
        while not at.exists():
            at = at.parent
        return shutil.disk_usage(at).free

    def _is_there(self, build: str) -> bool:
        return bool(build) and "/" not in build and "\\" not in build and (self.builds / build).is_dir()

    def _point(self, engine: ActiveEngine) -> None:
        beside = self._pointer.with_suffix(".new")
        with beside.open("w", encoding="utf-8") as file:
            json.dump(asdict(engine), file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        _rename(beside, self._pointer)


def _numbered(key: str, number: int) -> str:
    return key if number == 1 else f"{key}.{number}"


def _rename(source: Path, target: Path) -> None:
    # Windows and virus scanners hold fresh files for a moment.
    for attempt in range(_RENAME_TRIES):
        try:
            source.replace(target)
        except PermissionError as error:
            if attempt == _RENAME_TRIES - 1:
                raise AtelierError(
                    "{folder} cannot be renamed.",
                    why="Another program holds files in it: {reason}",
                    remedy="Close programs that look into it, a virus scanner for example, and start again.",
                    folder=source,
                    reason=str(error),
                ) from error
            time.sleep(_RENAME_PAUSE)
        else:
            return


def _delete(path: Path) -> None:
    if sys.platform == "win32":
        path = Path("\\\\?\\" + str(path.resolve()))  # uv's cache holds paths beyond 260 characters
    if path.is_dir() and not path.is_symlink():
        # Files in use (a running training holds its libraries) stay until the next time.
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
