"""The question before a recipe loads code of a package that the app does not know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from core.recipe.named_code import packages_named
from core.recipe.recipe import TrainingRecipe
from desktop.settings import AppSettings
from desktop.text import tr
from desktop.theme import icon

_AGREE = "run_foreign_code_button"


def may_run(recipe: TrainingRecipe, settings: AppSettings, parent: QWidget) -> bool:
    """Whether a recipe may be trained: the user is asked once for every package that it names.

    Args:
        recipe: what is to be trained, wherever it came from.
        settings: keeps what was agreed to.
        parent: what the question lies over.
    """
    new = [name for name in packages_named(recipe.optimizer) if name not in settings.agreed_packages]
    if not new:
        return True
    question = foreign_code_question(new, parent)
    question.exec()
    is_agreed = question.clickedButton() is question.findChild(QPushButton, _AGREE)
    question.deleteLater()
    if not is_agreed:
        return False
    settings.agreed_packages = (*settings.agreed_packages, *new)
    return True


def foreign_code_question(packages: Sequence[str], parent: QWidget) -> QMessageBox:
    """The question whether code of these packages may run, not asked yet."""
    box = QMessageBox(parent)
    box.setObjectName("foreign_code_question")
    box.setWindowTitle("LoRA Atelier")
    box.setIconPixmap(icon("warning", "warning").pixmap(40, 40))
    box.setTextFormat(Qt.TextFormat.PlainText)  # the names are others' words
    box.setText(tr("This recipe runs code of a package: {packages}.", packages=", ".join(packages)))
    box.setInformativeText(
        tr(
            "Its optimizer or schedule is a class that LoRA Atelier does not know. Code in a package may do "
            "whatever you may do on this computer. Agree if you know where it is from; you are asked once."
        )
    )
    agree = box.addButton(tr("Run it"), QMessageBox.ButtonRole.AcceptRole)
    agree.setObjectName(_AGREE)
    leave = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    leave.setObjectName("leave_foreign_code_button")
    box.setDefaultButton(leave)
    box.setEscapeButton(leave)
    return box
