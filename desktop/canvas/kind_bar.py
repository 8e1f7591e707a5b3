"""One button per kind of region, each with its colour, its name and its key."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget
from typing_extensions import override

from curation.regions.kind import RegionKind
from curation.regions.registry import REGION_KINDS
from desktop.canvas.swatch import swatch
from desktop.plain_words import plain_tip
from desktop.text import tr
from desktop.theme import SPACING, icon

_SWATCH = 14
_SWATCH_GAP = 4
"""Between a colour and the words, beyond what the style leaves."""
_GAP = SPACING // 2
_ENDLESS = 1 << 24
"""Pixels."""


class KindBar(QWidget):
    """Shows which kind is drawn next.

    Signals:
        kind_chosen(object): the `RegionKind` whose button was pressed.
        editor_wanted(): the user wants to change kinds, or make one.
    """

    kind_chosen = Signal(object)
    editor_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._editor = QPushButton(icon("settings", "muted"), "", self)
        self._editor.setObjectName("kind_editor_button")
        self._editor.setAccessibleName(tr("Change kinds, or make one of your own"))
        self._editor.setToolTip(tr("Change kinds, or make one of your own"))
        self._editor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._editor.clicked.connect(self.editor_wanted)
        self._kinds: tuple[RegionKind, ...] = ()
        self._room = _ENDLESS  # until a layout gives it a width
        self.show_kinds(REGION_KINDS)

    def show_kinds(self, kinds: Sequence[RegionKind]) -> None:
        """Show a button for each of these kinds."""
        if tuple(kinds) == self._kinds:
            return
        self._kinds = tuple(kinds)
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for kind in kinds:
            button = self._buttons[kind.name] = _button(kind, self)
            button.clicked.connect(lambda _checked=False, kind=kind: self.kind_chosen.emit(kind))
            self._group.addButton(button)
            button.show()
        for one, other in pairwise(self._all()):
            self.setTabOrder(one, other)
        self._lay_out()

    def show_kind(self, kind: RegionKind) -> None:
        """Show that this kind is drawn next."""
        if kind.name in self._buttons:
            self._buttons[kind.name].setChecked(True)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()
        self._lay_out()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._lay_out()

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._all()), default=0)
        return QSize(widest, self.minimumHeight())

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _lay_out(self) -> None:
        """Put the buttons beside each other, in as many rows as their names need."""
        x = y = row = 0
        for button in self._all():
            wanted = button.sizeHint()
            if x and x + wanted.width() > self._room:
                x, y, row = 0, y + row + _GAP, 0
            row = max(row, wanted.height())
            button.setGeometry(x, y, wanted.width(), wanted.height())
            x += wanted.width() + _GAP
        self.setFixedHeight(y + row)

    def _all(self) -> list[QPushButton]:
        return [*self._buttons.values(), self._editor]


def _button(kind: RegionKind, bar: QWidget) -> QPushButton:
    words = tr("{kind}  {key}", kind=tr(kind.title), key=kind.key).strip()
    button = QPushButton(swatch(QColor(kind.colour), _SWATCH, gap=_SWATCH_GAP), words, bar)
    button.setObjectName(f"kind_{kind.name}_button")
    button.setAccessibleName(tr(kind.title))
    tip = tr("{help} Key: {key}", help=tr(kind.help) if kind.help else kind.title, key=kind.key)
    button.setToolTip(plain_tip(tip))
    button.setCheckable(True)
    button.setIconSize(QSize(_SWATCH + _SWATCH_GAP, _SWATCH))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
