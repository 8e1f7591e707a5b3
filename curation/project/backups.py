"""Backups of a project: whole copies beside it, taken by themselves, fewer the older they are.

They lie in a folder of their own, ``<name>-backups``. What is in one is not opened there, as photos are found
by their way from the project's folder: it is put in the project's place.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Hashable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from core.errors import AtelierError
from core.kohya.whole_file import rename_over

APART = timedelta(minutes=30)
"""Sooner than this after the last one, none is taken."""
# How many hours, days, weeks and months keep their last backup.
_KEPT: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
    (6, lambda taken: (taken.date(), taken.hour)),
    (7, lambda taken: taken.date()),
    (4, lambda taken: taken.isocalendar()[:2]),
    (6, lambda taken: (taken.year, taken.month)),
)
_STAMP = "%Y-%m-%d %H.%M.%S"  # Windows allows no colons in names


@dataclass(frozen=True)
class Backup:
    """One copy, and when it was taken, in local time."""

    path: Path
    taken: datetime


def backups_folder(project: Path) -> Path:
    """Where a project's backups lie."""
    return project.with_name(f"{project.stem}-backups")


def backups_of(project: Path) -> list[Backup]:
    """A project's backups, newest first."""
    found = (_backup_at(path, project) for path in backups_folder(project).glob("*"))
    return sorted((one for one in found if one is not None), key=lambda one: one.taken, reverse=True)


def day_of(backup: Backup) -> str:
    """When a backup was taken, to the minute, as people write it."""
    return backup.taken.strftime("%Y-%m-%d %H:%M")


def is_due(project: Path, now: datetime) -> bool:
    """Whether the project has changed since its last backup, and that was long enough ago."""
    known = backups_of(project)
    if not known:
        return True
    journal = project.with_name(project.name + "-wal")
    changed = max((path.stat().st_mtime for path in (project, journal) if path.exists()), default=0.0)
    return now - known[0].taken >= APART and changed > known[0].path.stat().st_mtime


def keep_backup(project: Path, now: datetime, write: Callable[[Path], None]) -> Backup:
    """Add a backup, and remove those that others of their day, week or month stand for.

    Args:
        project: the project file.
        now: local time.
        write: makes the copy at the path it is given, and checks it.

    Raises:
        AtelierError: the disk refuses.
    """
    folder = backups_folder(project)
    backup = Backup(folder / f"{project.stem} {now.strftime(_STAMP)}{project.suffix}", now)
    part = backup.path.with_name(backup.path.name + ".part")
    try:
        folder.mkdir(exist_ok=True)
        part.unlink(missing_ok=True)
        write(part)
        rename_over(part, backup.path)
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        raise AtelierError(
            "No backup of the project “{file}” could be written.",
            why="The system says: {reason}.",
            remedy="Make room on the disk, or check that you may write in “{folder}”. What you edit is kept.",
            file=project.name,
            folder=folder,
            reason=getattr(error, "strerror", None) or str(error),
        ) from error
    for old in no_longer_needed(backups_of(project)):
        with suppress(OSError):  # one too many costs room, and nothing else
            old.path.unlink()
    return backup


def no_longer_needed(backups: Sequence[Backup]) -> list[Backup]:
    """Backups that may go: the last of 6 hours, of 7 days, of 4 weeks and of 6 months stay."""
    newest_first = sorted(backups, key=lambda one: one.taken, reverse=True)
    kept: set[Backup] = set()
    for count, span_of in _KEPT:
        last_of: dict[Hashable, Backup] = {}
        for one in newest_first:
            last_of.setdefault(span_of(one.taken), one)
        kept |= set(list(last_of.values())[:count])
    return [one for one in newest_first if one not in kept]


def put_in_place(backup: Backup, project: Path) -> Path:
    """Let a backup take the project's place. What was there is kept beside it.

    Args:
        backup: of this project.
        project: the project file, which nobody has open.

    Returns:
        Where the file that was there lies now.

    Raises:
        AtelierError: the disk refuses; then everything is as it was.
    """
    aside = project.with_name(f"{project.stem} until {datetime.now().strftime(_STAMP)}{project.suffix}")
    part = project.with_name(project.name + ".part")
    moved: list[tuple[Path, Path]] = []
    try:
        shutil.copyfile(backup.path, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        for ending in ("", "-wal", "-shm"):  # a journal would be taken for the backup's own
            old, new = project.with_name(project.name + ending), aside.with_name(aside.name + ending)
            if old.exists():
                rename_over(old, new)
                moved.append((old, new))
        rename_over(part, project)
    except OSError as error:
        for old, new in reversed(moved):
            new.replace(old)
        part.unlink(missing_ok=True)
        raise AtelierError(
            "The backup “{backup}” could not be put in the project's place.",
            why="The system says: {reason}.",
            remedy="Make room on the disk, close whatever has the project open, then try again.",
            backup=backup.path.name,
            reason=error.strerror or str(error),
        ) from error
    return aside


def _backup_at(path: Path, project: Path) -> Backup | None:
    if path.suffix != project.suffix or not path.name.startswith(project.stem + " "):
        return None
    try:
        return Backup(path, datetime.strptime(path.stem[len(project.stem) + 1 :], _STAMP))
    except ValueError:  # somebody's own copy
        return None
