"""In which order the grid shows captions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, TypeAlias

from curation.project.board_row import BoardRow
from curation.project.caption_board import CaptionBoard

SortKey: TypeAlias = Literal["photo", "file", "concept", "kind", "caption", "tokens", "edited", "state"]

_STATES = ("empty", "tagged", "edited")


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
    value = _KEYS[key] if key != "tokens" else _tokens_of(board)
    return sorted(places, key=lambda place: value(board.rows[place]), reverse=is_descending)


def _tokens_of(board: CaptionBoard) -> Callable[[BoardRow], Any]:
    tokens = board.index.tokens()
    return lambda row: tokens[board.place_of(row.id)]


_KEYS: Mapping[SortKey, Callable[[BoardRow], Any]] = {
    "file": lambda row: row.photo.name.casefold(),
    "concept": lambda row: [concept.name.casefold() for concept in row.concepts],
    "kind": lambda row: row.region.kind,
    "caption": lambda row: row.caption.text.casefold(),
    "edited": lambda row: row.facts.edited_at,
    "state": lambda row: _STATES.index(row.state.value),
}
