"""The question when a folder that is laid out for training comes in among photos."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from core.kohya.problem import examples
from desktop.text import tr
from desktop.theme import icon


class TrainingFolderQuestion(QMessageBox):
    """Shown with ``open()``; :attr:`takes_it_in` and :attr:`takes_photos` are the buttons that accept.

    Args:
        folder: its name.
        names: of the “10_name” folders in it.
        parent: the Qt parent.
    """

    def __init__(self, folder: str, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training_folder_question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("LoRA Atelier")
        self.setIconPixmap(icon("dataset", "accent").pixmap(40, 40))
        self.setTextFormat(Qt.TextFormat.PlainText)  # names are others' words
        some = examples(names)
        self.setText(tr("“{folder}” is laid out for training: {names}.", folder=folder, names=some))
        self.setInformativeText(
            tr(
                "Taken in as a training folder, it brings its captions, repeats and regularization images. "
                "As photos it brings pictures only."
            )
        )
        role = QMessageBox.ButtonRole
        self.takes_it_in = self.addButton(tr("Training folder"), role.AcceptRole)
        self.takes_it_in.setObjectName("take_training_folder_button")
        self.takes_photos = self.addButton(tr("Photos only"), role.ActionRole)
        self.takes_photos.setObjectName("take_photos_only_button")
        leave = self.addButton(tr("Cancel"), role.RejectRole)
        self.setDefaultButton(self.takes_it_in)
        self.setEscapeButton(leave)
