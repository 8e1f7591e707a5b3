"""CaptionFields: which words pictures are trained with, and how these change from step to step."""

from __future__ import annotations

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.field_types import TokenLimit
from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class CaptionFields(Section):
    """The captions."""

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
    tidy_captions: bool = Field(
        False,
        title="Tidy captions",
        description="Leaves out empty tags and keep separators; sd-scripts shows them where nothing moves.",
        json_schema_extra=_ADVANCED,
    )
