"""ValidationFields: pictures that are only looked at, to see what is really learned."""

from __future__ import annotations

from pydantic import Field
from pydantic.config import JsonDict

from core.recipe.field_types import OptionalCount
from core.recipe.section import Section

_ADVANCED: JsonDict = {"advanced": True}


class ValidationFields(Section):
    """Pictures kept back."""

    validation_split: float = Field(
        0.0,
        ge=0,
        lt=1,
        title="Keep back",
        description="Share of each training folder that is only looked at, to see what is really learned.",
        json_schema_extra=_ADVANCED,
    )
    validation_seed: int | None = Field(
        None,
        ge=0,
        lt=2**32,
        title="Seed of keeping back",
        description="Chooses those pictures and their noise; empty takes the run's seed.",
        json_schema_extra=_ADVANCED,
    )
    validate_every_n_epochs: OptionalCount = Field(
        None,
        ge=1,
        title="Look every",
        description="At the pictures kept back, every so many epochs; empty is every epoch.",
        json_schema_extra={"unit": "epochs", "advanced": True},
    )
    validate_every_n_steps: OptionalCount = Field(
        None,
        ge=1,
        title="Look every",
        description="At the pictures kept back, every so many steps besides.",
        json_schema_extra={"unit": "steps", "advanced": True},
    )
    max_validation_steps: OptionalCount = Field(
        None,
        ge=1,
        title="Look at most",
        description="At so many batches of pictures kept back; empty is all.",
        json_schema_extra={"unit": "batches", "advanced": True},
    )
