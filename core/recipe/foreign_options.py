"""What there is to say of an option that is no field of a recipe."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from core.kohya.problem import Problem
from core.recipe.sd_scripts_options import (
    NEEDS_NO_SETTING,
    NOT_SUPPORTED,
    TRANSLATED,
    is_off,
    shown_value,
)

NO_EFFECT = "“{name}” ({value}) has no effect here. {reason}"


def problem_of_foreign_option(name: str, value: object, known: Sequence[str]) -> Problem | None:
    """Say what becomes of an option that is no field of a recipe.

    Args:
        name: the option.
        value: what it is set to.
        known: all fields of a recipe, to find the one that was meant.

    Returns:
        A warning with its reason for what has no effect, an error for an unknown name, None where nothing is
        lost.
    """
    if name in NEEDS_NO_SETTING:
        return None
    if name in NOT_SUPPORTED:
        return None if is_off(name, value) else no_effect(name, value, NOT_SUPPORTED[name])
    if name in TRANSLATED:
        return None if is_off(name, value) else no_effect(name, value, "It is read from files only.")
    return _unknown(name, known)


def no_effect(name: str, value: object, reason: str) -> Problem:
    """The warning that an option is left out."""
    return Problem(
        NO_EFFECT,
        severity="warning",
        field=name,
        values={"name": name, "value": shown_value(name, value), "reason": reason},
    )


def _unknown(name: str, known: Sequence[str]) -> Problem:
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        message = "There is no option “{name}”. “{close}” may be meant."
        return Problem(message, severity="error", field=name, values={"name": name, "close": close[0]})
    return Problem("There is no option “{name}”.", severity="error", field=name, values={"name": name})
