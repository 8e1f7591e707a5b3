"""What a page shows while there is nothing to show: a sign, one sentence, one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.plain_words import PlainLabel
from desktop.theme import SPACING, icon_pixmap

_SIGN = 48
_WIDTH = 500


class EmptyState(QWidget):
    """Says what is missing and offers the one thing to do about it.

    Signals:
        wanted(): the button was pressed.

    Args:
        sign: name of an icon.
        sentence: what is missing and what to do, in the user's language.
        button: what the button does, in the user's language; "" for no button.
        button_name: object name of the button.
        parent: the Qt parent.
    """

    wanted = Signal()

    def __init__(
        self, sign: str, sentence: str, button: str = "", button_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        picture = PlainLabel()
        picture.setPixmap(icon_pixmap(sign, _SIGN, "faint"))
        words = PlainLabel(sentence)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMaximumWidth(_WIDTH)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        # A label that wraps lets itself be squeezed to one line; these are at most two.
        words.setMinimumHeight(2 * words.fontMetrics().lineSpacing() + SPACING)
        words.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(int(1.5 * SPACING))
        layout.addStretch(2)
        layout.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        centred = QHBoxLayout()  # an alignment would keep the words from growing narrower with the page
        centred.addStretch()
        centred.addWidget(words, 1)
        centred.addStretch()
        layout.addLayout(centred)
        if button:
            press = QPushButton(button)
            press.setObjectName(button_name)
            press.setProperty("role", "primary")
            press.clicked.connect(self.wanted)
            layout.addWidget(press, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
