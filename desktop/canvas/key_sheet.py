"""The sheet of keys: everything the Regions page listens to, by group, and the way to change it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.canvas.action_table import ACTIONS, BOXES, DRAW, MOUSE_WORDS, PHOTOS, SHAPE, SUGGEST, VIEW
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING

_OTHER_SIGNS = "<>)"
"""What comma and period write with Shift on most keyboards; said once is enough."""
_COLUMNS = ((DRAW, SUGGEST, PHOTOS), (BOXES, VIEW), (SHAPE,))
GROUP_WORDS = {
    DRAW: "Draw",
    BOXES: "Boxes",
    SHAPE: "Shape",
    SUGGEST: "Suggestions",
    VIEW: "View",
    PHOTOS: "Photos",
}
"""What each group is called."""


class KeySheet(QDialog):
    """Shows; changing is the key editor's.

    Signals:
        change_wanted(): the user wants other keys.

    Args:
        keys: keys by action name.
        parent: what it lies over.
    """

    change_wanted = Signal()

    def __init__(self, keys: Mapping[str, tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(tr("Keys and mouse"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        close = QPushButton(tr("Close"))
        close.setObjectName("close_key_sheet_button")
        close.clicked.connect(self.accept)
        change = QPushButton(tr("Change keys…"))
        change.setObjectName("change_keys_button")
        change.clicked.connect(self.change_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(change)
        buttons.addStretch()
        buttons.addWidget(close)
        inside = QWidget()
        inside.setLayout(_columns(keys))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 2 * SPACING)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        room = self.screen().availableGeometry().size() * 0.97
        # The scroll area does not tell how large it would like to be.
        wanted = inside.sizeHint().grownBy(QMargins(40, 20, 40, 90))
        self.resize(wanted.boundedTo(room))


def _columns(keys: Mapping[str, tuple[str, ...]]) -> QHBoxLayout:
    columns = QHBoxLayout()
    columns.setSpacing(3 * SPACING)
    for groups in _COLUMNS:
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        grids = [_rows(group, keys) for group in groups]
        _align(grids)
        for group, grid in zip(groups, grids, strict=True):
            column.addWidget(_heading(tr(GROUP_WORDS[group])))
            column.addLayout(grid)
            column.addSpacing(SPACING)
        if groups == _COLUMNS[-1]:
            column.addWidget(_heading(tr("Mouse")))
            column.addLayout(_mouse())
        column.addStretch()
        columns.addLayout(column)
    return columns


def _rows(group: str, keys: Mapping[str, tuple[str, ...]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACING)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    actions = [action for action in ACTIONS if action.group == group]
    for row, action in enumerate(actions):
        shown = PlainLabel(_keys_text(keys.get(action.name, ())))
        shown.setProperty("role", "muted")
        grid.addWidget(shown, row, 0)
        grid.addWidget(PlainLabel(tr(action.title)), row, 1)
    return grid


def _align(grids: Sequence[QGridLayout]) -> None:
    """What keys do begins at one line in all groups of a column."""
    widest = max(_widest_key(grid) for grid in grids)
    for grid in grids:
        grid.setColumnMinimumWidth(0, widest)


def _widest_key(grid: QGridLayout) -> int:
    items = [grid.itemAtPosition(row, 0) for row in range(grid.rowCount())]
    widgets = [item.widget() for item in items if item is not None]
    return max((widget.sizeHint().width() for widget in widgets if widget is not None), default=0)


def _mouse() -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(3)
    for words in MOUSE_WORDS.values():
        lines.addWidget(PlainLabel(tr(words)))
    return lines


def _keys_text(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    said = [key for key in keys if key[-1] not in _OTHER_SIGNS and not _is_second_enter(key, keys)]
    return "  ".join(dict.fromkeys(QKeySequence(key).toString(native) for key in said))


def _is_second_enter(key: str, keys: tuple[str, ...]) -> bool:
    """Whether it is the number pad's twin of another one; said once is enough."""
    return key.endswith("Enter") and key.replace("Enter", "Return") in keys


def _heading(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("role", "heading")
    return label
