"""OptionsForm: a form made from a frozen pydantic model, for settings that few people touch."""

from __future__ import annotations

from types import UnionType
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.calm_wheel import CalmWheel

_LONG_TEXT = 40
_TEXT_LINES = 3


class OptionsForm(QWidget):
    """One line per field; what is left as it was is not given on.

    The model itself checks what was entered, when it is used.

    Signals:
        help_wanted(str): a field has the focus or the mouse; its name and what it is for.
    """

    help_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[str, QWidget] = {}
        self._defaults: dict[str, Any] = {}
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(SPACING // 2)

    def show_model(self, model: type[BaseModel]) -> None:
        """Ask for the fields of another model; first those that it does not share with others."""
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self._editors.clear()
        self._defaults.clear()
        own_first = sorted(model.model_fields, key=lambda name: name not in model.__annotations__)
        for name in own_first:
            self._add(name, model.model_fields[name])

    def values(self) -> dict[str, Any]:
        """What differs from the defaults; text where the model is to read a number."""
        entered = {name: _entered(editor) for name, editor in self._editors.items()}
        return {name: value for name, value in entered.items() if value != _shown(self._defaults[name])}

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter) and isinstance(watched, QWidget):
            self.help_wanted.emit(f"{watched.accessibleName()}: {watched.toolTip()}")
        return super().eventFilter(watched, event)

    def _add(self, name: str, field: FieldInfo) -> None:
        self._defaults[name] = field.get_default(call_default_factory=True)
        editor = self._editors[name] = _editor_of(field, self._defaults[name])
        editor.setObjectName(f"{name}_option")
        editor.setAccessibleName(name)
        editor.setAccessibleDescription(tr(field.description or ""))
        editor.setToolTip(tr(field.description or ""))
        editor.installEventFilter(self)
        self._rows.addRow(name, editor)


def _editor_of(field: FieldInfo, default: Any) -> QWidget:
    choices = _choices(field.annotation)
    if choices:
        combo = QComboBox()
        combo.addItems([str(choice) for choice in choices])
        combo.setCurrentText(str(default))
        CalmWheel(combo)
        return combo
    if isinstance(default, bool):
        box = QCheckBox()
        box.setChecked(default)
        return box
    if len(_shown(default)) > _LONG_TEXT:
        return _long_text(str(default))
    line = QLineEdit(str(_shown(default)))
    line.setPlaceholderText(tr(field.description or ""))
    line.setCursorPosition(0)
    return line


def _long_text(text: str) -> QPlainTextEdit:
    """Some lines to write in; Tab goes on to the next field."""
    edit = QPlainTextEdit(text)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight((_TEXT_LINES + 1) * edit.fontMetrics().lineSpacing())
    return edit


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
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    return editor.text().strip() if isinstance(editor, QLineEdit) else None


def _shown(default: Any) -> Any:
    if isinstance(default, bool):
        return default
    if isinstance(default, tuple):
        return ", ".join(map(str, default))
    return "" if default is None else str(default)
