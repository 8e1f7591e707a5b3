"""Make the pixels of a crop: cut, turn upright, hide, scale down, trim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from curation.crops.background import figure_mask, with_background
from curation.crops.crop import Crop, pixel_size
from curation.photos.reading import on_white, open_upright
from curation.regions.box import turned
from curation.regions.kind import Stroke

Pixels = NDArray[np.uint8]

# Bumped whenever the same crop would come out with other pixels: written folders are then made anew.
RENDER_VERSION = 1


@dataclass(frozen=True)
class _Placing:
    """Where points of the cut lie in the finished picture: scaled, then moved by what was trimmed."""

    scale: tuple[float, float]
    trimmed: tuple[int, int]

    def of(self, points: NDArray[np.float64]) -> NDArray[np.int32]:
        """Points [N, 2] of the cut as whole pixels of the picture, [N, 2]."""
        return (points * self.scale - self.trimmed).round().astype(np.int32)


def render_crop(crop: Crop, photo_pixels: Pixels | None = None) -> Image.Image:
    """Make a crop's picture.

    The figure is told from its background after faces are hidden, so that nothing of them comes back.

    Args:
        crop: what to make.
        photo_pixels: the whole photo from ``photo_pixels_of``, [H, W, 3], when several crops of it are made.

    Returns:
        Pixels of exactly ``crop.size``: RGB, or RGBA where the background is transparent.

    Raises:
        AtelierError: the photo cannot be read, or its pixels changed; says why.
    """
    pixels = photo_pixels_of(crop) if photo_pixels is None else photo_pixels
    cut = _cut(pixels, crop)
    fitted, placing = _brought_to(cut, crop.size)
    # Hidden last, in the small picture: far faster, and the soft edge covers what scaling smeared.
    for box in crop.hidden:
        fitted = _hide(fitted, placing.of(_corners_in_cut(box.corners(), crop)), blur=crop.is_blurred)
    if crop.background == "keep":
        return Image.fromarray(fitted)
    strokes = [_stroke_in_crop(stroke, crop, placing) for stroke in crop.region.strokes]
    return Image.fromarray(with_background(fitted, figure_mask(fitted, strokes), crop.background))


def photo_pixels_of(crop: Crop) -> Pixels:
    """The whole photo of a crop, upright, sRGB, on white: [H, W, 3].

    Raises:
        AtelierError: it cannot be read; says why.
    """
    return np.asarray(on_white(open_upright(crop.photo.path)))


def _cut(pixels: Pixels, crop: Crop) -> Pixels:
    """The region at the photo's own scale, upright."""
    region = crop.region
    if region.angle == 0:
        left, top, right, bottom = region.box.pixels((pixels.shape[1], pixels.shape[0]))
        return pixels[top:bottom, left:right]
    width, height = pixel_size(region)
    x, y = region.box.centre
    # Maps the photo so that the turned box lies upright with its top left corner at (0, 0); half a pixel
    # because OpenCV counts from pixel centres and a box from pixel borders.
    matrix = cv2.getRotationMatrix2D((x - 0.5, y - 0.5), region.angle, 1.0)
    matrix[:, 2] += (width / 2 - x, height / 2 - y)
    # Corners that reach beyond the photo repeat its border: black wedges would be learned.
    turned_cut: Pixels = cv2.warpAffine(
        pixels, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return turned_cut


def _stroke_in_crop(stroke: Stroke, crop: Crop, placing: _Placing) -> Stroke:
    """A stroke in pixels of the finished picture."""
    points = placing.of(_corners_in_cut(stroke.points, crop))
    return Stroke(
        stroke.is_figure, stroke.width * placing.scale[0], tuple((float(x), float(y)) for x, y in points)
    )


def _corners_in_cut(corners: Sequence[tuple[float, float]], crop: Crop) -> NDArray[np.float64]:
    """Points of the photo in pixels of the cut, [N, 2]."""
    region = crop.region
    width, height = pixel_size(region)
    x, y = region.box.centre
    points = [turned(corner, (x, y), -region.angle) for corner in corners]
    return np.array([(px - x + width / 2, py - y + height / 2) for px, py in points])


def _hide(cut: Pixels, corners: NDArray[np.int32], *, blur: bool) -> Pixels:
    """Cover a convex shape, with a soft edge so that no hard rectangle is learned."""
    inside = np.zeros(cut.shape[:2], np.uint8)
    cv2.fillConvexPoly(inside, corners, 255)
    if not inside.any():
        return cut
    reach = max(3, int(0.12 * max(np.ptp(corners[:, 0]), np.ptp(corners[:, 1]))))
    cover = _blurred(cut, reach) if blur else _colour_around(cut, inside, reach)
    # The edge softens outward only: nothing of what is hidden shines through.
    soft = cv2.max(inside, cv2.blur(cv2.dilate(inside, _square(reach // 2)), (reach // 2 * 2 + 1,) * 2))
    weight = soft[..., None].astype(np.float32) / 255.0
    covered: Pixels = (cut * (1 - weight) + cover * weight + 0.5).astype(np.uint8)
    return covered


def _blurred(cut: Pixels, reach: int) -> NDArray[np.float32]:
    """The cut with nothing finer than about a third of the hidden place left."""
    blurred: NDArray[np.float32] = cv2.GaussianBlur(cut.astype(np.float32), (0, 0), sigmaX=reach * 2.5)
    return blurred


def _colour_around(cut: Pixels, inside: Pixels, reach: int) -> NDArray[np.float32]:
    """The mean colour of the pixels just around a hidden place; of the whole cut when it hides everything."""
    ring = cv2.dilate(inside, _square(reach)) - inside
    around = cut[ring > 0] if ring.any() else cut.reshape(-1, 3)
    return np.broadcast_to(around.mean(axis=0, dtype=np.float64).astype(np.float32), cut.shape)


def _square(reach: int) -> Pixels:
    return np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)


def _brought_to(cut: Pixels, size: tuple[int, int]) -> tuple[Pixels, _Placing]:
    """Scale down until the size is just covered, then trim both sides alike, as sd-scripts does."""
    height, width = cut.shape[:2]
    # The same comparison and rounding as the trainer's, so that it finds nothing left to do.
    scale = size[1] / height if width / height > size[0] / size[1] else size[0] / width
    if scale < 1:
        covering = (max(size[0], int(width * scale + 0.5)), max(size[1], int(height * scale + 0.5)))
        cut = cv2.resize(cut, covering, interpolation=cv2.INTER_AREA)
    left, top = (cut.shape[1] - size[0]) // 2, (cut.shape[0] - size[1]) // 2
    placing = _Placing((cut.shape[1] / width, cut.shape[0] / height), (left, top))
    return cut[top : top + size[1], left : left + size[0]], placing
