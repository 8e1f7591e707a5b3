"""A field for a whole number, and the room that every field with arrows leaves before its text."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from desktop.theme import FIELD_INSET


class NumberField(QSpinBox):
    """Tells of a number when it is finished, not of every digit.

    Args:
        name: its object name.
        meaning: what it says to screen readers and on hovering, in the user's language.
        lowest: the smallest number.
        highest: the largest.
        step: what one press of an arrow adds.
    """

    def __init__(
        self,
        name: str,
        meaning: str,
        lowest: int,
        highest: int,
        *,
        step: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(meaning)
        self.setToolTip(meaning)
        self.setRange(lowest, highest)
        self.setSingleStep(step)
        self.setKeyboardTracking(False)
        self.setMinimumWidth(72)
        leave_margin(self)


def leave_margin(field: QAbstractSpinBox) -> None:
    """Keep a field's text off its left border, as in all other fields."""
    # Qt leaves the padding of a style sheet out once the arrows are styled.
    field.lineEdit().setTextMargins(FIELD_INSET, 0, 0, 0)
