"""The sample wall: pictures that runs have drawn, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from desktop.plain_words import plain_tip
from desktop.text import tr
from desktop.theme import colour
from desktop.widgets.hint_list import paint_hint
from desktop.workers.picture_loader import PictureLoader

AnyIndex = QModelIndex | QPersistentModelIndex
PATH_ROLE = Qt.ItemDataRole.UserRole
_ABOVE = 8
"""Room between the frame and the first row, pixels."""


@dataclass(frozen=True)
class WallPicture:
    """One picture on the wall.

    Args:
        path: its file.
        caption: a few words below it, in the user's language.
        hint: more words on hovering.
        lora: the LoRA file as it was when this was drawn; empty where none was saved then.
    """

    path: str
    caption: str
    hint: str = ""
    lora: str = ""


class WallModel(QAbstractListModel):
    """Item model of the wall."""

    def __init__(self, edge: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures: list[WallPicture] = []
        self._edge = edge
        self._loader = PictureLoader(2 * edge, self)
        self._loader.loaded.connect(self._loaded)
        self._blank = QPixmap(edge, edge)

    @property
    def pictures(self) -> tuple[WallPicture, ...]:
        """What is on the wall, in order."""
        return tuple(self._pictures)

    def show_pictures(self, pictures: Sequence[WallPicture]) -> None:
        """Put other pictures up; new ones at the front keep the rest where it is."""
        fresh = len(pictures) - len(self._pictures)
        if fresh < 0 or [one.path for one in pictures[fresh:]] != [one.path for one in self._pictures]:
            self.beginResetModel()
            self._pictures = list(pictures)
            self.endResetModel()
            return
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, fresh - 1)
            self._pictures = list(pictures)
            self.endInsertRows()
        elif list(pictures) != self._pictures:
            self._pictures = list(pictures)
            self.dataChanged.emit(self.index(0), self.index(len(pictures) - 1))

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._pictures)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        picture = self._pictures[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return picture.caption
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(picture.hint or picture.caption)
            case Qt.ItemDataRole.DecorationRole:
                return self._thumbnail(picture.path)
            case Qt.ItemDataRole.UserRole:
                return picture.path
        return None

    def _thumbnail(self, path: str) -> QIcon:
        image = self._loader.picture(path)
        if image is not None and not image.isNull():
            return QIcon(QPixmap.fromImage(image))
        self._blank.fill(QColor(colour("grid")))
        return QIcon(self._blank)

    def _loaded(self, path: str) -> None:
        for row, picture in enumerate(self._pictures):
            if picture.path == path:
                index = self.index(row)
                self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class SampleWall(QListView):
    """Pictures side by side.

    Signals:
        chosen(str): the path of a picture that was clicked.

    Args:
        edge: side of the thumbnails in logical pixels.
        is_row: one row that scrolls sideways instead of a wall.
    """

    chosen = Signal(str)

    def __init__(self, edge: int = 160, parent: QWidget | None = None, *, is_row: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("sample_wall")
        self.setAccessibleName(tr("Samples"))
        self._hint = ""
        self.wall = WallModel(edge, self)
        self.setModel(self.wall)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setIconSize(QSize(edge, edge))
        self.setGridSize(QSize(edge + 16, edge + 34))
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSpacing(4)
        self.setViewportMargins(0, _ABOVE, 0, 0)
        if is_row:
            self.setWrapping(False)
            self.setFlow(QListView.Flow.LeftToRight)
            self.setFixedHeight(edge + 58)
            self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def show_hint(self, text: str) -> None:
        """What stands here while there is no picture."""
        self._hint = text
        self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.wall.rowCount() == 0 and self._hint:
            paint_hint(self.viewport(), self._hint)

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(str(index.data(PATH_ROLE)))
