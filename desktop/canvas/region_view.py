"""What the canvas shows of one photo: its boxes, suggestions, and the numbers of the box in hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from core.kohya.buckets import BucketSettings
from curation.crops.bucket_lock import locked_aspect, on_whole_pixels
from curation.crops.crop import fit_of, hidden_boxes, pixel_size
from curation.regions.kind import Region
from curation.regions.kinds import BUILT_IN, RegionKinds
from desktop.canvas.action_table import BOX, CANVAS, GHOSTS, NO_BOX
from desktop.canvas.cursors import cursor_for
from desktop.canvas.draw_tool import Draft, DrawTool, Point
from desktop.canvas.fit_overlay import InHand
from desktop.canvas.ghost_tray import GhostTray, OtherPerson
from desktop.canvas.live_preview import live_preview
from desktop.canvas.mask_brush import MaskBrush
from desktop.canvas.photo_scene import PhotoScene
from desktop.canvas.zoom_view import ZoomView

if TYPE_CHECKING:
    from curation.regions.kind import RegionKind

_GRIP_REACH = 7.0
"""Screen pixels around an edge that count as on it."""
_DASH = Qt.PenStyle.DashLine


class RegionView(ZoomView):
    """One photo with its boxes, shown. `PhotoView` adds the hand.

    Signals:
        selected(object): id of the region that is selected now, or None.
        in_hand_changed(object): the `InHand` whose numbers are shown now, or None.
    """

    selected = Signal(object)
    in_hand_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = PhotoScene(self)
        self._tool = DrawTool()
        self._tool.aspect_of = lambda box: locked_aspect(self._settings, box)
        self._tool.on_pixels = lambda box: on_whole_pixels(self._settings, box, self._tool.size)
        self._ghosts = GhostTray()
        self._settings = BucketSettings()
        self._kinds = BUILT_IN
        self._kind: RegionKind = BUILT_IN.all[0]
        self._space_is_down = False
        self._brush = MaskBrush()
        self._cursor_at: QPoint | None = None
        self.setScene(self._scene)

    @property
    def photo_scene(self) -> PhotoScene:
        """What is shown."""
        return self._scene

    @property
    def photo_size(self) -> tuple[int, int]:
        """Width and height of the photo, in its pixels."""
        return self._tool.size

    @property
    def kinds(self) -> RegionKinds:
        """The kinds that boxes are of."""
        return self._kinds

    @property
    def regions(self) -> tuple[Region, ...]:
        """The photo's regions as they are shown."""
        return self._tool.regions

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
    def brush(self) -> MaskBrush:
        """What paints the figure of the selected box."""
        return self._brush

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
        self._brush.is_on = False
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

    def use_kinds(self, kinds: RegionKinds) -> None:
        """Boxes are of these kinds."""
        self._kinds = kinds
        self._scene.use_kinds(kinds)

    def use_brush(self, *, is_on: bool) -> None:
        """Paint the figure of the selected box with the next drags, or draw boxes again."""
        self._brush.is_on = is_on and self._tool.selected is not None
        self._refresh_cursor(self.viewport().mapFromGlobal(self.cursor().pos()))
        self.viewport().update()

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
        self._brush.is_on = False
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
        if self._brush.is_on:
            self.use_brush(is_on=False)
        elif self.is_holding:
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
        self._scene.show_suggestions(self._ghosts.waiting, self._ghosts.front, self._ghosts.others)
        self._take_in_hand(self._tool.selected)

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
            hides = self._kinds.of(region).hides
            in_hand = InHand(region, fit, hidden_boxes(region, self._tool.regions, hides))
        self._scene.show_in_hand(in_hand)
        self.in_hand_changed.emit(in_hand)

    def _refresh_cursor(self, position: QPoint) -> None:
        if self._space_is_down:
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
            return
        if self._brush.is_on:
            self.viewport().setCursor(Qt.CursorShape.BlankCursor)
            return
        point = self._photo_point(position)
        under = self._tool.part_under(point, self._reach())
        means_somebody = under is None and isinstance(self._ghosts.at(*point), OtherPerson)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if means_somebody else cursor_for(under))

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Lines across the view where a box is drawn next, and the brush's ring."""
        if self._cursor_at is None:
            return
        x, y = self._photo_point(self._cursor_at)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, style in (
            (QColor(0, 0, 0, 120), Qt.PenStyle.SolidLine),
            (QColor(255, 255, 255, 200), _DASH),
        ):
            pen = QPen(colour, 1.0, style)
            pen.setCosmetic(True)
            painter.setPen(pen)
            if self._brush.is_on:
                painter.drawEllipse(QPointF(x, y), self._brush.width / 2, self._brush.width / 2)
            elif self._tool.is_armed:
                area = QRectF(rect)
                painter.drawLine(QLineF(area.left(), y, area.right(), y))
                painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def _cursor_moved(self, position: QPoint) -> None:
        """The lines and the ring follow the mouse; nothing is painted anew while there are none."""
        had_mark = self._cursor_at is not None
        has_mark = self._tool.is_armed or self._brush.is_on
        self._cursor_at = position if has_mark else None
        if had_mark or has_mark:
            self.viewport().update()

    @override
    def zoomed(self) -> None:
        self._scene.show_zoom(1.0 / self.zoom)

    def _reach(self) -> float:
        return _GRIP_REACH / self.zoom

    def _photo_point(self, position: QPoint) -> Point:
        point: QPointF = self.mapToScene(position)
        return point.x(), point.y()
