"""OptionsForm: a form made from a frozen pydantic model, for settings that few people touch."""

from __future__ import annotations

from types import UnionType
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from desktop.text import tr
from desktop.theme import SPACING


class OptionsForm(QWidget):
    """One line per field; what is left as it was is not given on.

    The model itself checks what was entered, when it is used.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[str, QWidget] = {}
        self._defaults: dict[str, Any] = {}
        self._layout = QFormLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setVerticalSpacing(SPACING // 2)

    def show_model(self, model: type[BaseModel]) -> None:
        """Ask for the fields of another model."""
        while self._layout.rowCount():
            self._layout.removeRow(0)
        self._editors.clear()
        self._defaults.clear()
        for name, field in model.model_fields.items():
            self._defaults[name] = field.get_default(call_default_factory=True)
            editor = self._editors[name] = _editor_of(field, self._defaults[name])
            editor.setObjectName(f"{name}_option")
            editor.setAccessibleName(name)
            editor.setToolTip(tr(field.description or ""))
            self._layout.addRow(name, editor)

    def values(self) -> dict[str, Any]:
        """What differs from the defaults; text where the model is to read a number."""
        entered = {name: _entered(editor) for name, editor in self._editors.items()}
        return {name: value for name, value in entered.items() if value != _shown(self._defaults[name])}


def _editor_of(field: FieldInfo, default: Any) -> QWidget:
    choices = _choices(field.annotation)
    if choices:
        combo = QComboBox()
        combo.addItems([str(choice) for choice in choices])
        combo.setCurrentText(str(default))
        return combo
    if isinstance(default, bool):
        box = QCheckBox(tr(field.description or ""))
        box.setChecked(default)
        return box
    line = QLineEdit(str(_shown(default)))
    line.setPlaceholderText(tr(field.description or ""))
    line.setCursorPosition(0)
    return line


def _choices(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    if get_origin(annotation) is UnionType:
        return next((found for found in map(_choices, get_args(annotation)) if found), ())
    return ()


def _entered(editor: QWidget) -> Any:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    return editor.text().strip() if isinstance(editor, QLineEdit) else None


def _shown(default: Any) -> Any:
    if isinstance(default, bool):
        return default
    return (
        ", ".join(map(str, default))
        if isinstance(default, tuple)
        else ""
        if default is None
        else str(default)
    )
