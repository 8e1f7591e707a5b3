"""OperationForm: the fields of one bulk operation."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from curation.captions.operations import BulkOperation, FieldKind, OperationField, split_tags
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.number_field import leave_margin
from desktop.widgets.tag_fields import TagField, TagOffers

_MOST = 1_000_000


class OperationForm(QWidget):
    """Fields as the operation wants them.

    Signals:
        changed(): something else stands in a field.

    Args:
        operation: what is asked for.
        offers: completes tags.
        parent: the Qt parent.
    """

    changed = Signal()

    def __init__(self, operation: BulkOperation, offers: TagOffers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.operation = operation
        self._offers = offers
        self._editors: dict[str, QWidget] = {}
        heading, words = PlainLabel(tr(operation.title)), PlainLabel(tr(operation.help))
        heading.setProperty("role", "heading")
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        form = QFormLayout()
        for field in operation.fields:
            editor = self._editors[field.name] = self._editor_of(field)
            editor.setObjectName(f"{operation.name}_{field.name}_field")
            editor.setAccessibleName(tr(field.title))
            form.addRow("" if field.kind is FieldKind.FLAG else tr(field.title), editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(heading)
        column.addWidget(words)
        column.addLayout(form)

    def values(self) -> dict[str, Any]:
        """What stands in the fields, by their names."""
        return {field.name: _entered(field, self._editors[field.name]) for field in self.operation.fields}

    def fill(self, **values: str) -> None:
        """Put text into fields."""
        for name, text in values.items():
            editor = self._editors[name]
            if isinstance(editor, QLineEdit):
                editor.setText(text)

    def take_focus(self) -> None:
        """Let keys go to the first field."""
        for editor in self._editors.values():
            editor.setFocus()
            return

    def _editor_of(self, field: OperationField) -> QWidget:
        match field.kind:
            case FieldKind.FLAG:
                box = QCheckBox(tr(field.title))
                box.setChecked(bool(field.default))
                box.toggled.connect(lambda _on: self.changed.emit())
                return box
            case FieldKind.NUMBER:
                spin = QSpinBox()
                spin.setRange(0, _MOST)
                leave_margin(spin)
                spin.setValue(int(field.default))
                spin.valueChanged.connect(lambda _value: self.changed.emit())
                return spin
            case FieldKind.CHOICE:
                combo = QComboBox()
                for choice in field.choices:
                    combo.addItem(tr(choice.title), choice.value)
                combo.setCurrentIndex(combo.findData(field.default))
                combo.currentIndexChanged.connect(lambda _index: self.changed.emit())
                return combo
            case _:
                return self._line(field)

    def _line(self, field: OperationField) -> QLineEdit:
        is_tag = field.kind in (FieldKind.TAG, FieldKind.TAGS)
        line = TagField(self._offers) if is_tag else QLineEdit()
        line.setPlaceholderText(tr(field.hint) if field.hint else "")
        line.setText(field.default if isinstance(field.default, str) else "")
        line.textChanged.connect(lambda _text: self.changed.emit())
        return line


def _entered(field: OperationField, editor: QWidget) -> Any:
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, QSpinBox):
        return editor.value()
    if isinstance(editor, QComboBox):
        return editor.currentData()
    text = editor.text() if isinstance(editor, QLineEdit) else ""
    if field.kind is FieldKind.TAGS:
        return split_tags(text)
    return text.strip() if field.kind is FieldKind.TAG else text
