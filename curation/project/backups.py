"""Backups of a project: whole copies, taken by themselves, fewer the older they are.

They lie in a folder of their own: beside the project, or in a folder that the user chose, such as one on
another disk. What is in one is not opened there, as photos are found by their way from the project's folder:
it is put in the project's place, or beside it (``backup_return``).
"""

from __future__ import annotations

import hashlib
import os
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


def backups_folder(project: Path, chosen: Path | None = None) -> Path:
    """Where a project's backups lie.

    Args:
        project: the project file.
        chosen: a folder for the backups of all projects; None for beside each project.
    """
    if chosen is None:
        return project.with_name(f"{project.stem}-backups")
    # Projects of one name in different folders must not take each other's backups for their own.
    place = os.path.normcase(project.absolute())
    return chosen / f"{project.stem}-backups-{hashlib.sha256(place.encode()).hexdigest()[:8]}"


def folder_in_use(project: Path, chosen: Path | None = None) -> Path:
    """Where the next backup goes: beside the project also while the chosen folder is not there."""
    return backups_folder(project, chosen if chosen is not None and chosen.is_dir() else None)


def backups_of(project: Path, chosen: Path | None = None) -> list[Backup]:
    """A project's backups, newest first: those beside it, and those in the chosen folder."""
    folders = {backups_folder(project), backups_folder(project, chosen)}
    return sorted(
        (backup for folder in folders for backup in _backups_in(folder, project)),
        key=lambda one: one.taken,
        reverse=True,
    )


def newest_backups(project: Path, chosen: Path | None = None) -> tuple[Backup | None, Backup | None]:
    """The newest backup beside a project, and the newest in the chosen folder; None where there is none."""
    beside = backups_folder(project)
    elsewhere = backups_folder(project, chosen)
    folders = (beside, elsewhere if elsewhere != beside else None)
    found = (_backups_in(folder, project) if folder is not None else [] for folder in folders)
    first, second = (max(backups, key=lambda one: one.taken, default=None) for backups in found)
    return first, second


def day_of(backup: Backup) -> str:
    """When a backup was taken, to the minute, as people write it."""
    return backup.taken.strftime("%Y-%m-%d %H:%M")


def stamp_of(moment: datetime) -> str:
    """A moment of local time as it stands in file names."""
    return moment.strftime(_STAMP)


def is_due(project: Path, now: datetime, chosen: Path | None = None) -> bool:
    """Whether the project has changed since its last backup, and that was long enough ago.

    What lies in another folder than the one in use does not count: a newly chosen one gets its first at once.
    """
    # Where the clock was ahead, backups of later would stand in the way until it is as late again.
    known = [one for one in _backups_in(folder_in_use(project, chosen), project) if one.taken <= now]
    if not known:
        return True
    last = max(known, key=lambda one: one.taken)
    journal = project.with_name(project.name + "-wal")
    changed = max((path.stat().st_mtime for path in (project, journal) if path.exists()), default=0.0)
    return now - last.taken >= APART and changed > last.path.stat().st_mtime


def keep_backup(
    project: Path, now: datetime, write: Callable[[Path], None], chosen: Path | None = None
) -> Backup:
    """Add a backup, and remove those that others of their day, week or month stand for.

    Args:
        project: the project file.
        now: local time.
        write: makes the copy at the path it is given, and checks it.
        chosen: the folder for the backups of all projects; beside this one while that is not there.

    Raises:
        AtelierError: the disk refuses.
    """
    folder = folder_in_use(project, chosen)
    backup = Backup(folder / f"{project.stem} {stamp_of(now)}{project.suffix}", now)
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
    for old in no_longer_needed(_backups_in(folder, project)):
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


def _backups_in(folder: Path, project: Path) -> list[Backup]:
    try:
        found = [_backup_at(path, project) for path in folder.glob("*")]
    except OSError:  # a drive that is away
        return []
    return [one for one in found if one is not None]


def _backup_at(path: Path, project: Path) -> Backup | None:
    if path.suffix != project.suffix or not path.name.startswith(project.stem + " "):
        return None
    try:
        return Backup(path, datetime.strptime(path.stem[len(project.stem) + 1 :], _STAMP))
    except ValueError:  # somebody's own copy
        return None
