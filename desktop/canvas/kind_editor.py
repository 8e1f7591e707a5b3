"""Change what kinds of regions do in this project, make one's own, and say how concepts hide faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from curation.project.concept import Concept
from curation.regions.kind import RegionKind
from curation.regions.kinds import RegionKinds
from desktop.canvas.concept_hiding import HIDE_WORDS, ConceptHiding
from desktop.canvas.swatch import swatch
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
_SWATCH = 14
_ROW, _LOW_ROW = 30, 22
"""Heights of rows in the list of kinds, and in that of hidden ones."""
_HIDES_HEIGHT = 5 * _LOW_ROW + 8
"""Five kinds; more are scrolled to."""


class KindEditor(QDialog):
    """Shows kinds and asks for changes; whoever listens makes them and shows the result with `show_kinds`.

    Signals:
        kind_changed(object): a `RegionKind` as it shall be.
        kind_wanted(str): a new kind with this title.
        removal_wanted(str): name of a kind that shall go, or be as it came.
        hiding_wanted(int, str): a concept's id and how it hides faces; "" means as kinds say.
    """

    kind_changed = Signal(object)
    kind_wanted = Signal(str)
    removal_wanted = Signal(str)
    hiding_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kind_editor")
        self.setWindowTitle(tr("Kinds of boxes"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kinds: RegionKinds | None = None
        self._build()
        self.resize(760, 600)

    def show_kinds(self, kinds: RegionKinds, concepts: Sequence[Concept]) -> None:
        """Show these kinds and concepts; the kind that was chosen stays chosen."""
        chosen = self._kind()
        self._kinds = kinds
        with QSignalBlocker(self._list):
            self._list.clear()
            for kind in kinds.all:
                if not kind.covers_photo:
                    item = QListWidgetItem(
                        swatch(QColor(kind.colour), _SWATCH, gap=SPACING // 2), tr(kind.title)
                    )
                    item.setData(Qt.ItemDataRole.UserRole, kind.name)
                    item.setSizeHint(QSize(0, _ROW))
                    self._list.addItem(item)
        names = [self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._list.count())]
        self._fill_concepts(concepts)
        self._list.setCurrentRow(names.index(chosen.name) if chosen and chosen.name in names else 0)
        self._show_kind()

    def choose(self, name: str) -> None:
        """Show the kind of this name."""
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self._list.setCurrentRow(row)

    def _build(self) -> None:
        left = self._build_list()
        self._concepts = ConceptHiding()
        self._concepts.hiding_wanted.connect(self.hiding_wanted)
        right = QVBoxLayout()
        right.setSpacing(SPACING)
        right.addLayout(self._build_form())
        right.addSpacing(SPACING)
        right.addWidget(self._concepts)
        right.addStretch()
        across = QHBoxLayout()
        across.setSpacing(2 * SPACING)
        across.addLayout(left, 2)
        across.addLayout(right, 3)
        close = _button("close_kind_editor_button", tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self._remove)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(2 * SPACING)
        layout.addLayout(across, 1)
        layout.addLayout(foot)

    def _build_list(self) -> QVBoxLayout:
        self._list = QListWidget()
        self._list.setObjectName("kind_list")
        self._list.setAccessibleName(tr("Kinds of boxes"))
        self._list.setIconSize(QSize(_SWATCH + SPACING // 2, _SWATCH))
        self._list.currentRowChanged.connect(self._show_kind)
        self._new = QLineEdit()
        self._new.setObjectName("new_kind_field")
        self._new.setAccessibleName(tr("Name of a new kind"))
        self._new.setPlaceholderText(tr("Name of a new kind"))
        self._new.returnPressed.connect(self._add)
        add = _button("add_kind_button", tr("Add a kind"))
        add.clicked.connect(self._add)
        left = QVBoxLayout()
        left.setSpacing(SPACING)
        left.addWidget(self._list, 1)
        left.addWidget(self._new)
        left.addWidget(add)
        return left

    def _build_form(self) -> QFormLayout:
        self._title = QLineEdit()
        self._title.editingFinished.connect(self._edited)
        self._colour = _button("kind_colour_button", "")
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
        self._remove = _button("remove_kind_button", "")
        self._remove.clicked.connect(self._ask_removal)
        for combo in (self._key, self._concept, self._hide_with, self._background):
            combo.activated.connect(self._edited)
        self._into_reg.clicked.connect(self._edited)
        for spin in (self._padding, self._least):
            spin.editingFinished.connect(self._edited)
        self._form = QFormLayout()
        self._form.setVerticalSpacing(SPACING)
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
            self._form.addRow(label, widget)
        return self._form

    def _fill_concepts(self, concepts: Sequence[Concept]) -> None:
        self._concepts.show_concepts(concepts)
        with QSignalBlocker(self._concept):
            self._concept.clear()
            self._concept.addItem(tr("every concept that takes it"), None)
        for concept in concepts:
            self._concept.addItem(concept.name, concept.id)

    def _kind(self) -> RegionKind | None:
        item = self._list.currentItem()
        if item is None or self._kinds is None:
            return None
        return self._kinds.named(item.data(Qt.ItemDataRole.UserRole))

    def _show_kind(self) -> None:
        kind = self._kind()
        if kind is None or self._kinds is None:
            return
        with QSignalBlocker(self._hides):
            self._title.setText(tr(kind.title))
            self._colour.setIcon(_swatch_of(kind))
            self._colour.setText(kind.colour)
            self._show_key(kind)
            self._concept.setCurrentIndex(max(0, self._concept.findData(kind.concept_id)))
            self._into_reg.setChecked(kind.into_reg)
            self._padding.setValue(round(100 * kind.padding))
            self._hide_with.setCurrentIndex(self._hide_with.findData(kind.hide_with))
            self._background.setCurrentIndex(self._background.findData(kind.background))
            self._least.setValue(kind.min_resolution)
            self._fill_hides(kind, self._kinds)
        for widget in (self._title, self._colour, self._key, self._into_reg):
            widget.setEnabled(kind.is_own)
        self._hide_with.setEnabled(bool(kind.hides))
        self._remove.setText(tr("Remove this kind") if kind.is_own else tr("This kind as it came"))

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
        kind = self._kind()
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
        kind = self._kind()
        if kind is None:
            return
        chosen = QColorDialog.getColor(QColor(kind.colour), self, tr("Colour of its boxes"))
        if chosen.isValid():
            self.kind_changed.emit(replace(kind, colour=chosen.name()))

    def _add(self) -> None:
        if self._new.text().strip():
            self.kind_wanted.emit(self._new.text().strip())
            self._new.clear()

    def _ask_removal(self) -> None:
        kind = self._kind()
        if kind is not None:
            self.removal_wanted.emit(kind.name)


def _swatch_of(kind: RegionKind) -> QIcon:
    return swatch(QColor(kind.colour), _SWATCH, gap=SPACING // 2)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


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
