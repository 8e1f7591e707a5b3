"""In which order the grid shows captions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias

from curation.project.board_row import CaptionState
from curation.project.caption_board import CaptionBoard

SortKey: TypeAlias = Literal["photo", "file", "concept", "kind", "caption", "tokens", "edited", "state"]
_ValueAt: TypeAlias = Callable[[int], Any]
"""What the row at a place is ordered by."""

_STATES = tuple(CaptionState)


def in_order(
    board: CaptionBoard, places: Iterable[int], key: SortKey = "photo", *, is_descending: bool = False
) -> list[int]:
    """Places of rows in an order; rows alike stay in the order of their photos.

    Args:
        board: the rows.
        places: those to order, ascending.
        key: what to order by.
        is_descending: whether the largest comes first.
    """
    if key == "photo":
        return list(places)[:: -1 if is_descending else 1]
    return sorted(places, key=_KEYS[key](board), reverse=is_descending)


def _by_file(board: CaptionBoard) -> _ValueAt:
    rows = board.index.rows
    return lambda place: rows[place].file.casefold()


def _by_concept(board: CaptionBoard) -> _ValueAt:
    rows = board.index.rows
    return lambda place: [name.casefold() for name in rows[place].concepts]


def _by_kind(board: CaptionBoard) -> _ValueAt:
    rows = board.index.rows
    return lambda place: rows[place].kind


_KEYS: Mapping[SortKey, Callable[[CaptionBoard], _ValueAt]] = {
    "file": _by_file,
    "concept": _by_concept,
    "kind": _by_kind,
    "caption": lambda board: board.index.small_texts().__getitem__,
    "tokens": lambda board: board.index.tokens().tolist().__getitem__,
    "edited": lambda board: lambda place: board.crop_at(place).edited_at,
    "state": lambda board: lambda place: _STATES.index(board.crop_at(place).state),
}
