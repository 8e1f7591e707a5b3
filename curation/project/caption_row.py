"""Rows of captions: their words in layers, whose they are, how they were chosen, when they came."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from curation.captions.caption import CaptionOrigin
from curation.progress import Progress
from curation.project.edit import not_there
from curation.project.rows import Row, RowWriter

_AT_ONCE = 500
"""Captions that are written between two looks at the stop button."""


@dataclass(frozen=True)
class NewWords:
    """What is to be written of one caption; None leaves a layer as it is.

    Attributes:
        text: its words; empty takes them away.
        origin: whose words they are. A caption whose words stay the same stays whose it was.
        choice: how a tagger's words were chosen, as JSON.
        sentence: beside the tags.
        notes: for people only.
    """

    text: str | None = None
    origin: CaptionOrigin = CaptionOrigin.PERSON
    choice: str | None = None
    sentence: str | None = None
    notes: str | None = None


class CaptionsEdit(ABC):
    """An edit of captions, however many: written piece by piece, so that it can be watched and stopped."""

    @abstractmethod
    def new_words(self) -> Iterable[tuple[int, NewWords]]:
        """What is to be written, by region id."""

    @property
    @abstractmethod
    def row_count(self) -> int:
        """How many captions it writes."""

    def steps(self, rows: RowWriter) -> Iterator[Progress]:
        """Make the changes, and say after each piece how many captions are done."""
        moment, done = _now(), 0
        for piece in _pieces(self.new_words()):
            _write(rows, piece, moment)
            done += len(piece)
            yield Progress(done, self.row_count)

    def write(self, rows: RowWriter) -> None:
        """Make the changes."""
        for _ in self.steps(rows):
            pass


def set_caption(rows: RowWriter, region_id: int, text: str) -> None:
    """Put or remove one caption of a region that is known to be there; its other layers stay as they are."""
    before = rows.row("caption", region_id)
    rows.change("caption", region_id, before, _after(region_id, before, NewWords(text), _now()))


def writable(text: str) -> str:
    """The text without halves of surrogate pairs (from damaged text), which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _write(rows: RowWriter, words: dict[int, NewWords], moment: str) -> None:
    missing = sorted(words.keys() - rows.keys_among("region", words))
    if missing:
        raise not_there("region", missing[0])
    before = rows.rows("caption", words)
    changes = [
        (number, before.get(number), _after(number, before.get(number), new, moment))
        for number, new in words.items()
    ]
    rows.change_all("caption", changes)


def _pieces(words: Iterable[tuple[int, NewWords]]) -> Iterator[dict[int, NewWords]]:
    """Portions in which no region stands twice, because each is read before it is written."""
    piece: dict[int, NewWords] = {}
    for region_id, new in words:
        if len(piece) == _AT_ONCE or region_id in piece:
            yield piece
            piece = {}
        piece[region_id] = new
    if piece:
        yield piece


def _after(region_id: int, before: Row | None, new: NewWords, moment: str) -> Row | None:
    """A caption's row as it is to be; None where none of its layers says anything."""
    row = _empty_row(region_id) if before is None else dict(before)
    if new.text is not None:
        row["text"] = writable(new.text) if new.text.strip() else ""
        if before is None or row["text"] != before["text"]:
            row |= {"origin": new.origin.value, "edited_at": moment}
    if new.choice is not None:
        row["choice"] = new.choice
    for layer, text in (("sentence", new.sentence), ("notes", new.notes)):
        if text is not None and writable(text.strip()) != row[layer]:
            row |= {layer: writable(text.strip()), "edited_at": moment}
    return row if row["text"] or row["sentence"] or row["notes"] else None


def _empty_row(region_id: int) -> Row:
    return {
        "region_id": region_id,
        "text": "",
        "origin": CaptionOrigin.PERSON.value,
        "choice": "",
        "sentence": "",
        "notes": "",
        "edited_at": "",
    }


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
