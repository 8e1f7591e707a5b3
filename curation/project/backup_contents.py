"""What backups hold, told before anybody decides to go back to one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from curation.project.backups import Backup, backups_of

_FIRST_WITH_LAYERS = 3
"""From this version of the file on a caption may be a sentence or notes without tags."""


@dataclass(frozen=True)
class BackupContents:
    """How much of what the user made is in a project file."""

    photos: int
    regions: int
    captions: int


@dataclass(frozen=True)
class KeptBackup:
    """A backup, its size in bytes, and what it holds; None where it cannot be read."""

    backup: Backup
    byte_size: int
    contents: BackupContents | None


@dataclass(frozen=True)
class KeptBackups:
    """All backups of a project, newest first, and whether the folder chosen for them is not there now."""

    found: tuple[KeptBackup, ...]
    is_folder_away: bool


def kept_backups(project: Path, chosen: Path | None) -> KeptBackups:
    """Look all backups of a project through. This reads in them and may take a while.

    Args:
        project: the project file.
        chosen: the folder for the backups of all projects; None for beside each project.
    """
    looked_at = (_looked_at(backup) for backup in backups_of(project, chosen))
    found = tuple(one for one in looked_at if one is not None)
    return KeptBackups(found, is_folder_away=chosen is not None and not chosen.is_dir())


def contents_of(path: Path) -> BackupContents | None:
    """Count what a project file holds, of whatever version; None where it cannot be read.

    Args:
        path: a file that nobody writes in.
    """
    try:
        with closing(_connection(path)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            layers = "text || sentence || notes" if version >= _FIRST_WITH_LAYERS else "text"
            counted = connection.execute(
                "SELECT (SELECT count(*) FROM photo), (SELECT count(*) FROM region), "
                f"(SELECT count(*) FROM caption WHERE {layers} <> '')"
            ).fetchone()
    except sqlite3.Error:
        return None
    return BackupContents(*counted)


def is_whole(path: Path) -> bool:
    """Whether a project file passes SQLite's own check."""
    try:
        with closing(_connection(path)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
    except sqlite3.Error:
        return False


def _looked_at(backup: Backup) -> KeptBackup | None:
    try:
        return KeptBackup(backup, backup.path.stat().st_size, contents_of(backup.path))
    except OSError:  # it made room for a newer one meanwhile
        return None


def _connection(path: Path) -> sqlite3.Connection:
    # Immutable: a journal beside the file would be no part of it, and none is to be made.
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
