"""Give actions other keys: one line per action, conflicts said at once, and the way back to how it came."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.canvas.action_table import ACTIONS, ActionKind, conflicts, default_keys
from desktop.canvas.key_sheet import GROUP_WORDS
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, colour

_NAME = Qt.ItemDataRole.UserRole


class KeyEditor(QDialog):
    """A list of actions and a field for the keys of the one that is chosen.

    Signals:
        keys_changed(object): all keys by action name; only while nothing conflicts.

    Args:
        keys: keys by action name.
        parent: what it lies over.
    """

    keys_changed = Signal(object)

    def __init__(self, keys: Mapping[str, tuple[str, ...]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("key_editor")
        self.setWindowTitle(tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keys = dict(keys)
        self._build()
        self._fill()
        self.resize(620, 640)

    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Keys by action name as they stand here."""
        return self._keys

    def choose(self, name: str) -> None:
        """Put an action into the field."""
        self._list.setCurrentItem(self._item_of[name])

    def give(self, key: str) -> None:
        """Give the chosen action this key and no other."""
        action = self._chosen()
        if action is not None and not action.is_fixed:
            self._take({**self._keys, action.name: (key,) if key else ()})

    def reset_chosen(self) -> None:
        """Give the chosen action the keys that it came with."""
        action = self._chosen()
        if action is not None:
            self._take({**self._keys, action.name: action.keys})

    def reset_all(self) -> None:
        """Give every action the keys that it came with."""
        self._take(default_keys())

    def _build(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("key_search_field")
        self._search.setPlaceholderText(tr("Search actions"))
        self._search.setAccessibleName(tr("Search actions"))
        self._search.textChanged.connect(self._show_matching)
        self._list = QTreeWidget()
        self._list.setObjectName("key_list")
        self._list.setAccessibleName(tr("Actions and their keys"))
        self._list.setHeaderLabels([tr("Action"), tr("Keys")])
        self._list.setColumnWidth(0, 400)
        self._list.setRootIsDecorated(False)
        self._list.currentItemChanged.connect(self._show_chosen)
        self._field = QKeySequenceEdit()
        self._field.setObjectName("key_field")
        self._field.setAccessibleName(tr("New key"))
        self._field.setMaximumSequenceLength(1)
        self._field.editingFinished.connect(lambda: self.give(self._field.keySequence().toString()))
        reset = _button("reset_key_button", tr("As it came"), self.reset_chosen)
        reset_all = _button("reset_all_keys_button", tr("All as they came"), self.reset_all)
        close = _button("close_key_editor_button", tr("Close"), self.accept)
        self._words = PlainLabel()
        self._words.setObjectName("key_conflict_words")
        self._words.setProperty("role", "error")
        self._words.setWordWrap(True)
        line = QHBoxLayout()
        for widget in (PlainLabel(tr("New key")), self._field, reset):
            line.addWidget(widget, 1 if widget is self._field else 0)
        foot = QHBoxLayout()
        foot.addWidget(reset_all)
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACING)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addLayout(line)
        layout.addWidget(self._words)
        layout.addLayout(foot)

    def _fill(self) -> None:
        self._item_of: dict[str, QTreeWidgetItem] = {}
        for action in ACTIONS:
            item = QTreeWidgetItem([f"{tr(GROUP_WORDS[action.group])}: {tr(action.title)}", ""])
            item.setData(0, _NAME, action.name)
            self._list.addTopLevelItem(item)
            self._item_of[action.name] = item
        self._show_keys()
        self._list.setCurrentItem(self._item_of[ACTIONS[0].name])

    def _take(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._keys = dict(keys)
        self._show_keys()
        if not conflicts(self._keys):
            self.keys_changed.emit(dict(self._keys))

    def _show_keys(self) -> None:
        found = conflicts(self._keys)
        in_conflict = {name for one in found for name in one.names}
        for name, item in self._item_of.items():
            item.setText(1, "  ".join(_native(key) for key in self._keys.get(name, ())))
            item.setForeground(1, QBrush(colour("error" if name in in_conflict else "text")))
        titles = {action.name: tr(action.title) for action in ACTIONS}
        said = [
            tr(
                "{key} would do two things: “{one}” and “{other}”. Nothing is kept until one changes.",
                key=_native(conflict.key),
                one=titles[conflict.names[0]],
                other=titles[conflict.names[1]],
            )
            for conflict in found[:3]
        ]
        self._words.setText("\n".join(said))

    def _show_matching(self, text: str) -> None:
        for item in self._item_of.values():
            wanted = text.casefold()
            item.setHidden(wanted not in item.text(0).casefold() and wanted not in item.text(1).casefold())

    def _show_chosen(self) -> None:
        action = self._chosen()
        self._field.clear()
        self._field.setEnabled(action is not None and not action.is_fixed)

    def _chosen(self) -> ActionKind | None:
        item = self._list.currentItem()
        name = item.data(0, _NAME) if item is not None else ""
        return next((action for action in ACTIONS if action.name == name), None)


def changed_keys(keys: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Only the keys that differ from how they came, to be kept."""
    first = default_keys()
    return {name: own for name, own in keys.items() if name in first and own != first[name]}


def keys_with(changed: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """All keys: those that were kept, the others as they came; all as they came where that would conflict."""
    first = default_keys()
    keys = {**first, **{name: own for name, own in changed.items() if name in first}}
    return first if conflicts(keys) else keys


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _button(name: str, text: str, act: object) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(act)
    return button
