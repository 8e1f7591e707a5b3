"""What is known of the graphics card, and a button where the recipe could suit it better."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING


class CardRow(QWidget):
    """One line of words with its button.

    Signals:
        suit_wanted(): the recipe should take the values that suit the card.
    """

    suit_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("…")
        self._words.setObjectName("plan_card")
        self._words.setWordWrap(True)
        self._suit = QPushButton(tr("Suit the recipe to it"))
        self._suit.setObjectName("suit_card_button")
        self._suit.hide()
        self._suit.clicked.connect(self.suit_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self._words, stretch=1)
        row.addWidget(self._suit, alignment=Qt.AlignmentFlag.AlignTop)

    def show_card(self, words: str, *, offer: str = "") -> None:
        """Show what is known.

        Args:
            words: of the card and of what was chosen because of it.
            offer: what the button would set; "" where there is nothing to set.
        """
        self._words.setText(words)
        self._suit.setToolTip(offer)
        self._suit.setVisible(bool(offer))
