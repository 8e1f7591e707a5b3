"""One button per kind of region, each with its colour and its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget
from typing_extensions import override

from curation.regions.kind import RegionKind
from curation.regions.registry import REGION_KINDS
from desktop.canvas.swatch import swatch
from desktop.plain_words import plain_tip
from desktop.text import tr
from desktop.theme import SPACING, icon

_SWATCH = 14
_NARROW = 46
"""Width of a button with a colour and a key."""
_SWATCH_GAP = 4
"""Between a colour and the words, beyond what the style leaves."""
_AROUND_WORDS = 52
"""Colour, gaps and borders of a button beside its words."""


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
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACING // 2)
        self._editor = QPushButton(icon("settings", "muted"), "")
        self._editor.setObjectName("kind_editor_button")
        self._editor.setAccessibleName(tr("Change kinds, or make one of your own"))
        self._editor.setToolTip(tr("Change kinds, or make one of your own"))
        self._editor.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._editor.clicked.connect(self.editor_wanted)
        self._row.addWidget(self._editor)
        self._row.addStretch()
        self._kinds: tuple[RegionKind, ...] = ()
        self.show_kinds(REGION_KINDS)

    def show_kinds(self, kinds: Sequence[RegionKind]) -> None:
        """Show a button for each of these kinds."""
        if tuple(kinds) == self._kinds:
            return
        self._kinds = tuple(kinds)
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for place, kind in enumerate(kinds):
            button = self._buttons[kind.name] = _button(kind)
            button.clicked.connect(lambda _checked=False, kind=kind: self.kind_chosen.emit(kind))
            self._group.addButton(button)
            self._row.insertWidget(place, button)
        self._fit_words()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    @override
    def minimumSizeHint(self) -> QSize:
        # As narrow as with colours and keys alone; the words come back where there is room.
        return QSize(_NARROW * (len(self._kinds) + 1), super().minimumSizeHint().height())

    def _fit_words(self) -> None:
        """Name the kinds where all names have room, else show their keys alone."""
        words = {kind.name: tr("{kind}  {key}", kind=tr(kind.title), key=kind.key) for kind in self._kinds}
        metrics = self.fontMetrics()
        wanted = sum(metrics.horizontalAdvance(text) + _AROUND_WORDS for text in words.values())
        has_room = wanted + _NARROW <= self.width()
        for kind in self._kinds:
            self._buttons[kind.name].setText(words[kind.name] if has_room else kind.key)

    def show_kind(self, kind: RegionKind) -> None:
        """Show that this kind is drawn next."""
        if kind.name in self._buttons:
            self._buttons[kind.name].setChecked(True)


def _button(kind: RegionKind) -> QPushButton:
    button = QPushButton(swatch(QColor(kind.colour), _SWATCH, gap=_SWATCH_GAP), "")
    button.setMinimumWidth(_NARROW)
    button.setObjectName(f"kind_{kind.name}_button")
    button.setAccessibleName(tr(kind.title))
    words = tr("{help} Key: {key}", help=tr(kind.help) if kind.help else kind.title, key=kind.key)
    button.setToolTip(plain_tip(words))
    button.setCheckable(True)
    button.setIconSize(QSize(_SWATCH + _SWATCH_GAP, _SWATCH))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
