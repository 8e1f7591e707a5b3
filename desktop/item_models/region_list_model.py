"""The boxes of one photo for a list view: kind, size, and what the trainer will make of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
ROW_ROLE = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class RegionRow:
    """What a row shows.

    Attributes:
        title: the kind.
        findings: what is odd about the crop; "" where nothing is.
        details: its photo where that is another one, and its sizes, line by line.
        colour: of its kind, ``"#rrggbb"``.
        is_left_out: whether it stays out of training.
    """

    title: str
    findings: str
    details: tuple[str, ...]
    colour: str
    is_left_out: bool


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
                row = self._row(region)
                return "\n".join(line for line in (row.title, *row.details, row.findings) if line)
            case Qt.ItemDataRole.DecorationRole:
                return QColor(self._kinds.of(region).colour)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(region)
            case _:
                return {REGION_ROLE: region, ROW_ROLE: self._row(region)}.get(role)

    def _tell_changed(self) -> None:
        if self._regions:
            self.dataChanged.emit(self.index(0), self.index(len(self._regions) - 1))

    def _row(self, region: Region) -> RegionRow:
        name = _short(self._photo_names.get(region.photo_id, ""))
        size = size_line(region, self._settings)
        kind = self._kinds.of(region)
        findings = ", ".join(tr(one.title) for one in self._gate.of_region(region.id))
        details = (name, size) if name else (size,)
        return RegionRow(self._title(region), findings, details, kind.colour, region.is_left_out)

    def _tool_tip(self, region: Region) -> str:
        """What the kind is for, and what each finding means."""
        lines = [tr(self._kinds.of(region).help)]
        for one in self._gate.of_region(region.id):
            lines.append(tr("{finding}: {help}", finding=tr(one.title), help=tr(one.help)))
        return plain_tip("\n".join(line for line in lines if line))

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
