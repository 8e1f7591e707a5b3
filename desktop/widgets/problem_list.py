"""Problems, all at once, each with its sign; or the news that there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.kohya.problem import Problem
from desktop.text import text_of, tr
from desktop.theme import SPACING, icon

_SIGNS = {"error": ("error", "error"), "warning": ("warning", "warning"), "notice": ("info", "muted")}
"""Icon and colour of each severity, the gravest first."""


class ProblemList(QFrame):
    """Shows problems, those that stop first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._list = QListWidget()
        self._list.setObjectName("problem_list")
        self._list.setAccessibleName(tr("Problems"))
        self._list.setWordWrap(True)
        self._list.setStyleSheet("QListWidget { border: none; border-radius: 0; }")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setIconSize(QSize(16, 16))
        self._list.setSpacing(2)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, SPACING, SPACING)
        layout.addWidget(self._heading)
        layout.addWidget(self._list, 1)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show exactly these."""
        self._heading.setText(tr("Problems") if problems else tr("Ready"))
        self._list.clear()
        if not problems:
            self._list.addItem(QListWidgetItem(icon("good", "good"), tr("Nothing is in the way.")))
        for problem in sorted(problems, key=lambda problem: list(_SIGNS).index(problem.severity)):
            item = QListWidgetItem(icon(*_SIGNS[problem.severity]), _breakable(text_of(problem)))
            item.setToolTip(text_of(problem))
            self._list.addItem(item)


def _breakable(text: str) -> str:
    """The same words, with places where long file names may break into the next line."""
    return re.sub(r"(?<=[\w)])([-_.])(?=\w)", "\\1\u200b", text)
