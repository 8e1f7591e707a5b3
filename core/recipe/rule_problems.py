"""What a rule about a recipe says: an error or a warning beside a field."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from core.kohya.problem import Problem
from core.recipe.recipe import TrainingRecipe

Rule: TypeAlias = Callable[[TrainingRecipe], Iterator[Problem]]
"""Looks at one thing, and tells what speaks against it."""


def error_at(field: str, message: str, /, **values: Any) -> Problem:
    """What keeps a run from starting."""
    return Problem(message, severity="error", field=field, values=values)


def warning_at(field: str, message: str, /, **values: Any) -> Problem:
    """What a run starts with all the same."""
    return Problem(message, severity="warning", field=field, values=values)
