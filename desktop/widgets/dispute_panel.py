"""DisputePanel: where two taggers disagree, to take or drop what only one of them found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from curation.project.tagger_dispute import Dispute, DisputedTag
from desktop.item_models.dispute_table_model import DisputeColumn, DisputeTableModel
from desktop.plain_words import PlainLabel, plain_tip
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.tag_table import tag_table

_NAMES = ("first", "second")
# Of the captions and the scores, pixels.
_WIDTHS = (84, 92)


class DisputePanel(QStackedWidget):
    """Two models, the tags that only the chosen one found, and what to do about one of them.

    Signals:
        comparison_wanted(): compare :attr:`models`, in :attr:`is_selection_only`.
        crops_wanted(object): show the crops with these region ids.
        addition_wanted(str, object): add this tag to the captions of these region ids.
        removal_wanted(str, object): take this tag away from them.
    """

    comparison_wanted = Signal()
    crops_wanted = Signal(object)
    addition_wanted = Signal(str, object)
    removal_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dispute_panel")
        self._dispute = Dispute()
        self._tags = DisputeTableModel(self)
        sentence = tr(
            "Two taggers are needed to compare. Tag once more with another one; “only remember what is "
            "found” leaves captions as they are."
        )
        self._too_few = EmptyState("search", sentence)
        self.addWidget(self._too_few)
        self.addWidget(self._build_desk())
        self._connect()
        self._other_tag()

    @property
    def models(self) -> tuple[str, str]:
        """Names of the models that are compared; "" where there is none."""
        return self._models[0].currentText(), self._models[1].currentText()

    @property
    def is_selection_only(self) -> bool:
        """Whether only selected crops are compared."""
        return self._selected_only.isChecked()

    def show_models(self, names: Sequence[str]) -> None:
        """Offer these models; the two that are chosen stay chosen where they are still there."""
        for place, combo in enumerate(self._models):
            before = combo.currentText()
            if [combo.itemText(number) for number in range(combo.count())] == list(names):
                continue
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItems(list(names))
                combo.setCurrentIndex(max(combo.findText(before), min(place, len(names) - 1)))
        self.setCurrentIndex(1 if len(names) > 1 else 0)

    def show_dispute(self, dispute: Dispute) -> None:
        """Show what was found."""
        self._dispute = dispute
        for model, button, combo in zip(self.models, self._only, self._models, strict=True):
            combo.setToolTip(plain_tip(model))
            button.setText(tr("{count} only by", count=sum(one.finder == model for one in dispute.tags)))
        self._said.setText(tr("{count} crops were looked at by both.", count=dispute.compared))
        self._show_tags()

    def _build_desk(self) -> QWidget:
        self._only = tuple(QRadioButton() for _ in _NAMES)
        self._models = tuple(QComboBox() for _ in _NAMES)
        sides = QGridLayout()
        sides.setSpacing(SPACING)
        sides.setColumnStretch(1, 1)
        for row, (name, button, combo) in enumerate(zip(_NAMES, self._only, self._models, strict=True)):
            button.setObjectName(f"only_{name}_radio")
            combo.setObjectName(f"{name}_model_box")
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setAccessibleName((tr("First model"), tr("Second model"))[row])
            button.setAccessibleName((tr("Only by the first model"), tr("Only by the second model"))[row])
            sides.addWidget(button, row, 0)
            sides.addWidget(combo, row, 1)
        self._only[0].setChecked(True)
        self._selected_only = QCheckBox(tr("Only the selected crops"))
        self._selected_only.setObjectName("dispute_selected_box")
        self._said = PlainLabel()
        self._said.setObjectName("dispute_said")
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        title = tr("Tags that only one tagger found")
        self._table = tag_table("dispute_table", title, self._tags, *_WIDTHS)
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        column.setSpacing(SPACING)
        column.addLayout(sides)
        column.addWidget(self._selected_only)
        column.addWidget(self._said)
        column.addWidget(self._table, 1)
        column.addLayout(self._build_buttons())
        return desk

    def _build_buttons(self) -> QHBoxLayout:
        self._show = QPushButton(tr("Show"))
        self._show.setObjectName("show_disputed_button")
        self._show.setToolTip(tr("Select the crops in which only this tagger found it"))
        self._take, self._drop = QPushButton(), QPushButton()
        self._take.setObjectName("take_disputed_button")
        self._drop.setObjectName("drop_disputed_button")
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for button in (self._show, self._take, self._drop):
            row.addWidget(button)
        return row

    def _connect(self) -> None:
        for combo in self._models:
            combo.currentIndexChanged.connect(self.comparison_wanted)
        self._selected_only.toggled.connect(self.comparison_wanted)
        self._only[0].toggled.connect(self._show_tags)
        self._table.selectionModel().currentChanged.connect(self._other_tag)
        self._tags.modelReset.connect(self._other_tag)
        self._show.clicked.connect(self._ask_to_show)
        self._table.activated.connect(self._ask_to_show)
        self._take.clicked.connect(self._ask_to_take)
        self._drop.clicked.connect(self._ask_to_drop)

    def _show_tags(self) -> None:
        before, row = self._chosen, self._table.currentIndex().row()
        finder = self.models[0 if self._only[0].isChecked() else 1]
        shown = [one for one in self._dispute.tags if one.finder == finder]
        self._tags.show_rows(shown)
        place = self._tags.row_of(before.tag) if before is not None else None
        # What was just taken or dropped is gone from view: the next one comes into its place.
        wanted = place if place is not None else min(max(row, 0), len(shown) - 1)
        if wanted >= 0:
            self._table.setCurrentIndex(self._tags.index(wanted, DisputeColumn.TAG))
        self._other_tag()

    @property
    def _chosen(self) -> DisputedTag | None:
        index = self._table.currentIndex()
        return self._tags.rows[index.row()] if index.isValid() else None

    def _other_tag(self) -> None:
        one = self._chosen
        missing, there = (len(one.untaken_ids), len(one.taken_ids)) if one is not None else (0, 0)
        self._take.setText(tr("Add to {count}", count=missing))
        self._drop.setText(tr("Remove from {count}", count=there))
        for button, is_possible in ((self._show, one), (self._take, missing), (self._drop, there)):
            button.setEnabled(bool(is_possible))

    def _ask_to_show(self) -> None:
        if self._chosen is not None:
            self.crops_wanted.emit(self._chosen.region_ids)

    def _ask_to_take(self) -> None:
        if self._chosen is not None:
            self.addition_wanted.emit(self._chosen.tag, self._chosen.untaken_ids)

    def _ask_to_drop(self) -> None:
        if self._chosen is not None:
            self.removal_wanted.emit(self._chosen.tag, self._chosen.taken_ids)
