"""KindForm: what one kind of region is and does, field by field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QWidget,
)

from curation.project.concept import Concept
from curation.regions.kind import RegionKind
from curation.regions.kinds import RegionKinds
from desktop.canvas.concept_hiding import HIDE_WORDS
from desktop.canvas.swatch import kind_swatch
from desktop.text import tr
from desktop.theme import FIELD_INSET, SPACING

BACKGROUND_WORDS = {
    "keep": "Keep the background",
    "fill": "Fill the background with grey",
    "blur": "Blur the background",
    "transparent": "Transparent, for masked loss",
}
_KEYS = ("", "7", "8", "9", "0")
_LARGEST = 2048
_LOW_ROW = 22
"""Height of rows in the list of hidden kinds."""
_HIDES_HEIGHT = 5 * _LOW_ROW + 8
"""Five kinds; more are scrolled to."""


class KindForm(QWidget):
    """Shows a kind and asks for it as it shall be.

    Signals:
        kind_changed(object): the `RegionKind` as it shall be.
    """

    kind_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: RegionKind | None = None
        self._build()

    def show_concepts(self, concepts: Sequence[Concept]) -> None:
        """Offer these concepts to feed."""
        with QSignalBlocker(self._concept):
            self._concept.clear()
            self._concept.addItem(tr("every concept that takes it"), None)
        for concept in concepts:
            self._concept.addItem(concept.name, concept.id)

    def show_kind(self, kind: RegionKind, kinds: RegionKinds) -> None:
        """Show what a kind is, among all kinds."""
        self._kind = kind
        with QSignalBlocker(self._hides):
            self._title.setText(tr(kind.title))
            self._colour.setIcon(kind_swatch(kind))
            self._colour.setText(kind.colour)
            self._show_key(kind)
            self._concept.setCurrentIndex(max(0, self._concept.findData(kind.concept_id)))
            self._into_reg.setChecked(kind.into_reg)
            self._padding.setValue(round(100 * kind.padding))
            self._hide_with.setCurrentIndex(self._hide_with.findData(kind.hide_with))
            self._background.setCurrentIndex(self._background.findData(kind.background))
            self._least.setValue(kind.min_resolution)
            self._fill_hides(kind, kinds)
        for widget in (self._title, self._colour, self._key, self._into_reg):
            widget.setEnabled(kind.is_own)
        self._hide_with.setEnabled(bool(kind.hides))

    def _build(self) -> None:
        self._title = QLineEdit()
        self._title.editingFinished.connect(self._edited)
        self._colour = QPushButton()
        self._colour.setAutoDefault(False)
        self._colour.clicked.connect(self._choose_colour)
        self._key = _combo({})
        self._concept = _combo({})
        self._into_reg = QCheckBox(tr("Goes into the reg folder"))
        self._padding = _spin(0, 100, " %")
        self._hides = QListWidget()
        self._hides.setFixedHeight(_HIDES_HEIGHT)
        self._hides.itemChanged.connect(self._edited)
        self._hide_with = _combo({name: tr(words) for name, words in HIDE_WORDS.items()})
        self._background = _combo({name: tr(words) for name, words in BACKGROUND_WORDS.items()})
        self._least = _spin(0, _LARGEST, tr(" pixels"))
        self._least.setSpecialValueText(tr("any"))
        for combo in (self._key, self._concept, self._hide_with, self._background):
            combo.activated.connect(self._edited)
        self._into_reg.clicked.connect(self._edited)
        for spin in (self._padding, self._least):
            spin.editingFinished.connect(self._edited)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SPACING)
        for name, label, widget in (
            ("kind_title", tr("Name"), self._title),
            ("kind_colour", tr("Colour"), self._colour),
            ("kind_key", tr("Key"), self._key),
            ("kind_concept", tr("Feeds only"), self._concept),
            ("kind_into_reg", "", self._into_reg),
            ("kind_padding", tr("Room added when drawn"), self._padding),
            ("kind_hides", tr("Hides"), self._hides),
            ("kind_hide_with", tr("Hidden places"), self._hide_with),
            ("kind_background", tr("Background"), self._background),
            ("kind_least", tr("Least true resolution"), self._least),
        ):
            widget.setObjectName(f"{name}_field")
            widget.setAccessibleName(label or self._into_reg.text())
            form.addRow(label, widget)

    def _show_key(self, kind: RegionKind) -> None:
        """Its key, among those that a kind of one's own can have; a built-in one keeps its own."""
        self._key.clear()
        for key in _KEYS if kind.is_own else (kind.key,):
            self._key.addItem(key or tr("none"), key)
        self._key.setCurrentIndex(max(0, self._key.findData(kind.key)))

    def _fill_hides(self, kind: RegionKind, kinds: RegionKinds) -> None:
        self._hides.clear()
        for other in kinds.all:
            if other.covers_photo or other.name == kind.name:
                continue
            item = QListWidgetItem(tr(other.title))
            item.setData(Qt.ItemDataRole.UserRole, other.name)
            item.setSizeHint(QSize(0, _LOW_ROW))
            is_on = other.name in kind.hides
            item.setCheckState(Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)
            self._hides.addItem(item)

    def _edited(self) -> None:
        kind = self._kind
        if kind is None:
            return
        items, on = map(self._hides.item, range(self._hides.count())), Qt.CheckState.Checked
        hides = [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == on]
        changed = replace(
            kind,
            title=self._title.text() if kind.is_own else kind.title,
            key=self._key.currentData() if kind.is_own else kind.key,
            into_reg=self._into_reg.isChecked(),
            concept_id=self._concept.currentData(),
            padding=self._padding.value() / 100,
            hides=tuple(hides),
            hide_with=self._hide_with.currentData(),
            background=self._background.currentData(),
            min_resolution=self._least.value(),
        )
        if changed != kind:
            self.kind_changed.emit(changed)

    def _choose_colour(self) -> None:
        kind = self._kind
        if kind is None:
            return
        chosen = QColorDialog.getColor(QColor(kind.colour), self, tr("Colour of its boxes"))
        if chosen.isValid():
            self.kind_changed.emit(replace(kind, colour=chosen.name()))


def _combo(words: dict[str, str]) -> QComboBox:
    combo = QComboBox()
    for value, text in words.items():
        combo.addItem(text, value)
    return combo


def _spin(least: int, most: int, suffix: str) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setSuffix(suffix)
    spin.lineEdit().setTextMargins(FIELD_INSET, 0, 0, 0)
    return spin
