"""A row of facts: a large value over a small title, for example the rate and the time left."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.plain_words import PlainLabel
from desktop.theme import SPACING


class FactRow(QFrame):
    """Facts side by side in a card.

    Args:
        titles: title of each fact by its name, in the user's language.
    """

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._values: dict[str, PlainLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACING, SPACING, 2 * SPACING, SPACING)
        row.setSpacing(SPACING)
        for name, title in titles.items():
            column = QVBoxLayout()
            column.setSpacing(0)
            value = PlainLabel("–")
            value.setObjectName(f"fact_{name}")
            value.setProperty("role", "number")
            label = PlainLabel(title)
            label.setProperty("role", "muted")
            column.addWidget(label)
            column.addWidget(value)
            row.addLayout(column, stretch=1)
            self._values[name] = value

    def show_fact(self, name: str, text: str) -> None:
        """Show a value; an empty text is a dash."""
        self._values[name].setText(text or "–")
