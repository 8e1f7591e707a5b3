"""The wheel over a panel that scrolls: it scrolls, and changes no field on its way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget
from typing_extensions import override


class CalmWheel(QObject):
    """Keeps the wheel from choices always, and from numbers unless they have the keyboard.

    A choice keeps the keyboard once it was made, and its list is where it is changed: the wheel that comes
    next is meant for the panel. A number that somebody is typing may well be turned.

    Args:
        panel: its choices and fields of numbers, as they are now, are kept calm; so is the panel itself where
            it is one of them.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        for field in (panel, *panel.findChildren(QWidget)):
            if isinstance(field, (QComboBox, QAbstractSpinBox)):
                # By itself the wheel would hand the keyboard over, and then change the field.
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and _passes(watched):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _passes(field: QWidget) -> bool:
    return isinstance(field, QComboBox) or not field.hasFocus()
