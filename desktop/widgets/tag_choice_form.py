"""TagChoiceForm: which scored tags become words. The same form before tagging and, live, long after it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from curation.captions.operations import split_tags
from curation.taggers.choose_tags import USUAL_CHOICE, USUAL_THRESHOLD, TagChoice
from curation.taggers.description import LEAST_KEPT
from desktop.text import tr
from desktop.widgets.number_field import leave_margin


class TagChoiceForm(QGroupBox):
    """Thresholds, exclusions, order, spelling.

    Signals:
        changed(): the choice is another.

    Args:
        parent: the Qt parent.
        is_narrow: whether names stand above their fields.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_narrow: bool = False) -> None:
        super().__init__(tr("Words"), parent)
        self._is_narrow = is_narrow
        self._shown = USUAL_CHOICE
        self._build()
        for spin in (self._general, self._character):
            spin.valueChanged.connect(lambda _value: self.changed.emit())
        self._most.valueChanged.connect(lambda _value: self.changed.emit())
        for line in (self._undesired, self._first, self._single):
            line.textChanged.connect(lambda _text: self.changed.emit())
        for box in (self._underscores, self._escapes):
            box.toggled.connect(lambda _on: self.changed.emit())
        self._order.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def _build(self) -> None:
        self._general = _threshold("general_threshold_spin", tr("Least score of a tag"), USUAL_THRESHOLD)
        character = USUAL_CHOICE.character_threshold
        self._character = _threshold("character_threshold_spin", tr("Least score of a name"), character)
        self._single = _line(
            "tag_thresholds_field", tr("smile=0.6, hat=0.2"), tr("Least scores of single tags")
        )
        self._undesired = _line("undesired_tags_field", tr("with commas between them"), tr("Never take"))
        self._first = _line("always_first_field", tr("with commas between them"), tr("Always begin with"))
        self._most = QSpinBox()
        self._most.setObjectName("max_tags_spin")
        leave_margin(self._most)
        self._most.setAccessibleName(tr("At most"))
        self._most.setRange(0, 500)
        self._most.setSpecialValueText(tr("as many as there are"))
        self._order = QComboBox()
        self._order.setObjectName("tag_order_box")
        self._order.setAccessibleName(tr("Order"))
        self._order.addItem(tr("surest first"), "score")
        self._order.addItem(tr("the model's own"), "model")
        self._underscores = QCheckBox(tr("Spaces instead of underscores"))
        self._underscores.setObjectName("remove_underscore_box")
        self._underscores.setChecked(True)
        self._escapes = QCheckBox(tr("Write parentheses as \\( and \\)"))
        self._escapes.setObjectName("escape_parentheses_box")
        form = QFormLayout(self)
        if self._is_narrow:
            form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Least score of a tag"), self._general)
        form.addRow(tr("Least score of a name"), self._character)
        form.addRow(tr("Least scores of single tags"), self._single)
        form.addRow(tr("Never take"), self._undesired)
        form.addRow(tr("Always begin with"), self._first)
        form.addRow(tr("At most"), self._most)
        form.addRow(tr("Order"), self._order)
        form.addRow("", self._underscores)
        form.addRow("", self._escapes)

    def show_threshold(self, threshold: float | None) -> None:
        """Start from a model's own best threshold."""
        self._general.setValue(threshold or USUAL_THRESHOLD)

    def show_choice(self, choice: TagChoice) -> None:
        """Start from a choice that was made before."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._shown = choice
        self._general.setValue(choice.general_threshold or USUAL_THRESHOLD)
        self._character.setValue(choice.character_threshold)
        self._single.setText(", ".join(f"{tag}={least:g}" for tag, least in choice.tag_thresholds.items()))
        self._undesired.setText(", ".join(choice.undesired_tags))
        self._first.setText(", ".join(choice.always_first_tags))
        self._most.setValue(choice.max_tags)
        self._order.setCurrentIndex(self._order.findData(choice.order))
        self._underscores.setChecked(choice.remove_underscore)
        self._escapes.setChecked(choice.escape_parentheses)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def choice(self) -> TagChoice:
        """What was chosen; what this form does not show stays as it was."""
        return self._shown.model_copy(
            update={
                "general_threshold": round(self._general.value(), 4),
                "character_threshold": round(self._character.value(), 4),
                "tag_thresholds": _single_thresholds(self._single.text()),
                "undesired_tags": split_tags(self._undesired.text()),
                "always_first_tags": split_tags(self._first.text()),
                "max_tags": self._most.value(),
                "order": self._order.currentData(),
                "remove_underscore": self._underscores.isChecked(),
                "escape_parentheses": self._escapes.isChecked(),
            }
        )


def _single_thresholds(text: str) -> dict[str, float]:
    """Least scores as typed, such as "smile=0.6"; half-typed ones are passed over."""
    found: dict[str, float] = {}
    for piece in split_tags(text):
        tag, _, least = piece.rpartition("=")
        try:
            found |= {tag.strip(): min(1.0, max(LEAST_KEPT, float(least)))} if tag.strip() else {}
        except ValueError:
            continue
    return found


def _threshold(name: str, title: str, value: float) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setObjectName(name)
    spin.setAccessibleName(title)
    spin.setDecimals(3)
    spin.setRange(LEAST_KEPT, 1.0)
    spin.setSingleStep(0.05)
    leave_margin(spin)
    spin.setValue(value)
    return spin


def _line(name: str, placeholder: str, title: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(placeholder)
    line.setAccessibleName(title)
    return line
