"""One button per kind of region, each with its colour and its key."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from curation.regions.kind import RegionKind
from curation.regions.registry import REGION_KINDS
from desktop.text import tr
from desktop.theme import SPACING

_SWATCH = 14


class KindBar(QWidget):
    """Shows which kind is drawn next.

    Signals:
        kind_chosen(object): the `RegionKind` whose button was pressed.
    """

    kind_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING // 2)
        for kind in REGION_KINDS:
            button = self._buttons[kind.name] = _button(kind)
            button.clicked.connect(lambda _checked=False, kind=kind: self.kind_chosen.emit(kind))
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()

    def show_kind(self, kind: RegionKind) -> None:
        """Show that this kind is drawn next."""
        self._buttons[kind.name].setChecked(True)


def _button(kind: RegionKind) -> QPushButton:
    text = tr("{kind}  {key}", kind=tr(kind.title), key=kind.key)
    button = QPushButton(_swatch(QColor(kind.colour)), text)
    button.setObjectName(f"kind_{kind.name}_button")
    button.setAccessibleName(tr(kind.title))
    button.setToolTip(tr("{help} Key: {key}", help=tr(kind.help), key=kind.key))
    button.setCheckable(True)
    button.setIconSize(QSize(_SWATCH, _SWATCH))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def _swatch(colour: QColor) -> QIcon:
    made = QIcon()
    for edge in (_SWATCH, 2 * _SWATCH, 3 * _SWATCH):
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, 0, edge, edge), edge / 4, edge / 4)
        painter.end()
        made.addPixmap(pixmap)
    return made
