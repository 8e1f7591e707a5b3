"""ImportedRecipe: a recipe made from another program's settings, and everything that did not fit into it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from core.kohya.problem import Problem
from core.recipe.foreign_options import no_effect, problem_of_foreign_option
from core.recipe.recipe import SECTION_OF_FIELD, RecipeError, TrainingRecipe
from core.recipe.sd_scripts_options import (
    NEEDS_NO_SETTING,
    TRANSLATED,
    is_off,
    with_old_spellings_read,
)

# Fields whose value means something in the other program only.
_NOT_CARRIED_OVER = {"resume": "The states of sd-scripts hold pickles and are not read."}


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
            problem = problem_of_foreign_option(name, value, tuple(SECTION_OF_FIELD))
            found += [] if problem is None else [problem]
    recipe, refused = _recipe_of(fields)
    return ImportedRecipe(recipe, source, (*refused, *found), tuple(sorted(needless)))


def _recipe_of(fields: dict[str, Any]) -> tuple[TrainingRecipe, tuple[Problem, ...]]:
    """The recipe of all values that their fields can take, and why the others are left out."""
    try:
        return TrainingRecipe.from_flat(fields), ()
    except RecipeError as error:
        refused = {problem.field: problem for problem in error.problems}
    kept = {name: value for name, value in fields.items() if name not in refused}
    return TrainingRecipe.from_flat(kept), tuple(refused.values())
