"""The wheel over a panel that scrolls: it scrolls, and changes no field on its way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget
from typing_extensions import override


class CalmWheel(QObject):
    """Gives the wheel only to a field that has the keyboard: over all others the panel scrolls on.

    Args:
        panel: its choices and fields of numbers, as they are now, are kept calm.
    """

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        for kind in (QComboBox, QAbstractSpinBox):
            for field in panel.findChildren(kind):
                # By itself the wheel would hand the keyboard over, and then change the field.
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_passing = isinstance(watched, QWidget) and not watched.hasFocus()
        if event.type() == QEvent.Type.Wheel and is_passing:
            event.ignore()
            return True
        return super().eventFilter(watched, event)
