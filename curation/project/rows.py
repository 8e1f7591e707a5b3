"""RowWriter: the only way edits change the project. It notes what was before, so edits can go back."""

from __future__ import annotations

import functools
import itertools
import sqlite3
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from curation.project.schema import COLUMNS

Row = dict[str, Any]
_AT_ONCE = 500


@dataclass(frozen=True)
class RowChange:
    """One row before and after. None stands for "no such row".

    Attributes:
        table: name of the table.
        key: the row's key.
        before: column values before, or None.
        after: column values after, or None.
    """

    table: str
    key: int
    before: Row | None
    after: Row | None

    def reversed(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.table, self.key, self.after, self.before)


class RowWriter:
    """Writes rows inside an open transaction and remembers every change."""

    def __init__(self, connection: sqlite3.Connection, home: Path) -> None:
        self._connection = connection
        self.home = home
        self.changes: list[RowChange] = []

    def row(self, table: str, key: int) -> Row | None:
        """One row by its key, or None."""
        found = self._connection.execute(
            f'SELECT * FROM {table} WHERE "{COLUMNS[table][0]}" = ?', (key,)
        ).fetchone()
        return None if found is None else dict(found)

    def rows(self, table: str, keys: Collection[int]) -> dict[int, Row]:
        """Those of at most 999 keys that are there, each with its row."""
        key = COLUMNS[table][0]
        return {row[key]: dict(row) for row in self._among(f'SELECT * FROM {table} WHERE "{key}"', keys)}

    def keys_among(self, table: str, keys: Collection[int]) -> set[int]:
        """Those of at most 999 keys that are there."""
        key = COLUMNS[table][0]
        return {row[0] for row in self._among(f'SELECT "{key}" FROM {table} WHERE "{key}"', keys)}

    def _among(self, statement: str, keys: Collection[int]) -> list[sqlite3.Row]:
        marks = ", ".join("?" * len(keys))
        return self._connection.execute(f"{statement} IN ({marks})", tuple(keys)).fetchall()

    def keys_where(self, table: str, column: str, value: Any) -> list[int]:
        """Keys of all rows with this value in a column, in ascending order."""
        key = COLUMNS[table][0]
        found = self._connection.execute(
            f'SELECT "{key}" FROM {table} WHERE "{column}" = ? ORDER BY 1', (value,)
        )
        return [row[0] for row in found]

    def all_rows(self, table: str) -> list[Row]:
        """All rows of a table, in the order of their keys."""
        return [dict(row) for row in self._connection.execute(f"SELECT * FROM {table} ORDER BY 1")]

    def values_of(self, table: str, column: str) -> list[Any]:
        """All values of one column, in the order of the keys."""
        return [row[0] for row in self._connection.execute(f'SELECT "{column}" FROM {table} ORDER BY 1')]

    def insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Add a row; its key is chosen when the row has none. Returns the key."""
        put = _put(self._connection, table, row)
        columns = COLUMNS[table]
        after = {column: row.get(column) for column in columns} | {columns[0]: put}
        self.changes.append(RowChange(table, put, None, after))
        return put

    def update(self, table: str, key: int, values: Mapping[str, Any]) -> None:
        """Change some columns of a row; nothing is noted when nothing changes."""
        before = self.row(table, key)
        if before is None:
            raise ValueError(f"no row {key} in {table}")
        after = {**before, **values}
        if after == before:
            return
        _put(self._connection, table, after)
        self.changes.append(RowChange(table, key, before, after))

    def change(self, table: str, key: int, before: Row | None, after: Row | None) -> None:
        """Write or remove a row that the caller has just read; nothing is noted when nothing changes.

        Args:
            table: name of the table.
            key: the row's key.
            before: the whole row as it is, or None where there is none.
            after: the whole row as it is to be, or None to remove it.
        """
        self.change_all(table, ((key, before, after),))

    def change_all(self, table: str, changes: Iterable[tuple[int, Row | None, Row | None]]) -> None:
        """The same for many rows, of which each stands there once: key, before, after."""
        made = [RowChange(table, *change) for change in changes if change[1] != change[2]]
        _write(self._connection, [change for change in made if change.after is None])
        _write(self._connection, [change for change in made if change.after is not None])
        self.changes += made

    def put(self, table: str, row: Mapping[str, Any]) -> None:
        """Add or change the row with the key that stands in it."""
        key = int(row[COLUMNS[table][0]])
        if self.row(table, key) is None:
            self.insert(table, row)
        else:
            self.update(table, key, row)

    def delete(self, table: str, key: int) -> None:
        """Remove a row, if it is there."""
        before = self.row(table, key)
        if before is None:
            return
        _remove(self._connection, table, key)
        self.changes.append(RowChange(table, key, before, None))


def apply_changes(connection: sqlite3.Connection, changes: Sequence[RowChange]) -> Generator[int, None, None]:
    """Bring rows to their ``after`` side, in order. Used for redo, and with reversed changes for undo.

    Yields:
        How many are done, after each portion.
    """
    done = 0
    for _, alike in itertools.groupby(changes, lambda change: (change.table, change.after is None)):
        while portion := list(itertools.islice(alike, _AT_ONCE)):
            _write(connection, portion)
            done += len(portion)
            yield done


def _write(connection: sqlite3.Connection, changes: Sequence[RowChange]) -> None:
    """Write rows of one table, or remove rows of one table."""
    if not changes:
        return
    table = changes[0].table
    if changes[0].after is None:
        connection.executemany(_removal(table), [(change.key,) for change in changes])
        return
    columns = COLUMNS[table]
    values = [[(change.after or {}).get(column) for column in columns] for change in changes]
    connection.executemany(_insertion(table), values)


def _put(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> int:
    columns = COLUMNS[table]
    key = connection.execute(_insertion(table), [row.get(column) for column in columns]).lastrowid
    given = row.get(columns[0])
    return int(given if given is not None else key or 0)


def _remove(connection: sqlite3.Connection, table: str, key: int) -> None:
    connection.execute(_removal(table), (key,))


@functools.cache
def _insertion(table: str) -> str:
    columns = COLUMNS[table]
    names = ", ".join(f'"{column}"' for column in columns)
    return f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"


@functools.cache
def _removal(table: str) -> str:
    return f'DELETE FROM {table} WHERE "{COLUMNS[table][0]}" = ?'
