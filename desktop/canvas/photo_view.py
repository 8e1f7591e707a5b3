"""The canvas: shows one photo, zooms and pans, and turns mouse and keys into wishes about its boxes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from curation.regions.box import Box
from curation.regions.registry import REGION_KINDS
from desktop.canvas.cursors import cursor_for
from desktop.canvas.draw_tool import Draft, DrawTool, Point
from desktop.canvas.photo_scene import PhotoScene
from desktop.canvas.zoom_view import ZoomView

if TYPE_CHECKING:
    from curation.regions.kind import Region, RegionKind

_GRIP_REACH = 7.0
"""Screen pixels around an edge that count as on it."""
_CLICK_REACH = 4
"""Screen pixels the mouse may move in a click."""

_NUDGES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PhotoView(ZoomView):
    """One photo with its boxes.

    It shows what it is given and asks for changes; whoever listens makes them and shows the result with
    `show_regions`.

    Signals:
        box_drawn(object): a `Box` was drawn on empty space.
        box_moved(int, object): a region's id and its new `Box`, once per drag or key.
        selected(object): id of the region that is selected now, or None.
        deletion_wanted(int): id of a region.
        photo_step_wanted(int): 1 for the next photo, -1 for the previous one.
    """

    box_drawn = Signal(object)
    box_moved = Signal(int, object)
    selected = Signal(object)
    deletion_wanted = Signal(int)
    photo_step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = PhotoScene(self)
        self._tool = DrawTool()
        self._kind: RegionKind = REGION_KINDS[0]
        self._press: QPoint | None = None
        self._space_is_down = False
        self._build()

    def _build(self) -> None:
        self.setObjectName("photo_view")
        self.setScene(self._scene)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)

    @property
    def photo_scene(self) -> PhotoScene:
        """What is shown."""
        return self._scene

    @property
    def selected_id(self) -> int | None:
        """Id of the selected region."""
        return self._tool.selected_id

    def show_photo(self, size: tuple[int, int], regions: Sequence[Region]) -> None:
        """Show another photo of this upright size; its picture follows with `show_picture`."""
        self._tool.cancel()
        self._tool.size = size
        self._tool.selected_id = None
        self._scene.show_photo(size)
        self.show_regions(regions)
        self.fit_rect(self._scene.photo_rect)
        self.selected.emit(None)

    def show_picture(self, picture: QImage) -> None:
        """Fill in the photo's picture, at any resolution."""
        self._scene.show_picture(picture)

    def show_regions(self, regions: Sequence[Region]) -> None:
        """Show the photo's regions as they are now; the selection stays where it can."""
        self._tool.regions = tuple(regions)
        if self._tool.selected is None and self._tool.selected_id is not None:
            self._tool.selected_id = None
            self.selected.emit(None)
        self._refresh()

    def show_kind(self, kind: RegionKind) -> None:
        """Draw boxes of this kind from now on."""
        self._kind = kind
        self._refresh_cursor(self.viewport().mapFromGlobal(self.cursor().pos()))

    def arm(self) -> None:
        """Draw with the next drag, even over boxes; Esc or a click takes it back."""
        self.select(None)
        self._tool.is_armed = True
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def keep_aspect_with(self, aspect_of: Callable[[Box], float | None]) -> None:
        """Ask this for width divided by height while Shift is held."""
        self._tool.aspect_of = aspect_of

    def select(self, region_id: int | None) -> None:
        """Select a region, or none."""
        if region_id == self._tool.selected_id:
            return
        self._tool.selected_id = region_id
        self._refresh()
        self.selected.emit(region_id)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._tool.is_busy or self._scene.photo_rect.isEmpty():
            return
        is_left = event.button() == Qt.MouseButton.LeftButton
        if event.button() == Qt.MouseButton.MiddleButton or (is_left and self._space_is_down):
            self.start_pan(event.position().toPoint())
        elif is_left:
            self._press = event.position().toPoint()
            self._tool.press(self._photo_point(event.position().toPoint()), self._reach())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.is_panning:
            self.pan_to(event.position().toPoint())
        elif self._tool.is_busy:
            point = self._photo_point(event.position().toPoint())
            self._show_draft(self._tool.drag(point, is_constrained=_has_shift(event)))
        else:
            self._refresh_cursor(event.position().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.is_panning:
            self.end_pan()
            self._refresh_cursor(event.position().toPoint())
        elif self._tool.is_busy and event.button() == Qt.MouseButton.LeftButton:
            self._let_go(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key_meant_something(event):
            event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space_is_down = False
            self._refresh_cursor(self.viewport().mapFromGlobal(self.cursor().pos()))
        else:
            super().keyReleaseEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab goes through the boxes first, and on to the next widget from the last one.
        ids = [region.id for region in self._tool.regions]
        end = ids[-1 if next else 0] if ids else None
        if not ids or self._tool.selected_id == end:
            return super().focusNextPrevChild(next)
        self.select(self._tool.neighbour(1 if next else -1))
        return True

    def _key_meant_something(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _NUDGES:
            self._nudge(_NUDGES[key], 10 if _has_shift(event) else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._tool.selected_id is not None:
            self.deletion_wanted.emit(self._tool.selected_id)
        elif key == Qt.Key.Key_Escape:
            self._back_out()
        elif key == Qt.Key.Key_Space:
            self._space_is_down = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            return False
        return True

    def _nudge(self, direction: tuple[int, int], distance: int) -> None:
        region = self._tool.selected
        if region is None:
            self.photo_step_wanted.emit(direction[0] or direction[1])
            return
        box = region.box.moved(direction[0] * distance, direction[1] * distance, self._tool.size)
        if box != region.box:
            self.box_moved.emit(region.id, box)

    def _back_out(self) -> None:
        """One level at a time: first the drag, then the selection."""
        if self._tool.is_busy or self._tool.is_armed:
            self._tool.cancel()
            self._show_draft(None)
            self._refresh()
        else:
            self.select(None)

    def _let_go(self, event: QMouseEvent) -> None:
        point = self._photo_point(event.position().toPoint())
        moved = event.position().toPoint() - (self._press or event.position().toPoint())
        self._press = None
        if moved.manhattanLength() < _CLICK_REACH:
            self._tool.cancel()
            self._show_draft(None)
            self._refresh()
            self.select(self._tool.clicked(point))
            return
        draft = self._tool.release(point, is_constrained=_has_shift(event))
        self._show_draft(None)
        if draft is not None:
            self._ask_for(draft)
        self._refresh_cursor(event.position().toPoint())

    def _ask_for(self, draft: Draft) -> None:
        if draft.region_id is None:
            self.box_drawn.emit(draft.box)
            return
        self.select(draft.region_id)
        self.box_moved.emit(draft.region_id, draft.box)

    def _show_draft(self, draft: Draft | None) -> None:
        is_new = draft is not None and draft.region_id is None
        self._scene.show_draft(draft.box if draft is not None and is_new else None, self._kind)
        if draft is None or draft.region_id is None:
            return
        region = next((one for one in self._tool.regions if one.id == draft.region_id), None)
        if region is not None:
            self._scene.show_moved(region.id, draft.box, region.angle)

    def _refresh(self) -> None:
        self._scene.show_regions(self._tool.regions, self._tool.selected_id)

    def _refresh_cursor(self, position: QPoint) -> None:
        if self._space_is_down:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return
        under = self._tool.part_under(self._photo_point(position), self._reach())
        self.viewport().setCursor(cursor_for(under))

    @override
    def zoomed(self) -> None:
        self._scene.show_zoom(1.0 / self.zoom)

    def _reach(self) -> float:
        return _GRIP_REACH / self.zoom

    def _photo_point(self, position: QPoint) -> Point:
        point: QPointF = self.mapToScene(position)
        return point.x(), point.y()


def _has_shift(event: QMouseEvent | QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
