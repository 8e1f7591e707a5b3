"""ScopeChoice: whether something is meant for the selected crops, those that are shown, or all."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from desktop.text import tr
from desktop.theme import SPACING


@dataclass(frozen=True)
class CropScope:
    """Which crops can be meant, by region id.

    Attributes:
        selected: those that are selected.
        shown: those that the filter shows.
        total: how many there are in all.
    """

    selected: tuple[int, ...]
    shown: tuple[int, ...]
    total: int


class ScopeChoice(QWidget):
    """Three buttons with their counts; the selection comes first where several crops are selected.

    Signals:
        changed(): another one was chosen.

    Args:
        scope: which crops can be meant.
        purpose: begins the buttons' object names.
        parent: the Qt parent.
    """

    changed = Signal()

    def __init__(self, scope: CropScope, purpose: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACING)
        words = (
            ("selected", tr("{count} selected", count=len(scope.selected)), bool(scope.selected)),
            ("shown", tr("{count} shown", count=len(scope.shown)), bool(scope.shown)),
            ("all", tr("all {count}", count=scope.total), bool(scope.total)),
        )
        for number, (name, text, has_crops) in enumerate(words):
            button = QRadioButton(text)
            button.setObjectName(f"{purpose}_{name}_radio")
            button.setEnabled(has_crops)
            self._buttons.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._buttons.button(0 if len(scope.selected) > 1 else 1).setChecked(True)
        self._buttons.idToggled.connect(lambda *_: self.changed.emit())

    @property
    def region_ids(self) -> tuple[int, ...] | None:
        """The crops that are meant; None for all."""
        return (self._scope.selected, self._scope.shown, None)[self._buttons.checkedId()]
