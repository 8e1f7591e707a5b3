"""The list beside the canvas: the boxes of this photo, or the crops of all photos that have one finding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QListView, QVBoxLayout, QWidget

from core.kohya.buckets import BucketSettings
from curation.project.findings import Gate
from curation.project.odd_crops import OddCount
from curation.regions.kind import Region
from curation.regions.kinds import RegionKinds
from desktop.canvas.region_row_delegate import RegionRowDelegate
from desktop.item_models.region_list_model import REGION_ROLE, RegionListModel
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING

_LEAST_HEIGHT = 116
"""Logical pixels: two boxes and a bit, however low the window."""
_ANY_HEIGHT = 16_777_215
"""What Qt takes for no limit."""
_HERE = "here"
"""What the choice holds for this photo's boxes; findings stand by their names, "" is any."""


class RegionList(QWidget):
    """Shows regions and says which one was chosen.

    Signals:
        region_chosen(int): id of a box that was chosen; it may lie on another photo.
        finding_wanted(object): list crops with the finding of this name, "" for any; None for this photo's.
    """

    region_chosen = Signal(int)
    finding_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RegionListModel(self)
        self._here: tuple[Region, ...] = ()
        self._odd: tuple[Region, ...] | None = None
        self._names: Mapping[int, str] = {}
        self._settings = BucketSettings()
        self._selected_id: int | None = None
        self._build()
        self._which.activated.connect(self._finding_chosen)
        self._list.clicked.connect(self._row_chosen)
        self._list.activated.connect(self._row_chosen)

    def use_kinds(self, kinds: RegionKinds) -> None:
        """Call boxes as these kinds."""
        self._model.use_kinds(kinds)

    def show_regions(
        self, regions: Sequence[Region], selected_id: int | None, settings: BucketSettings
    ) -> None:
        """Show the photo's boxes and which one is selected."""
        self._here, self._selected_id, self._settings = tuple(regions), selected_id, settings
        self._show()

    def show_findings(self, gate: Gate, counts: Sequence[OddCount]) -> None:
        """Say under each box what is odd about it, and offer lists of odd ones."""
        self._model.show_findings(gate)
        chosen = self._which.currentData()
        with QSignalBlocker(self._which):
            self._which.clear()
            self._which.addItem(self._heading.text(), _HERE)
            for one in counts:
                title = tr("Anything odd") if one.kind is None else tr(one.kind.title)
                words = tr("All photos: {finding} ({count})", finding=title, count=one.count)
                self._which.addItem(words, "" if one.kind is None else one.kind.name)
            self._which.setCurrentIndex(max(0, self._which.findData(chosen)))
        has_odd = any(one.count for one in counts)
        self._which.setVisible(has_odd)
        self._heading.setVisible(not has_odd)
        self._fit_rows()
        if self._odd is not None and self._which.currentData() != chosen:
            self.finding_wanted.emit(None)  # its last crop was mended

    def show_odd(
        self, regions: Sequence[Region] | None, photo_names: Mapping[int, str] | None = None
    ) -> None:
        """List these crops of the project, with their photos' names; None goes back to this photo's boxes."""
        self._odd = None if regions is None else tuple(regions)
        self._names = photo_names or {}
        self._show()

    def _build(self) -> None:
        self._heading = PlainLabel()
        self._heading.setProperty("role", "heading")
        self._which = QComboBox()
        self._which.setObjectName("region_finding_choice")
        self._which.setAccessibleName(tr("Which boxes are listed"))
        self._which.setToolTip(tr("The boxes of this photo, or the odd ones of all photos."))
        self._which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._which.hide()
        self._nothing = PlainLabel(
            tr("Choose a kind above and drag over the photo, or press G and let boxes be suggested.")
        )
        self._nothing.setWordWrap(True)
        self._nothing.setProperty("role", "muted")
        self._list = QListView()
        self._list.setObjectName("region_list")
        self._list.setAccessibleName(tr("Boxes on this photo"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(RegionRowDelegate(self._list))
        self._list.setMouseTracking(True)  # rows light up under it
        self._list.setSpacing(2)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        for widget in (self._heading, self._which, self._nothing):
            layout.addWidget(widget)
        layout.addWidget(self._list, 100)
        layout.addStretch(1)  # takes the room of a list that is hidden

    def _show(self) -> None:
        shown = self._here if self._odd is None else self._odd
        self._model.show_regions(shown, self._settings, {} if self._odd is None else self._names)
        self._heading.setText(tr("{count} boxes on this photo", count=len(self._here)))
        if self._which.count():
            self._which.setItemText(0, self._heading.text())
        self._nothing.setVisible(not shown)
        self._list.setVisible(bool(shown))
        self._select_row(self._model.row_of(self._selected_id))
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Be no higher than the rows are, so that what stands below follows them."""
        rows = self._model.rowCount()
        if not rows:
            self.setMaximumHeight(_ANY_HEIGHT)
            return
        row = self._list.sizeHintForRow(0) + 2 * self._list.spacing()
        height = rows * row + 2 * (self._list.spacing() + self._list.frameWidth())
        self._list.setMinimumHeight(min(height, _LEAST_HEIGHT))
        self._list.setMaximumHeight(height)
        head = self._heading if self._heading.isVisibleTo(self) else self._which
        self.setMaximumHeight(min(_ANY_HEIGHT, head.sizeHint().height() + SPACING + height))

    def _select_row(self, row: int | None) -> None:
        with QSignalBlocker(self._list):
            if row is None:
                self._list.clearSelection()
                self._list.selectionModel().clearCurrentIndex()
                return
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(self._model.index(row), flag)

    def _row_chosen(self, index: QModelIndex) -> None:
        self.region_chosen.emit(index.data(REGION_ROLE).id)

    def _finding_chosen(self) -> None:
        chosen = self._which.currentData()
        self.finding_wanted.emit(None if chosen == _HERE else chosen)
