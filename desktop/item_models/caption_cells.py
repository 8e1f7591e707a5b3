"""What stands in the cells of the caption grid: words, tool tips and colours, in the user's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtGui import QColor

from curation.crops.crop import Crop
from curation.project.board_row import BoardRow, CaptionState
from curation.taggers.region_merge import OriginatedTag
from desktop.text import tr
from desktop.theme import colour


class CaptionColumn(IntEnum):
    """Columns of the grid, from the left."""

    CROP = 0
    FILE = 1
    CONCEPT = 2
    KIND = 3
    CAPTION = 4
    TOKENS = 5
    EDITED = 6
    STATE = 7


@dataclass(frozen=True)
class CaptionFace:
    """How a caption is drawn.

    Attributes:
        tags: its pieces and where they come from.
        tokens: how many the trainer meets.
        limit: how many it reads.
        cut: how many characters of the caption it reads; None for all.
    """

    tags: tuple[OriginatedTag, ...]
    tokens: int
    limit: int
    cut: int | None


@dataclass(frozen=True)
class CellLook:
    """How a cell of one line is drawn.

    Attributes:
        words: what it says.
        colour: of its words; None for the usual one.
        sign: a colour that stands before them, or None.
    """

    words: str
    colour: QColor | None
    sign: QColor | None


def column_titles() -> tuple[str, ...]:
    """Heads of the columns, from the left."""
    return (
        tr("Crop"),
        tr("File"),
        tr("Concept"),
        tr("Kind"),
        tr("Caption"),
        tr("Tokens"),
        tr("Last edit"),
        tr("State"),
    )


def cell_words(row: BoardRow, column: CaptionColumn, face: CaptionFace | None) -> str | None:
    """What a cell says; the face is asked for only where tokens are said."""
    match column:
        case CaptionColumn.FILE:
            return row.photo.name
        case CaptionColumn.CONCEPT:
            return ", ".join(concept.name for concept in row.concepts) or tr("none")
        case CaptionColumn.KIND:
            return tr(row.kind.title)
        case CaptionColumn.CAPTION:
            return row.caption.text or tr("No caption yet")
        case CaptionColumn.TOKENS:
            return f"{face.tokens} / {face.limit}" if face is not None else ""
        case CaptionColumn.EDITED:
            return _when(row.facts.edited_at)
        case CaptionColumn.STATE:
            return state_words(row.state) if row.takes_words else tr("not written")
        case CaptionColumn.CROP:
            return None


def cell_tool_tip(row: BoardRow, column: CaptionColumn, crop: Crop | None) -> str:
    """What a cell says when the pointer rests on it."""
    if column is CaptionColumn.CAPTION:
        return "\n".join((row.caption.text, *_rules_that_bite(row))).strip()
    if column in (CaptionColumn.STATE, CaptionColumn.TOKENS):
        return "\n".join(_rules_that_bite(row)) or tr("The trainer reads all of it.")
    size = tr("{width} × {height} pixels", width=crop.size[0], height=crop.size[1]) if crop else ""
    return "\n".join((row.photo.name, size)).strip()


def cell_colour(row: BoardRow, column: CaptionColumn, face: CaptionFace | None) -> QColor | None:
    """The colour of a cell's words; None for the usual one."""
    if column is CaptionColumn.TOKENS and face is not None:
        return colour("error" if face.tokens > face.limit else "muted")
    if column is CaptionColumn.STATE:
        return colour("warning" if row.state is CaptionState.EMPTY and row.takes_words else "muted")
    is_placeholder = column is CaptionColumn.CAPTION and row.caption.is_empty
    if is_placeholder or not row.concepts or not row.takes_words:
        return colour("faint")
    return colour("muted") if column in (CaptionColumn.FILE, CaptionColumn.EDITED) else None


def state_words(state: CaptionState) -> str:
    """How far a caption is, in the user's language."""
    words = {
        CaptionState.EMPTY: tr("without words"),
        CaptionState.TAGGED: tr("tagged"),
        CaptionState.EDITED: tr("edited"),
    }
    return words[state]


def _rules_that_bite(row: BoardRow) -> tuple[str, ...]:
    """Kohya's rules on which text is read, where they matter for this caption."""
    found: list[str] = []
    first = row.concepts[0] if row.concepts else None
    if not row.takes_words:
        found.append(tr("Captions of regularization crops are not written here."))
        if row.written.strip():
            found.append(tr("The trainer reads the class words: “{words}”.", words=row.written))
    if not row.written.strip() and first is not None:
        found.append(tr("Without words, the trainer reads the folder's name: “{name}”.", name=first.name))
    if row.takes_words and "\n" in row.caption.text.strip():
        found.append(tr("The trainer reads only the first line."))
    if first is None:
        found.append(tr("No concept takes this crop: it is not written out."))
    return tuple(found)


def _when(moment: str) -> str:
    if not moment:
        return ""
    seconds = int(datetime.fromisoformat(moment).timestamp())
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(seconds), QLocale.FormatType.ShortFormat)
