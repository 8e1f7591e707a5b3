"""Which words of a window have less room than they need."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

_SPARE = 6
"""Pixels of padding that a button can lose before its words do."""
_AROUND_CHOICE = 26
"""Pixels of a box of choices beside its words: the arrow and borders."""


def cut_off(page: QWidget) -> Iterator[str]:
    """Words of buttons, labels, choices and empty fields on a page or in a dialog that are cut off."""
    for one in page.findChildren(QWidget):
        words = _words(one)
        if words and one.isVisible() and (_has_little_room(one, words) or _is_covered(one)):
            yield words


def _words(one: QWidget) -> str:
    if isinstance(one, QAbstractButton | QLabel):
        return one.text()
    if isinstance(one, QComboBox):
        return one.currentText()
    return one.placeholderText() if isinstance(one, QLineEdit) and not one.text() else ""


def _has_little_room(one: QWidget, words: str) -> bool:
    wanted = one.sizeHint()
    if isinstance(one, QLabel) and one.wordWrap():
        wanted = QSize(0, one.heightForWidth(one.width()) - 1)
    elif isinstance(one, QLabel):
        wanted -= QSize(1, 1)
    elif isinstance(one, QPushButton):
        wanted -= QSize(_SPARE, _SPARE)
    elif isinstance(one, QComboBox):
        wanted = QSize(one.fontMetrics().horizontalAdvance(words) + _AROUND_CHOICE, 0)
    elif isinstance(one, QLineEdit):
        wanted = QSize(one.fontMetrics().horizontalAdvance(words) + _SPARE, 0)
    return one.width() < wanted.width() or one.height() < wanted.height()


def _is_covered(one: QWidget) -> bool:
    """Whether it reaches out of what it lies in, where nobody can scroll to it."""
    around = one.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around, QAbstractScrollArea):
            return False
        around = around.parentWidget()
    return one.visibleRegion().boundingRect().size() != one.size()
