"""CurationProject: the open project file. Reads values out of it and applies edits to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from core.errors import AtelierError
from curation.project.contents import ProjectContents
from curation.project.edits import Edit
from curation.project.found_shelf import FoundShelf
from curation.project.history import AppliedEdit, EditLog, Touched, created_by, touched_by
from curation.project.lock import ProjectLock
from curation.project.read_copy import copy_for_reading
from curation.project.records import description_row
from curation.project.rows import RowChange, RowWriter, apply_changes
from curation.project.schema import cannot_open, check, connect, migrate, not_a_project
from curation.taggers.description import Described

SUFFIX = ".atelier"


class CurationProject(ProjectContents, FoundShelf):
    """A project, open. Every edit is saved when ``apply`` returns; there is nothing to save at the end.

    One writer at a time; may be used from several threads of that process. Use as a context manager, or
    ``close``.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        lock: ProjectLock | None,
        copy: TemporaryDirectory[str] | None,
    ) -> None:
        """Use ``create`` or ``open`` instead."""
        super().__init__(path, connection)
        self._lock_file = lock
        self._copy = copy
        self._log = EditLog(connection)
        self._is_open = True

    @classmethod
    def create(cls, path: Path) -> Self:
        """Start a new project. ``.atelier`` is added to the name when it is missing.

        Args:
            path: the file to make; its folder is made too.

        Raises:
            AtelierError: the file exists, or cannot be made.
        """
        path = _named(path)
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
            raise cannot_open(path, error) from error
        return cls._for_writing(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a project.

        Args:
            path: the project file.
            read_only: look at a copy of it, even while somebody else works in it.

        Raises:
            AtelierError: it is not there, is no project, is damaged, or somebody else works in it.
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
            raise not_a_project(path)
        if not read_only:
            return cls._for_writing(path)
        folder, copy = copy_for_reading(path)
        try:
            connection = _connected(copy, path)
        except BaseException:
            folder.cleanup()
            raise
        return cls(path, connection, None, folder)

    @classmethod
    def _for_writing(cls, path: Path) -> Self:
        lock = ProjectLock(path)
        lock.take()
        try:
            connection = _connected(path, path)
        except BaseException:
            lock.release()
            raise
        return cls(path, connection, lock, None)

    @property
    def is_read_only(self) -> bool:
        """Whether edits are refused, because somebody else may work in the project."""
        return self._lock_file is None

    def close(self) -> None:
        """Close the file and let others in. Safe to call twice."""
        with self._guard:
            if not self._is_open:
                return
            self._is_open = False
            self._connection.close()
            if self._lock_file is not None:
                self._lock_file.release()
            if self._copy is not None:
                self._copy.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def apply(self, edit: Edit) -> AppliedEdit:
        """Do an edit and log it, in one transaction: on the disk when this returns, undone when it raises.

        Raises:
            AtelierError: the edit does not fit what is in the project, or it is open read-only.
        """
        with self._transaction():
            rows = RowWriter(self._connection, self.home)
            edit.write(rows)
            if not rows.changes:
                return AppliedEdit(0, edit.title, edit.title_values)
            edit_id = self._log.add(edit.title, edit.title_values, rows.changes)
            return self._applied(edit_id, edit.title, edit.title_values, rows.changes)

    def remember(self, found: Iterable[Described]) -> None:
        """Keep what a tagger found, in place of what the same model found there before.

        This is no edit: it changes no caption, is not undone, and can be found again.

        Raises:
            AtelierError: the project is open read-only, or the disk refuses.
        """
        with self._transaction():
            for described in found:
                row = description_row(described)
                marks = ", ".join(f":{column}" for column in row)
                statement = f"INSERT OR REPLACE INTO description ({', '.join(row)}) VALUES ({marks})"
                self._connection.execute(statement, row)

    def undo(self) -> AppliedEdit | None:
        """Take the last edit back. None when there is nothing to take back."""
        with self._transaction():
            logged = self._log.to_undo()
            if logged is None:
                return None
            changes = [change.reversed() for change in reversed(logged.changes)]
            apply_changes(self._connection, changes)
            self._log.mark(logged.id, undone=True)
            return self._applied(logged.id, logged.title_template, logged.title_values, changes)

    def redo(self) -> AppliedEdit | None:
        """Do the last undone edit again. None when there is none."""
        with self._transaction():
            logged = self._log.to_redo()
            if logged is None:
                return None
            apply_changes(self._connection, logged.changes)
            self._log.mark(logged.id, undone=False)
            return self._applied(logged.id, logged.title_template, logged.title_values, logged.changes)

    def undo_words(self) -> tuple[str, dict[str, Any]] | None:
        """Title template and its values of what ``undo`` would take back."""
        with self._guard:
            return self._log.titles()[0]

    def redo_words(self) -> tuple[str, dict[str, Any]] | None:
        """Title template and its values of what ``redo`` would do again."""
        with self._guard:
            return self._log.titles()[1]

    def undo_title(self) -> str | None:
        """What ``undo`` would take back, in English."""
        return _filled(self.undo_words())

    def redo_title(self) -> str | None:
        """What ``redo`` would do again, in English."""
        return _filled(self.redo_words())

    def _applied(
        self,
        edit_id: int,
        title: str,
        values: dict[str, Any],
        changes: list[RowChange] | tuple[RowChange, ...],
    ) -> AppliedEdit:
        if any(change.table == "photo" for change in changes):
            self._kept_photos = None
        touched: Touched = touched_by(changes, self._photos_of_captioned(changes))
        return AppliedEdit(edit_id, title, values, touched, created_by(changes))

    def _photos_of_captioned(self, changes: list[RowChange] | tuple[RowChange, ...]) -> dict[int, int]:
        captioned = [change.key for change in changes if change.table == "caption"]
        if len(captioned) > 200:
            return {row["id"]: row["photo_id"] for row in self._rows("SELECT id, photo_id FROM region")}
        marks = ", ".join("?" * len(captioned))
        rows = self._rows(f"SELECT id, photo_id FROM region WHERE id IN ({marks})", *captioned)
        return {row["id"]: row["photo_id"] for row in rows}

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._guard:
            if self.is_read_only:
                raise AtelierError(
                    "The project “{file}” is open read-only.",
                    why="What you see is a copy; changes to it would be lost.",
                    remedy="Close it elsewhere, then open it again for editing.",
                    file=self.path.name,
                )
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield
                self._connection.execute("COMMIT")
            except sqlite3.OperationalError as error:
                self._roll_back()
                raise _cannot_save(self.path, error) from error
            except BaseException:
                self._roll_back()
                raise

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._transaction():
            yield self._connection

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _connected(file: Path, shown: Path) -> sqlite3.Connection:
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


def _named(path: Path) -> Path:
    path = path.absolute()
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _filled(words: tuple[str, dict[str, Any]] | None) -> str | None:
    return None if words is None else words[0].format(**words[1])


def _cannot_save(path: Path, error: sqlite3.Error) -> AtelierError:
    return AtelierError(
        "The change could not be saved in “{file}”.",
        why="The disk said: {reason}. Nothing was changed.",
        remedy="Make room on the disk, or check that the file may be written, then do it again.",
        file=path.name,
        reason=str(error),
    )
