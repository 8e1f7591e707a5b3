"""The row of one caption: its words in layers, whose they are, how they were chosen, when they came."""

from __future__ import annotations

from datetime import UTC, datetime

from curation.captions.caption import CaptionOrigin
from curation.project.rows import Row, RowWriter


def set_caption(
    rows: RowWriter,
    region_id: int,
    text: str,
    origin: CaptionOrigin = CaptionOrigin.PERSON,
    choice: str | None = None,
) -> None:
    """Put or remove the row of one caption. Its other layers stay as they are.

    Args:
        rows: the open transaction.
        region_id: whose caption it is.
        text: its words; empty takes it away, if no other layer says anything.
        origin: whose words they are. A caption whose words stay the same stays whose it was.
        choice: how a tagger's words were chosen, as JSON; None leaves it as it is.
    """
    before = rows.row("caption", region_id)
    row = _new_caption(region_id) if before is None else dict(before)
    row["text"] = writable(text) if text.strip() else ""
    if before is None or row["text"] != before["text"]:
        row |= {"origin": origin.value, "edited_at": _now()}
    if choice is not None:
        row["choice"] = choice
    _put_caption(rows, before, row)


def set_caption_layers(rows: RowWriter, region_id: int, sentence: str | None, notes: str | None) -> None:
    """Write what stands beside the tags of one caption; None leaves a layer as it is."""
    before = rows.row("caption", region_id)
    row = _new_caption(region_id) if before is None else dict(before)
    given = {"sentence": sentence, "notes": notes}
    row |= {layer: writable(text.strip()) for layer, text in given.items() if text is not None}
    if row != before:
        _put_caption(rows, before, row | {"edited_at": _now()})


def _put_caption(rows: RowWriter, before: Row | None, after: Row) -> None:
    """Put one caption's row, or take it away when none of its layers says anything."""
    says_something = after["text"] or after["sentence"] or after["notes"]
    rows.change("caption", after["region_id"], before, after if says_something else None)


def writable(text: str) -> str:
    """The text without halves of surrogate pairs (from damaged text), which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _new_caption(region_id: int) -> Row:
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
