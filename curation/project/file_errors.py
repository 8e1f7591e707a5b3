"""What may be the matter with a project's file, in the words that the user reads."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from core.errors import AtelierError
from curation.project.backups import day_of, newest_backups


class ProjectDamagedError(AtelierError):
    """A project file that is no longer whole; a backup can take its place."""


def not_a_project(path: Path) -> AtelierError:
    """The error for a file that is no project."""
    return AtelierError(
        "“{file}” is not a LoRA Atelier project.",
        why="A project is one file whose name ends in .atelier.",
        remedy="Choose another file, or start a new project.",
        file=path.name,
    )


_ANY_BACKUP = "Open a backup copy. The photos themselves are not touched by this."
_ONE_BACKUP = "Let its backup of {day} take its place. The photos themselves are not touched by this."
_TWO_BACKUPS = (
    "Let a backup take its place: the newest beside it is of {day}, the newest in “{folder}” of {other_day}. "
    "The photos themselves are not touched by this."
)


def damaged(path: Path, finding: str, chosen: Path | None = None) -> ProjectDamagedError:
    """The error for a project file that is cut off or has foreign bytes in it.

    Args:
        path: the file.
        finding: what SQLite says of it.
        chosen: the folder for the backups of all projects, where there is one.
    """
    beside, elsewhere = newest_backups(path, chosen)
    newest = beside or elsewhere
    both = beside is not None and elsewhere is not None
    return ProjectDamagedError(
        "The project “{file}” is damaged.",
        why="Its database does not pass its own check: {finding}",
        remedy=_TWO_BACKUPS if both else _ONE_BACKUP if newest is not None else _ANY_BACKUP,
        file=path.name,
        finding=finding,
        day=day_of(newest) if newest is not None else "",
        folder=chosen,
        other_day=day_of(elsewhere) if elsewhere is not None else "",
    )


def cannot_make(path: Path, error: OSError) -> AtelierError:
    """Why there is no new project."""
    return AtelierError(
        "No project can be made in “{folder}”.",
        why="The system says: {reason}.",
        remedy="Choose a folder where you may write.",
        folder=path.parent,
        reason=error.strerror or str(error),
    )


def cannot_open(path: Path, error: Exception) -> AtelierError:
    """The error for a file that the system does not let us use."""
    return AtelierError(
        "The project “{file}” cannot be opened.",
        why="The system says: {reason}.",
        remedy="Check that you may read and write the file and its folder.",
        file=path.name,
        reason=str(error),
    )


_OUR_MISTAKES = ("SQLITE_ERROR", "SQLITE_CONSTRAINT", "SQLITE_MISUSE", "SQLITE_RANGE", "SQLITE_MISMATCH")
_MOST_SAID = 200
"""Letters; SQLite names a text that is none with all of it."""


def is_of_the_disk(error: sqlite3.Error) -> bool:
    """Whether the file or its disk is the matter, and not what was asked of it."""
    name = _name_of(error)
    return not name.startswith(_OUR_MISTAKES) if name else isinstance(error, sqlite3.OperationalError)


def _shows_damage(error: sqlite3.Error) -> bool:
    # Python itself, whose errors have no name of SQLite's, finds texts that are none.
    return _name_of(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) or not _name_of(error)


def _name_of(error: sqlite3.Error) -> str:
    return str(getattr(error, "sqlite_errorname", None) or "")


def cannot_read(path: Path, error: sqlite3.Error) -> AtelierError:
    """The error for a file that was open, and of which something can no longer be read.

    Args:
        path: the project.
        error: for which :func:`is_of_the_disk` holds.
    """
    if _shows_damage(error):
        return damaged(path, str(error)[:_MOST_SAID])
    return AtelierError(
        "The project “{file}” can no longer be read.",
        why="The disk said: {reason}.",
        remedy="Check that its disk is still there, then close the project and open it again.",
        file=path.name,
        reason=str(error),
    )


def cannot_save(path: Path, error: sqlite3.Error) -> AtelierError:
    """The error for a change that the disk refuses, or that a damaged file cannot take."""
    if _shows_damage(error):
        return damaged(path, str(error)[:_MOST_SAID])
    return AtelierError(
        "The change could not be saved in “{file}”.",
        why="The disk said: {reason}. Nothing was changed.",
        remedy="Make room on the disk, or check that the file may be written, then do it again.",
        file=path.name,
        reason=str(error),
    )
