"""Editors: one widget per kind of recipe field. They speak text, as recipe files do; the recipe reads it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.forms.field_facts import FieldFacts
from desktop.settings import AppSettings
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.calm_wheel import CalmWheel


class FieldEditor(QWidget):
    """Edits one field as text.

    Signals:
        changed(): the user changed it.
    """

    changed = Signal()

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = facts
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING // 2)

    def value(self) -> Any:
        """What stands in the editor: text, or a bool; empty text is "not given"."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Show a value of the recipe without telling that it changed."""
        raise NotImplementedError

    def marked_widget(self) -> QWidget:
        """The widget that is outlined when something is wrong with the field."""
        raise NotImplementedError

    def _take(self, widget: QWidget, *, stretch: int = 1) -> None:
        widget.setObjectName(f"{self.facts.name}_editor")
        widget.setAccessibleName(tr(self.facts.title))
        widget.setToolTip(f"{tr(self.facts.description)}\n{self.facts.name}")
        self._row.addWidget(widget, stretch=stretch)


class LineEditor(FieldEditor):
    """A number or a short text."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(facts, parent)
        self._line = QLineEdit()
        self._take(self._line)
        self._line.textEdited.connect(lambda _text: self.changed.emit())

    @override
    def value(self) -> str:
        return self._line.text().strip()

    @override
    def show_value(self, value: Any) -> None:
        self._line.setText(_as_text(value))
        self._line.setCursorPosition(0)

    @override
    def marked_widget(self) -> QWidget:
        return self._line


class FlagEditor(FieldEditor):
    """Yes or no."""

    def __init__(self, facts: FieldFacts, parent: QWidget | None = None) -> None:
        super().__init__(facts, parent)
        self._box = QCheckBox(tr(facts.description))
        self._take(self._box)
        self._box.clicked.connect(lambda _checked: self.changed.emit())

    @override
    def value(self) -> bool:
        return self._box.isChecked()

    @override
    def show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))

    @override
    def marked_widget(self) -> QWidget:
        return self._box


class ChoiceEditor(FieldEditor):
    """One of a few values; free text too where ``is_free``.

    Args:
        facts: the field.
        choices: (value, title) pairs in their order.
        is_free: whether other values can be typed.
    """

    def __init__(
        self,
        facts: FieldFacts,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        is_free: bool = False,
    ) -> None:
        super().__init__(facts, parent)
        self._is_free = is_free
        self._combo = QComboBox()
        self._combo.setEditable(is_free)
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(8)
        for value, title in choices:
            self._combo.addItem(title, value)
        CalmWheel(self._combo)
        self._take(self._combo)
        self._combo.activated.connect(lambda _index: self.changed.emit())
        line = self._combo.lineEdit()
        if line is not None:
            line.textEdited.connect(lambda _text: self.changed.emit())

    @override
    def value(self) -> str:
        text = self._combo.currentText().strip()
        index = self._combo.findText(text)
        return str(self._combo.itemData(index)) if index >= 0 else text

    @override
    def show_value(self, value: Any) -> None:
        text = _as_text(value)
        index = self._combo.findData(text)
        with QSignalBlocker(self._combo):
            if index < 0 and not self._is_free:
                self._combo.addItem(text, text)
                index = self._combo.count() - 1
            if index >= 0:
                self._combo.setCurrentIndex(index)
            else:
                self._combo.setEditText(text)
        line = self._combo.lineEdit()
        if line is not None:
            line.setCursorPosition(0)  # the beginning of a long path says more than its end

    @override
    def marked_widget(self) -> QWidget:
        return self._combo


class FileEditor(ChoiceEditor):
    """A file or folder: typed, chosen among suggestions, or looked for on the disk.

    Args:
        facts: the field.
        suggestions: (value, title) pairs in their order.
        settings: know where the last one was looked for.
    """

    def __init__(
        self,
        facts: FieldFacts,
        suggestions: Sequence[tuple[str, str]],
        settings: AppSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(facts, suggestions, parent, is_free=True)
        self._settings = settings
        line = self._combo.lineEdit()
        if line is not None:
            line.setPlaceholderText(".safetensors")
        browse = QToolButton()
        browse.setObjectName(f"{facts.name}_browse_button")
        browse.setIcon(icon("open"))
        browse.setToolTip(tr("Choose a file"))
        browse.setAccessibleName(tr("Choose a file"))
        browse.clicked.connect(self._browse)
        self._row.addWidget(browse)

    def _browse(self) -> None:
        # What is typed may be anything; a dialog that begins nowhere would show the program's own folder.
        typed = self.value()
        start = typed if Path(typed).is_absolute() else self._settings.last_folder("base_models")
        kinds = f"{tr('Base models')} (*.safetensors *.json)"
        chosen, _ = QFileDialog.getOpenFileName(self, tr(self.facts.title), start, kinds)
        if not chosen:
            return
        self._settings.remember_folder("base_models", Path(chosen).parent)
        # A diffusers folder is chosen by the model_index.json inside it.
        folder, _, name = chosen.rpartition("/")
        self.show_value(folder if name == "model_index.json" else chosen)
        self.changed.emit()


class LinesEditor(FieldEditor):
    """Several lines, one entry each."""

    def __init__(self, facts: FieldFacts, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(facts, parent)
        self._text = QPlainTextEdit()
        self._text.setPlaceholderText(placeholder)
        self._text.setFixedHeight(76)
        self._text.setTabChangesFocus(True)
        self._take(self._text)
        self._text.textChanged.connect(self.changed)

    @override
    def value(self) -> tuple[str, ...] | str:
        lines = tuple(line.strip() for line in self._text.toPlainText().splitlines() if line.strip())
        return lines or ""

    @override
    def show_value(self, value: Any) -> None:
        lines = value if isinstance(value, (tuple, list)) else [value] if value else []
        with QSignalBlocker(self._text):
            self._text.setPlainText("\n".join(map(str, lines)))

    @override
    def marked_widget(self) -> QWidget:
        return self._text


def boxed(*widgets: QWidget) -> QWidget:
    """Widgets above each other without margins."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return box


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (tuple, list)):
        return ",".join(_as_text(entry) for entry in value)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)
