"""Which cursor tells what a press would do."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt

from curation.regions.handle import Handle

_BY_DIRECTION = (
    Qt.CursorShape.SizeHorCursor,
    Qt.CursorShape.SizeFDiagCursor,
    Qt.CursorShape.SizeVerCursor,
    Qt.CursorShape.SizeBDiagCursor,
)


def cursor_for(under: tuple[Handle, float] | None) -> Qt.CursorShape:
    """The cursor over a part of a box.

    Args:
        under: the part, and the angle of its box in degrees clockwise; None where a press would draw.
    """
    if under is None:
        return Qt.CursorShape.CrossCursor
    part, angle = under
    if part is Handle.BODY:
        return Qt.CursorShape.SizeAllCursor
    # Degrees clockwise from pointing right; a turned box turns its arrows along in steps of 45.
    direction = math.degrees(math.atan2(part.vertical, part.horizontal)) + angle
    return _BY_DIRECTION[round(direction / 45) % 4]
