"""What comes next, and the way there: a quiet line for the end of a page's work."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.plain_words import PlainLabel
from desktop.theme import SPACING


class NextStep(QWidget):
    """Hidden until there is something to say.

    Signals:
        wanted(): the button was pressed.
        other_wanted(): the second one was.

    Args:
        name: object name; its buttons are ``NAME_button`` and ``NAME_other_button``.
        action: the button's words, in the user's language.
        other: the words of a second way, if there is one.
        is_tall: whether the button lies below the words, where a column is narrow.
        parent: the Qt parent.
    """

    wanted = Signal()
    other_wanted = Signal()

    def __init__(
        self, name: str, action: str, *, other: str = "", is_tall: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._words = PlainLabel()
        self._words.setObjectName(f"{name}_words")
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        button = QPushButton(action)
        button.setObjectName(f"{name}_button")
        button.clicked.connect(self.wanted)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        layout = QBoxLayout(down if is_tall else across, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self._words, 1)
        self._other = self._second(name, other) if other else None
        if self._other is not None:
            layout.addWidget(self._other)
        layout.addWidget(button)
        self.hide()

    def say(self, words: str, *, offers_other: bool = True) -> None:
        """Show these words, in the user's language; none hide it. The second way need not suit them."""
        self._words.setText(words)
        if self._other is not None:
            self._other.setVisible(offers_other)
        self.setVisible(bool(words))

    def _second(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"{name}_other_button")
        button.clicked.connect(self.other_wanted)
        return button
