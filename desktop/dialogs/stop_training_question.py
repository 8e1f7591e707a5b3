"""The question before the window closes on a training that goes on."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.text import tr
from desktop.theme import icon


def may_stop_training(parent: QWidget) -> bool:
    """Ask whether a training may be stopped for closing the window."""
    box = QMessageBox(parent)
    box.setObjectName("stop_training_box")
    box.setWindowTitle("LoRA Atelier")
    box.setIconPixmap(icon("train", "accent").pixmap(40, 40))
    box.setText(tr("Training goes on. Stop it and close?"))
    box.setInformativeText(
        tr("It ends after the step under way; what was learned so far is saved, and it can go on later.")
    )
    stop = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(tr("Keep training"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is stop
