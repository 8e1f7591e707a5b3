"""What a bulk edit would change, before it does: caption by caption, word by word, counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from curation.captions.bulk_edit import NOWHERE, BulkEdit, Surroundings
from curation.captions.caption import SEPARATOR, Caption


@dataclass(frozen=True)
class Piece:
    """One piece of a caption between commas, and what becomes of it."""

    text: str
    fate: Literal["same", "gone", "new"]


@dataclass(frozen=True)
class CaptionChange:
    """One caption before and after.

    Attributes:
        region_id: whose it is.
        before: as it is.
        after: as it would be.
    """

    region_id: int
    before: Caption
    after: Caption

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Both in one line: what stays, what goes, what comes."""
        return diff(self.before, self.after)


@dataclass(frozen=True)
class BulkPreview:
    """What a bulk edit would do.

    Attributes:
        edit: the edit.
        changes: the captions that would change, in the order they were given.
        unchanged: how many would stay as they are.
    """

    edit: BulkEdit
    changes: tuple[CaptionChange, ...]
    unchanged: int

    @property
    def texts(self) -> dict[int, str]:
        """What ``SetCaptions`` takes to do it, as one step."""
        return {change.region_id: change.after.text for change in self.changes}

    @property
    def gone(self) -> int:
        """How many pieces would go, in all captions together."""
        return sum(piece.fate == "gone" for change in self.changes for piece in change.pieces)

    @property
    def new(self) -> int:
        """How many pieces would come, in all captions together."""
        return sum(piece.fate == "new" for change in self.changes for piece in change.pieces)


def preview(
    edit: BulkEdit,
    captions: Mapping[int, Caption],
    around: Callable[[int], Surroundings] = lambda _: NOWHERE,
) -> BulkPreview:
    """Work out what an edit would change. Nothing is written.

    Args:
        edit: what to do.
        captions: the captions it is meant for, by region id; empty ones too, where they may get words.
        around: what is known about a region's picture.
    """
    changes: list[CaptionChange] = []
    for region_id, before in captions.items():
        after = edit.rewrite(before, around(region_id))
        if after != before:
            changes.append(CaptionChange(region_id, before, after))
    return BulkPreview(edit, tuple(changes), len(captions) - len(changes))


def diff(before: Caption, after: Caption) -> tuple[Piece, ...]:
    """Pieces of two captions in one line; where only spaces between them changed, all stay the same."""
    old, new = _pieces(before), _pieces(after)
    found: list[Piece] = []
    for step, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if step == "equal":
            found += [Piece(text, "same") for text in old[start:end]]
        else:
            found += [Piece(text, "gone") for text in old[start:end]]
            found += [Piece(text, "new") for text in new[new_start:new_end]]
    return tuple(found)


def _pieces(caption: Caption) -> list[str]:
    return [piece.strip() for piece in caption.text.split(SEPARATOR) if piece.strip()]
