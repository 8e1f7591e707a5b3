"""The question before the window closes on a training that goes on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.text import tr
from desktop.theme import icon

ClosingChoice = Literal["pause", "stop", "keep"]


def ask_before_closing(parent: QWidget) -> ClosingChoice:
    """Ask what becomes of a training when the window closes."""
    box = QMessageBox(parent)
    box.setObjectName("closing_question")
    box.setWindowTitle("LoRA Atelier")
    box.setIconPixmap(icon("train", "accent").pixmap(40, 40))
    box.setText(tr("Training goes on. What shall become of it?"))
    box.setInformativeText(
        tr(
            "Pause keeps where it is, and it goes on another time as if nothing had been. "
            "Stop writes the LoRA as it is now. Either way the step under way is ended first."
        )
    )
    role = QMessageBox.ButtonRole
    pause = box.addButton(tr("Pause and close"), role.AcceptRole)
    stop = box.addButton(tr("Stop and close"), role.DestructiveRole)
    keep = box.addButton(tr("Keep training"), role.RejectRole)
    for button, name in ((pause, "pause"), (stop, "stop"), (keep, "keep")):
        button.setObjectName(f"{name}_and_close_button" if button is not keep else "keep_training_button")
    box.setDefaultButton(pause)
    box.setEscapeButton(keep)
    box.exec()
    chosen = box.clickedButton()
    return "pause" if chosen is pause else "stop" if chosen is stop else "keep"
