"""Guides for composing a crop: lines in shares of its sides."""

from __future__ import annotations

from dataclasses import dataclass

Line = tuple[float, float, float, float]
"""From x, y to x, y in shares of the box's sides."""
_GOLDEN = 0.618


@dataclass(frozen=True)
class Guides:
    """A set of lines.

    Attributes:
        name: how code calls it.
        title: how people call it.
        lines: what is drawn.
    """

    name: str
    title: str
    lines: tuple[Line, ...] = ()


def _across(*shares: float) -> tuple[Line, ...]:
    """Upright and level lines at these shares."""
    return tuple(line for one in shares for line in ((one, 0.0, one, 1.0), (0.0, one, 1.0, one)))


NO_GUIDES = Guides("none", "No guides")
GUIDES = (
    NO_GUIDES,
    Guides("thirds", "Thirds", _across(1 / 3, 2 / 3)),
    Guides("golden", "Golden ratio", _across(1 - _GOLDEN, _GOLDEN)),
    Guides("diagonals", "Diagonals", ((0.0, 0.0, 1.0, 1.0), (1.0, 0.0, 0.0, 1.0))),
    Guides("middle", "Middle", _across(0.5)),
)


def guides_after(guides: Guides) -> Guides:
    """The next set, going round."""
    return GUIDES[(GUIDES.index(guides) + 1) % len(GUIDES)]
