"""Problems, all at once, each with its sign; or the news that there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.kohya.problem import Problem
from desktop.plain_words import PlainLabel, plain_tip
from desktop.text import text_of, tr
from desktop.theme import SPACING, colour, icon

_SIGNS = {"error": ("error", "error"), "warning": ("warning", "warning"), "notice": ("info", "muted")}
"""Icon and colour of each severity, the gravest first."""
_SIGN, _LEFT, _GAP, _TALL = 16, 4, 4, 10_000
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class ProblemList(QFrame):
    """Shows problems, those that stop first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._heading = PlainLabel()
        self._heading.setProperty("role", "heading")
        self._list = QListWidget()
        self._list.setObjectName("problem_list")
        self._list.setAccessibleName(tr("Problems"))
        self._list.setStyleSheet("QListWidget { border: none; border-radius: 0; }")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setItemDelegate(_ProblemDelegate(self._list))
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, SPACING, SPACING)
        layout.addWidget(self._heading)
        layout.addWidget(self._list, 1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.scheduleDelayedItemsLayout()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show exactly these."""
        self._heading.setText(tr("Problems") if problems else tr("Ready"))
        self._list.clear()
        if not problems:
            self._list.addItem(QListWidgetItem(icon("good", "good"), tr("Nothing is in the way.")))
        for problem in sorted(problems, key=lambda problem: list(_SIGNS).index(problem.severity)):
            item = QListWidgetItem(icon(*_SIGNS[problem.severity]), _breakable(text_of(problem)))
            item.setToolTip(plain_tip(text_of(problem)))
            self._list.addItem(item)


class _ProblemDelegate(QStyledItemDelegate):
    """A sign and a sentence of as many lines as it takes.

    Qt's own measures lines for another width than it draws them in, and cuts the last one off.
    """

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        room = option.rect.adjusted(_LEFT, _GAP, 0, -_GAP)
        sign: QIcon = index.data(Qt.ItemDataRole.DecorationRole)
        sign.paint(painter, room.left(), room.top() + 1, _SIGN, _SIGN)
        painter.setPen(colour("text"))
        words = QRect(room.left() + _SIGN + SPACING, room.top(), self._width(), room.height())
        painter.drawText(words, _WRAPPED, index.data())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        lines = self._view.fontMetrics().boundingRect(
            QRect(0, 0, self._width(), _TALL), _WRAPPED, index.data()
        )
        return QSize(self._width(), max(lines.height(), _SIGN + 2) + 2 * _GAP)

    def _width(self) -> int:
        """Of the words: as if there were a scroll bar, so that they do not jump when one comes."""
        bar = self._view.verticalScrollBar().sizeHint().width()
        return self._view.maximumViewportSize().width() - bar - _LEFT - _SIGN - SPACING - _GAP


def _breakable(text: str) -> str:
    """The same words, with places where long file names may break into the next line."""
    return re.sub(r"(?<=[\w)])([-_.])(?=\w)", "\\1\u200b", text)
