"""Buckets: the few sizes that pictures are brought to, so that each batch is one rectangle of numbers.

A picture keeps its shape: it is scaled until it covers the bucket nearest to its aspect ratio, and what hangs
over is cut off. Sizes are (width, height) in pixels. The arithmetic is that of sd-scripts, digit for digit.
"""

from __future__ import annotations

import dataclasses
import functools
import math
from dataclasses import dataclass
from typing import TypeAlias

from core.errors import AtelierError
from core.kohya.problem import Problem

Size: TypeAlias = tuple[int, int]


@dataclass(frozen=True)
class BucketSettings:
    """How training sizes are chosen. Field names are sd-scripts' options.

    Args:
        resolution: (width, height) in pixels; its area bounds that of every bucket.
        enable_bucket: off = one bucket only, the resolution itself.
        min_bucket_reso: shortest side of a bucket, pixels; rounded down to the step.
        max_bucket_reso: longest side of a bucket, pixels; rounded up to the step.
        bucket_reso_steps: sides are multiples of this, pixels: 64, or 32 for SDXL.
        bucket_no_upscale: never enlarge a picture; sizes then follow the pictures, not minimum and maximum.
    """

    resolution: Size = (512, 512)
    enable_bucket: bool = True
    min_bucket_reso: int = 256
    max_bucket_reso: int = 1024
    bucket_reso_steps: int = 64
    bucket_no_upscale: bool = False

    @property
    def max_area(self) -> int:
        """Most pixels a bucket may have."""
        return self.resolution[0] * self.resolution[1]

    def differences(self, other: BucketSettings) -> tuple[tuple[str, object, object], ...]:
        """What a recipe has otherwise than its project: option, own value, the other's value."""
        pairs = (
            (one.name, getattr(self, one.name), getattr(other, one.name)) for one in dataclasses.fields(self)
        )
        return tuple((name, own, others) for name, own, others in pairs if own != others)

    @property
    def adjusted_min(self) -> int:
        """The minimum, rounded down to the step."""
        return _floor_to(self.min_bucket_reso, self.bucket_reso_steps)

    @property
    def adjusted_max(self) -> int:
        """The maximum, rounded up to the step."""
        return -_floor_to(-self.max_bucket_reso, self.bucket_reso_steps)


@dataclass(frozen=True)
class BucketFit:
    """What happens to one picture on its way into its bucket.

    Args:
        bucket: size it is trained at.
        resized: size it is scaled to first; covers the bucket.
        trimmed: pixels of the resized picture that are cut off: left, top, right, bottom.
        scale: resized by original side, the larger one where rounding makes two; above 1 = enlarged.
        aspect_error: bucket's width by height less the picture's.
        sdxl_crop: (top, left) that sd-scripts tells SDXL. It is not the real cut but computed as if the
            picture were fitted inside the bucket.
        sdxl_crop_mirrored: the same, of the mirrored picture.
    """

    bucket: Size
    resized: Size
    trimmed: tuple[int, int, int, int]
    scale: float
    aspect_error: float
    sdxl_crop: tuple[int, int]
    sdxl_crop_mirrored: tuple[int, int]

    def crop_told(self, *, is_true: bool, is_mirrored: bool) -> tuple[int, int]:
        """(top, left) that SDXL is told of a picture that is cut in its middle.

        Args:
            is_true: what is really cut off; otherwise sd-scripts' number.
            is_mirrored: whether left and right are swapped.
        """
        if is_true:
            left, top, right, _ = self.trimmed
            return top, right if is_mirrored else left
        return self.sdxl_crop_mirrored if is_mirrored else self.sdxl_crop

    @property
    def is_enlarged(self) -> bool:
        """Whether the picture has fewer pixels than its bucket needs."""
        return self.scale > 1

    @property
    def trimmed_share(self) -> float:
        """Share of the resized picture that is cut off, 0 to 1."""
        kept = self.bucket[0] * self.bucket[1]
        return 1 - kept / (self.resized[0] * self.resized[1])


def problems_of_settings(settings: BucketSettings) -> tuple[Problem, ...]:
    """Say what keeps these settings from being used, all at once. Empty where they are fine."""
    found = []
    if min(settings.resolution) < 1:
        found.append(Problem("A training size needs at least 1 pixel on each side.", "error", "resolution"))
    if settings.bucket_reso_steps < 1:
        found.append(
            Problem("The bucket step is at least 1 pixel; 64 is usual.", "error", "bucket_reso_steps")
        )
    if found or not settings.enable_bucket:
        return tuple(found)
    if settings.max_area < settings.bucket_reso_steps**2:
        message = (
            "The resolution has fewer pixels than one square of the bucket step ({step}): no bucket is left."
        )
        found.append(Problem(message, "error", "resolution", {"step": settings.bucket_reso_steps}))
    if settings.adjusted_min > min(settings.resolution):
        message = (
            "The smallest bucket side ({limit}) exceeds the resolution ({side}): lower it to {side} or less."
        )
        values = {"limit": settings.min_bucket_reso, "side": min(settings.resolution)}
        found.append(Problem(message, "error", "min_bucket_reso", values))
    if settings.adjusted_max < max(settings.resolution):
        message = (
            "The largest bucket side ({limit}) is below the resolution ({side}): raise it to {side} or more."
        )
        values = {"limit": settings.max_bucket_reso, "side": max(settings.resolution)}
        found.append(Problem(message, "error", "max_bucket_reso", values))
    return tuple(found)


def bucket_sizes(settings: BucketSettings) -> tuple[Size, ...]:
    """All sizes a picture may be brought to, in sd-scripts' order.

    Empty with ``bucket_no_upscale``: there the pictures make the sizes.

    Raises:
        AtelierError: the settings contradict each other.
    """
    for problem in problems_of_settings(settings):
        raise AtelierError(problem.message, **problem.values)
    if not settings.enable_bucket:
        return (settings.resolution,)
    return () if settings.bucket_no_upscale else _sizes_for_area(settings)


def fit_to_bucket(settings: BucketSettings, size: Size, bucket: Size | None = None) -> BucketFit:
    """Find a picture's bucket, and what is scaled and cut off on the way.

    Args:
        settings: the bucket settings.
        size: the picture's (width, height), upright.
        bucket: the one it goes into, where that is not to be found.

    Raises:
        AtelierError: the settings contradict each other, or the picture is too small or narrow for a bucket.
    """
    sizes = (bucket,) if bucket else bucket_sizes(settings)
    if min(size) < 1:
        raise AtelierError(
            "A picture of {width} x {height} pixels has no bucket.",
            remedy="Use a larger picture.",
            width=size[0],
            height=size[1],
        )
    bucket, resized = _nearest(sizes, size) if sizes else _without_enlarging(settings, size)
    aspect = size[0] / size[1]
    left, top, right, _ = _inside_box(bucket, aspect)
    return BucketFit(
        bucket=bucket,
        resized=resized,
        trimmed=_trimmed(bucket, resized),
        scale=max(resized[0] / size[0], resized[1] / size[1]) if resized != size else 1.0,
        aspect_error=bucket[0] / bucket[1] - aspect,
        sdxl_crop=(int(top), int(left)),
        sdxl_crop_mirrored=(int(top), int(bucket[0] - right)),
    )


def kohya_crop_box(bucket: Size, size: Size) -> tuple[float, float, float, float]:
    """The cut that sd-scripts notes in its caches: left, top, right, bottom of the picture fitted inside."""
    return _inside_box(bucket, size[0] / size[1])


@functools.lru_cache(maxsize=64)
def _sizes_for_area(settings: BucketSettings) -> tuple[Size, ...]:
    step, smallest, largest = settings.bucket_reso_steps, settings.adjusted_min, settings.adjusted_max
    square = _floor_to(int(math.sqrt(settings.max_area)), step)
    sizes = {(square, square)}
    for width in range(smallest, largest + 1, step):
        if width < 1:
            continue
        height = min(largest, _floor_to(settings.max_area // width, step))
        if height >= smallest:
            sizes |= {(width, height), (height, width)}
    return tuple(sorted(sizes))


def _nearest(sizes: tuple[Size, ...], size: Size) -> tuple[Size, Size]:
    """The bucket nearest in aspect ratio, and the size that covers it."""
    aspect = size[0] / size[1]
    bucket = size if size in sizes else min(sizes, key=lambda one: abs(one[0] / one[1] - aspect))
    is_wider_than_bucket = aspect > bucket[0] / bucket[1]
    scale = bucket[1] / size[1] if is_wider_than_bucket else bucket[0] / size[0]
    return bucket, (int(size[0] * scale + 0.5), int(size[1] * scale + 0.5))


def _without_enlarging(settings: BucketSettings, size: Size) -> tuple[Size, Size]:
    """Shrink to the area where the picture is larger, then cut each side down to the step."""
    step = settings.bucket_reso_steps
    resized = _shrunk_to_area(settings, size) if size[0] * size[1] > settings.max_area else size
    if resized is None or min(resized) < step:
        raise AtelierError(
            "A picture of {width} x {height} pixels is too small or narrow to train without enlarging it.",
            why="Each side is cut down to a multiple of {step} pixels; nothing is left of the shorter one.",
            remedy="Use a larger picture, or allow enlarging by switching bucket_no_upscale off.",
            width=size[0],
            height=size[1],
            step=step,
        )
    return (_floor_to(resized[0], step), _floor_to(resized[1], step)), resized


def _shrunk_to_area(settings: BucketSettings, size: Size) -> Size | None:
    """Round width or height to the step, whichever bends the aspect ratio less. None: nothing is left."""
    step, aspect = settings.bucket_reso_steps, size[0] / size[1]
    ideal_width = math.sqrt(settings.max_area * aspect)
    width = _round_then_floor(ideal_width, step)
    height_of_width = _round_then_floor(width / aspect, step)
    height = _round_then_floor(settings.max_area / ideal_width, step)
    width_of_height = _round_then_floor(height * aspect, step)
    if not height_of_width or not height:
        return None
    if abs(width / height_of_width - aspect) < abs(width_of_height / height - aspect):
        return width, int(width / aspect + 0.5)
    return int(height * aspect + 0.5), height


def _trimmed(bucket: Size, resized: Size) -> tuple[int, int, int, int]:
    extra_width, extra_height = resized[0] - bucket[0], resized[1] - bucket[1]
    left, top = extra_width // 2, extra_height // 2
    return left, top, extra_width - left, extra_height - top


def _inside_box(bucket: Size, aspect: float) -> tuple[float, float, float, float]:
    if bucket[0] / bucket[1] > aspect:
        width, height = bucket[1] * aspect, float(bucket[1])
    else:
        width, height = float(bucket[0]), bucket[0] / aspect
    left, top = (bucket[0] - width) // 2, (bucket[1] - height) // 2
    return left, top, left + width, top + height


def _floor_to(value: int, step: int) -> int:
    return value - value % step


def _round_then_floor(value: float, step: int) -> int:
    return _floor_to(int(value + 0.5), step)
