"""PictureFields: which pictures are trained on, at which size, and how they are changed."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.field_types import Interpolation, NumberRange, OptionalPath, PathText, Resolution
from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}
_PIXELS: JsonDict = {"unit": "px", "advanced": True}


class PictureFields(Section):
    """The training folder, its buckets, and what is done to pictures."""

    train_data_dir: PathText = Field(
        "",
        title="Training folder",
        description="Holds folders named like 10_name: repeats, then what they show.",
    )
    in_json: OptionalPath = Field(
        None,
        title="Captions in JSON",
        description="sd-scripts' metadata file: captions, tags and sizes of pictures in the training folder.",
        json_schema_extra=_ADVANCED,
    )
    dataset_repeats: int = Field(
        1,
        ge=1,
        title="Repeats",
        description="How often each picture counts where neither a folder's name nor a data set says it.",
        json_schema_extra=_ADVANCED,
    )
    reg_data_dir: OptionalPath = Field(
        None,
        title="Regularization folder",
        description="Pictures of the class that keep the base model as it is.",
    )
    reg_mode: Literal["kohya", "balanced"] = Field(
        "kohya",
        title="Use of regularization pictures",
        description="kohya: pooled, as many as training samples. balanced: each concept with its own twin.",
    )
    resolution: Resolution = Field(
        (512, 512),
        title="Training size",
        description="Width and height of a square picture's bucket.",
        json_schema_extra={"unit": "px"},
    )
    enable_bucket: bool = Field(
        True, title="Buckets", description="Keep the shapes of pictures; off cuts all to one size."
    )
    min_bucket_reso: int = Field(
        256, ge=64, title="Shortest side", description="No bucket is narrower.", json_schema_extra=_PIXELS
    )
    max_bucket_reso: int = Field(
        1024, ge=64, title="Longest side", description="No bucket is longer.", json_schema_extra=_PIXELS
    )
    bucket_reso_steps: int = Field(
        64,
        ge=8,
        title="Bucket step",
        description="Sides of buckets are multiples of it.",
        json_schema_extra=_PIXELS,
    )
    bucket_no_upscale: bool = Field(
        False, title="Never enlarge", description="Small pictures get small buckets."
    )
    resize_interpolation: Interpolation | None = Field(
        None,
        title="Resize filter",
        description="By itself: area when shrinking, Lanczos when enlarging.",
        json_schema_extra=_ADVANCED,
    )
    transparent_background: str = Field(
        "#ffffff",
        pattern=r"^(#[0-9a-fA-F]{6}|keep)$",
        title="Behind transparency",
        description="Colour laid behind see-through pictures; keep shows the colours hidden in the file.",
        json_schema_extra=_ADVANCED,
    )
    flip_aug: bool = Field(
        False,
        title="Mirror",
        description="Half of the samples are mirrored. Spoils one-sided hair, marks and writing.",
    )
    color_aug: bool = Field(
        False,
        title="Change colours",
        description="A third of the samples gets another hue or brightness; needs uncached latents.",
        json_schema_extra=_ADVANCED,
    )
    random_crop: bool = Field(
        False,
        title="Random cut",
        description="What hangs over is cut off at another place each time; needs uncached latents.",
        json_schema_extra=_ADVANCED,
    )
    face_crop_aug_range: NumberRange = Field(
        None,
        title="Cut around faces",
        description="How large faces are shown, “2.0,4.0”; needs their place in file names, and no buckets.",
        json_schema_extra=_ADVANCED,
    )
    alpha_mask: bool = Field(
        False,
        title="Transparency is a mask",
        description="What is see-through in a picture is not learned.",
        json_schema_extra=_ADVANCED,
    )
    masked_loss: bool = Field(
        False,
        title="Use masks",
        description="Pictures of the mask folder say what is learned: white all, black nothing.",
        json_schema_extra=_ADVANCED,
    )
    conditioning_data_dir: OptionalPath = Field(
        None,
        title="Mask folder",
        description="Holds a mask of the same name for each picture.",
        json_schema_extra=_ADVANCED,
    )
    sdxl_true_crop: bool = Field(
        False,
        title="True cuts for SDXL",
        description="Tells SDXL where pictures were really cut; sd-scripts tells a rough guess.",
        json_schema_extra=_ADVANCED,
    )
