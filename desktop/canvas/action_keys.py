"""Bind the table of actions to a page: one shortcut per key, asleep while words or numbers are typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.canvas.action_table import ACTIONS, PAGE, ActionKind, default_keys

_TYPED_INTO = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


class ActionKeys(QObject):
    """Runs what a key means where it is pressed.

    Args:
        page: actions of the page's scope hold anywhere on it.
        canvas: all others hold while it has the focus.
        is_in: whether a scope holds now.
    """

    def __init__(self, page: QWidget, canvas: QWidget, is_in: Callable[[str], bool]) -> None:
        super().__init__(page)
        self._page, self._canvas, self._is_in = page, canvas, is_in
        self._acts: dict[str, Callable[[], object]] = {}
        self._shortcuts: list[QShortcut] = []
        self._keys = default_keys()
        self._own_kinds: dict[str, tuple[str, Callable[[], object]]] = {}
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    @property
    def keys(self) -> Mapping[str, tuple[str, ...]]:
        """Keys by action name."""
        return self._keys

    def bind(self, acts: Mapping[str, Callable[[], object]]) -> None:
        """Say what the actions do, by name; held ones are the canvas's own.

        Raises:
            ValueError: an action of the table has nothing to do, or one is not in the table.
        """
        wanted = {action.name for action in ACTIONS if not action.is_held}
        if wanted != set(acts):
            raise ValueError(f"actions without a table line or without an act: {sorted(wanted ^ set(acts))}")
        self._acts = dict(acts)
        self.use(self._keys)

    def use_own_kinds(self, kinds: Mapping[str, tuple[str, Callable[[], object]]]) -> None:
        """Listen to the keys of the project's own kinds too: key and act by the kind's name."""
        self._own_kinds = dict(kinds)
        self.use(self._keys)

    def held_keys(self, name: str) -> tuple[int, ...]:
        """The keys of an action that lasts while they are down, as Qt counts keys."""
        sequences = [QKeySequence(key) for key in self._keys.get(name, ())]
        return tuple(one[0].key().value for one in sequences if one.count())  # type: ignore[index]

    def use(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Listen to these keys from now on, by action name."""
        self._keys = dict(keys)
        while self._shortcuts:
            old = self._shortcuts.pop()
            old.setEnabled(False)
            old.deleteLater()
        by_key: dict[str, list[ActionKind]] = {}
        for action in ACTIONS:
            for key in self._keys.get(action.name, ()):
                if not action.is_held:
                    by_key.setdefault(QKeySequence(key).toString(), []).append(action)
        for key, actions in by_key.items():
            self._listen(key, actions)
        for key, act in self._own_kinds.values():
            if key and QKeySequence(key).toString() not in by_key:
                self._make(key, self._page, act, on_page=True)

    def _listen(self, key: str, actions: list[ActionKind]) -> None:
        on_page = any(action.scope == PAGE for action in actions)
        parent = self._page if on_page else self._canvas
        self._make(key, parent, lambda: self._run(actions), on_page=on_page)

    def _make(self, key: str, parent: QWidget, act: Callable[[], object], *, on_page: bool) -> None:
        shortcut = QShortcut(QKeySequence(key), parent)
        with_children = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut.setContext(with_children if on_page else Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)
        # One press of Shift and "." is to Qt both "Shift+." and ">": it tells one of the two, in this way.
        shortcut.activatedAmbiguously.connect(act)
        self._shortcuts.append(shortcut)

    def _run(self, actions: list[ActionKind]) -> None:
        for action in actions:
            if action.scope == PAGE or self._is_in(action.scope):
                self._acts[action.name]()
                return

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        is_typing = isinstance(now, _TYPED_INTO)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(not is_typing)
