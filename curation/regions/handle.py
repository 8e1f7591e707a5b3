"""Handle: the parts of a box that a hand can take hold of."""

from __future__ import annotations

from enum import Enum


class Handle(Enum):
    """A part of a box. The value says which edges move with it: horizontal -1/0/+1, vertical -1/0/+1."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    RIGHT = (1, 0)
    BOTTOM_RIGHT = (1, 1)
    BOTTOM = (0, 1)
    BOTTOM_LEFT = (-1, 1)
    LEFT = (-1, 0)
    BODY = (0, 0)

    @property
    def horizontal(self) -> int:
        """-1 when it moves the left edge, +1 the right edge, 0 neither."""
        return int(self.value[0])

    @property
    def vertical(self) -> int:
        """-1 when it moves the top edge, +1 the bottom edge, 0 neither."""
        return int(self.value[1])

    @property
    def is_corner(self) -> bool:
        """Whether two edges meet here."""
        return self.horizontal != 0 and self.vertical != 0
