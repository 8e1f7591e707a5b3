"""One button per kind of region, each with its colour, its name and its key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from curation.regions.kind import RegionKind
from curation.regions.registry import REGION_KINDS
from desktop.canvas.swatch import swatch
from desktop.plain_words import plain_tip
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.wrapping_row import WrappingRow

_SWATCH = 14
_SWATCH_GAP = 4
"""Between a colour and the words, beyond what the style leaves."""


class KindBar(WrappingRow):
    """Shows which kind is drawn next.

    Signals:
        kind_chosen(object): the `RegionKind` whose button was pressed.
        editor_wanted(): the user wants to change kinds, or make one.
    """

    kind_chosen = Signal(object)
    editor_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(SPACING // 2, parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._editor = QPushButton(icon("settings", "muted"), "")
        self._editor.setObjectName("kind_editor_button")
        self._editor.setAccessibleName(tr("Change kinds, or make one of your own"))
        self._editor.setToolTip(tr("Change kinds, or make one of your own"))
        self._editor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._editor.clicked.connect(self.editor_wanted)
        self._kinds: tuple[RegionKind, ...] = ()
        self._keys: dict[str, str] = {}
        self.show_kinds(REGION_KINDS)

    def show_kinds(self, kinds: Sequence[RegionKind]) -> None:
        """Show a button for each of these kinds."""
        if tuple(kinds) == self._kinds:
            return
        self._kinds = tuple(kinds)
        for button in self._buttons.values():
            self._group.removeButton(button)
        self._buttons = {kind.name: _button(kind) for kind in kinds}
        self._write_keys()
        for kind in kinds:
            self._buttons[kind.name].clicked.connect(partial(self._press, kind))
            self._group.addButton(self._buttons[kind.name])
        self.show_widgets([*self._buttons.values(), self._editor])

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name these keys, by the kind's name; a kind that is not among them has its own."""
        self._keys = dict(keys)
        self._write_keys()

    def show_kind(self, kind: RegionKind) -> None:
        """Show that this kind is drawn next."""
        if kind.name in self._buttons:
            self._buttons[kind.name].setChecked(True)

    def _write_keys(self) -> None:
        for kind in self._kinds:
            button, key = self._buttons[kind.name], self._keys.get(kind.name, kind.key)
            button.setText(tr("{kind}  {key}", kind=tr(kind.title), key=key).strip())
            tip = tr("{help} Key: {key}", help=tr(kind.help) if kind.help else kind.title, key=key or "–")
            button.setToolTip(plain_tip(tip))

    def _press(self, kind: RegionKind, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signal
        self.kind_chosen.emit(kind)


def _button(kind: RegionKind) -> QPushButton:
    button = QPushButton(swatch(QColor(kind.colour), _SWATCH, gap=_SWATCH_GAP), "")
    button.setObjectName(f"kind_{kind.name}_button")
    button.setAccessibleName(tr(kind.title))
    button.setCheckable(True)
    button.setIconSize(QSize(_SWATCH + _SWATCH_GAP, _SWATCH))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
