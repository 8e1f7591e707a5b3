"""MetadataFields: what the LoRA file says of itself and of who made it."""

from __future__ import annotations

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.field_types import OptionalPicture
from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class MetadataFields(Section):
    """Words written into the LoRA file."""

    no_metadata: bool = Field(
        False,
        title="No metadata",
        description="Folder names, tags and the base model's name stay out of the file.",
        json_schema_extra=_ADVANCED,
    )
    training_comment: str | None = Field(
        None, title="Comment", description="Written into the LoRA file.", json_schema_extra=_ADVANCED
    )
    metadata_title: str | None = Field(
        None, title="Title", description="Of the LoRA, written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_author: str | None = Field(
        None, title="Author", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_description: str | None = Field(
        None, title="Description", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_license: str | None = Field(
        None, title="Licence", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_tags: str | None = Field(
        None, title="Tags", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_trigger_phrase: str | None = Field(
        None,
        title="Trigger",
        description="Words that call the LoRA, written into the file.",
        json_schema_extra=_ADVANCED,
    )
    metadata_usage_hint: str | None = Field(
        None, title="Usage hint", description="Written into the file.", json_schema_extra=_ADVANCED
    )
    metadata_merged_from: str | None = Field(
        None,
        title="Merged from",
        description="Names of the models it was merged from, written into the file.",
        json_schema_extra=_ADVANCED,
    )
    metadata_thumbnail: OptionalPicture = Field(
        None,
        title="Thumbnail",
        description="A picture that is put into the file, 256 pixels wide or high.",
        json_schema_extra=_ADVANCED,
    )
