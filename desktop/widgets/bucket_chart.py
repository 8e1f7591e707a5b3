"""The bucket histogram: how many samples of an epoch are trained at which size."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, colour

_ROW = 24
_SHAPE = 16
_NAME, _COUNT = 92, 56


class BucketChart(QFrame):
    """Shows one bar per bucket, in a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        heading = PlainLabel(tr("Buckets"))
        heading.setProperty("role", "heading")
        heading.setToolTip(tr("Samples of one epoch by the size they are trained at, repeats counted."))
        self._bars = _Bars()
        scroll = QScrollArea()
        scroll.setObjectName("bucket_chart")
        scroll.setAccessibleName(tr("Buckets"))
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._bars)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, SPACING, SPACING)
        layout.addWidget(heading)
        layout.addWidget(scroll, 1)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show these buckets: ``{"512x768": 40}``."""
        self._bars.show_counts(counts)


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scrolled")
        self._rows: tuple[tuple[int, int, int], ...] = ()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        sizes = [(*map(int, name.split("x")), count) for name, count in counts.items()]
        self._rows = tuple((width, height, count) for width, height, count in sizes)
        words = [f"{width} × {height}: {count:,}" for width, height, count in self._rows]
        self.setAccessibleDescription(", ".join(words))
        self.setMinimumHeight(_ROW * len(self._rows))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SHAPE + _NAME + _COUNT + 80, _ROW * max(1, len(self._rows)))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._rows:
            painter.setPen(colour("muted"))
            hint = tr("Sizes appear as soon as a concept has pictures.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, hint)
            return
        largest = max(count for _, _, count in self._rows)
        for number, (width, height, count) in enumerate(self._rows):
            self._paint_row(painter, number * _ROW, (width, height), count, count / largest)

    def _paint_row(
        self, painter: QPainter, top: int, size: tuple[int, int], count: int, share: float
    ) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(colour("muted"))
        painter.drawRect(_shape_of(size, QRectF(2, top + 3, _SHAPE, _ROW - 6)))
        painter.setPen(colour("text"))
        name = QRectF(_SHAPE + 10, top, _NAME, _ROW)
        painter.drawText(name, middle, f"{size[0]} × {size[1]}")
        left = name.right() + 4
        room = max(8.0, self.width() - left - _COUNT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        painter.drawRoundedRect(QRectF(left, top + 6, max(3.0, share * room), _ROW - 12), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(left + share * room + 8, top, _COUNT, _ROW), middle, f"{count:,}")


def _shape_of(size: tuple[int, int], room: QRectF) -> QRectF:
    """A rectangle of the bucket's shape, in the middle of a small square."""
    scale = min(room.width() / size[0], room.height() / size[1])
    shape = QRectF(0, 0, size[0] * scale, size[1] * scale)
    shape.moveCenter(room.center())
    return shape
