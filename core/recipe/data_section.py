"""DataSection: which pictures are trained on, at which size, with which words, and what is kept of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import Field, model_validator

from core.kohya.buckets import BucketSettings
from core.kohya.caption_choices import CaptionOptions
from core.kohya.subset_settings import SubsetSettings
from core.recipe.cache_fields import CacheFields
from core.recipe.caption_fields import CaptionFields
from core.recipe.data_tables import Datasets, DatasetTable, SubsetTable
from core.recipe.picture_fields import PictureFields

_CHANGES_PIXELS = ("color_aug", "random_crop", "face_crop_aug_range")
_OFF = ("", "0", "false", "none")


class DataSection(CacheFields, CaptionFields, PictureFields):
    """The training folder, its buckets and captions; or several data sets, each with its own."""

    datasets: Datasets = Field(
        (),
        title="Data sets",
        description="sd-scripts' [[datasets]]: folders, sizes and batches of their own, in one run.",
        json_schema_extra={"advanced": True},
    )

    @model_validator(mode="before")
    @classmethod
    def _change_pictures_that_are_not_kept(cls, values: Any) -> Any:
        """Where pictures change each time, latents are cached only if asked for, which is refused."""
        if isinstance(values, dict) and "cache_latents" not in values and _wants_changes(values):
            return values | {"cache_latents": False}
        return values

    def sections(self) -> Iterator[tuple[DatasetTable, SubsetTable, DataSection]]:
        """Each folder of each data set, with all that holds for it: its own, its data set's, the recipe's."""
        for dataset in self.datasets:
            for subset in dataset.subsets:
                yield dataset, subset, self.over(dataset, subset)

    def over(self, *tables: DatasetTable | SubsetTable) -> DataSection:
        """This section with what tables say in its place; the last one counts most."""
        values = {name: getattr(self, name) for name in type(self).model_fields if name != "datasets"}
        for table in tables:
            values |= {name: value for name, value in table.given().items() if name in values}
        return DataSection.model_validate(values)

    def subset_settings(self) -> SubsetSettings:
        """How the pictures of a folder are trained."""
        return SubsetSettings(
            captions=self.caption_options(),
            flip_aug=self.flip_aug,
            color_aug=self.color_aug,
            random_crop=self.random_crop,
            # sd-scripts leaves faces alone where there are buckets.
            face_crop_aug_range=None if self.enable_bucket else self.face_crop_aug_range,
            alpha_mask=self.alpha_mask,
            resize_interpolation=self.resize_interpolation,
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
            tidy_captions=self.tidy_captions,
        )


def _wants_changes(table: Any) -> bool:
    """Whether a table, or one inside it, asks for pictures that look different each time."""
    if not isinstance(table, dict):
        return False
    wanted = any(str(table.get(name)).lower() not in _OFF for name in _CHANGES_PIXELS)
    inside = [tables for name in ("datasets", "subsets") if isinstance(tables := table.get(name), list)]
    return wanted or any(_wants_changes(one) for tables in inside for one in tables)
