"""The sample table: a row for each prompt, a column for each step, so that epochs can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from desktop.plain_words import plain_tip
from desktop.text import tr
from desktop.theme import SPACING, colour
from desktop.widgets.sample_wall import WallPicture
from desktop.workers.picture_loader import PictureLoader

AnyIndex = QModelIndex | QPersistentModelIndex
PICTURE_ROLE, IMAGE_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_EDGE = 176
_PROMPT_WIDTH = 190


class SampleTableModel(QAbstractTableModel):
    """Item model of the table; places where nothing was drawn are empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str, ...] = ()
        self._columns: tuple[str, ...] = ()
        self._pictures: Mapping[tuple[int, int], WallPicture] = {}
        self._loader = PictureLoader(2 * _EDGE, self)
        self._loader.loaded.connect(self._loaded)

    def show_table(
        self, rows: tuple[str, ...], columns: tuple[str, ...], pictures: Mapping[tuple[int, int], WallPicture]
    ) -> None:
        """Show other pictures, by row and column."""
        if (rows, columns, pictures) != (self._rows, self._columns, self._pictures):
            self.beginResetModel()
            self._rows, self._columns, self._pictures = rows, columns, dict(pictures)
            self.endResetModel()

    def row_of(self, row: int) -> list[WallPicture]:
        """The pictures of one prompt, as they stand side by side."""
        return [self._pictures[place] for place in sorted(self._pictures) if place[0] == row]

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        picture = self._pictures.get((index.row(), index.column()))
        if picture is None:
            return None
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(picture.hint or picture.caption)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{picture.caption}: {picture.hint}"
            case _ if role == PICTURE_ROLE:
                return picture
            case _ if role == IMAGE_ROLE:
                return self._loader.picture(picture.path)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        words = (self._columns if orientation == Qt.Orientation.Horizontal else self._rows)[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else None

    def _loaded(self, path: str) -> None:
        for (row, column), picture in self._pictures.items():
            if picture.path == path:
                index = self.index(row, column)
                self.dataChanged.emit(index, index, [IMAGE_ROLE])


class SampleTable(QTableView):
    """Pictures by prompt and step.

    Signals:
        chosen(int, str): the row and the path of a picture that was clicked, or that Enter was pressed on.
    """

    chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample_table")
        self.setAccessibleName(tr("Samples"))
        self.table = SampleTableModel(self)
        self.setModel(self.table)
        self.setItemDelegate(_PictureDelegate(self))
        prompts = _PromptHeader(self)
        self.setVerticalHeader(prompts)
        for header, width in ((prompts, _EDGE), (self.horizontalHeader(), _EDGE)):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setDefaultSectionSize(width + 2 * SPACING)
            header.setHighlightSections(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._tell)
        self.activated.connect(self._tell)

    def _tell(self, index: QModelIndex) -> None:
        picture = index.data(PICTURE_ROLE)
        if picture is not None:
            self.chosen.emit(index.row(), picture.path)


class _PictureDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(_EDGE + 2 * SPACING, _EDGE + 2 * SPACING)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        if index.data(PICTURE_ROLE) is None:
            return
        room = option.rect.adjusted(SPACING, SPACING, -SPACING, -SPACING)
        image = index.data(IMAGE_ROLE)
        if isinstance(image, QImage) and not image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(room.topLeft(), size)
            place.moveCenter(room.center())
            painter.drawImage(place, image)
        else:
            painter.fillRect(room, colour("grid"))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRect(room.adjusted(-2, -2, 2, 2))


class _PromptHeader(QHeaderView):
    """Prompts at the left, in as many lines as they need; they stay where they are while steps scroll."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFixedWidth(_PROMPT_WIDTH)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model = self.model()
        words = model.headerData(logicalIndex, Qt.Orientation.Vertical) if model is not None else ""
        painter.save()
        painter.fillRect(rect, colour("surface"))
        painter.setPen(colour("muted"))
        room = QRectF(rect).adjusted(SPACING, SPACING, -SPACING, -SPACING)
        painter.setClipRect(room)
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, str(words))
        painter.restore()
