"""Tell the figure of a crop from its background, and fill, blur or fade the background.

GrabCut (Rother, Kolmogorov and Blake, 2004) on a small copy; the edge is then drawn along the large picture's
own edges by a guided filter (He, Sun and Tang, 2010). Areas that a model outlined take the place of a first
guess; strokes of a hand are believed without question.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from curation.regions.kind import Background, Stroke

Pixels = NDArray[np.uint8]

FILL = (127, 127, 127)
"""Grey in the middle: it pulls no colour into what is learned."""
_WORKING_EDGE = 320
_ROUNDS = 5
_BORDER = 0.03
"""Share of each side that is background until strokes say otherwise."""
_CORE = 0.3
"""Half axes of the ellipse in the middle that is likely the figure, as a share of the sides."""
_UNSURE = 0.015
"""How far from a model's outline the true one may lie, as a share of the longer side."""
_GUIDE_SMOOTHNESS = 1e-3


def figure_mask(pixels: Pixels, strokes: Sequence[Stroke] = ()) -> Pixels:
    """How much each pixel belongs to the figure.

    Args:
        pixels: the crop, RGB, [H, W, 3].
        strokes: lines and areas, in pixels of the crop.

    Returns:
        0 (background) to 255 (figure), [H, W].
    """
    height, width = pixels.shape[:2]
    scale = min(1.0, _WORKING_EDGE / max(height, width))
    size = max(8, round(width * scale)), max(8, round(height * scale))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    shrink = size[0] / width, size[1] / height
    areas = [stroke for stroke in strokes if stroke.is_area]
    lines = [stroke for stroke in strokes if not stroke.is_area]
    marks = _within(areas, size, shrink) if areas else _first_guess(size)
    _draw_strokes(marks, lines, shrink)
    if _is_split(marks):
        background, figure = np.zeros((1, 65)), np.zeros((1, 65))
        # Its own random numbers would make two exports differ.
        cv2.setRNGSeed(0)
        cv2.grabCut(small, marks, None, background, figure, _ROUNDS, cv2.GC_INIT_WITH_MASK)
    inside = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.float32)
    large = cv2.resize(inside, (width, height), interpolation=cv2.INTER_LINEAR)
    soft = _along_edges(pixels, large, max(2, round(0.01 * max(height, width))))
    mask: Pixels = (soft * 255 + 0.5).astype(np.uint8)
    for stroke in lines:
        _draw(mask, stroke, 255 if stroke.is_figure else 0, (1.0, 1.0))
    return mask


def with_background(pixels: Pixels, mask: Pixels, way: Background) -> Pixels:
    """The crop with another background.

    Args:
        pixels: RGB, [H, W, 3].
        mask: from ``figure_mask``, [H, W].
        way: ``transparent`` keeps all colours and puts the mask into an alpha channel, for masked loss.

    Returns:
        [H, W, 3], or [H, W, 4] where the background is transparent.
    """
    if way == "keep":
        return pixels
    if way == "transparent":
        return np.dstack((pixels, mask))
    ground: NDArray[np.float32]
    if way == "fill":
        ground = np.broadcast_to(np.array(FILL, np.float32), pixels.shape)
    else:
        ground = _blurred_around(pixels, mask)
    weight = mask[..., None].astype(np.float32) / 255.0
    mixed: Pixels = (pixels * weight + ground * (1 - weight) + 0.5).astype(np.uint8)
    return mixed


def _first_guess(size: tuple[int, int]) -> Pixels:
    """Background at the border, likely the figure in the middle, unknown between."""
    width, height = size
    marks = np.full((height, width), cv2.GC_PR_BGD, np.uint8)
    inner = max(1, round(_BORDER * width)), max(1, round(_BORDER * height))
    axes = max(1, round(_CORE * width * 1.4)), max(1, round(_CORE * height * 1.6))
    cv2.ellipse(marks, (width // 2, height // 2), axes, 0, 0, 360, cv2.GC_PR_FGD, -1)
    # A figure may be cut by the lower border; hardly ever by the other three.
    marks[: inner[1]] = cv2.GC_BGD
    marks[:, : inner[0]] = cv2.GC_BGD
    marks[:, -inner[0] :] = cv2.GC_BGD
    return marks


def _within(areas: Sequence[Stroke], size: tuple[int, int], scale: tuple[float, float]) -> Pixels:
    """The figure inside areas and background outside; only along their borders colours decide."""
    inside = np.zeros((size[1], size[0]), np.uint8)
    for area in areas:
        points = (np.array(area.points) * scale).round().astype(np.int32)
        cv2.fillPoly(inside, [points], 255 if area.is_figure else 0)
    reach = 2 * max(1, round(_UNSURE * max(size))) + 1
    element = np.ones((reach, reach), np.uint8)
    marks = np.full(inside.shape, cv2.GC_BGD, np.uint8)
    marks[cv2.dilate(inside, element) > 0] = cv2.GC_PR_BGD
    marks[inside > 0] = cv2.GC_PR_FGD
    # Beyond the crop's border the figure goes on.
    marks[cv2.erode(inside, element, borderType=cv2.BORDER_REPLICATE) > 0] = cv2.GC_FGD
    return marks


def _draw_strokes(marks: Pixels, strokes: Sequence[Stroke], scale: tuple[float, float]) -> None:
    for stroke in strokes:
        _draw(marks, stroke, cv2.GC_FGD if stroke.is_figure else cv2.GC_BGD, scale)


def _draw(target: Pixels, stroke: Stroke, value: int, scale: tuple[float, float]) -> None:
    points = (np.array(stroke.points) * scale).round().astype(np.int32).reshape(-1, 1, 2)
    thickness = max(1, round(stroke.width * min(scale)))
    if len(points) == 1:
        cv2.circle(target, tuple(int(one) for one in points[0, 0]), max(1, thickness // 2), value, -1)
        return
    cv2.polylines(target, [points], False, value, thickness)  # noqa: FBT003 - OpenCV takes it by place


def _is_split(marks: Pixels) -> bool:
    """Whether there is something of both to learn colours from."""
    inside = np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD))
    return bool(inside.any() and not inside.all())


def _along_edges(pixels: Pixels, mask: NDArray[np.float32], reach: int) -> NDArray[np.float32]:
    """A guided filter: the mask's edge moves to the edges of the picture nearby."""
    guide = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32) / 255.0
    side = (2 * reach + 1, 2 * reach + 1)
    mean_guide, mean_mask = cv2.blur(guide, side), cv2.blur(mask, side)
    spread = cv2.blur(guide * guide, side) - mean_guide * mean_guide
    together = cv2.blur(guide * mask, side) - mean_guide * mean_mask
    slope = together / (spread + _GUIDE_SMOOTHNESS)
    offset = mean_mask - slope * mean_guide
    filtered: NDArray[np.float32] = cv2.blur(slope, side) * guide + cv2.blur(offset, side)
    return np.clip(filtered, 0.0, 1.0)


def _blurred_around(pixels: Pixels, mask: Pixels) -> NDArray[np.float32]:
    """The background blurred without the figure's colours bleeding into it."""
    outside = 1.0 - mask.astype(np.float32) / 255.0
    spread = max(2.0, 0.03 * max(pixels.shape[:2]))
    weighted = cv2.GaussianBlur(pixels.astype(np.float32) * outside[..., None], (0, 0), sigmaX=spread)
    weights = cv2.GaussianBlur(outside, (0, 0), sigmaX=spread)[..., None]
    blurred: NDArray[np.float32] = weighted / np.maximum(weights, 1e-3)
    return np.where(weights > 1e-3, blurred, np.array(FILL, np.float32))
