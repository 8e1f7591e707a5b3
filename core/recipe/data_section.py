"""DataSection: which pictures are trained on, at which size, with which words."""

from __future__ import annotations

from typing import Literal

from pydantic import Field
from pydantic.config import JsonDict

from core.kohya.buckets import BucketSettings
from core.kohya.caption_choices import CaptionOptions
from core.recipe.field_types import Resolution, TokenLimit
from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}
_PIXELS: JsonDict = {"unit": "px", "advanced": True}


class DataSection(Section):
    """The training folder, its buckets and captions."""

    train_data_dir: str = Field(
        "",
        title="Training folder",
        description="Holds folders named like 10_name: repeats, then what they show.",
    )
    reg_data_dir: str | None = Field(
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
    resize_interpolation: (
        Literal["lanczos", "nearest", "bilinear", "linear", "bicubic", "cubic", "area"] | None
    ) = Field(
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
    caption_extension: str = Field(
        ".txt", title="Caption files", description="Ending of the caption file beside a picture."
    )
    shuffle_caption: bool = Field(
        False, title="Shuffle tags", description="Tags come in another order each time."
    )
    keep_tokens: int = Field(
        0,
        ge=0,
        title="Keep first tags",
        description="So many tags stay in front when shuffling.",
        json_schema_extra={"unit": "tags"},
    )
    keep_tokens_separator: str = Field(
        "",
        title="Keep separator",
        description="Text that ends the fixed part of a caption.",
        json_schema_extra=_ADVANCED,
    )
    caption_separator: str = Field(
        ",", title="Tag separator", description="What stands between tags.", json_schema_extra=_ADVANCED
    )
    secondary_separator: str | None = Field(
        None,
        title="Second separator",
        description="Becomes a comma after shuffling: tags joined by it stay together.",
        json_schema_extra=_ADVANCED,
    )
    enable_wildcard: bool = Field(
        False,
        title="Wildcards",
        description="{a|b} picks one; one line of many is chosen.",
        json_schema_extra=_ADVANCED,
    )
    caption_prefix: str | None = Field(
        None,
        title="Before each caption",
        description="Put in front of every caption.",
        json_schema_extra=_ADVANCED,
    )
    caption_suffix: str | None = Field(
        None, title="After each caption", description="Put behind every caption.", json_schema_extra=_ADVANCED
    )
    caption_dropout_rate: float = Field(
        0.0,
        ge=0,
        le=1,
        title="Caption dropout",
        description="Share of samples trained without words.",
        json_schema_extra=_ADVANCED,
    )
    caption_dropout_every_n_epochs: int = Field(
        0,
        ge=0,
        title="Wordless epochs",
        description="Every n-th epoch is trained without words; 0 is never.",
        json_schema_extra=_ADVANCED,
    )
    caption_tag_dropout_rate: float = Field(
        0.0,
        ge=0,
        le=1,
        title="Tag dropout",
        description="Chance of leaving out each tag.",
        json_schema_extra=_ADVANCED,
    )
    token_warmup_min: int = Field(
        1,
        ge=0,
        title="First tags",
        description="Tags used at the start of tag warm-up.",
        json_schema_extra=_ADVANCED,
    )
    token_warmup_step: float = Field(
        0,
        ge=0,
        title="Tag warm-up",
        description="Steps (or share of the run) until all tags are used.",
        json_schema_extra=_ADVANCED,
    )
    max_token_length: TokenLimit = Field(
        None,
        title="Caption length",
        description="Tokens that are read: 75 (empty), 150 or 225.",
        json_schema_extra={"unit": "tokens"},
    )
    weighted_captions: bool = Field(
        False,
        title="Weights in captions",
        description="Brackets weigh words: (red hair:1.2), [hat]; off reads them as words.",
        json_schema_extra=_ADVANCED,
    )
    flip_aug: bool = Field(
        False,
        title="Mirror",
        description="Half of the samples are mirrored. Spoils one-sided hair, marks and writing.",
    )
    cache_latents: bool = Field(
        True,
        title="Cache latents",
        description="Encode each picture once; always on, as nothing is gained without.",
        json_schema_extra=_ADVANCED,
    )
    cache_latents_to_disk: bool = Field(
        False,
        title="Cache on disk",
        description="Keep encoded pictures for the next run.",
        json_schema_extra=_ADVANCED,
    )
    vae_batch_size: int = Field(
        1,
        ge=1,
        le=64,
        title="VAE batch",
        description="Pictures encoded at once.",
        json_schema_extra=_ADVANCED,
    )
    cache_text_encoder_outputs: bool = Field(
        True,
        title="Cache text",
        description="Encode each caption once, where neither captions nor text encoder change.",
        json_schema_extra=_ADVANCED,
    )

    def bucket_settings(self) -> BucketSettings:
        """The settings of the bucket arithmetic."""
        return BucketSettings(
            resolution=self.resolution,
            enable_bucket=self.enable_bucket,
            min_bucket_reso=self.min_bucket_reso,
            max_bucket_reso=self.max_bucket_reso,
            bucket_reso_steps=self.bucket_reso_steps,
            bucket_no_upscale=self.bucket_no_upscale,
        )

    def caption_options(self) -> CaptionOptions:
        """The choices made anew for each caption of a step."""
        return CaptionOptions(
            shuffle_caption=self.shuffle_caption,
            keep_tokens=self.keep_tokens,
            keep_tokens_separator=self.keep_tokens_separator,
            caption_separator=self.caption_separator,
            secondary_separator=self.secondary_separator or "",
            enable_wildcard=self.enable_wildcard,
            caption_prefix=self.caption_prefix or "",
            caption_suffix=self.caption_suffix or "",
            caption_dropout_rate=self.caption_dropout_rate,
            caption_dropout_every_n_epochs=self.caption_dropout_every_n_epochs,
            caption_tag_dropout_rate=self.caption_tag_dropout_rate,
            token_warmup_min=self.token_warmup_min,
            token_warmup_step=self.token_warmup_step,
        )
