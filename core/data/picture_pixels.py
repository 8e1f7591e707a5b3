"""A picture's pixels in its bucket, with what the loss looks at and what SDXL is told of the cut."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from core.data.image_reading import (
    cut_out,
    fit_picture,
    pixels_to_tensor,
    read_alpha,
    read_mask,
    read_picture,
    resize,
)
from core.data.picture_changes import changed_colours, cut_around_face, face_of, random_corner
from core.kohya.plan_entries import PlanEntry

_LATENT_SHRINK = 8
_COLOURS = 3


@dataclass(frozen=True)
class ReadingSettings:
    """How pictures are read, the same for all of a run.

    Args:
        background: what is laid behind see-through pictures.
        true_crop: whether SDXL is told the real cut, not sd-scripts' approximation.
    """

    background: str = "#ffffff"
    true_crop: bool = False


@dataclass(frozen=True, eq=False)
class PicturePixels:
    """A picture as the VAE takes it.

    Args:
        pixels: [3, H, W], float32, -1..1.
        crop: (top, left) that SDXL is told.
        mask: what the loss looks at, [1, H/8, W/8], float32, 0..1; None = all of it.
    """

    pixels: Tensor
    crop: tuple[int, int]
    mask: Tensor | None = None


def read_pixels(
    entry: PlanEntry,
    settings: ReadingSettings,
    rng: random.Random | None = None,
    *,
    is_mirrored: bool = False,
) -> PicturePixels:
    """Read a picture, scaled and cut for its bucket.

    Args:
        entry: the picture, and how its folder is trained.
        settings: how it is read.
        rng: for what its folder changes each time; None = nothing is changed.
        is_mirrored: whether left and right are swapped.

    Raises:
        AtelierError: the picture or its mask cannot be read.
    """
    planes = _planes(entry, settings)
    cut, corner = _cut(planes, entry, rng)
    colours = cut[..., :_COLOURS]
    if rng is not None and entry.folder.settings.color_aug:
        colours = changed_colours(np.ascontiguousarray(colours), rng)
    if is_mirrored:
        cut, colours = cut[:, ::-1], colours[:, ::-1]
    mask = _shrunk_mask(cut[..., _COLOURS:]) if has_mask(entry) else None
    if not settings.true_crop or corner is None:
        crop = entry.fit.crop_told(is_true=settings.true_crop, is_mirrored=is_mirrored)
    else:
        left, top = corner
        crop = top, entry.fit.resized[0] - entry.fit.bucket[0] - left if is_mirrored else left
    return PicturePixels(pixels_to_tensor(np.ascontiguousarray(colours)), crop, mask)


def has_mask(entry: PlanEntry) -> bool:
    """Whether something says what of a picture the loss looks at."""
    return entry.folder.settings.alpha_mask or entry.image.mask_path is not None


def _planes(entry: PlanEntry, settings: ReadingSettings) -> NDArray[np.uint8]:
    """[H, W, 3], or [H, W, 4] with the mask behind, which is scaled and cut with the colours."""
    picture = read_picture(entry.image.path, background=settings.background)
    if not has_mask(entry):
        return picture
    path = entry.image.mask_path
    mask = read_alpha(entry.image.path) if path is None else read_mask(path)
    return np.concatenate([picture, resize(mask, (picture.shape[1], picture.shape[0]))], axis=2)


def _cut(
    planes: NDArray[np.uint8], entry: PlanEntry, rng: random.Random | None
) -> tuple[NDArray[np.uint8], tuple[int, int] | None]:
    """The planes in their bucket, and (left, top) of a cut at random; None in the middle."""
    subset, fit, interpolation = entry.folder.settings, entry.fit, entry.folder.settings.resize_interpolation
    if rng is None:
        return fit_picture(planes, fit, interpolation), None
    face = face_of(entry.image.path) if subset.face_crop_aug_range is not None else None
    covers = planes.shape[1] >= fit.bucket[0] and planes.shape[0] >= fit.bucket[1]
    if subset.face_crop_aug_range is not None and face is not None and covers:
        cut = cut_around_face(
            planes,
            face,
            subset.face_crop_aug_range,
            fit.bucket,
            rng,
            is_random=subset.random_crop,
            interpolation=interpolation,
        )
        return cut, (0, 0)
    if subset.random_crop:
        corner = random_corner(fit.resized, fit.bucket, rng)
        return cut_out(resize(planes, fit.resized, interpolation), corner, fit.bucket), corner
    return fit_picture(planes, fit, interpolation), None


def _shrunk_mask(plane: NDArray[np.uint8]) -> Tensor:
    """The mask as large as latents, by the mean of each area: what the loss of sd-scripts comes to."""
    shares = torch.from_numpy(plane.astype(np.float32) / 255).permute(2, 0, 1)
    return functional.avg_pool2d(shares, _LATENT_SHRINK)
