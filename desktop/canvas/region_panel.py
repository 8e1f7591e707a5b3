"""Beside the canvas: the boxes of this photo, and what the trainer will make of the selected one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.kohya.buckets import BucketFit, BucketSettings
from curation.project.edits import RegionChange
from curation.project.findings import Gate
from curation.project.odd_crops import OddCount
from curation.regions.kind import Region
from curation.regions.kinds import BUILT_IN, RegionKinds
from desktop.canvas.crop_settings import CropSettings
from desktop.canvas.fit_overlay import InHand, tone_of
from desktop.canvas.region_list import RegionList
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import FIELD_INSET, SPACING, icon
from desktop.widgets.next_step import NextStep

PANEL_WIDTH = 264
"""Logical pixels."""
_PREVIEW = 168
_SCALE_HELPS = {
    "good": "The crop has enough pixels for its bucket.",
    "warning": "The trainer enlarges this crop a little.",
    "error": "The trainer enlarges this crop so far that it looks soft.",
}


class RegionPanel(QWidget):
    """Shows regions and asks for changes.

    Signals:
        region_chosen(int): a box was chosen in the list; it may lie on another photo.
        finding_wanted(object): see `RegionList`.
        kind_wanted(int, str): a region's id and the name of its new kind.
        angle_wanted(int, float): a region's id and its new angle, degrees clockwise.
        deletion_wanted(int): a region's id.
        change_wanted(object): a `RegionChange` of one crop's own settings.
        brush_wanted(bool): paint the figure of the selected box, or draw boxes again.
        outline_wanted(int): id of a region whose figure a model shall find.
        next_wanted(): go on to the page that comes after this one.
    """

    region_chosen = Signal(int)
    finding_wanted = Signal(object)
    kind_wanted = Signal(int, str)
    angle_wanted = Signal(int, float)
    deletion_wanted = Signal(int)
    change_wanted = Signal(object)
    brush_wanted = Signal(bool)
    outline_wanted = Signal(int)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._region: Region | None = None
        self._is_painting = False
        self._kinds = BUILT_IN
        self.setFixedWidth(PANEL_WIDTH)
        self._build()
        self._connect()

    def use_kinds(self, kinds: RegionKinds) -> None:
        """Offer these kinds."""
        self._kinds = kinds
        self._list.use_kinds(kinds)
        self._kind.clear()
        for kind in kinds.all:
            self._kind.addItem(tr(kind.title), kind.name)
        if self._region is not None:
            self._kind.setCurrentIndex(self._kind.findData(self._region.kind))

    def show_brush(self, *, is_on: bool) -> None:
        """Show whether the brush is in hand."""
        self._is_painting = is_on
        if self._region is not None:
            self._show_own(self._region)

    def show_end(self, *, is_reached: bool) -> None:
        """Say what comes after the last photo, or nothing."""
        words = tr("This is the last photo. When all boxes are drawn, captions come next.")
        self._next.say(words if is_reached else "")

    def show_regions(
        self, regions: Sequence[Region], selected_id: int | None, settings: BucketSettings
    ) -> None:
        """Show the photo's boxes and which one is selected."""
        self._list.show_regions(regions, selected_id, settings)

    def show_findings(self, gate: Gate, counts: Sequence[OddCount]) -> None:
        """Say under each box what is odd about it, and offer lists of odd ones."""
        self._list.show_findings(gate, counts)

    def show_odd(
        self, regions: Sequence[Region] | None, photo_names: Mapping[int, str] | None = None
    ) -> None:
        """List these crops of all photos; None goes back to this photo's boxes."""
        self._list.show_odd(regions, photo_names)

    def show_in_hand(self, in_hand: InHand | None) -> None:
        """Show the numbers of the box that is selected, drawn or dragged right now."""
        region = in_hand.region if in_hand is not None else None
        is_new = region is not None and not region.id
        self._region = None if is_new else region
        self._details.setVisible(region is not None)
        if in_hand is None or region is None:
            return
        with QSignalBlocker(self._kind), QSignalBlocker(self._angle):
            self._kind.setCurrentIndex(self._kind.findData(region.kind))
            self._angle.setValue(region.angle)
        kind = self._kinds.of(region)
        self._angle.setEnabled(not kind.covers_photo and not is_new)
        self._delete.setEnabled(not is_new)
        self._own.setVisible(not is_new)
        self._kind.setToolTip(tr(kind.help))
        self._show_fit(in_hand.fit)
        self._show_own(region)

    def _show_own(self, region: Region) -> None:
        needs_figure = self._kinds.changes_background(region)
        self._own.show_region(region, needs_figure=needs_figure, is_painting=self._is_painting)

    def use_outliner(self, title: str) -> None:
        """Offer the model of this title for outlines of figures; "" where none is installed."""
        self._own.use_outliner(title)
        if self._region is not None:
            self._show_own(self._region)

    @property
    def preview_edge(self) -> int:
        """Screen pixels of the longer side of a preview."""
        return round(_PREVIEW * self.devicePixelRatioF())

    def show_preview(self, picture: QImage | QPixmap | None) -> None:
        """Show the crop as it will be written, or nothing."""
        if picture is None:
            self._preview.clear()
            return
        ratio = self.devicePixelRatioF()
        edge = self.preview_edge
        found = picture if isinstance(picture, QPixmap) else QPixmap.fromImage(picture)
        pixmap = found.scaled(
            QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixmap.setDevicePixelRatio(ratio)
        self._preview.setPixmap(pixmap)

    def _build(self) -> None:
        self._list = RegionList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self._list, 100)
        layout.addWidget(self._build_details())
        self._next = NextStep("regions_next", tr("Go to Captions"), is_tall=True)
        layout.addWidget(self._next)
        layout.addStretch(1)

    def _build_details(self) -> QFrame:
        self._details = QFrame()
        self._details.setProperty("role", "card")
        self._preview = PlainLabel()
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setFixedHeight(_PREVIEW)
        self._kind = QComboBox()
        self._kind.setObjectName("region_kind_choice")
        self._kind.setAccessibleName(tr("Kind of the selected box"))
        for kind in self._kinds.all:
            self._kind.addItem(tr(kind.title), kind.name)
        self._angle = QDoubleSpinBox()
        self._angle.setObjectName("region_angle_field")
        self._angle.setAccessibleName(tr("Angle of the selected box in degrees"))
        self._angle.setRange(-180.0, 180.0)
        self._angle.setSingleStep(0.5)
        self._angle.setDecimals(1)
        self._angle.setSuffix(" °")
        self._angle.setWrapping(True)
        self._angle.setKeyboardTracking(False)
        self._angle.lineEdit().setTextMargins(FIELD_INSET, 0, 0, 0)
        self._bucket, self._scale, self._cut = PlainLabel(), PlainLabel(), PlainLabel()
        self._delete = QPushButton(icon("trash", "error"), tr("Delete box"))
        self._delete.setObjectName("delete_region_button")
        self._delete.setProperty("role", "danger")
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACING)
        form.setVerticalSpacing(SPACING)
        rows = {
            _muted(tr("Kind")): self._kind,
            _muted(tr("Angle")): self._angle,
            _muted(tr("Bucket")): self._bucket,
            _muted(tr("Scale")): self._scale,
            _muted(tr("Cut off")): self._cut,
        }
        for label, widget in rows.items():
            form.addRow(label, widget)
        layout = QVBoxLayout(self._details)
        layout.setSpacing(SPACING)
        layout.addWidget(self._preview)
        layout.addLayout(form)
        self._own = CropSettings()
        _make_as_wide((*rows, *self._own.labels))
        layout.addWidget(self._own)
        layout.addWidget(self._delete)
        return self._details

    def _connect(self) -> None:
        self._list.region_chosen.connect(self.region_chosen)
        self._list.finding_wanted.connect(self.finding_wanted)
        self._kind.activated.connect(self._kind_chosen)
        self._angle.valueChanged.connect(self._angle_typed)
        self._delete.clicked.connect(self._delete_pressed)
        self._next.wanted.connect(self.next_wanted)
        self._own.background_wanted.connect(lambda way: self._ask(background=way))
        self._own.least_wanted.connect(lambda least: self._ask(min_resolution=least))
        self._own.left_out_wanted.connect(lambda is_out: self._ask(is_left_out=is_out))
        self._own.strokes_cleared.connect(lambda: self._ask(strokes=()))
        self._own.brush_wanted.connect(self.brush_wanted)
        self._own.outline_wanted.connect(self._outline_pressed)

    def _ask(self, **values: Any) -> None:
        if self._region is not None:
            self.change_wanted.emit(RegionChange(self._region.id, **values))

    def _show_fit(self, fit: BucketFit | None) -> None:
        if fit is None:
            self._bucket.setText(tr("none: too small"))
            self._say_scale("–", "error", "")
            self._cut.setText("–")
            return
        self._bucket.setText(tr("{width} × {height}", width=fit.bucket[0], height=fit.bucket[1]))
        tone = tone_of(fit)
        self._say_scale(f"{fit.scale:.2f} ×", tone, tr(_SCALE_HELPS[tone]))
        self._cut.setText(f"{fit.trimmed_share:.1%}")

    def _say_scale(self, text: str, role: str, help_text: str) -> None:
        self._scale.setText(text)
        self._scale.setToolTip(help_text)
        self._scale.setProperty("role", role)
        self._scale.style().unpolish(self._scale)
        self._scale.style().polish(self._scale)

    def _kind_chosen(self) -> None:
        if self._region is not None:
            self.kind_wanted.emit(self._region.id, self._kind.currentData())

    def _angle_typed(self, angle: float) -> None:
        if self._region is not None:
            self.angle_wanted.emit(self._region.id, angle)

    def _outline_pressed(self) -> None:
        if self._region is not None:
            self.outline_wanted.emit(self._region.id)

    def _delete_pressed(self) -> None:
        if self._region is not None:
            self.deletion_wanted.emit(self._region.id)


def _make_as_wide(labels: Sequence[PlainLabel]) -> None:
    """Fields of both forms begin at one line."""
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest)


def _muted(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("role", "muted")
    return label
