"""The canvas: turns mouse and held keys into wishes about the boxes of one photo."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.canvas.draw_tool import Draft, Hold, Point
from desktop.canvas.ghost_tray import OtherPerson
from desktop.canvas.region_view import RegionView

_SNAP_REACH = 5.0
"""Screen pixels from which an edge pulls."""
_CLICK_REACH = 4
"""Screen pixels the mouse may move in a click."""
_WHEEL_GROWTH = 1.05
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class PhotoView(RegionView):
    """One photo with its boxes.

    It shows what it is given and asks for changes; whoever listens makes them and shows the result with
    `show_regions`.

    Signals:
        box_drawn(object): a `Box` was drawn on empty space.
        box_moved(int, object): a region's id and its new `Box`, once per drag.
        suggestion_chosen(object): a `Suggestion` was clicked.
        person_chosen(int): somebody else on the photo was clicked; the place among its people.
        stroke_painted(int, object): a region's id and a new `Stroke` on it.
        done_tapped(): the key that marks a photo done was tapped.
    """

    box_drawn = Signal(object)
    box_moved = Signal(int, object)
    suggestion_chosen = Signal(object)
    person_chosen = Signal(int)
    stroke_painted = Signal(int, object)
    done_tapped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._press: QPoint | None = None
        self._pan_keys: tuple[int, ...] = (Qt.Key.Key_Space.value,)
        self._hide_keys: tuple[int, ...] = (Qt.Key.Key_H.value,)
        self._done_keys: tuple[int, ...] = (Qt.Key.Key_Space.value,)
        self._has_panned = False
        self.setObjectName("photo_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 200)

    def use_held_keys(self, pan: tuple[int, ...], hide: tuple[int, ...], done: tuple[int, ...]) -> None:
        """Listen to these keys while they are down: as Qt counts keys."""
        self._pan_keys, self._hide_keys, self._done_keys = pan, hide, done

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_middle = event.button() == Qt.MouseButton.MiddleButton
        if self._tool.is_drawing and is_middle:
            self._tool.swap_shape()
            self._show_draft(
                self._tool.drag(self._photo_point(event.position().toPoint()), self._hold(event))
            )
        if self._tool.is_busy or self._brush.is_painting or self._scene.photo_rect.isEmpty():
            return
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_middle or (is_left and self._space_is_down):
            self._has_panned = True
            self.start_pan(event.position().toPoint())
        elif self._brush.is_on:
            self._begin_stroke(event, is_left=is_left)
        elif is_left:
            self._press = event.position().toPoint()
            self._tool.press(self._photo_point(event.position().toPoint()), self._reach())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        self._cursor_moved(position)
        if self.is_panning:
            self.pan_to(position)
        elif self._brush.is_painting:
            self._brush.drag(self._photo_point(position))
            self._show_strokes()
        elif not self._tool.is_busy:
            self._refresh_cursor(position)
        elif self._has_left_click(position):
            self._show_draft(self._tool.drag(self._photo_point(position), self._hold(event)))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.is_panning:
            self.end_pan()
            self._refresh_cursor(event.position().toPoint())
        elif self._brush.is_painting:
            self._end_stroke()
        elif self._tool.is_busy and event.button() == Qt.MouseButton.LeftButton:
            self._let_go(event)
        self._cursor_moved(event.position().toPoint())  # the lines across the view go with the box

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # With Alt held some systems turn an upright wheel into a sideways one.
        turns = (event.angleDelta().y() or event.angleDelta().x()) / 120
        region = self._tool.selected
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if has_alt and self._brush.is_on:
            self._brush.grow(turns)
            self.viewport().update()
            event.accept()
            return
        if not has_alt or region is None or not turns:
            super().wheelEvent(event)
            return
        by_pixel = 1 + 2 * turns / max(region.box.width, region.box.height)
        is_fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        grown = region.box.grown(by_pixel if is_fine else _WHEEL_GROWTH**turns, self._tool.size)
        if grown != region.box and grown.area > 0:
            self.box_moved.emit(region.id, grown)
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*self._pan_keys, *self._done_keys) and not event.modifiers():
            if not event.isAutoRepeat():
                self._has_panned = False
            if event.key() in self._pan_keys:
                self._space_is_down = True
                self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif event.key() in self._hide_keys and not event.modifiers():
            self._scene.show_boxes(are_visible=False)
        elif event.key() == Qt.Key.Key_Escape and self._tool.is_busy:
            self.back_out()  # however Ctrl or Alt shape the drag; without them it is the table's action
        elif event.key() in _TABS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
        else:
            event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() in self._pan_keys:
            self._space_is_down = False
            self._refresh_cursor(self.viewport().mapFromGlobal(self.cursor().pos()))
        if event.key() in self._done_keys and not event.modifiers():
            if not self._has_panned and not self.is_holding:
                self.done_tapped.emit()
        elif event.key() in self._hide_keys:
            self._scene.show_boxes(are_visible=True)
        else:
            super().keyReleaseEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # The release of a held key goes elsewhere now.
        self._space_is_down = False
        self._scene.show_boxes(are_visible=True)
        super().focusOutEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab goes round among suggestions or boxes; Ctrl+Tab leaves them.
        step = 1 if next else -1
        if self._ghosts.front is not None:
            self._ghosts.step(step)
            self.refresh()
        elif self._tool.regions:
            self.select(self._tool.neighbour(step))
        else:
            return super().focusNextPrevChild(next)
        return True

    def draw_in_middle(self) -> None:
        """Draw without a mouse: a box in the middle of the photo, selected so that keys move and grow it."""
        self._tool.cancel()
        before = {region.id for region in self._tool.regions}
        self.box_drawn.emit(self._tool.in_the_middle())
        self.refresh()
        for region in self._tool.regions:
            if region.id not in before:
                self.select(region.id)

    def _begin_stroke(self, event: QMouseEvent, *, is_left: bool) -> None:
        """The left button paints the figure; with Shift, and the right button, what is not."""
        has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        point = self._photo_point(event.position().toPoint())
        self._brush.press(point, is_figure=is_left and not has_shift)
        self._show_strokes()

    def _end_stroke(self) -> None:
        stroke, region = self._brush.release(), self._tool.selected
        if stroke is not None and region is not None:
            self.stroke_painted.emit(region.id, stroke)

    def _show_strokes(self) -> None:
        region, stroke = self._tool.selected, self._brush.stroke
        if region is not None and stroke is not None:
            self._scene.show_strokes((*region.strokes, stroke))

    def _let_go(self, event: QMouseEvent) -> None:
        position = event.position().toPoint()
        point, is_click = self._photo_point(position), not self._has_left_click(position)
        self._press = None
        if is_click:
            self._tool.cancel()
            self.refresh()
            self._clicked(point)
            return
        draft = self._tool.release(point, self._hold(event))
        self._show_draft(None)
        if draft is not None:
            self._ask_for(draft)
        self._refresh_cursor(position)

    def _clicked(self, point: Point) -> None:
        region_id, ghost = self._tool.clicked(point), self._ghosts.at(*point)
        if region_id is not None or ghost is None:
            self.select(region_id)
        elif isinstance(ghost, OtherPerson):
            self.person_chosen.emit(ghost.place)
        else:
            self.suggestion_chosen.emit(ghost)

    def _ask_for(self, draft: Draft) -> None:
        if draft.region_id is None:
            self.box_drawn.emit(draft.box)
            self.refresh()
            return
        self.select(draft.region_id)
        self.box_moved.emit(draft.region_id, draft.box)

    def _hold(self, event: QMouseEvent) -> Hold:
        keys = event.modifiers()
        has_alt = bool(keys & Qt.KeyboardModifier.AltModifier)
        return Hold(
            is_locked=not keys & Qt.KeyboardModifier.ControlModifier,
            from_centre=has_alt and bool(keys & Qt.KeyboardModifier.ShiftModifier),
            reach=0.0 if has_alt else _SNAP_REACH / self.zoom,
        )

    def _has_left_click(self, position: QPoint) -> bool:
        """Whether the mouse moved farther than it does in a click."""
        return self._press is not None and (position - self._press).manhattanLength() >= _CLICK_REACH
