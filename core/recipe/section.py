"""Section: what all parts of a recipe share. They are frozen, and every field carries its own words."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator

_ABSENT = ("none", "null")


class Section(BaseModel):
    """One part of a recipe. Its field names are sd-scripts' option names.

    ``"None"`` and an empty text stand for "not given", as in training metadata and other programs' files.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_what_is_not_given(cls, values: Any) -> Any:
        if not isinstance(values, dict):
            return values
        return {key: value for key, value in values.items() if not is_absent(value)}


def is_absent(value: object) -> bool:
    """Whether a value stands for "not given"."""
    # A lone space is a value: some captions are separated by it.
    return value is None or value == "" or (isinstance(value, str) and value.strip().lower() in _ABSENT)
