"""Words of others shown as they are: captions, file names, what a LoRA file or a server says.

Qt takes a text that looks like HTML for HTML. A caption ``<b>`` would vanish, and a picture named in a
downloaded file's metadata would be fetched, on Windows even from another computer.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that never takes its words for HTML. The window uses no other."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


def plain_tip(text: str) -> str:
    """The same words for a tool tip, which knows no plain format: HTML in them is shown, not followed."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if "<" in text else text
