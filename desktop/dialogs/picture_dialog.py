"""One picture large, with the ones beside it on the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.plain_words import PlainLabel, plain_tip
from desktop.text import tr
from desktop.theme import SPACING, colour, icon
from desktop.widgets.sample_wall import WallPicture
from desktop.workers.picture_loader import read_scaled

_LARGEST = 4096


class PictureDialog(QDialog):
    """Shows pictures one at a time; left and right go on, Escape or a click on it closes.

    Signals:
        lora_wanted(str): copy the LoRA file that drew the picture in view.

    Args:
        pictures: what can be shown.
        row: the one to begin with.
        parent: the window.
    """

    lora_wanted = Signal(str)

    def __init__(self, pictures: Sequence[WallPicture], row: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pictures = tuple(pictures)
        self._row = row
        self._canvas = _PictureCanvas()
        self._words = PlainLabel()
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._take = QPushButton(icon("copy"), tr("Copy this LoRA…"))
        self._take.setObjectName("copy_this_lora_button")
        self._take.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the arrow keys belong to the pictures
        self._take.setAutoDefault(False)
        self._take.clicked.connect(lambda: self.lora_wanted.emit(self._pictures[self._row].lora))
        below = QHBoxLayout()
        below.setContentsMargins(2 * SPACING, SPACING, 2 * SPACING, SPACING)
        below.addWidget(self._words, stretch=1)
        below.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._canvas, stretch=1)
        column.addLayout(below)
        if parent is not None:
            room = parent.window().size()
            self.resize(int(room.width() * 0.8), int(room.height() * 0.9))
        self._show()

    @property
    def path(self) -> str:
        """The file in view."""
        return self._pictures[self._row].path

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._row = (self._row + step) % len(self._pictures)
        self._show()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._canvas.geometry().contains(event.position().toPoint()):
            self.accept()  # beside the button below, a click was meant for it

    def _show(self) -> None:
        picture = self._pictures[self._row]
        self.setWindowTitle(picture.caption)
        told = "   ·   ".join(dict.fromkeys(words for words in (picture.caption, picture.hint) if words))
        self._words.setText(tr("{words}   ·   arrow keys show the others", words=told))
        self._take.setVisible(bool(picture.lora))
        self._take.setToolTip(plain_tip(picture.lora))
        self._canvas.show_pixmap(QPixmap.fromImage(read_scaled(picture.path, _LARGEST)))


class _PictureCanvas(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._pixmap = QPixmap()

    def show_pixmap(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("canvas"))
        if self._pixmap.isNull():
            painter.setPen(colour("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("This picture cannot be read."))
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = self.rect()
        target.setSize(size)
        target.moveCenter(self.rect().center())
        painter.drawPixmap(target, self._pixmap)
