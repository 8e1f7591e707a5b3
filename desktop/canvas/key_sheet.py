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

from curation.regions.kind import RegionKind
from desktop.canvas.action_table import ACTIONS, BOXES, DRAW, MOUSE_WORDS, PHOTOS, SHAPE, SUGGEST, VIEW
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING

_NATIVE = QKeySequence.SequenceFormat.NativeText
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
TOGETHER_WORDS = {
    ("next_box", "previous_box"): "Next and previous box",
    ("nudge_left", "nudge_right", "nudge_up", "nudge_down"): "Move by 1 pixel",
    ("nudge_far_left", "nudge_far_right", "nudge_far_up", "nudge_far_down"): "Move by 10 pixels",
    ("grow_left", "grow_right", "grow_up", "grow_down"): "Grow, in the same shape",
    ("shrink_left", "shrink_right", "shrink_up", "shrink_down"): "Shrink, in the same shape",
    ("wider", "taller"): "Next wider or taller bucket",
    ("turn_left", "turn_right"): "Turn by half a degree",
    ("turn_far_left", "turn_far_right"): "Turn by 5 degrees",
    ("zoom_in", "zoom_out"): "Zoom in and out",
    ("next_photo", "right_photo"): "Next photo",
    ("previous_photo", "left_photo"): "Previous photo",
    ("next_open_photo", "previous_open_photo"): "Next or previous photo that is not done",
    ("stars_1", "stars_2", "stars_3", "stars_4", "stars_5"): "One to five stars",
}
"""Actions that share a line of the sheet, and what it says of them."""
_SIGNS = {"Return": "⏎", "Shift+Return": "⇧⏎"}
"""How buttons, which are short of room, write what is longer."""
_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class KeySheet(QDialog):
    """Shows; changing is the key editor's.

    Signals:
        change_wanted(): the user wants other keys.

    Args:
        keys: keys by action name.
        own_kinds: the project's kinds that its user made; a key that an action has taken is none of theirs.
        parent: what it lies over.
    """

    change_wanted = Signal()

    def __init__(
        self,
        keys: Mapping[str, tuple[str, ...]],
        own_kinds: Sequence[RegionKind] = (),
        parent: QWidget | None = None,
    ) -> None:
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
        inside.setLayout(_columns(keys, _lines_of_own(own_kinds, keys)))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)
        room = self.screen().availableGeometry().size() * 0.97
        # The scroll area does not tell how large it would like to be.
        wanted = inside.sizeHint().grownBy(QMargins(40, 20, 40, 90))
        self.resize(wanted.boundedTo(room))


def _columns(keys: Mapping[str, tuple[str, ...]], own: Sequence[tuple[str, str]]) -> QHBoxLayout:
    columns = QHBoxLayout()
    columns.setSpacing(3 * SPACING)
    for groups in _COLUMNS:
        column = QVBoxLayout()
        column.setSpacing(SPACING)
        grids = [_rows([*_lines(group, keys), *(own if group == DRAW else ())]) for group in groups]
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


def _lines(group: str, keys: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """The lines of a group: keys, and what they do."""
    return [
        (keys_text([keys.get(name, ()) for name in names]), tr(title))
        for title, names in lines_of(group).items()
    ]


def _lines_of_own(kinds: Sequence[RegionKind], keys: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    taken = {key for of_one in keys.values() for key in of_one}
    return [(kind.key, kind.title) for kind in kinds if kind.key and kind.key not in taken]


def _rows(lines: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACING)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for row, (keys, words) in enumerate(lines):
        shown = PlainLabel(keys)
        shown.setProperty("role", "muted")
        grid.addWidget(shown, row, 0)
        grid.addWidget(PlainLabel(words), row, 1)
    return grid


def lines_of(group: str) -> dict[str, tuple[str, ...]]:
    """The names of a group's actions by the words of their line."""
    shared = {name: (words, names) for names, words in TOGETHER_WORDS.items() for name in names}
    actions = [action for action in ACTIONS if action.group == group]
    return dict(shared.get(action.name, (action.title, (action.name,))) for action in actions)


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


def first_key(keys: Sequence[str]) -> str:
    """The key that a button names of an action's; empty where it has none."""
    return _SIGNS.get(keys[0], _native(keys[0])) if keys else ""


def keys_text(keys: Sequence[tuple[str, ...]]) -> str:
    """The keys of a line as people read them: what they hold down together is said once.

    Args:
        keys: of each of its actions.
    """
    said = [_native(key) for of_one in keys for key in _said(of_one)]
    held = {key.rpartition("+")[0] for key in said}
    if len(said) < 2 or len(held) > 1 or held == {""}:
        return "  ".join(dict.fromkeys(said))
    return f"{held.pop()}+" + " ".join(key.rpartition("+")[2] for key in said)


def _said(keys: tuple[str, ...]) -> list[str]:
    return [key for key in keys if key[-1] not in _OTHER_SIGNS and not _is_second_enter(key, keys)]


def _native(key: str) -> str:
    held, _, last = key.rpartition("+")
    if last in _ARROWS:
        return QKeySequence(f"{held}+A").toString(_NATIVE)[:-1] + _ARROWS[last] if held else _ARROWS[last]
    return QKeySequence(key).toString(_NATIVE)


def _is_second_enter(key: str, keys: tuple[str, ...]) -> bool:
    """Whether it is the number pad's twin of another one; said once is enough."""
    return key.endswith("Enter") and key.replace("Enter", "Return") in keys


def _heading(text: str) -> PlainLabel:
    label = PlainLabel(text)
    label.setProperty("role", "heading")
    return label
