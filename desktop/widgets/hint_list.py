"""A list that says in a few faint words what will stand in it, while it is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QListWidget, QWidget
from typing_extensions import override

from desktop.theme import SPACING, colour


class HintList(QListWidget):
    """A list with a hint.

    Args:
        hint: what stands there while it is empty, in the user's language; "" for nothing.
    """

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = hint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.count() == 0:
            paint_hint(self.viewport(), self.hint)


def paint_hint(viewport: QWidget, hint: str) -> None:
    """Write faint words in the middle of an empty view; call from its paint event."""
    painter = QPainter(viewport)
    painter.setPen(colour("muted"))
    room = viewport.rect().adjusted(2 * SPACING, SPACING, -2 * SPACING, -SPACING)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, hint)
