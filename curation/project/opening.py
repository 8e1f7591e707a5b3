"""A project's file: how it is named, whether it is one, bringing it to the newest version."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from core.errors import AtelierError
from curation.project.file_errors import cannot_make, cannot_open, damaged, not_a_project
from curation.project.schema import check, connect, migrate

SUFFIX = ".atelier"


def file_to_make(path: Path) -> Path:
    """The file of a new project; its folder is made. The ending is added where it is missing.

    Raises:
        AtelierError: the file exists, or its folder cannot be made.
    """
    path = path.absolute()
    path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    if path.exists():
        raise AtelierError(
            "The project “{file}” exists already.",
            why="A new project never replaces an old one.",
            remedy="Open it, or choose another name.",
            file=path.name,
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_make(path, error) from error
    return path


def file_to_open(path: Path) -> Path:
    """The file of a project that is there.

    Raises:
        ProjectDamagedError: it is cut off, or something else stands in it.
        AtelierError: it is not there, or is no project.
    """
    path = path.absolute()
    if not path.is_file():
        raise AtelierError(
            "There is no project at “{path}”.",
            why="The file is not there.",
            remedy="Check the path, or start a new project.",
            path=str(path),
        )
    if not _looks_like_one(path):
        raise damaged(path, "file is not a database") if path.suffix == SUFFIX else not_a_project(path)
    return path


def connected(file: Path, shown: Path) -> sqlite3.Connection:
    """Open, check and bring to the newest version; a file that is not there yet becomes a new project.

    Args:
        file: what is opened.
        shown: the project that errors speak of (``file`` may be a copy).
    """
    is_new = not file.exists()
    connection = connect(file)
    try:
        if not is_new:
            check(connection, shown)
        migrate(connection)
    except BaseException as error:
        connection.close()
        if is_new:
            file.unlink(missing_ok=True)  # half a new project would only stand in the way
        if isinstance(error, sqlite3.Error):
            raise cannot_open(shown, error) from error
        raise
    return connection


def _looks_like_one(path: Path) -> bool:
    """Whether a file is an SQLite database; asked before SQLite would put its journal beside it."""
    try:
        with path.open("rb") as file:
            return file.read(15) == b"SQLite format 3"
    except OSError as error:
        raise cannot_open(path, error) from error
