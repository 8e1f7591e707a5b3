"""The boxes of one photo for a list view: kind, size, and what the trainer will make of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from typing_extensions import override

from core.kohya.buckets import BucketSettings
from curation.crops.crop import fit_of, pixel_size
from curation.project.findings import Gate
from curation.regions.kind import Region
from curation.regions.kinds import BUILT_IN, RegionKinds
from desktop.plain_words import plain_tip
from desktop.text import tr

AnyIndex = QModelIndex | QPersistentModelIndex
_NAME_END = 11
"""Letters of a long name that are shown from either end."""
REGION_ROLE = Qt.ItemDataRole.UserRole + 1


class RegionListModel(QAbstractListModel):
    """One row per box."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._regions: tuple[Region, ...] = ()
        self._settings = BucketSettings()
        self._kinds = BUILT_IN
        self._gate = Gate()
        self._photo_names: Mapping[int, str] = {}

    def use_kinds(self, kinds: RegionKinds) -> None:
        """Call boxes as these kinds."""
        self._kinds = kinds

    def show_findings(self, gate: Gate) -> None:
        """Say under each box what is odd about it."""
        self._gate = gate
        self._tell_changed()

    def show_regions(
        self,
        regions: Sequence[Region],
        settings: BucketSettings,
        photo_names: Mapping[int, str] | None = None,
    ) -> None:
        """Show these boxes, at this training size, with the names of their photos where those are given."""
        self._photo_names = photo_names or {}
        is_same = [region.id for region in regions] == [region.id for region in self._regions]
        if not is_same:
            self.beginResetModel()
        self._regions, self._settings = tuple(regions), settings
        if not is_same:
            self.endResetModel()
        self._tell_changed()

    def row_of(self, region_id: int | None) -> int | None:
        """The row of a region; None when it is not shown."""
        ids = [region.id for region in self._regions]
        return ids.index(region_id) if region_id in ids else None

    @override
    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._regions)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        region = self._regions[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(region)
            case Qt.ItemDataRole.DecorationRole:
                return QColor(self._kinds.of(region).colour)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(tr(self._kinds.of(region).help))
            case _:
                return region if role == REGION_ROLE else None

    def _tell_changed(self) -> None:
        if self._regions:
            self.dataChanged.emit(self.index(0), self.index(len(self._regions) - 1))

    def _words(self, region: Region) -> str:
        """Kind, photo, size and findings, line by line."""
        name = _short(self._photo_names.get(region.photo_id, ""))
        findings = ", ".join(tr(kind.title) for kind in self._gate.of_region(region.id))
        lines = (self._title(region), name, size_line(region, self._settings), findings)
        return "\n".join(line for line in lines if line)

    def _title(self, region: Region) -> str:
        title = tr(self._kinds.of(region).title)
        return tr("{kind} (left out)", kind=title) if region.is_left_out else title


def _short(name: str) -> str:
    """A photo's name, without its middle where it is longer than the list is wide."""
    return name if len(name) <= 2 * _NAME_END else f"{name[: _NAME_END - 1]}…{name[-_NAME_END:]}"


def size_line(region: Region, settings: BucketSettings) -> str:
    """A box's own size and the bucket it goes to, in one line."""
    width, height = pixel_size(region)
    fit = fit_of(settings, (width, height))
    if fit is None:
        return tr("{width} × {height}, too small for a bucket", width=width, height=height)
    return tr(
        "{width} × {height} → {bucket_width} × {bucket_height}",
        width=width,
        height=height,
        bucket_width=fit.bucket[0],
        bucket_height=fit.bucket[1],
    )
