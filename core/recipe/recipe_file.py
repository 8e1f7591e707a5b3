"""Recipe and TOML: reads sd-scripts' config files (flat or in any sections), writes seven sections."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import tomlkit

from core.errors import AtelierError
from core.kohya import whole_file
from core.kohya.problem import Problem
from core.recipe.foreign_text import parse_toml, read_text
from core.recipe.named_files import flattened, named_files_of
from core.recipe.recipe import SECTIONS, TrainingRecipe
from core.recipe.sd_scripts_options import SD_SCRIPTS_DEFAULTS

_DECIDE_THE_PICTURES = ("enable_bucket", "caption_extension")
_OPENING = "LoRA Atelier recipe. The names are sd-scripts' option names."


def read_recipe(path: Path | str) -> TrainingRecipe:
    """Read a recipe. Names of sections do not matter, as for sd-scripts.

    Raises:
        AtelierError: the file cannot be read or is not TOML, or a file that it names is.
        RecipeError: values that their fields cannot take, all at once.
    """
    path = Path(path)
    values = flattened(parse_toml(read_text(path), str(path)))
    files = named_files_of(values, path.parent)
    given = files.over(values)
    recipe = TrainingRecipe.from_flat(given)
    untold = () if files.datasets or files.problems else tuple(_untold(recipe, given))
    return recipe.model_copy(update={"notes": (*recipe.notes, *files.problems, *untold)})


def _untold(recipe: TrainingRecipe, given: Mapping[str, Any]) -> Iterator[Problem]:
    """What a file leaves open and sd-scripts begins with otherwise. Recipes of ours name every value."""
    flat = recipe.flat()
    for name in _DECIDE_THE_PICTURES:
        if name not in given:
            yield Problem(
                "“{name}” is not in the file: here it is {ours}, in sd-scripts {theirs}. Name it to be sure.",
                severity="warning",
                field=name,
                values={
                    "name": name,
                    "ours": str(flat[name]).lower(),
                    "theirs": str(SD_SCRIPTS_DEFAULTS[name]).lower(),
                },
            )


def write_recipe(recipe: TrainingRecipe, path: Path | str) -> None:
    """Write a recipe, every value named, whole or not at all.

    Raises:
        AtelierError: the folder cannot be written.
    """
    write_whole(Path(path), recipe_text(recipe))


def write_whole(path: Path, text: str) -> None:
    """Write a text file beside its place and rename it over, so that it is whole or not there.

    Raises:
        AtelierError: the folder cannot be written, or the disk is full.
    """
    try:
        whole_file.write_whole(path, text.encode())
    except OSError as error:
        raise AtelierError(
            "{path} cannot be written.",
            why="The system says: {reason}.",
            remedy="Make room on the disk, or choose another folder.",
            path=str(path),
            reason=error.strerror or str(error),
        ) from error


def recipe_text(recipe: TrainingRecipe) -> str:
    """The recipe as TOML; values that are not given stand nowhere."""
    document = tomlkit.document()
    document.add(tomlkit.comment(_OPENING))
    for name in SECTIONS:
        table = tomlkit.table()
        for field, value in getattr(recipe, name).model_dump(exclude_none=True).items():
            # An empty list of tables cannot be told from an empty list of values.
            if field != "datasets" or value:
                table.add(field, _listed(value))
        document.add(name, table)
    return tomlkit.dumps(document)


def _listed(value: Any) -> Any:
    """TOML has lists only, at every depth."""
    if isinstance(value, dict):
        return {name: _listed(one) for name, one in value.items()}
    return [_listed(one) for one in value] if isinstance(value, (tuple, list)) else value
