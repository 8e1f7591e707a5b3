"""The sheet of keys: everything the Regions page listens to, by group."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.canvas.action_table import ACTIONS, BOXES, DRAW, MOUSE_WORDS, PHOTOS, SHAPE, SUGGEST, VIEW
from desktop.text import tr
from desktop.theme import SPACING

_OTHER_SIGNS = "<>"
"""What comma and period write with Shift on most keyboards; said once is enough."""
_COLUMNS = ((DRAW, SUGGEST, PHOTOS), (BOXES, VIEW), (SHAPE,))
_GROUP_WORDS = {
    DRAW: "Draw",
    BOXES: "Boxes",
    SHAPE: "Shape",
    SUGGEST: "Suggestions",
    VIEW: "View",
    PHOTOS: "Photos",
}


class KeySheet(QDialog):
    """Shows; nothing can be changed here.

    Args:
        keys: keys by action name.
        parent: what it lies over.
    """

    def __init__(self, keys: Mapping[str, tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(tr("Keys and mouse"))
        columns = QHBoxLayout()
        columns.setSpacing(4 * SPACING)
        for groups in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(SPACING)
            for group in groups:
                column.addWidget(_heading(tr(_GROUP_WORDS[group])))
                column.addLayout(_rows(group, keys))
                column.addSpacing(SPACING)
            if groups == _COLUMNS[-1]:
                column.addWidget(_heading(tr("Mouse")))
                column.addLayout(_mouse())
            column.addStretch()
            columns.addLayout(column)
        close = QPushButton(tr("Close"))
        close.setObjectName("close_key_sheet_button")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 2 * SPACING)
        layout.addLayout(columns)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _rows(group: str, keys: Mapping[str, tuple[str, ...]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACING)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    actions = [action for action in ACTIONS if action.group == group]
    for row, action in enumerate(actions):
        shown = QLabel(_keys_text(keys.get(action.name, ())))
        shown.setProperty("role", "muted")
        grid.addWidget(shown, row, 0)
        grid.addWidget(QLabel(tr(action.title)), row, 1)
    return grid


def _mouse() -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(3)
    for words in MOUSE_WORDS.values():
        lines.addWidget(QLabel(tr(words)))
    return lines


def _keys_text(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    said = [key for key in keys if key[-1] not in _OTHER_SIGNS]
    return "  ".join(dict.fromkeys(QKeySequence(key).toString(native) for key in said))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label
