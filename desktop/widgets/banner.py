"""A banner: something the user should know, with what to do about it beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.plain_words import PlainLabel
from desktop.text import ErrorText
from desktop.theme import SPACING, icon_pixmap


@dataclass(frozen=True)
class Offer:
    """What a banner says, and what can be done about it.

    Args:
        words: what happened, why and what to do.
        action: the button's words, in the user's language.
        act: what the button does.
        is_calm: whether nothing went wrong.
    """

    words: ErrorText
    action: str
    act: Callable[[], object]
    is_calm: bool = False


class Banner(QFrame):
    """Hidden until it has something to say.

    Signals:
        accepted(): the button was pressed.

    Args:
        name: object name; its button is ``NAME_button``.
        action: the button's words, in the user's language.
    """

    accepted = Signal()

    def __init__(self, name: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACING, SPACING + 2, 2 * SPACING, SPACING + 2)
        row.setSpacing(2 * SPACING)
        self._sign = PlainLabel()
        self._what, self._more = PlainLabel(), PlainLabel()
        self._what.setObjectName(f"{name}_what")
        self._more.setObjectName(f"{name}_more")
        self._what.setProperty("role", "heading")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._what, self._more):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            words.addWidget(label)
        self._button = QPushButton(action)
        self._button.setObjectName(f"{name}_button")
        self._button.clicked.connect(self.accepted)
        self._offer: Offer | None = None
        self.accepted.connect(self._act)
        row.addWidget(self._sign)
        row.addLayout(words, stretch=1)
        row.addWidget(self._button)
        self.hide()

    def say(self, words: ErrorText, *, action: str | None = None, is_calm: bool = False) -> None:
        """Show what happened, why and what to do.

        Args:
            words: the three parts.
            action: other words for the button; an empty text hides it.
            is_calm: whether nothing went wrong.
        """
        self.setProperty("role", "calm_banner" if is_calm else "banner")
        self.style().polish(self)
        sign, ink = ("pause", "accent") if is_calm else ("warning", "warning")
        self._sign.setPixmap(icon_pixmap(sign, 24, ink))
        self._what.setText(words.what)
        self._more.setText(" ".join(part for part in (words.why, words.remedy) if part))
        self._more.setVisible(bool(self._more.text()))
        if action is not None:
            self._button.setText(action)
            self._button.setVisible(bool(action))
        self.show()

    def offer(self, offer: Offer | None) -> None:
        """Say what can be done and do it when the button is pressed; with nothing to offer it is hidden."""
        self._offer = offer
        if offer is None:
            self.hide()
        else:
            self.say(offer.words, action=offer.action, is_calm=offer.is_calm)

    def _act(self) -> None:
        if self._offer is not None:
            self._offer.act()
