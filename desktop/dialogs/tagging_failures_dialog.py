"""The dialog that lists pictures which could not be tagged, with their reasons, and tries them again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from curation.taggers.describe_pictures import FailedPicture
from desktop.text import error_text, tr
from desktop.theme import SPACING, icon


class TaggingFailuresDialog(QDialog):
    """A line for each picture.

    Signals:
        retry_wanted(): tag these pictures once more.

    Args:
        failures: the pictures.
        parent: the window.
    """

    retry_wanted = Signal()

    def __init__(self, failures: Sequence[FailedPicture], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tagging_failures_dialog")
        self.setWindowTitle(tr("Pictures that could not be tagged"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 360)
        names = QListWidget()
        names.setObjectName("tagging_failures_list")
        names.setAccessibleName(tr("Pictures that could not be tagged"))
        names.setWordWrap(True)
        names.setSpacing(2)
        names.addItems(list(map(_line, failures)))
        close = QPushButton(tr("Close"))
        close.setObjectName("close_failures_button")
        close.clicked.connect(self.reject)
        again = QPushButton(icon("refresh"), tr("Try them again"))
        again.setObjectName("retry_failures_button")
        again.clicked.connect(self._ask)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addStretch(1)
        buttons.addWidget(again)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        column.setSpacing(int(1.5 * SPACING))
        column.addWidget(names, 1)
        column.addLayout(buttons)

    def _ask(self) -> None:
        self.accept()
        self.retry_wanted.emit()


def _line(failed: FailedPicture) -> str:
    """The picture and the reason; what happened to it is the dialog's title."""
    said = error_text(failed.error)
    reasons = [part for part in (said.why or said.what, said.remedy) if part]
    return f"{failed.picture.name}: {' '.join(reasons)}"
