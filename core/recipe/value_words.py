"""Why a value is not one that its field can take, in words of ours: pydantic's own know one language only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from core.kohya.problem import Problem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_WHOLE = Problem("{field} = {value}: it takes a whole number.", "error")
_NUMBER = Problem("{field} = {value}: it takes a number.", "error")
_SWITCH = Problem("{field} = {value}: it takes true or false.", "error")
_TEXT = Problem("{field} = {value}: it takes a text.", "error")
_BY_KIND = {
    "int_parsing": _WHOLE,
    "int_type": _WHOLE,
    "int_from_float": _WHOLE,
    "int_parsing_size": _WHOLE,
    "float_parsing": _NUMBER,
    "float_type": _NUMBER,
    "finite_number": _NUMBER,
    "bool_parsing": _SWITCH,
    "bool_type": _SWITCH,
    "string_type": _TEXT,
    "greater_than_equal": Problem("{field} = {value}: it takes {ge} or more.", "error"),
    "greater_than": Problem("{field} = {value}: it takes more than {gt}.", "error"),
    "less_than_equal": Problem("{field} = {value}: it takes {le} or less.", "error"),
    "less_than": Problem("{field} = {value}: it takes less than {lt}.", "error"),
    "literal_error": Problem("{field} = {value}: it takes one of {expected}.", "error"),
}
"""By the kind of pydantic's error; the values are those of its context."""
_OTHER = Problem("{field} = {value}: {message}", "error")
_OURS = "Value error, "
"""How pydantic introduces what a validator of ours says."""


def problem_of_value(field: str, detail: ErrorDetails) -> Problem:
    """One value that its field cannot take, said beside the field."""
    words = _BY_KIND.get(detail["type"], _OTHER)
    message = detail["msg"].removeprefix(_OURS)
    values = {"field": field, "value": repr(detail["input"]), "message": message, **_context(detail)}
    return Problem(words.message, words.severity, field, values)


def _context(detail: ErrorDetails) -> Mapping[str, str]:
    context: Mapping[str, Any] = detail.get("ctx", {})
    choices = str(context.get("expected", "")).replace(" or ", ", ")
    bounds = {name: f"{bound:g}" for name, bound in context.items() if isinstance(bound, (int, float))}
    return bounds | {"expected": choices}
