"""A view that zooms at the mouse, pans, and keeps its photo fitted until somebody zooms."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QCursor, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget
from typing_extensions import override

from desktop.theme import colour

_ZOOM_STEP = 1.25
_MOST_ZOOM = 16.0
_FIT_MARGIN = 0.94
_SMALLEST_SCALE = 1e-6


class ZoomView(QGraphicsView):
    """Shows one rectangle of a scene; what the mouse means besides is up to the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fitted_rect = QRectF()
        self._is_fitted = True
        self._pan_from: QPoint | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(colour("canvas"))
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        # Qt's own anchor under the mouse wants its mouse events, which the canvas keeps for itself.
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def zoom(self) -> float:
        """Screen pixels per photo pixel."""
        return max(self.transform().m11(), _SMALLEST_SCALE)

    @property
    def is_panning(self) -> bool:
        """Whether the mouse drags the whole picture."""
        return self._pan_from is not None

    def fit_rect(self, rect: QRectF) -> None:
        """Show this rectangle of the scene, whole."""
        self._fitted_rect = rect
        self.fit()

    def fit(self) -> None:
        """Show the whole photo, and keep doing so while the window changes its size."""
        self._is_fitted = True
        if self._fitted_rect.isEmpty() or self.viewport().width() < 2:
            return
        self.fitInView(self._fitted_rect, Qt.AspectRatioMode.KeepAspectRatio)
        self.scale(_FIT_MARGIN, _FIT_MARGIN)
        self.centerOn(self._fitted_rect.center())
        self.zoomed()

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Zoom from half of fitted or real size up to sixteen times.

        Args:
            factor: > 1 shows things larger.
            at: what lies here stays in place; the mouse's place where none is given, or the middle where the
                mouse is elsewhere.
        """
        rect = self._fitted_rect
        if rect.isEmpty():
            return
        fitted = min(self.viewport().width() / rect.width(), self.viewport().height() / rect.height())
        wanted = min(max(self.zoom * factor, min(fitted, 1.0) / 2), max(_MOST_ZOOM, fitted))
        self._is_fitted = False
        place = self._mouse_or_middle() if at is None else at
        under = self.mapToScene(place)
        self.scale(wanted / self.zoom, wanted / self.zoom)
        self._shift(self.mapFromScene(under) - place)
        self.zoomed()

    def show_actual_size(self) -> None:
        """One photo pixel per pixel of the screen itself."""
        self.zoom_by(1.0 / (self.zoom * self.devicePixelRatioF()))

    def zoom_to(self, rect: QRectF) -> None:
        """Show one part of the photo as large as it fits."""
        if rect.isEmpty():
            return
        wanted = min(self.viewport().width() / rect.width(), self.viewport().height() / rect.height())
        self.zoom_by(wanted * _FIT_MARGIN**2 / self.zoom)
        self.centerOn(rect.center())

    def zoomed(self) -> None:
        """Called after every change of the zoom."""

    def start_pan(self, position: QPoint) -> None:
        """Take hold of the whole picture."""
        self._pan_from = position
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def pan_to(self, position: QPoint) -> None:
        """Move the picture along with the mouse."""
        moved = position - (self._pan_from or position)
        self._pan_from = position
        self._is_fitted = False
        self._shift(-moved)

    def end_pan(self) -> None:
        """Let the picture go."""
        self._pan_from = None

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            factor = float(_ZOOM_STEP ** (event.angleDelta().y() / 120))
            self.zoom_by(factor, event.position().toPoint())
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()

    def _mouse_or_middle(self) -> QPoint:
        mouse = self.viewport().mapFromGlobal(QCursor.pos())
        area = self.viewport().rect()
        return mouse if self.viewport().underMouse() and area.contains(mouse) else area.center()

    def _shift(self, distance: QPoint) -> None:
        """Look at what lies so many screen pixels further to the right and below."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + distance.x())
        down.setValue(down.value() + distance.y())
