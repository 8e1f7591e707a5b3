"""Where the name tags of boxes go, so that boxes with one corner in common stay readable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

_GAP = 2.0
"""Screen pixels between two tags."""


def tag_shifts(tags: Sequence[QRectF], pixel: float) -> list[float]:
    """How far each tag moves to the right: until it lies on none of those before it.

    Args:
        tags: where they would lie, in photo pixels.
        pixel: photo pixels per screen pixel.

    Returns:
        Screen pixels, >= 0.
    """
    placed: list[QRectF] = []
    for tag in tags:
        at = QRectF(tag)
        # From left to right, so that what was passed once is never met again.
        for other in sorted(placed, key=QRectF.left):
            if at.intersects(other):
                at.moveLeft(other.right() + _GAP * pixel)
        placed.append(at)
    return [(at.left() - tag.left()) / pixel for at, tag in zip(placed, tags, strict=True)]
