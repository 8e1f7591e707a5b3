"""The project's photos for a list view, with how many boxes of which kind lie on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from curation.photos.photo import Photo
from curation.regions.kind import Region
from desktop.item_models.project_pictures import ProjectPictures, thumbnail_key
from desktop.text import tr

AnyIndex = QModelIndex | QPersistentModelIndex

PHOTO_ROLE = Qt.ItemDataRole.UserRole + 1
KIND_COUNTS_ROLE = Qt.ItemDataRole.UserRole + 2
IS_UNREADABLE_ROLE = Qt.ItemDataRole.UserRole + 3
_NOTHING: Mapping[str, int] = {}


class PhotoListModel(QAbstractListModel):
    """One row per photo. Thumbnails are asked for when a view paints them.

    Args:
        pictures: makes and keeps the thumbnails.
        parent: the Qt parent.
    """

    def __init__(self, pictures: ProjectPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._photos: tuple[Photo, ...] = ()
        self._row_of: dict[int, int] = {}
        self._row_of_picture: dict[Any, int] = {}
        self._counts: dict[int, Counter[str]] = {}
        pictures.pool.arrived.connect(self._picture_arrived)
        pictures.pool.failed.connect(self._picture_arrived)

    def show_photos(self, photos: Iterable[Photo], regions: Iterable[Region]) -> None:
        """Show these photos and count these regions on them."""
        self.beginResetModel()
        self._photos = tuple(photos)
        self._row_of = {photo.id: row for row, photo in enumerate(self._photos)}
        self._row_of_picture = {thumbnail_key(photo): row for row, photo in enumerate(self._photos)}
        self._counts = {}
        for region in regions:
            self._counts.setdefault(region.photo_id, Counter())[region.kind] += 1
        self.endResetModel()

    def show_regions(self, photo_id: int, regions: Iterable[Region]) -> None:
        """Count the regions of one photo anew."""
        row = self._row_of.get(photo_id)
        if row is None:
            return
        self._counts[photo_id] = Counter(region.kind for region in regions)
        self.dataChanged.emit(self.index(row), self.index(row))

    def photo_at(self, row: int) -> Photo:
        """The photo of a row."""
        return self._photos[row]

    def row_of(self, photo_id: int) -> int | None:
        """The row of a photo; None when it is not shown."""
        return self._row_of.get(photo_id)

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._photos)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        photo = self._photos[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return photo.name
            case Qt.ItemDataRole.DecorationRole:
                return self._pictures.thumbnail(photo)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(photo)
            case _:
                return self._own_data(photo, role)

    def _own_data(self, photo: Photo, role: int) -> Any:
        if role == PHOTO_ROLE:
            return photo
        if role == KIND_COUNTS_ROLE:
            return self._counts.get(photo.id, _NOTHING)
        if role == IS_UNREADABLE_ROLE:
            return self._pictures.pool.is_without_picture(thumbnail_key(photo))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = sum(self._counts.get(photo.id, _NOTHING).values())
            return tr("{name}, {count} boxes", name=photo.name, count=count)
        return None

    def _tool_tip(self, photo: Photo) -> str:
        width, height = photo.size
        lines = [str(photo.path), tr("{width} × {height} pixels", width=width, height=height)]
        return "\n".join([*lines, tr(photo.note)] if photo.note else lines)

    def _picture_arrived(self, key: Any) -> None:
        row = self._row_of_picture.get(key)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole, IS_UNREADABLE_ROLE])
