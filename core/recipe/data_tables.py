"""DatasetTable and SubsetTable: sd-scripts' ``[[datasets]]`` and ``[[datasets.subsets]]`` in a recipe.

Whatever is not given is taken from the next table outward: a subset's data set, then the recipe.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, Field, model_validator

from core.recipe.field_types import Interpolation, NumberRange, OptionalPath, PathText, Resolution
from core.recipe.section import Section, is_absent

_TEXTS = frozenset(
    {"caption_prefix", "caption_suffix", "class_tokens", "keep_tokens_separator", "secondary_separator"}
)


class SharedOptions(Section):
    """What may stand in either table."""

    caption_extension: str | None = None
    shuffle_caption: bool | None = None
    keep_tokens: int | None = Field(None, ge=0)
    keep_tokens_separator: str | None = None
    caption_separator: str | None = None
    secondary_separator: str | None = None
    enable_wildcard: bool | None = None
    caption_prefix: str | None = None
    caption_suffix: str | None = None
    caption_dropout_rate: float | None = Field(None, ge=0, le=1)
    caption_dropout_every_n_epochs: int | None = Field(None, ge=0)
    caption_tag_dropout_rate: float | None = Field(None, ge=0, le=1)
    token_warmup_min: int | None = Field(None, ge=0)
    token_warmup_step: float | None = Field(None, ge=0)
    tidy_captions: bool | None = None
    flip_aug: bool | None = None
    color_aug: bool | None = None
    random_crop: bool | None = None
    face_crop_aug_range: NumberRange = None
    alpha_mask: bool | None = None
    resize_interpolation: Interpolation | None = None
    num_repeats: int | None = Field(None, ge=0)
    """0 = the folder is left out, as by sd-scripts."""

    @model_validator(mode="before")
    @classmethod
    def _leave_out_what_is_not_given(cls, values: Any) -> Any:
        """An empty text is given here: it switches off what stands in a table further out."""
        if not isinstance(values, dict):
            return values
        return {
            name: value
            for name, value in values.items()
            if not is_absent(value) or (value == "" and name in _TEXTS)
        }

    @model_validator(mode="before")
    @classmethod
    def _name_what_is_unknown(cls, values: Any) -> Any:
        unknown = sorted(values.keys() - cls.model_fields.keys()) if isinstance(values, dict) else []
        if unknown:
            raise ValueError(f"There is no option “{unknown[0]}” in this table of a data set.")
        return values

    def __str__(self) -> str:
        """The table as JSON on one line, which :func:`read_tables` reads again: so it is shown and typed."""
        return self.model_dump_json(exclude_defaults=True)

    def given(self) -> dict[str, Any]:
        """The options that stand in this table."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        return {name: value for name, value in values.items() if value is not None}


class SubsetTable(SharedOptions):
    """One folder of pictures."""

    image_dir: PathText = ""
    metadata_file: OptionalPath = None
    class_tokens: str | None = None
    is_reg: bool = False
    conditioning_data_dir: OptionalPath = None

    @model_validator(mode="after")
    def _pictures_have_a_place(self) -> Self:
        if not self.image_dir and not self.metadata_file:
            raise ValueError("A data set needs image_dir, the folder of its pictures, or metadata_file.")
        if self.metadata_file and self.is_reg:
            raise ValueError(
                "Regularization pictures come from folders: is_reg does not go with metadata_file."
            )
        return self


class DatasetTable(SharedOptions):
    """Folders that share size and batches."""

    resolution: Resolution | None = None
    batch_size: int | None = Field(None, ge=1, le=64)
    enable_bucket: bool | None = None
    min_bucket_reso: int | None = Field(None, ge=64)
    max_bucket_reso: int | None = Field(None, ge=64)
    bucket_reso_steps: int | None = Field(None, ge=8)
    bucket_no_upscale: bool | None = None
    validation_split: float | None = Field(None, ge=0, lt=1)
    validation_seed: int | None = Field(None, ge=0, lt=2**32)
    subsets: tuple[SubsetTable, ...] = ()


def read_tables(value: object) -> object:
    """Read data sets: a list of tables, or what somebody typed, JSON tables one after the other.

    Raises:
        ValueError: it is no JSON.
    """
    if not isinstance(value, str):
        return value
    text = value.strip()
    try:
        return json.loads(text if text.startswith("[") else f"[{text}]")
    except json.JSONDecodeError as error:
        raise ValueError(f"Data sets are tables as in JSON, but this is none: {error.msg}.") from None


Datasets = Annotated[tuple[DatasetTable, ...], BeforeValidator(read_tables)]
