"""The project's photos for a list view, with how many boxes of which kind lie on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QImage
from typing_extensions import override

from curation.photos.photo import Photo
from curation.project.findings import FINDINGS, Gate
from curation.regions.kind import Region
from curation.regions.kinds import BUILT_IN, RegionKinds
from desktop.item_models.project_pictures import ProjectPictures, thumbnail_key
from desktop.plain_words import plain_tip
from desktop.text import tr

AnyIndex = QModelIndex | QPersistentModelIndex

PHOTO_ROLE = Qt.ItemDataRole.UserRole + 1
KIND_COUNTS_ROLE = Qt.ItemDataRole.UserRole + 2
IS_UNREADABLE_ROLE = Qt.ItemDataRole.UserRole + 3
FINDINGS_ROLE = Qt.ItemDataRole.UserRole + 5
CARD_ROLE = Qt.ItemDataRole.UserRole + 7
_NOTHING: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class PhotoCard:
    """All that is painted of a photo: asked for at once, because a grid asks for many in every frame.

    Attributes:
        photo: the photo.
        picture: its thumbnail; None until it is made.
        is_unreadable: whether there will be none.
        counts: how many boxes of each kind lie on it.
        colours: of the kinds, by name.
        findings: names of what is odd about it.
        has_suggestions: whether boxes wait to be accepted.
    """

    photo: Photo
    picture: QImage | None
    is_unreadable: bool
    counts: Mapping[str, int]
    colours: Mapping[str, str]
    findings: Set[str]
    has_suggestions: bool


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
        self._counts: dict[int, Mapping[str, int]] = {}
        self._colours: dict[str, str] = {kind.name: kind.colour for kind in BUILT_IN.all}
        self._suggested: Set[int] = frozenset()
        self._gate = Gate()
        pictures.pool.arrived.connect(self._picture_arrived)
        pictures.pool.failed.connect(self._picture_arrived)

    @property
    def counts(self) -> Mapping[int, int]:
        """How many regions lie on each photo, by its id, as it is now; photos without any may be left out."""
        return _Totals(self._counts)

    def use_kinds(self, kinds: RegionKinds) -> None:
        """Show dots in the colours of these kinds."""
        self._colours = {kind.name: kind.colour for kind in kinds.all}
        self._all_changed()

    def show_found(self, suggested: Set[int], gate: Gate) -> None:
        """Show on which photos suggestions wait, and what is odd about them."""
        self._suggested, self._gate = suggested, gate
        self._all_changed()

    def show_marks(self, photos: Iterable[Photo]) -> None:
        """Show photos whose stars or marks changed."""
        shown = list(self._photos)
        for photo in photos:
            row = self._row_of.get(photo.id)
            if row is not None:
                shown[row] = photo
                self.dataChanged.emit(self.index(row), self.index(row))
        self._photos = tuple(shown)

    def show_order(self, photos: Iterable[Photo]) -> None:
        """Show these photos in this order; the boxes on them are known already."""
        self.beginResetModel()
        self._take(photos)
        self.endResetModel()

    def show_counts(self, counts: Mapping[int, Mapping[str, int]]) -> None:
        """So many regions of each kind lie on the photos, by photo id."""
        self._counts = dict(counts)
        self._all_changed()

    def selection_of(self, photo_ids: Iterable[int]) -> QItemSelection:
        """The rows of these photos, as few spans; those that are not shown are left out."""
        rows = sorted(row for row in map(self._row_of.get, photo_ids) if row is not None)
        selection = QItemSelection()
        # Rows in a row have the same distance from their place among the chosen.
        for _, places in groupby(enumerate(rows), key=lambda place: place[1] - place[0]):
            span = [row for _, row in places]
            selection.append(QItemSelectionRange(self.index(span[0]), self.index(span[-1])))
        return selection

    def show_photos(self, photos: Iterable[Photo], counts: Mapping[int, Mapping[str, int]]) -> None:
        """Show these photos, with so many regions of each kind on them, by photo id."""
        self.beginResetModel()
        self._take(photos)
        self._counts = dict(counts)
        self.endResetModel()

    def _take(self, photos: Iterable[Photo]) -> None:
        self._photos = tuple(photos)
        self._row_of = {photo.id: row for row, photo in enumerate(self._photos)}
        self._row_of_picture = {}

    def _all_changed(self) -> None:
        if self._photos:
            self.dataChanged.emit(self.index(0), self.index(len(self._photos) - 1))

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
        if role == CARD_ROLE:
            return self._card(photo, index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return photo.name
            case Qt.ItemDataRole.DecorationRole:
                return self._card(photo, index.row()).picture
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._tool_tip(photo))
            case _:
                return self._own_data(photo, role)

    def _card(self, photo: Photo, row: int) -> PhotoCard:
        # Noted when it is asked for: keys of a hundred thousand photos take long to make.
        key = thumbnail_key(photo)
        self._row_of_picture[key] = row
        return PhotoCard(
            photo,
            self._pictures.thumbnail(photo),
            self._pictures.pool.is_without_picture(key),
            self._counts.get(photo.id, _NOTHING),
            self._colours,
            self._gate.of_photo(photo.id),
            photo.id in self._suggested,
        )

    def _own_data(self, photo: Photo, role: int) -> Any:
        if role == PHOTO_ROLE:
            return photo
        if role == KIND_COUNTS_ROLE:
            return self._counts.get(photo.id, _NOTHING)
        if role == FINDINGS_ROLE:
            return self._gate.of_photo(photo.id)
        if role == IS_UNREADABLE_ROLE:
            return self._pictures.pool.is_without_picture(thumbnail_key(photo))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            count = sum(self._counts.get(photo.id, _NOTHING).values())
            return tr("{name}, {count} boxes", name=photo.name, count=count)
        return None

    def _tool_tip(self, photo: Photo) -> str:
        width, height = photo.size
        lines = [str(photo.path), tr("{width} × {height} pixels", width=width, height=height)]
        lines += [tr(photo.note)] if photo.note else []
        odd = self._gate.of_photo(photo.id)
        lines += [f"{tr(kind.title)}: {tr(kind.help)}" for kind in FINDINGS if kind.name in odd]
        return "\n".join(lines)

    def _picture_arrived(self, key: Any) -> None:
        row = self._row_of_picture.get(key)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole, IS_UNREADABLE_ROLE])


class _Totals(Mapping[int, int]):
    """Regions of all kinds together, added up for the photo that is asked for: not for 100,000 at once."""

    def __init__(self, counts: Mapping[int, Mapping[str, int]]) -> None:
        self._counts = counts

    @override
    def __getitem__(self, photo_id: int) -> int:
        return sum(self._counts[photo_id].values())

    @override
    def __iter__(self) -> Iterator[int]:
        return iter(self._counts)

    @override
    def __len__(self) -> int:
        return len(self._counts)
