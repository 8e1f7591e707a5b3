"""The training size and the buckets around it, as a small form."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from core.kohya.buckets import BucketSettings
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.number_field import NumberField

_LARGEST = 4096


class BucketForm(QFrame):
    """Shows bucket settings and asks for others.

    Signals:
        settings_wanted(object): the `BucketSettings` that somebody entered.
    """

    settings_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._width = _number("resolution_width_field", tr("Training width in pixels"))
        self._height = _number("resolution_height_field", tr("Training height in pixels"))
        self._min = _number("min_bucket_field", tr("Smallest bucket side in pixels"))
        self._max = _number("max_bucket_field", tr("Largest bucket side in pixels"))
        self._step = _number("bucket_step_field", tr("Bucket step in pixels"))
        self._step.setRange(8, 512)
        self._step.setSingleStep(8)
        self._no_upscale = QCheckBox(tr("Never enlarge"))
        self._no_upscale.setObjectName("bucket_no_upscale_box")
        self._no_upscale.setToolTip(
            tr("Small pictures keep their size instead of being enlarged to a bucket.")
        )
        self._fields = (self._width, self._height, self._min, self._max, self._step)
        self._build()
        for field in self._fields:
            field.valueChanged.connect(self._tell)
        self._no_upscale.toggled.connect(self._tell)

    def show_settings(self, settings: BucketSettings) -> None:
        """Show these settings, without asking for anything."""
        values = (*settings.resolution, settings.min_bucket_reso, settings.max_bucket_reso)
        for field, value in zip(self._fields, (*values, settings.bucket_reso_steps), strict=True):
            with QSignalBlocker(field):
                field.setValue(value)
        with QSignalBlocker(self._no_upscale):
            self._no_upscale.setChecked(settings.bucket_no_upscale)

    def _build(self) -> None:
        heading = PlainLabel(tr("Training size"))
        heading.setProperty("role", "heading")
        size = QHBoxLayout()
        size.setSpacing(SPACING)
        size.addWidget(self._width, 1)
        size.addWidget(PlainLabel("×"))
        size.addWidget(self._height, 1)
        sides = QHBoxLayout()
        sides.setSpacing(SPACING)
        sides.addWidget(self._min, 1)
        sides.addWidget(PlainLabel("–"))
        sides.addWidget(self._max, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACING)
        form.setVerticalSpacing(SPACING)
        form.addRow(_muted(tr("Size")), size)
        form.addRow(_muted(tr("Bucket sides")), sides)
        form.addRow(_muted(tr("Bucket step")), self._step)
        form.addRow("", self._no_upscale)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(SPACING)
        layout.addWidget(heading)
        layout.addLayout(form)

    def _tell(self) -> None:
        self.settings_wanted.emit(
            BucketSettings(
                resolution=(self._width.value(), self._height.value()),
                min_bucket_reso=self._min.value(),
                max_bucket_reso=self._max.value(),
                bucket_reso_steps=self._step.value(),
                bucket_no_upscale=self._no_upscale.isChecked(),
            )
        )


def _number(name: str, meaning: str) -> NumberField:
    return NumberField(name, meaning, 64, _LARGEST, step=64)


def _muted(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("role", "muted")
    return label
