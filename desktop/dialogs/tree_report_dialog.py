"""What came of taking a Kohya folder in: how many pictures, and what was left out or looked odd."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from core.kohya.problem import Problem
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.problem_list import ProblemList

_SIZE = (560, 400)


class TreeReportDialog(QDialog):
    """Tells once; nothing is decided here.

    Args:
        taken: how many pictures were taken in.
        problems: what should be looked at.
        parent: the window.
    """

    def __init__(self, taken: int, problems: Sequence[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tree_report_dialog")
        self.setWindowTitle(tr("Take in a Kohya folder"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        heading = PlainLabel(tr("{count} pictures taken in", count=taken))
        heading.setProperty("role", "heading")
        told = ProblemList()
        told.show_problems(problems)
        close = QPushButton(tr("Close"))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 2 * SPACING)
        column.setSpacing(SPACING)
        column.addWidget(heading)
        column.addWidget(told, stretch=1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
