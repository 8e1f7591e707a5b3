"""Back to a backup: it takes the project's place, or lies beside it as a project of its own."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from core.errors import AtelierError
from core.kohya.whole_file import rename_over
from curation.project.backup_contents import is_whole
from curation.project.backups import Backup, stamp_of
from curation.project.lock import ProjectLock


def put_in_place(backup: Backup, project: Path) -> Path:
    """Let a backup take the project's place. What was there is kept beside it.

    Args:
        backup: of this project.
        project: the project file, which nobody has open.

    Returns:
        Where the file that was there lies now.

    Raises:
        ProjectInUseError: somebody has the project open.
        AtelierError: the backup is damaged, or the disk refuses; then everything is as it was.
    """
    aside = _free_name(project.with_name(f"{project.stem} until {stamp_of(datetime.now())}{project.suffix}"))
    lock = ProjectLock(project)
    lock.take()
    try:
        part = _whole_copy(backup, project)
        _exchange(part, project, aside)
    except OSError as error:
        raise _refused(
            "The backup “{backup}” could not be put in the project's place.", backup, error
        ) from error
    finally:
        lock.release()
    return aside


def copy_beside(backup: Backup, project: Path) -> Path:
    """Copy a backup to where its photos are found, under a name that nothing has yet.

    Args:
        backup: of this project.
        project: the project file; it is not touched.

    Returns:
        The copy, a project like any other.

    Raises:
        AtelierError: the backup is damaged, or the disk refuses.
    """
    copy = _free_name(project.with_name(f"{project.stem} of {stamp_of(backup.taken)}{project.suffix}"))
    try:
        rename_over(_whole_copy(backup, copy), copy)
    except OSError as error:
        raise _refused("The backup “{backup}” could not be copied.", backup, error) from error
    return copy


def _whole_copy(backup: Backup, target: Path) -> Path:
    """Copy a backup to a file beside ``target``, on the disk and checked."""
    part = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(backup.path, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        _check(part, backup)
    except BaseException:
        _remove(part)
        raise
    return part


def _check(copy: Path, backup: Backup) -> None:
    if not is_whole(copy):
        raise AtelierError(
            "The backup “{backup}” is damaged.",
            why="It does not pass the check of its database.",
            remedy="Choose another one. The project is as it was.",
            backup=backup.path.name,
        )


def _exchange(part: Path, project: Path, aside: Path) -> None:
    """Move the project and its journal aside and ``part`` to its place, or leave everything as it was."""
    moved: list[tuple[Path, Path]] = []
    try:
        for ending in ("", "-wal", "-shm"):  # a journal would be taken for the backup's own
            old, new = project.with_name(project.name + ending), aside.with_name(aside.name + ending)
            if old.exists():
                rename_over(old, new)
                moved.append((old, new))
        rename_over(part, project)
    except OSError:
        for old, new in reversed(moved):
            new.replace(old)
        _remove(part)
        raise


def _free_name(path: Path) -> Path:
    number, free = 2, path
    while free.exists():
        free = path.with_stem(f"{path.stem} ({number})")
        number += 1
    return free


def _remove(part: Path) -> None:
    with suppress(OSError):  # the error before this one is told
        part.unlink(missing_ok=True)


def _refused(what: str, backup: Backup, error: OSError) -> AtelierError:
    return AtelierError(
        what,
        why="The system says: {reason}.",
        remedy="Make room on the disk, close whatever has the project open, then try again.",
        backup=backup.path.name,
        reason=error.strerror or str(error),
    )
