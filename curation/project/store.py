"""CurationProject: the open project file. Reads values out of it and applies edits to it."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self, TypeVar

from core.errors import AtelierError
from curation.progress import Progress
from curation.project.contents import ProjectContents
from curation.project.edit import Edit, LongEdit
from curation.project.file_errors import cannot_save, is_of_the_disk
from curation.project.found_shelf import FoundShelf
from curation.project.history import AppliedEdit, EditLog, LoggedEdit, created_by, touched_by
from curation.project.lock import ProjectLock
from curation.project.opening import connected, file_to_make, file_to_open
from curation.project.read_copy import copy_for_reading
from curation.project.readers import Readers
from curation.project.records import description_row
from curation.project.rows import RowChange, RowWriter, apply_changes
from curation.project.steps import Steps, counted, to_the_end
from curation.taggers.description import Described

_T = TypeVar("_T")
_OF_WORDS = frozenset({"caption", "caption_rule", "caption_settings", "saved_filter", "pinned_tag"})


class CurationProject(ProjectContents, FoundShelf):
    """A project, open. Every edit is saved when ``apply`` returns; there is nothing to save at the end.

    One writer at a time; may be used from several threads of that process. Use as a context manager, or
    ``close``.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        readers: Readers,
        lock: ProjectLock | None,
        copy: TemporaryDirectory[str] | None,
    ) -> None:
        """Use ``create`` or ``open`` instead."""
        super().__init__(path, readers)
        self._connection = connection
        self._guard = threading.RLock()
        self._lock_file = lock
        self._copy = copy
        self._log = EditLog(connection)
        self.layout_number = 0
        """Another one after every change of anything but words: of what pictures there are, and how made."""
        self._is_open = True

    @classmethod
    def create(cls, path: Path) -> Self:
        """Start a new project. ``.atelier`` is added to the name when it is missing.

        Args:
            path: the file to make; its folder is made too.

        Raises:
            AtelierError: the file exists, or cannot be made.
        """
        return cls._for_writing(file_to_make(path))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a project.

        Args:
            path: the project file.
            read_only: look at a copy of it, even while somebody else works in it.

        Raises:
            AtelierError: it is not there, is no project, is damaged, or somebody else works in it.
        """
        path = file_to_open(path)
        if not read_only:
            return cls._for_writing(path)
        folder, copy = copy_for_reading(path)
        try:
            connection = connected(copy, path)
        except BaseException:
            folder.cleanup()
            raise
        return cls(path, connection, Readers(copy), None, folder)

    @classmethod
    def _for_writing(cls, path: Path) -> Self:
        lock = ProjectLock(path)
        lock.take()
        try:
            connection = connected(path, path)
        except BaseException:
            lock.release()
            raise
        return cls(path, connection, Readers(path), lock, None)

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
            self._readers.close()  # before the writer, which winds up the journal
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
        applied = to_the_end(self.applying(edit))
        assert applied is not None
        return applied

    def applying(self, edit: Edit) -> Steps:
        """The same, step by step. Others may read meanwhile, and see the project as it was."""
        with self._transaction():
            rows = RowWriter(self._connection, self.home)
            if isinstance(edit, LongEdit):
                for step in edit.steps(rows):
                    yield Progress(step.done, 2 * step.total)
            else:
                edit.write(rows)
            if not rows.changes:
                return AppliedEdit(0, edit.title, edit.title_values)
            count = len(rows.changes)
            logging = self._log.adding(edit.title, edit.title_values, rows.changes)
            edit_id = yield from counted(logging, count, 2 * count)
            applied = self._applied(edit_id, edit.title, edit.title_values, rows.changes)
        self._note_changes(rows.changes)
        return applied

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
        return to_the_end(self.undoing())

    def redo(self) -> AppliedEdit | None:
        """Do the last undone edit again. None when there is none."""
        return to_the_end(self.redoing())

    def undoing(self) -> Steps:
        """Take the last edit back, step by step."""
        with self._transaction():
            logged = self._log.to_undo()
            if logged is None:
                return None
            changes = [change.reversed() for change in reversed(logged.changes)]
            applied = yield from self._done_again(logged, changes, undone=True)
        self._note_changes(changes)
        return applied

    def redoing(self) -> Steps:
        """Do the last undone edit again, step by step."""
        with self._transaction():
            logged = self._log.to_redo()
            if logged is None:
                return None
            applied = yield from self._done_again(logged, logged.changes, undone=False)
        self._note_changes(logged.changes)
        return applied

    def _done_again(
        self, logged: LoggedEdit, changes: Sequence[RowChange], *, undone: bool
    ) -> Generator[Progress, None, AppliedEdit]:
        yield from counted(apply_changes(self._connection, changes), 0, len(changes))
        self._log.mark(logged.id, undone=undone)
        return self._applied(logged.id, logged.title_template, logged.title_values, changes)

    def undo_is_long(self) -> bool:
        """Whether ``undo`` has so much to do that somebody would wait for it."""
        return self._log_says(lambda log: log.is_long(undone=False))

    def redo_is_long(self) -> bool:
        """The same of ``redo``."""
        return self._log_says(lambda log: log.is_long(undone=True))

    def undo_words(self) -> tuple[str, dict[str, Any]] | None:
        """Title template and its values of what ``undo`` would take back."""
        return self._log_says(lambda log: log.titles()[0])

    def redo_words(self) -> tuple[str, dict[str, Any]] | None:
        """Title template and its values of what ``redo`` would do again."""
        return self._log_says(lambda log: log.titles()[1])

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
        changes: Sequence[RowChange],
    ) -> AppliedEdit:
        touched = touched_by(changes, self._photos_of_captioned(changes))
        return AppliedEdit(edit_id, title, values, touched, created_by(changes))

    def _note_changes(self, changes: Sequence[RowChange]) -> None:
        """What is kept of photos, or was planned, is old once changes of them are on the disk."""
        tables = {change.table for change in changes}
        if "photo" in tables:
            self._photo_changes += 1
        if tables - _OF_WORDS:
            self.layout_number += 1

    def _photos_of_captioned(self, changes: Sequence[RowChange]) -> dict[int, int]:
        captioned = [change.key for change in changes if change.table == "caption"]
        concerns_all = any(change.table == "caption_settings" for change in changes)
        if concerns_all or len(captioned) > 200:
            return {row["id"]: row["photo_id"] for row in self._rows("SELECT id, photo_id FROM region")}
        marks = ", ".join("?" * len(captioned))
        rows = self._rows(f"SELECT id, photo_id FROM region WHERE id IN ({marks})", *captioned)
        return {row["id"]: row["photo_id"] for row in rows}

    def _log_says(self, ask: Callable[[EditLog], _T]) -> _T:
        """What the log knows, even while a long edit is being made."""
        with self._connection_to_read() as connection:
            return ask(EditLog(connection))

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
                with self._readers.holding(self._connection):
                    yield
                self._connection.execute("COMMIT")
            except BaseException as error:
                self._roll_back()
                if isinstance(error, sqlite3.Error) and is_of_the_disk(error):
                    raise cannot_save(self.path, error) from error
                raise

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._transaction():
            yield self._connection

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _filled(words: tuple[str, dict[str, Any]] | None) -> str | None:
    return None if words is None else words[0].format(**words[1])
