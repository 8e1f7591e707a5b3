"""The question before the window closes on a training that goes on."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from desktop.text import tr
from desktop.theme import icon

ClosingChoice = Literal["pause", "stop", "keep"]

_CHOICES: dict[str, ClosingChoice] = {
    "pause_and_close_button": "pause",
    "stop_and_close_button": "stop",
    "keep_training_button": "keep",
}
"""By the names of the buttons."""


def ask_before_closing(parent: QWidget) -> ClosingChoice:
    """Ask what becomes of a training when the window closes."""
    box = closing_question(parent)
    box.exec()
    chosen = box.clickedButton()
    named = {box.findChild(QPushButton, name): choice for name, choice in _CHOICES.items()}
    box.deleteLater()
    return next((choice for button, choice in named.items() if button is chosen), "keep")


def closing_question(parent: QWidget) -> QMessageBox:
    """The question, not asked yet."""
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
    for button, name in zip((pause, stop, keep), _CHOICES, strict=True):
        button.setObjectName(name)
    box.setDefaultButton(pause)
    box.setEscapeButton(keep)
    return box
