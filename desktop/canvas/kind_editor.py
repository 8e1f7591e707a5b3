"""Change what kinds of regions do in this project, make one's own, and say how concepts hide faces."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from curation.project.concept import Concept
from curation.regions.kind import RegionKind
from curation.regions.kinds import RegionKinds
from desktop.canvas.concept_hiding import ConceptHiding
from desktop.canvas.kind_form import KindForm
from desktop.canvas.swatch import SWATCH, kind_swatch
from desktop.text import tr
from desktop.theme import SPACING

_ROW = 30
"""Height of rows in the list of kinds."""


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
                    item = QListWidgetItem(kind_swatch(kind), tr(kind.title))
                    item.setData(Qt.ItemDataRole.UserRole, kind.name)
                    item.setSizeHint(QSize(0, _ROW))
                    self._list.addItem(item)
        names = [self._list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self._list.count())]
        self._concepts.show_concepts(concepts)
        self._form.show_concepts(concepts)
        self._list.setCurrentRow(names.index(chosen.name) if chosen and chosen.name in names else 0)
        self._show_kind()

    def choose(self, name: str) -> None:
        """Show the kind of this name."""
        for row in range(self._list.count()):
            if self._list.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self._list.setCurrentRow(row)

    def _build(self) -> None:
        left = self._build_list()
        self._form = KindForm()
        self._form.kind_changed.connect(self.kind_changed)
        self._remove = _button("remove_kind_button", "")
        self._remove.clicked.connect(self._ask_removal)
        self._concepts = ConceptHiding()
        self._concepts.hiding_wanted.connect(self.hiding_wanted)
        right = QVBoxLayout()
        right.setSpacing(SPACING)
        right.addWidget(self._form)
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
        self._list.setIconSize(QSize(SWATCH + SPACING // 2, SWATCH))
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

    def _kind(self) -> RegionKind | None:
        item = self._list.currentItem()
        if item is None or self._kinds is None:
            return None
        return self._kinds.named(item.data(Qt.ItemDataRole.UserRole))

    def _show_kind(self) -> None:
        kind = self._kind()
        if kind is None or self._kinds is None:
            return
        self._form.show_kind(kind, self._kinds)
        self._remove.setText(tr("Remove this kind") if kind.is_own else tr("This kind as it came"))

    def _add(self) -> None:
        if self._new.text().strip():
            self.kind_wanted.emit(self._new.text().strip())
            self._new.clear()

    def _ask_removal(self) -> None:
        kind = self._kind()
        if kind is not None:
            self.removal_wanted.emit(kind.name)


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
