"""``python -m core convert IN OUT.toml``: other programs' settings become a recipe."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.checkpoints.header import read_header
from core.cli.program import program
from core.errors import AtelierError
from core.recipe.imported_recipe import ImportedRecipe
from core.recipe.kohya_import import import_recipe
from core.recipe.metadata_import import import_metadata
from core.recipe.recipe import SECTION_OF_FIELD, TrainingRecipe
from core.recipe.recipe_file import write_recipe

_DID_NOT_FIT = 1
_DESCRIPTION = (
    "Make a recipe of kohya_ss's JSON, sd-scripts' TOML (configuration or data sets), a text file with a "
    "pasted sd-scripts command, or the metadata of a LoRA file."
)


def run(argv: Sequence[str]) -> int:
    """Write the recipe and say what did not fit.

    Returns:
        0, or 1 where something did not fit that has to be dealt with before training.
    """
    parser = argparse.ArgumentParser(
        prog=f"{program()} convert", description=_DESCRIPTION, allow_abbrev=False
    )
    parser.add_argument("source", metavar="IN", type=Path, help="what to read")
    parser.add_argument("target", metavar="OUT.toml", type=Path, help="the recipe to write")
    parser.add_argument("--force", action="store_true", help="write over an older file")
    arguments = parser.parse_args(argv)
    _check_target(arguments.source, arguments.target, force=arguments.force)
    imported = read_settings(arguments.source)
    write_recipe(imported.recipe, arguments.target)
    print("\n".join(report(imported, arguments.target)))
    return _DID_NOT_FIT if any(problem.stops for problem in imported.problems) else 0


def read_settings(path: Path) -> ImportedRecipe:
    """Read settings of any kind, the metadata of LoRA files among them.

    Raises:
        AtelierError: the file cannot be read, or holds no settings.
    """
    if path.suffix.lower() != ".safetensors":
        return import_recipe(path)
    metadata = read_header(path).metadata
    if not any(key.startswith(("ss_", "modelspec.")) for key in metadata):
        raise AtelierError(
            "“{path}” says nothing of its training.",
            why="Its metadata was left out when it was saved, or taken out later.",
            remedy="“inspect” tells what can be seen in the weights themselves.",
            path=path,
        )
    return import_metadata(metadata)


def report(imported: ImportedRecipe, target: Path) -> Iterator[str]:
    """What was done, in lines for a person."""
    count = len(values_that_differ(imported.recipe))
    yield f"{target}: a recipe from {imported.source}, {count} values differ from the start values."
    if imported.problems:
        yield "Did not fit:"
        yield from (f"  {problem.text}" for problem in imported.problems)
    if imported.needless:
        yield f"Not needed here: {', '.join(imported.needless)}"


def values_that_differ(recipe: TrainingRecipe) -> tuple[str, ...]:
    """Fields whose value is not the one a recipe starts with."""
    start, values = TrainingRecipe().flat(), recipe.flat()
    return tuple(name for name in SECTION_OF_FIELD if values[name] != start[name])


def _check_target(source: Path, target: Path, *, force: bool) -> None:
    if target.suffix.lower() != ".toml":
        raise AtelierError(
            "“{path}” does not end in .toml.",
            why="Recipes are TOML files.",
            remedy="Call it “{better}”.",
            path=target,
            better=target.with_suffix(".toml"),
        )
    if target.exists() and (not force or target.samefile(source)):
        raise AtelierError(
            "“{path}” is already there.",
            remedy="Choose another name, or add --force to write over it.",
            path=target,
        )
