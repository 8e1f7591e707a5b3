"""The canvas: shows one photo, zooms and pans, and turns the mouse into wishes about its boxes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.kohya.buckets import BucketSettings
from curation.crops.bucket_lock import locked_aspect, on_whole_pixels
from curation.crops.crop import fit_of, hidden_boxes, pixel_size
from curation.regions.kind import Region
from curation.regions.registry import REGION_KINDS
from desktop.canvas.action_table import BOX, CANVAS, GHOSTS, NO_BOX
from desktop.canvas.cursors import cursor_for
from desktop.canvas.draw_tool import Draft, DrawTool, Hold, Point
from desktop.canvas.fit_overlay import InHand
from desktop.canvas.ghost_tray import GhostTray
from desktop.canvas.live_preview import live_preview
from desktop.canvas.photo_scene import PhotoScene
from desktop.canvas.zoom_view import ZoomView

if TYPE_CHECKING:
    from curation.regions.kind import RegionKind

_GRIP_REACH = 7.0
"""Screen pixels around an edge that count as on it."""
_SNAP_REACH = 5.0
"""Screen pixels from which an edge pulls."""
_CLICK_REACH = 4
"""Screen pixels the mouse may move in a click."""
_WHEEL_GROWTH = 1.05


class PhotoView(ZoomView):
    """One photo with its boxes.

    It shows what it is given and asks for changes; whoever listens makes them and shows the result with
    `show_regions`.

    Signals:
        box_drawn(object): a `Box` was drawn on empty space.
        box_moved(int, object): a region's id and its new `Box`, once per drag.
        selected(object): id of the region that is selected now, or None.
        suggestion_chosen(object): a `Suggestion` was clicked.
        in_hand_changed(object): the `InHand` whose numbers are shown now, or None.
    """

    box_drawn = Signal(object)
    box_moved = Signal(int, object)
    selected = Signal(object)
    suggestion_chosen = Signal(object)
    in_hand_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = PhotoScene(self)
        self._tool = DrawTool()
        self._tool.aspect_of = lambda box: locked_aspect(self._settings, box)
        self._tool.on_pixels = lambda box: on_whole_pixels(self._settings, box, self._tool.size)
        self._ghosts = GhostTray()
        self._settings = BucketSettings()
        self._kind: RegionKind = REGION_KINDS[0]
        self._press: QPoint | None = None
        self._space_is_down = False
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
    def photo_size(self) -> tuple[int, int]:
        """Width and height of the photo, in its pixels."""
        return self._tool.size

    @property
    def selected_id(self) -> int | None:
        """Id of the selected region."""
        return self._tool.selected_id

    @property
    def selected_region(self) -> Region | None:
        """The selected region."""
        return self._tool.selected

    @property
    def is_holding(self) -> bool:
        """Whether a drag is under way or armed."""
        return self._tool.is_busy or self._tool.is_armed

    @property
    def ghosts(self) -> GhostTray:
        """The suggestions that wait here; call `refresh` after changing them."""
        return self._ghosts

    def is_in(self, scope: str) -> bool:
        """Whether actions of a scope make sense now."""
        holds = {
            CANVAS: True,
            BOX: self._tool.selected is not None,
            NO_BOX: self._tool.selected is None,
            GHOSTS: self._ghosts.front is not None,
        }
        return holds[scope]

    def show_photo(self, size: tuple[int, int], regions: Sequence[Region]) -> None:
        """Show another photo of this upright size; its picture follows with `show_picture`."""
        self._tool.cancel()
        self._tool.size = size
        self._tool.selected_id = None
        self._ghosts.fill(())
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
        self.refresh()

    def show_kind(self, kind: RegionKind) -> None:
        """Draw boxes of this kind from now on."""
        self._kind = kind
        self._refresh_cursor(self.viewport().mapFromGlobal(self.cursor().pos()))

    def use_settings(self, settings: BucketSettings) -> None:
        """Give boxes the shapes of these settings' buckets."""
        self._settings = settings

    def arm(self) -> None:
        """Draw with the next drag, even over boxes; Esc or a click takes it back."""
        self.select(None)
        self._tool.is_armed = True
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def select(self, region_id: int | None) -> None:
        """Select a region, or none."""
        if region_id == self._tool.selected_id:
            return
        self._tool.selected_id = region_id
        self.refresh()
        self.selected.emit(region_id)

    def zoom_to_box(self) -> None:
        """Show the selected box as large as it fits."""
        region = self._tool.selected
        if region is not None:
            around = region.box.around_turned(region.angle)
            self.zoom_to(QRectF(around.left, around.top, around.width, around.height))

    def back_out(self) -> None:
        """One level at a time: first the drag, then the suggestions, then the selection."""
        if self.is_holding:
            self._tool.cancel()
            self._show_draft(None)
        elif self._ghosts.front is not None:
            self._ghosts.fill(())
        else:
            self.select(None)
        self.refresh()

    def preview(self, edge: int) -> QPixmap | None:
        """The crop in hand, painted from what is on screen; None while the photo is not there."""
        in_hand = self._scene.in_hand
        if in_hand is None or self._scene.picture.isNull():
            return None
        return live_preview(self._scene.picture, self._scene.photo_rect.size(), in_hand, edge)

    def refresh(self) -> None:
        """Show everything as it is, without a drag."""
        self._scene.show_regions(self._tool.regions, self._tool.selected_id)
        self._scene.show_suggestions(self._ghosts.waiting, self._ghosts.front)
        self._take_in_hand(self._tool.selected)

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
        position = event.position().toPoint()
        if self.is_panning:
            self.pan_to(position)
        elif not self._tool.is_busy:
            self._refresh_cursor(position)
        elif self._has_left_click(position):
            self._show_draft(self._tool.drag(self._photo_point(position), self._hold(event)))

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
    def wheelEvent(self, event: QWheelEvent) -> None:
        # With Alt held some systems turn an upright wheel into a sideways one.
        turns = (event.angleDelta().y() or event.angleDelta().x()) / 120
        region = self._tool.selected
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
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
        if event.key() == Qt.Key.Key_Space:
            self._space_is_down = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        elif event.key() == Qt.Key.Key_H and not event.modifiers():
            self._scene.show_boxes(are_visible=False)
        else:
            event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Space:
            self._space_is_down = False
            self._refresh_cursor(self.viewport().mapFromGlobal(self.cursor().pos()))
        elif event.key() == Qt.Key.Key_H:
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
        # Tab goes through suggestions or boxes first, and on to the next widget from the last box.
        step = 1 if next else -1
        if self._ghosts.front is not None:
            self._ghosts.step(step)
            self.refresh()
            return True
        ids = [region.id for region in self._tool.regions]
        end = ids[-1 if next else 0] if ids else None
        if not ids or self._tool.selected_id == end:
            return super().focusNextPrevChild(next)
        self.select(self._tool.neighbour(step))
        return True

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
        if region_id is None and ghost is not None:
            self.suggestion_chosen.emit(ghost)
        else:
            self.select(region_id)

    def _ask_for(self, draft: Draft) -> None:
        if draft.region_id is None:
            self.box_drawn.emit(draft.box)
            self.refresh()
            return
        self.select(draft.region_id)
        self.box_moved.emit(draft.region_id, draft.box)

    def _show_draft(self, draft: Draft | None) -> None:
        is_new = draft is not None and draft.region_id is None
        self._scene.show_draft(draft.box if draft is not None and is_new else None, self._kind)
        if draft is None:
            return
        if draft.region_id is None:
            self._take_in_hand(Region(0, 0, self._kind.name, draft.box))
            return
        region = next((one for one in self._tool.regions if one.id == draft.region_id), None)
        if region is not None:
            self._scene.show_moved(region.id, draft.box, region.angle)
            self._take_in_hand(replace(region, box=draft.box))

    def _take_in_hand(self, region: Region | None) -> None:
        in_hand = None
        if region is not None:
            fit = fit_of(self._settings, pixel_size(region))
            in_hand = InHand(region, fit, hidden_boxes(region, self._tool.regions))
        self._scene.show_in_hand(in_hand)
        self.in_hand_changed.emit(in_hand)

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
