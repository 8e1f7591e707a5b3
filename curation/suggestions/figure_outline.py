"""The outline of the figure in crops whose background changes, as the clothes model sees it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from core.errors import AtelierError
from curation.photos.photo import Photo
from curation.photos.reading import on_white, open_upright
from curation.progress import Progress
from curation.regions.box import Box
from curation.regions.kind import Region, Stroke
from curation.suggestions.body_parts import LabelMap
from curation.suggestions.clothes_source import CLOTHES, ClothesParser
from curation.suggestions.source import Pixels
from curation.taggers.model_files import check_model_files

_FINENESS = 0.7
"""How far an outline may stray from the map's pixels, in pixels of the map."""
_MARGIN = 1.1
"""How much around a region the model sees, in sides of the region."""


@dataclass(frozen=True)
class OutlineProgress(Progress):
    """Progress over many photos.

    Attributes:
        outlines: areas by region id, for the regions of the photo just looked at; empty where nobody is seen.
        problem: why the photo could not be read, or "".
    """

    outlines: tuple[tuple[int, tuple[Stroke, ...]], ...] = ()
    problem: str = ""


def outline_figures(
    wanted: Sequence[tuple[Photo, tuple[Region, ...]]], folder: Path
) -> Iterator[OutlineProgress]:
    """Find the figure in regions, photo by photo. Runs in a process of its own: it loads the clothes model.

    Args:
        wanted: photos, each with regions on it.
        folder: where the clothes model lies.

    Raises:
        AtelierError: the model is missing, damaged or another one.
    """
    check_model_files(folder, CLOTHES.files)
    parser = ClothesParser(folder)
    for done, (photo, regions) in enumerate(wanted, start=1):
        try:
            pixels = np.asarray(on_white(open_upright(photo.path)))
        except AtelierError as error:
            yield OutlineProgress(done, len(wanted), photo.name, (), str(error))
            continue
        found = tuple((region.id, _outline(parser, pixels, region)) for region in regions)
        yield OutlineProgress(done, len(wanted), photo.name, found)


def areas_of(seen: LabelMap, region: Box) -> tuple[Stroke, ...]:
    """All that is not background as areas in photo pixels: outlines of the figure, then of holes in it."""
    pieces = seen.pieces(set(seen.names) - {"background"}, region)
    if not pieces:
        return ()
    mask = np.logical_or.reduce(pieces).astype(np.uint8)
    contours, nesting = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)
    areas = []
    for contour, (_, _, _, parent) in zip(contours, nesting[0], strict=True):
        points = cv2.approxPolyDP(contour, _FINENESS, closed=True)[:, 0]
        if len(points) >= 3:
            areas.append(Stroke(bool(parent < 0), 0.0, _in_photo(points, seen, mask.shape)))
    return tuple(sorted(areas, key=lambda area: not area.is_figure))


def _outline(parser: ClothesParser, pixels: Pixels, region: Region) -> tuple[Stroke, ...]:
    photo = Box.whole((pixels.shape[1], pixels.shape[0]))
    box = region.box.around_turned(region.angle)
    around = box.grown(_MARGIN).intersection(photo)
    return () if around is None else areas_of(parser.labels(pixels, around), box)


def _in_photo(
    points: NDArray[np.int32], seen: LabelMap, shape: tuple[int, ...]
) -> tuple[tuple[float, float], ...]:
    across, down = seen.frame.width / shape[1], seen.frame.height / shape[0]
    return tuple(
        (seen.frame.left + (float(x) + 0.5) * across, seen.frame.top + (float(y) + 0.5) * down)
        for x, y in points
    )
