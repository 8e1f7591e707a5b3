"""The edit log: what was done, what can be undone and redone, across restarts."""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from curation.project.rows import RowChange

# JSON in lines of so many changes: a long edit is written down, and read, without holding up other threads.
_PER_LINE = 500
_MOST_UNPACKED = 200_000
"""Letters; about what four hundred captions take. More are packed, and count as long to write again."""


@dataclass(frozen=True)
class Touched:
    """What an edit, an undo or a redo changed.

    Attributes:
        photos: ids of photos that came, went, or have regions or captions that changed.
        has_photo_set_changed: whether a photo came or went.
        drawn: ids of photos on which regions came, went or changed.
        captioned: ids of photos that have regions whose captions changed, or are written out otherwise.
        regions: ids of regions that came, went or changed, their captions included.
        captions: whether any caption changed, or how they are written out.
        concepts: whether any concept changed.
        settings: whether bucket settings changed.
        kinds: whether a kind of region changed.
        suggested: whether suggestions wait that did not, or no longer do.
    """

    photos: frozenset[int] = frozenset()
    has_photo_set_changed: bool = False
    drawn: frozenset[int] = frozenset()
    captioned: frozenset[int] = frozenset()
    regions: frozenset[int] = frozenset()
    captions: bool = False
    concepts: bool = False
    settings: bool = False
    kinds: bool = False
    suggested: bool = False


@dataclass(frozen=True)
class AppliedEdit:
    """An edit that was done, undone or redone.

    Attributes:
        id: its number in the log; 0 for an edit that changed nothing and was not logged.
        title_template: what it did, a template.
        title_values: what the template names.
        touched: what changed.
        created_ids: ids of the photos, regions or concepts that it brought (back), in order.
    """

    id: int
    title_template: str
    title_values: dict[str, Any]
    touched: Touched = field(default_factory=Touched)
    created_ids: tuple[int, ...] = ()

    @property
    def title(self) -> str:
        """What it did, in English."""
        return self.title_template.format(**self.title_values)


@dataclass(frozen=True)
class LoggedEdit:
    """One line of the log."""

    id: int
    title_template: str
    title_values: dict[str, Any]
    changes: tuple[RowChange, ...]


class EditLog:
    """The table of edits. The caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def adding(
        self, title: str, values: dict[str, Any], changes: Sequence[RowChange]
    ) -> Generator[int, None, int]:
        """Log a new edit; what could be redone no longer can.

        Yields:
            How many changes are written down, after each portion.

        Returns:
            The edit's number.
        """
        written = yield from _packed(changes)
        self._connection.execute("DELETE FROM edit WHERE undone = 1")
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        cursor = self._connection.execute(
            "INSERT INTO edit (title, title_values, changes, made_at) VALUES (?, ?, ?, ?)",
            (title, _to_json(values), written, moment),
        )
        return int(cursor.lastrowid or 0)

    def to_undo(self) -> LoggedEdit | None:
        """The edit that undo would take back."""
        return self._one("undone = 0 ORDER BY id DESC")

    def to_redo(self) -> LoggedEdit | None:
        """The edit that redo would do again."""
        return self._one("undone = 1 ORDER BY id")

    def titles(self) -> tuple[tuple[str, dict[str, Any]] | None, tuple[str, dict[str, Any]] | None]:
        """Title templates with values of what undo and redo would do, without reading the changes."""
        return self._title("undone = 0 ORDER BY id DESC"), self._title("undone = 1 ORDER BY id")

    def is_long(self, *, undone: bool) -> bool:
        """Whether undo (or redo, of what is undone) has so much to do that somebody would wait for it."""
        which = "undone = 1 ORDER BY id" if undone else "undone = 0 ORDER BY id DESC"
        # SQLite tells a column's type without reading what may be many megabytes.
        row = self._connection.execute(f"SELECT typeof(changes) FROM edit WHERE {which} LIMIT 1").fetchone()
        return row is not None and row[0] == "blob"

    def mark(self, edit_id: int, *, undone: bool) -> None:
        """Note that an edit is now undone, or done again."""
        self._connection.execute("UPDATE edit SET undone = ? WHERE id = ?", (int(undone), edit_id))

    def _one(self, which: str) -> LoggedEdit | None:
        row = self._connection.execute(f"SELECT * FROM edit WHERE {which} LIMIT 1").fetchone()
        if row is None:
            return None
        changes = tuple(_unpacked(row["changes"]))
        return LoggedEdit(row["id"], row["title"], json.loads(row["title_values"]), changes)

    def _title(self, which: str) -> tuple[str, dict[str, Any]] | None:
        row = self._connection.execute(
            f"SELECT title, title_values FROM edit WHERE {which} LIMIT 1"
        ).fetchone()
        return None if row is None else (row["title"], json.loads(row["title_values"]))


def touched_by(changes: Sequence[RowChange], photo_of_region: dict[int, int]) -> Touched:
    """What a list of row changes touched.

    Args:
        changes: the changes.
        photo_of_region: photo ids of the regions that exist now (regions in the changes know theirs).
    """
    photos, drawn, captioned, regions = set[int](), set[int](), set[int](), set[int]()
    for change in changes:
        row = change.after or change.before or {}
        if change.table == "photo":
            photos.add(change.key)
        elif change.table == "region":
            regions.add(change.key)
            drawn.add(row["photo_id"])
        elif change.table == "caption":
            regions.add(change.key)
            if change.key in photo_of_region:
                captioned.add(photo_of_region[change.key])
        elif change.table == "caption_settings":
            captioned.update(photo_of_region.values())  # all are written out in another way
    tables = {change.table for change in changes}
    came_or_went = any(change.table == "photo" and not (change.before and change.after) for change in changes)
    return Touched(
        photos=frozenset(photos | drawn | captioned),
        has_photo_set_changed=came_or_went,
        drawn=frozenset(drawn),
        captioned=frozenset(captioned),
        regions=frozenset(regions),
        captions=bool(tables & {"caption", "caption_settings"}),
        concepts="concept" in tables,
        settings="bucket_settings" in tables,
        kinds="kind" in tables,
        suggested="suggested" in tables,
    )


def created_by(changes: Sequence[RowChange]) -> tuple[int, ...]:
    """Keys of the rows that changes brought: photos first, then regions, then concepts."""
    return tuple(
        change.key
        for table in ("photo", "region", "concept")
        for change in changes
        if change.table == table and change.before is None and change.after is not None
    )


def _packed(changes: Sequence[RowChange]) -> Generator[int, None, str | bytes]:
    """Changes as they are kept: JSON lines, packed when there are many; yields how many are written down."""
    lines: list[str] = []
    for start in range(0, len(changes), _PER_LINE):
        portion = changes[start : start + _PER_LINE]
        lines.append(_to_json([[one.table, one.key, one.before, one.after] for one in portion]))
        yield start + len(portion)
    text = "\n".join(lines)
    return text if len(text) < _MOST_UNPACKED else zlib.compress(text.encode(), 1)


def _unpacked(kept: str | bytes) -> Iterator[RowChange]:
    text = kept if isinstance(kept, str) else zlib.decompress(kept).decode()
    for line in text.splitlines():
        for table, key, before, after in json.loads(line):
            yield RowChange(table, key, before, after)


def _to_json(value: Any) -> str:
    # A lone surrogate (from a file name or pasted text) must survive the way to disk: escaped, it does.
    return json.dumps(value, ensure_ascii=True, separators=(",", ":"))
