"""What a bulk edit would change, before it does: caption by caption, word by word, counted."""

from __future__ import annotations

from collections import Counter
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
        gone: how many pieces would go, in all captions together.
        new: how many pieces would come.
    """

    edit: BulkEdit
    changes: tuple[CaptionChange, ...]
    unchanged: int
    gone: int = 0
    new: int = 0

    @property
    def texts(self) -> dict[int, str]:
        """What ``SetCaptions`` takes to do it, as one step."""
        return {change.region_id: change.after.text for change in self.changes}


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
    gone = new = 0
    for region_id, before in captions.items():
        after = edit.rewrite(before, around(region_id))
        if after != before:
            changes.append(CaptionChange(region_id, before, after))
            less, more = _counts(_pieces(before), _pieces(after))
            gone, new = gone + less, new + more
    return BulkPreview(edit, tuple(changes), len(captions) - len(changes), gone, new)


def rewritten(
    edit: BulkEdit,
    captions: Mapping[int, Caption],
    around: Callable[[int], Surroundings] = lambda _: NOWHERE,
) -> dict[int, str]:
    """The captions that an edit changes, as they become, by region id; nobody looks at the pieces."""
    found = ((number, before, edit.rewrite(before, around(number))) for number, before in captions.items())
    return {number: after.text for number, before, after in found if after != before}


def _counts(old: list[str], new: list[str]) -> tuple[int, int]:
    """How many pieces go and come, as :func:`diff` tells them.

    Where what stays keeps its order, as under most edits, nothing needs to be aligned: that takes longer
    than everything else together.
    """
    are_unlike = len(set(old)) == len(old) and len(set(new)) == len(new)
    if are_unlike:
        kept = set(old) & set(new)
        if [piece for piece in old if piece in kept] == [piece for piece in new if piece in kept]:
            return len(old) - len(kept), len(new) - len(kept)
    fates = Counter(piece.fate for piece in _diff(old, new))
    return fates["gone"], fates["new"]


def diff(before: Caption, after: Caption) -> tuple[Piece, ...]:
    """Pieces of two captions in one line; where only spaces between them changed, all stay the same."""
    return _diff(_pieces(before), _pieces(after))


def _diff(old: list[str], new: list[str]) -> tuple[Piece, ...]:
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
