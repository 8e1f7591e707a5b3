"""LayerEdit: a few lines of text that are handed on when one is through with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

_LINES = 3


class LayerEdit(QPlainTextEdit):
    """A sentence or a note.

    Signals:
        written(str): the field was left with another text than it came with.

    Args:
        name: object name.
        title: read out by screen readers, in the user's language.
        hint: what the empty field shows, in the user's language.
        parent: the Qt parent.
    """

    written = Signal(str)

    def __init__(self, name: str, title: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 20)
        self._before = ""

    def show_text(self, text: str) -> None:
        """Show another text; what is being typed is not taken away while it is the same crop's."""
        if text != self._before or not self.hasFocus():
            self._before = text
            self.setPlainText(text)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        text = self.toPlainText().strip()
        if text != self._before:
            self._before = text
            self.written.emit(text)
