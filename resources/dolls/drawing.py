"""Dolls as pictures: antialiased, any size, and with the exact boxes of what is in them."""

import math
import random
from dataclasses import dataclass

from PIL import Image, ImageDraw

from resources.dolls.doll import Doll, Framing
from resources.dolls.figure import SHOE_HEIGHT, parts_of, wall_colour
from resources.dolls.shapes import Camera, Ellipse, Extent, Part, darker, joined, lighter

Box = tuple[int, int, int, int]

_SUPERSAMPLING = 3
_SHADOW = Ellipse((0.0, 0.972), (0.27, 0.026))
# Which stretch of the figure each framing shows, in figure heights.
_STRETCHES: dict[Framing, tuple[float, float]] = {
    "full body": (-0.03, 1.03),
    "upper body": (-0.04, 0.70),
    "close-up": (-0.04, 0.46),
    "lower body": (0.44, 1.03),
}


@dataclass(frozen=True)
class DollPicture:
    """A drawn doll.

    Attributes:
        image: RGB, 8 bit.
        boxes: (left, top, width, height) in pixels of what is inside the picture, by the kinds "face"
            (head with its hair, without the long locks), "clothing", "shoes", "body" (all below the chin,
            raised arms included) and "regularization" (the whole figure). A kind out of view has no box.
        camera: where the figure stands.
    """

    image: Image.Image
    boxes: dict[str, Box]
    camera: Camera


def draw_doll(doll: Doll, size: tuple[int, int], camera: Camera | None = None) -> DollPicture:
    """Draw a doll.

    Args:
        doll: what to draw.
        size: (width, height) of the picture in pixels.
        camera: where it stands; None for the middle, as large as fits.
    """
    place = camera or frame(doll, size, "full body")
    image = _paint(doll, size, place)
    return DollPicture(image, boxes_of(doll, size, place), place)


def frame(
    doll: Doll,
    size: tuple[int, int],
    framing: Framing,
    rng: random.Random | None = None,
    *,
    may_mirror: bool = True,
) -> Camera:
    """Choose a place for the doll so that the framing's stretch of it fills the picture.

    Args:
        doll: whose width in this pose must fit.
        size: (width, height) of the picture in pixels.
        framing: what of the doll shall be seen.
        rng: varies size, place and side; None for the middle and the largest size.
        may_mirror: False for dolls whose two sides differ.
    """
    width, height = size
    first, last = _STRETCHES[framing]
    reach = _half_width(doll) if framing == "full body" else 0.23
    largest = min(height / (last - first), width * 0.96 / (2 * reach))
    scale = largest * (rng.uniform(0.84, 1.0) if rng else 1.0)
    free_x = max(0.0, width * 0.98 - 2 * reach * scale) / 2
    free_y = max(0.0, height - (last - first) * scale) / 2
    shift_x = rng.triangular(-1, 1, 0) * min(free_x, width * 0.2) if rng else 0.0
    shift_y = rng.uniform(-0.9, 0.9) * free_y if rng else 0.0
    top = height / 2 - (first + last) / 2 * scale + shift_y
    flip = bool(rng and may_mirror and rng.random() < 0.5)
    return Camera(scale, width / 2 + shift_x, top, flip)


def boxes_of(doll: Doll, size: tuple[int, int], camera: Camera) -> dict[str, Box]:
    """Compute the smallest whole-pixel boxes around each kind of region, cut at the picture's border."""
    by_kind: dict[str, list[Extent]] = {}
    for part in parts_of(doll):
        for kind in part.kinds:
            by_kind.setdefault(kind, []).append(part.extent())
    boxes = {kind: _pixel_box(joined(extents), size, camera) for kind, extents in by_kind.items()}
    return {kind: box for kind, box in boxes.items() if box is not None}


def _pixel_box(extent: Extent, size: tuple[int, int], camera: Camera) -> Box | None:
    corners = [camera.place((extent[0], extent[1])), camera.place((extent[2], extent[3]))]
    left = max(0, math.floor(min(x for x, _ in corners)))
    top = max(0, math.floor(min(y for _, y in corners)))
    right = min(size[0], math.ceil(max(x for x, _ in corners)))
    bottom = min(size[1], math.ceil(max(y for _, y in corners)))
    return (left, top, right - left, bottom - top) if right > left and bottom > top else None


def _half_width(doll: Doll) -> float:
    left, _, right, _ = joined(part.extent() for part in parts_of(doll))
    return max(-left, right)


def _paint(doll: Doll, size: tuple[int, int], camera: Camera) -> Image.Image:
    """Paint at a multiple of the size and shrink, which is what smooths the edges."""
    times = _SUPERSAMPLING
    large = (size[0] * times, size[1] * times)
    # Pillow's ellipses and polygons include their border pixel, hence half a pixel less.
    close = Camera(camera.scale * times, camera.left * times - 0.5, camera.top * times - 0.5, camera.mirrored)
    canvas = Image.new("RGB", large, wall_colour(doll))
    draw = ImageDraw.Draw(canvas)
    _paint_floor(draw, doll, large, close)
    for part in parts_of(doll):
        part.paint(draw, close)
    return canvas.reduce(times)


def _paint_floor(draw: ImageDraw.ImageDraw, doll: Doll, size: tuple[int, int], camera: Camera) -> None:
    wall = wall_colour(doll)
    _, horizon = camera.place((0.0, SHOE_HEIGHT - 0.04))
    draw.rectangle((0, horizon, size[0], max(horizon, size[1])), fill=darker(wall, 0.9))
    draw.rectangle((0, horizon - 0.012 * camera.scale, size[0], horizon), fill=lighter(wall, 0.5))
    shadow = Part((_SHADOW,), darker(wall, 0.78), (), outline=0.0)
    shadow.paint(draw, camera)
