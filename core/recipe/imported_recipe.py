"""ImportedRecipe: a recipe made from another program's settings, and everything that did not fit into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from core.kohya.problem import Problem
from core.recipe.foreign_options import problem_of_foreign_option
from core.recipe.recipe import SECTION_OF_FIELD, RecipeError, TrainingRecipe
from core.recipe.sd_scripts_options import (
    NEEDS_NO_SETTING,
    NOT_SUPPORTED,
    TRANSLATED,
    is_off,
    shown_value,
    with_old_spellings_read,
)

# Fields whose value means something in the other program only.
_NOT_CARRIED_OVER = {"resume": "The states of sd-scripts hold pickles and are not read."}

NO_EFFECT = "“{name}” ({value}) has no effect here. {reason}"


@dataclass(frozen=True)
class ImportedRecipe:
    """What came of reading another program's settings.

    Attributes:
        recipe: everything that fitted; the rest is at its start value.
        source: what was read, in words: ``"a kohya_ss configuration"``.
        problems: what did not fit, each with its option and reason.
        needless: options that lose nothing by being left out.
    """

    recipe: TrainingRecipe
    source: str
    problems: tuple[Problem, ...] = ()
    needless: tuple[str, ...] = ()


def fit(values: Mapping[str, Any], source: str, problems: Iterable[Problem] = ()) -> ImportedRecipe:
    """Make a recipe of options under sd-scripts' names, as far as they go.

    Args:
        values: options of any program of sd-scripts.
        source: what was read, in words.
        problems: what was found on the way here.

    Returns:
        The recipe. A value that its field cannot take is left out and named.
    """
    found = list(problems)
    fields: dict[str, Any] = {}
    needless = []
    for name, value in with_old_spellings_read(values).items():
        if name in _NOT_CARRIED_OVER:
            found += [] if is_off(name, value) else [no_effect(name, value, _NOT_CARRIED_OVER[name])]
        elif name in SECTION_OF_FIELD:
            fields[name] = value
        elif name in NEEDS_NO_SETTING:
            needless.append(name)
        elif name not in TRANSLATED:
            found += problems_of_option(name, value)
    recipe, refused = _recipe_of(fields)
    return ImportedRecipe(recipe, source, (*refused, *found), tuple(sorted(needless)))


def problems_of_option(name: str, value: object) -> tuple[Problem, ...]:
    """What there is to say of an option that is no field: nothing where it was off anyway."""
    if name in NEEDS_NO_SETTING or (name in NOT_SUPPORTED and is_off(name, value)):
        return ()
    if name in NOT_SUPPORTED:
        return (no_effect(name, value, NOT_SUPPORTED[name]),)
    unknown = problem_of_foreign_option(name, value, tuple(SECTION_OF_FIELD))
    return () if unknown is None else (unknown,)


def no_effect(name: str, value: object, reason: str) -> Problem:
    """The warning that an option is left out."""
    return Problem(
        NO_EFFECT,
        severity="warning",
        field=name,
        values={"name": name, "value": shown_value(name, value), "reason": reason},
    )


def _recipe_of(fields: dict[str, Any]) -> tuple[TrainingRecipe, tuple[Problem, ...]]:
    """The recipe of all values that their fields can take, and why the others are left out."""
    try:
        return TrainingRecipe.from_flat(fields), ()
    except RecipeError as error:
        refused = {problem.field: problem for problem in error.problems}
    kept = {name: value for name, value in fields.items() if name not in refused}
    return TrainingRecipe.from_flat(kept), tuple(refused.values())
