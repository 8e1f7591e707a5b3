"""The dialog over the window while many captions are written: how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon

_UNSEEN_MILLISECONDS = 400
_FINEST = 1000


class LongChangeDialog(QDialog):
    """Holds off other edits from the start; shows itself only when the change takes a while.

    Signals:
        stop_wanted(): somebody would rather have everything as it was.

    Args:
        title: what is being done, in the user's language.
        parent: the window.
    """

    stop_wanted = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("long_change_dialog")
        self.setWindowTitle("LoRA Atelier")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setMinimumWidth(420)
        self._build(title)
        self._stop.clicked.connect(self._ask_to_stop)
        self.setWindowOpacity(0.0)
        QTimer.singleShot(_UNSEEN_MILLISECONDS, self, lambda: self.setWindowOpacity(1.0))

    def _build(self, title: str) -> None:
        said = PlainLabel(title)
        said.setObjectName("long_change_title")
        said.setProperty("role", "heading")
        said.setWordWrap(True)
        words = PlainLabel(tr("It is one step: all captions change, or none. Undo takes it back as one."))
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setObjectName("long_change_bar")
        self._bar.setAccessibleName(title)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)  # until it is known how much there is
        self._stop = QPushButton(icon("stop", "error"), tr("Stop"))
        self._stop.setObjectName("stop_change_button")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACING, 3 * SPACING, 3 * SPACING, 2 * SPACING)
        column.setSpacing(int(1.5 * SPACING))
        for widget in (said, words, self._bar):
            column.addWidget(widget)
        column.addLayout(foot)

    def show_progress(self, share: float) -> None:
        """Show how far the change is, 0..1."""
        self._bar.setRange(0, _FINEST)
        self._bar.setValue(int(share * _FINEST))

    def end(self) -> None:
        """The change is made, or will not be."""
        super().reject()
        self.deleteLater()

    @override
    def reject(self) -> None:
        # Escape and the window's cross: the dialog goes when the change has ended.
        self._ask_to_stop()

    def _ask_to_stop(self) -> None:
        self._stop.setEnabled(False)
        self._stop.setText(tr("Stopping…"))
        self.stop_wanted.emit()
