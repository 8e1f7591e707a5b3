"""A photo and the boxes on it, in photo pixels: the scene that the canvas shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsPixmapItem, QGraphicsScene

from curation.regions.registry import region_kind
from desktop.canvas.box_item import BoxItem
from desktop.text import tr

if TYPE_CHECKING:
    from curation.regions.box import Box
    from curation.regions.kind import Region, RegionKind

_OVERSCROLL = 0.6
"""How far one may pan past the photo's edges, in photo widths and heights."""


class PhotoScene(QGraphicsScene):
    """Shows; it decides nothing and listens to no events."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = QGraphicsPixmapItem()
        self._picture.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self.addItem(self._picture)
        self._paper = self.addRect(QRectF(), QPen(Qt.PenStyle.NoPen), QColor(127, 127, 127, 40))
        self._paper.setZValue(-1)
        self._items: dict[int, BoxItem] = {}
        self._draft = BoxItem("", QColor())
        self._draft.setVisible(False)
        self._draft.setZValue(3)
        self.addItem(self._draft)
        self._pixel = 1.0

    @property
    def photo_rect(self) -> QRectF:
        """The photo's area, in photo pixels."""
        return self._paper.rect()

    def show_photo(self, size: tuple[int, int]) -> None:
        """Make room for a photo of an upright size (width, height); its picture may come later."""
        width, height = size
        rect = QRectF(0, 0, width, height)
        self._picture.setPixmap(QPixmap())
        self._paper.setRect(rect)
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

    def show_regions(self, regions: Sequence[Region], selected_id: int | None) -> None:
        """Show exactly these regions, one of them selected."""
        for gone in self._items.keys() - {region.id for region in regions}:
            self.removeItem(self._items.pop(gone))
        for region in regions:
            kind = region_kind(region.kind)
            item = self._items.get(region.id) or self._new_item(region.id)
            item.show_kind(tr(kind.title), QColor(kind.colour))
            item.show_box(region.box, region.angle)
            item.show_selected(is_selected=region.id == selected_id)

    def show_moved(self, region_id: int, box: Box, angle: float) -> None:
        """Show a box where the mouse holds it now."""
        self._items[region_id].show_box(box, angle)

    def show_draft(self, box: Box | None, kind: RegionKind) -> None:
        """Show the box that is being drawn, or none."""
        self._draft.setVisible(box is not None)
        if box is not None:
            self._draft.show_kind(tr(kind.title), QColor(kind.colour))
            self._draft.show_box(box, 0.0)

    def show_zoom(self, photo_pixels_per_screen_pixel: float) -> None:
        """Keep grips and tags the same size on screen."""
        self._pixel = photo_pixels_per_screen_pixel
        for item in (*self._items.values(), self._draft):
            item.show_zoom(self._pixel)

    def _new_item(self, region_id: int) -> BoxItem:
        item = self._items[region_id] = BoxItem("", QColor())
        item.show_zoom(self._pixel)
        self.addItem(item)
        return item
