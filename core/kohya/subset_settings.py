"""How the images of one folder are trained: what changes about their captions and their pixels."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.kohya.caption_choices import CaptionOptions


@dataclass(frozen=True)
class SubsetSettings:
    """Field names are sd-scripts' options of a subset.

    Args:
        captions: how captions change from step to step.
        flip_aug: half of the samples are mirrored.
        color_aug: a third of the samples changes its hue or brightness a little.
        random_crop: what hangs over the bucket is cut off at a random place, not on both sides equally.
        face_crop_aug_range: smallest and largest share of the picture's side that the face is scaled to; the
            face's centre and size stand in the file's name. Without buckets only.
        resize_interpolation: filter by which pictures are scaled; None = area when shrinking, else Lanczos.
        alpha_mask: transparency says what the loss looks at.
    """

    captions: CaptionOptions = field(default_factory=CaptionOptions)
    flip_aug: bool = False
    color_aug: bool = False
    random_crop: bool = False
    face_crop_aug_range: tuple[float, float] | None = None
    alpha_mask: bool = False
    resize_interpolation: str | None = None


AS_THEY_ARE = SubsetSettings()
