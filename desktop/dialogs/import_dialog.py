"""What came of reading another program's settings: what fitted, what did not, and whether to take it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.recipe.imported_recipe import ImportedRecipe
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.problem_list import ProblemList

_SIZE = (620, 460)


class ImportDialog(QDialog):
    """Accepted when the user wants the recipe.

    Args:
        imported: the recipe and what did not fit into it.
        file_name: where it comes from.
    """

    def __init__(self, imported: ImportedRecipe, file_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(tr("Take over settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        heading = PlainLabel(file_name)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        words = PlainLabel(
            tr("{source}. Folders, name and prompts of this project stay.", source=tr(imported.source))
            + " "
            + tr("{count} options need no setting here.", count=len(imported.needless))
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        problems = ProblemList()
        problems.show_problems(imported.problems)
        take = QPushButton(tr("Take them"))
        take.setObjectName("take_import_button")
        take.setProperty("role", "primary")
        take.clicked.connect(self.accept)
        leave = QPushButton(tr("Cancel"))
        leave.setObjectName("leave_import_button")
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(take)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 2 * SPACING)
        column.setSpacing(SPACING)
        for widget in (heading, words):
            column.addWidget(widget)
        column.addWidget(problems, stretch=1)
        column.addLayout(buttons)
