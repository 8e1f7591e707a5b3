"""A photo and the boxes on it, in photo pixels: the scene that the canvas shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainterPath, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem, QGraphicsPixmapItem, QGraphicsScene

from curation.regions.kinds import BUILT_IN, RegionKinds
from desktop.canvas.all_boxes_overlay import AllBoxesOverlay
from desktop.canvas.box_item import BoxItem
from desktop.canvas.fit_overlay import FitOverlay, InHand
from desktop.canvas.tag_places import tag_shifts
from desktop.text import tr

if TYPE_CHECKING:
    from curation.regions.box import Box
    from curation.regions.kind import Region, RegionKind, Stroke
    from curation.suggestions.suggestion import Suggestion
    from desktop.canvas.ghost_tray import OtherPerson
    from desktop.canvas.guides import Guides

_OVERSCROLL = 0.6
"""How far one may pan past the photo's edges, in photo widths and heights."""
_DIM = QColor(0, 0, 0, 105)
_OTHER_PEOPLE = QColor("#e8eaf0")
"""No kind's colour, and seen on any photo."""


class PhotoScene(QGraphicsScene):
    """Shows; it decides nothing and listens to no events."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        # Scaled once per zoom instead of at every repaint under a moving box.
        self._picture.setCacheMode(QGraphicsPixmapItem.CacheMode.DeviceCoordinateCache)
        self.addItem(self._picture)
        self._paper = self.addRect(QRectF(), QPen(Qt.PenStyle.NoPen), QColor(127, 127, 127, 40))
        self._paper.setZValue(-1)
        self._items: dict[int, BoxItem] = {}
        self._ghosts: list[BoxItem] = []
        self._draft = BoxItem(self)
        self._draft.show_at_all(is_visible=False)
        self._draft.show_above()
        self._shade = QGraphicsPathItem()
        self._shade.setPen(QPen(Qt.PenStyle.NoPen))
        self._shade.setBrush(_DIM)
        self._shade.setZValue(0.5)
        self.addItem(self._shade)
        self._overlay = FitOverlay()
        self._overlay.setZValue(3.5)
        self.addItem(self._overlay)
        self._all_boxes = AllBoxesOverlay()
        self._all_boxes.setZValue(2.5)
        self.addItem(self._all_boxes)
        self._kinds = BUILT_IN
        self._is_dimmed = True
        self._in_hand: InHand | None = None
        self._pixel = 1.0

    @property
    def photo_rect(self) -> QRectF:
        """The photo's area, in photo pixels."""
        return self._paper.rect()

    @property
    def in_hand(self) -> InHand | None:
        """The box whose numbers are shown."""
        return self._in_hand

    @property
    def picture(self) -> QPixmap:
        """The photo as it is shown, at any resolution; null until it is there."""
        return self._picture.pixmap()

    def show_photo(self, size: tuple[int, int]) -> None:
        """Make room for a photo of an upright size (width, height); its picture may come later."""
        width, height = size
        rect = QRectF(0, 0, width, height)
        self._picture.setPixmap(QPixmap())
        self._paper.setRect(rect)
        self._all_boxes.show_photo(rect)
        self.setSceneRect(
            rect.adjusted(
                -width * _OVERSCROLL, -height * _OVERSCROLL, width * _OVERSCROLL, height * _OVERSCROLL
            )
        )

    def show_picture(self, picture: QImage) -> None:
        """Fill the photo's area with a picture of any resolution and the photo's aspect."""
        if picture.isNull() or self.photo_rect.isEmpty():
            return
        self._picture.setPixmap(QPixmap.fromImage(picture))
        transform = self._picture.transform()
        transform.reset()
        transform.scale(
            self.photo_rect.width() / picture.width(), self.photo_rect.height() / picture.height()
        )
        self._picture.setTransform(transform)

    def use_kinds(self, kinds: RegionKinds) -> None:
        """Dress boxes as these kinds."""
        self._kinds = kinds

    def show_regions(self, regions: Sequence[Region], selected_id: int | None) -> None:
        """Show exactly these regions, one of them selected."""
        selected = next((one for one in regions if one.id == selected_id), None)
        self._all_boxes.show_regions(regions, self._kinds)
        self._all_boxes.show_strokes(selected.strokes if selected is not None else ())
        for gone in self._items.keys() - {region.id for region in regions}:
            self._items.pop(gone).remove()
        for region in regions:
            kind = self._kinds.of(region)
            item = self._items.get(region.id) or self._new_item(region.id)
            title = tr("{kind} (left out)", kind=tr(kind.title)) if region.is_left_out else tr(kind.title)
            item.show_kind(title, QColor(kind.colour))
            item.show_left_out(is_left_out=region.is_left_out)
            item.show_box(region.box, region.angle)
            item.show_selected(is_selected=region.id == selected_id)
        self._place_tags()

    def show_moved(self, region_id: int, box: Box, angle: float) -> None:
        """Show a box where the mouse holds it now."""
        self._items[region_id].show_box(box, angle)
        self._place_tags()

    def show_draft(self, box: Box | None, kind: RegionKind) -> None:
        """Show the box that is being drawn, or none."""
        self._draft.show_at_all(is_visible=box is not None)
        if box is not None:
            self._draft.show_kind(tr(kind.title), QColor(kind.colour))
            self._draft.show_box(box, 0.0)

    def show_suggestions(
        self, waiting: Sequence[Suggestion], front: Suggestion | None, others: Sequence[OtherPerson] = ()
    ) -> None:
        """Show exactly these suggestions, one of them in front, and where other people are."""
        while self._ghosts:
            self._ghosts.pop().remove()
        for suggestion in waiting:
            kind = self._kinds.named(suggestion.kind)
            share = f"{suggestion.confidence:.0%}"
            title = tr("{kind}? {share}", kind=tr(kind.title), share=share)
            self._add_ghost(suggestion.box, title, QColor(kind.colour), is_in_front=suggestion is front)
        for other in others:
            title = tr("Person {number}", number=other.place + 1)
            self._add_ghost(other.box, title, _OTHER_PEOPLE, is_in_front=False)
        self._place_tags()

    def show_in_hand(self, in_hand: InHand | None) -> None:
        """Show what becomes of the box in hand, and darken the rest of the photo."""
        self._in_hand = in_hand
        self._overlay.show_in_hand(in_hand, self.photo_rect)
        self._refresh_shade()

    def show_boxes(self, *, are_visible: bool) -> None:
        """Show the boxes and all that belongs to them, or only the photo."""
        for item in (*self._items.values(), *self._ghosts):
            item.show_at_all(is_visible=are_visible)
        self._overlay.setVisible(are_visible and self._in_hand is not None)
        self._shade.setVisible(are_visible)
        self._all_boxes.setVisible(are_visible)

    def show_guides(self, guides: Guides) -> None:
        """Draw these guides over the box in hand."""
        self._overlay.show_guides(guides)

    def show_all_boxes(self, *, is_on: bool) -> None:
        """Show what every crop hides and what goes into reg, or not."""
        self._all_boxes.show_on(is_on=is_on)

    def show_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show the brush's strokes as they are now."""
        self._all_boxes.show_strokes(strokes)

    def show_dimmed(self, *, is_dimmed: bool) -> None:
        """Darken what lies outside the box in hand, or not."""
        self._is_dimmed = is_dimmed
        self._refresh_shade()

    def show_zoom(self, photo_pixels_per_screen_pixel: float) -> None:
        """Keep grips and tags the same size on screen."""
        self._pixel = photo_pixels_per_screen_pixel
        self._overlay.show_zoom(self._pixel)
        self._all_boxes.show_zoom(self._pixel)
        for item in (*self._items.values(), *self._ghosts, self._draft):
            item.show_zoom(self._pixel)
        self._place_tags()

    def _refresh_shade(self) -> None:
        path = QPainterPath()
        if self._is_dimmed and self._in_hand is not None:
            region = self._in_hand.region
            path.addRect(self.photo_rect)
            hole = QPainterPath()
            hole.addPolygon(QPolygonF([QPointF(x, y) for x, y in region.box.corners(region.angle)]))
            hole.closeSubpath()
            path = path.subtracted(hole)
        self._shade.setPath(path)

    def _place_tags(self) -> None:
        """Keep tags of boxes that share a corner beside each other; suggestions make way for boxes."""
        items = [
            item
            for group in (self._items.values(), self._ghosts)
            for item in sorted(group, key=lambda one: -one.zValue())
        ]
        shifts = tag_shifts([item.front.tag_rect for item in items], self._pixel)
        for item, shift in zip(items, shifts, strict=True):
            item.front.show_tag_aside(shift)

    def _add_ghost(self, box: Box, title: str, colour: QColor, *, is_in_front: bool) -> None:
        item = BoxItem(self)
        item.show_kind(title, colour)
        item.show_box(box, 0.0)
        item.show_zoom(self._pixel)
        item.show_ghost(is_in_front=is_in_front)
        self._ghosts.append(item)

    def _new_item(self, region_id: int) -> BoxItem:
        item = self._items[region_id] = BoxItem(self)
        item.show_zoom(self._pixel)
        return item
