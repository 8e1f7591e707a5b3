"""Reads a doll back out of a picture: which colours are where, and whether there is a star on the chest.

The doll is found by what differs from the colours at the picture's left and right border, row by row. Its
height gives the scale; small areas of hair, chest and shoes are then looked up in the doll's own coordinates.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from resources.dolls.doll import BOTTOM_COLOURS, COLOURS, HAIR_COLOURS, SHOE_COLOURS, TOP_COLOURS, Doll
from resources.dolls.figure import STAR_MIDDLE, STAR_RADIUS

Pixels = npt.NDArray[np.uint8]
_Floats = npt.NDArray[np.float64]
_Extent = tuple[float, float, float, float]

# Areas in figure coordinates (left, top, right, bottom); those of one name are counted together.
_HAIR_HALVES: tuple[_Extent, _Extent] = ((-0.12, 0.035, -0.02, 0.125), (0.02, 0.035, 0.12, 0.125))
_CHEST: _Extent = (-0.105, 0.455, 0.105, 0.625)
# What a star leaves of the chest.
_CORNERS: tuple[_Extent, ...] = (
    (-0.125, 0.565, -0.088, 0.66),
    (0.088, 0.565, 0.125, 0.66),
    (-0.1, 0.425, -0.05, 0.475),
    (0.05, 0.425, 0.1, 0.475),
)
_SHOES: tuple[_Extent, _Extent] = ((-0.165, 0.90, -0.055, 0.96), (0.055, 0.90, 0.165, 0.96))
_BOTTOM: _Extent = (-0.10, 0.70, 0.10, 0.76)
_STAR: _Extent = (
    STAR_MIDDLE[0] - 0.4 * STAR_RADIUS,
    STAR_MIDDLE[1] - 0.4 * STAR_RADIUS,
    STAR_MIDDLE[0] + 0.4 * STAR_RADIUS,
    STAR_MIDDLE[1] + 0.4 * STAR_RADIUS,
)
_LEAST_SHARE = 0.5
_STAR_CONTRAST = 22.0  # CIE Lab; yellow and orange of the vocabulary are 47 apart
_BORDER = 0.03
_DIFFERENT = 42.0
_CORE = np.ones((9, 9), np.uint8)


@dataclass(frozen=True)
class DollReading:
    """What a picture shows.

    Attributes:
        hair: colour of the hair, of its left half in the picture if the halves differ; "" where unclear.
        second_hair: colour of the right half if it differs, else None.
        top: colour of the chest around a star.
        bottom: colour of pants, skirt or the lower part of a dress.
        shoes: colour of both shoes; "" if they differ.
        star_share: how much of a star's place is yellow, 0..1.
        has_star: whether there is a yellow star on a top of another colour.
    """

    hair: str
    second_hair: str | None
    top: str
    bottom: str
    shoes: str
    star_share: float
    has_star: bool


NOTHING = DollReading("", None, "", "", "", 0.0, has_star=False)


@dataclass(frozen=True)
class Agreement:
    """Which of the asked colours are in their places."""

    hair: bool
    top: bool
    shoes: bool

    @property
    def all(self) -> bool:
        """Whether hair, top and shoes are all as asked."""
        return self.hair and self.top and self.shoes


def read_doll(picture: Image.Image | Pixels) -> DollReading:
    """Read a picture of one whole doll.

    Args:
        picture: RGB, 8 bit; an array is [H, W, 3].

    Returns:
        The reading; `NOTHING` when no figure stands out from the background.
    """
    pixels = np.asarray(picture, dtype=np.float64)
    place = _find(pixels)
    if place is None:
        return NOTHING
    left, right = (_colour(pixels, place, (half,), HAIR_COLOURS) for half in _HAIR_HALVES)
    shoes = {_colour(pixels, place, (shoe,), SHOE_COLOURS) for shoe in _SHOES}
    star_share = _star_share(pixels, place)
    return DollReading(
        hair=left,
        second_hair=right if right and left and right != left else None,
        top=_colour(pixels, place, (_CHEST,) if star_share < _LEAST_SHARE else _CORNERS, TOP_COLOURS),
        bottom=_colour(pixels, place, (_BOTTOM,), BOTTOM_COLOURS),
        shoes=shoes.pop() if len(shoes) == 1 else "",
        star_share=star_share,
        has_star=star_share >= _LEAST_SHARE and _stands_out(pixels, place),
    )


def agreement(reading: DollReading, asked: Doll) -> Agreement:
    """Compare a reading with the doll that was asked for."""
    return Agreement(
        hair=reading.hair == asked.hair and reading.second_hair == asked.second_hair,
        top=reading.top == asked.top,
        shoes=reading.shoes == asked.shoes,
    )


@dataclass(frozen=True)
class _Place:
    """Where the figure stands: pixels per figure height, its middle and its top."""

    scale: float
    middle: float
    top: float


def _find(pixels: _Floats) -> _Place | None:
    standing_out = _figure_mask(pixels)
    height, width = standing_out.shape
    columns = np.flatnonzero(standing_out.any(axis=0))
    if len(columns) == 0:
        return None
    # Medians hold where a stray spot of the background would move an extreme.
    middle = float(np.median(np.nonzero(standing_out)[1]))
    near = standing_out[:, max(0, round(middle - 0.2 * width)) : round(middle + 0.2 * width)]
    rows = np.flatnonzero(near.sum(axis=1) >= max(3, width * 0.02))
    if len(rows) < height * 0.3:
        return None
    # A rim of 0.009 lies around the figure on all sides, of which the floor's shadow hides the lower one.
    scale = (rows[-1] + 1 - rows[0]) / 1.007
    head = standing_out[rows[0] : rows[0] + max(2, round(0.2 * scale))]
    return _Place(scale, float(np.median(np.nonzero(head)[1])) + 0.5, float(rows[0]))


def _figure_mask(pixels: _Floats) -> npt.NDArray[np.bool_]:
    """Mark what differs from its row's left and right border and hangs together with an area, [H, W].

    Specks of the background drop out; a thin rim around white hair before a white wall stays.
    """
    width = pixels.shape[1]
    edge = max(2, round(width * _BORDER))
    rim = np.concatenate([pixels[:, :edge], pixels[:, -edge:]], axis=1)
    differs = np.linalg.norm(pixels - np.median(rim, axis=1, keepdims=True), axis=2) > _DIFFERENT
    differs[:, :edge] = differs[:, -edge:] = False
    mask = differs.astype(np.uint8)
    core = cv2.erode(mask, _CORE, borderType=cv2.BORDER_REPLICATE)
    areas = cv2.connectedComponents(mask, connectivity=8)[1]
    marked: npt.NDArray[np.bool_] = np.isin(areas, areas[core > 0])
    return marked


def _area(pixels: _Floats, place: _Place, extent: _Extent) -> _Floats:
    """Return the pixels of an area, [N, 3]."""
    left, right = (round(place.middle + x * place.scale) for x in (extent[0], extent[2]))
    top, bottom = (round(place.top + y * place.scale) for y in (extent[1], extent[3]))
    return pixels[max(0, top) : max(0, bottom), max(0, left) : max(0, right)].reshape(-1, 3)


def _colour(pixels: _Floats, place: _Place, extents: Sequence[_Extent], names: Sequence[str]) -> str:
    """Name the colour that covers most of the areas; "" if none covers half of them."""
    area = np.concatenate([_area(pixels, place, extent) for extent in extents])
    if len(area) == 0:
        return ""
    counts = np.bincount(_nearest(area, names), minlength=len(names))
    return names[int(counts.argmax())] if counts.max() >= _LEAST_SHARE * len(area) else ""


def _nearest(area: _Floats, names: Sequence[str]) -> npt.NDArray[np.intp]:
    palette = _lab(np.array([COLOURS[name] for name in names], dtype=np.float64))
    distances: _Floats = np.linalg.norm(_lab(area)[:, None] - palette[None], axis=2)
    nearest: npt.NDArray[np.intp] = distances.argmin(axis=1)
    return nearest


def _yellow_share(pixels: _Floats, place: _Place, extent: _Extent) -> float:
    area = _area(pixels, place, extent)
    return (
        float((_nearest(area, tuple(COLOURS)) == tuple(COLOURS).index("yellow")).mean()) if len(area) else 0.0
    )


def _star_share(pixels: _Floats, place: _Place) -> float:
    """Share of yellow in the square inside the star's inner corners."""
    return _yellow_share(pixels, place, _STAR)


def _stands_out(pixels: _Floats, place: _Place) -> bool:
    """Whether the middle of the chest differs from its corners, so that a yellowish orange top is no star."""
    corners = np.concatenate([_area(pixels, place, extent) for extent in _CORNERS])
    middle = _area(pixels, place, _STAR)
    if len(corners) == 0 or len(middle) == 0:
        return False
    colours = _lab(np.stack([np.median(middle, axis=0), np.median(corners, axis=0)]))
    return float(np.linalg.norm(colours[0] - colours[1])) > _STAR_CONTRAST


def _lab(rgb: _Floats) -> _Floats:
    """Turn sRGB, [N, 3] in 0..255, into CIE L*a*b* (D65), where distances match what eyes tell apart."""
    share = rgb / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    matrix = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = linear @ matrix.T / np.array([0.9505, 1.0, 1.089])
    curve = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    lab: _Floats = np.stack(
        [116 * curve[:, 1] - 16, 500 * (curve[:, 0] - curve[:, 1]), 200 * (curve[:, 1] - curve[:, 2])], axis=1
    )
    return lab
