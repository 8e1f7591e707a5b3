"""RowWriter: the only way edits change the project. It notes what was before, so edits can go back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from curation.project.schema import COLUMNS

Row = dict[str, Any]


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
        if after == before:
            return
        if after is None:
            _remove(self._connection, table, key)
        else:
            _put(self._connection, table, after)
        self.changes.append(RowChange(table, key, before, after))

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


def apply_changes(connection: sqlite3.Connection, changes: Iterable[RowChange]) -> None:
    """Bring rows to their ``after`` side, in order. Used for redo, and with reversed changes for undo."""
    for change in changes:
        if change.after is None:
            _remove(connection, change.table, change.key)
        else:
            _put(connection, change.table, change.after)


def _put(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> int:
    columns = COLUMNS[table]
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    values = [row.get(column) for column in columns]
    key = connection.execute(f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({marks})", values).lastrowid
    given = row.get(columns[0])
    return int(given if given is not None else key or 0)


def _remove(connection: sqlite3.Connection, table: str, key: int) -> None:
    connection.execute(f'DELETE FROM {table} WHERE "{COLUMNS[table][0]}" = ?', (key,))
