"""The one door for other programs' settings: any file becomes a recipe and a list of what did not fit."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from core.errors import AtelierError
from core.recipe import command_line_import
from core.recipe.command_line_import import read_command_line
from core.recipe.dataset_config import looks_like_dataset_config, options_of_datasets
from core.recipe.foreign_text import parse_json, parse_toml, read_text
from core.recipe.imported_recipe import ImportedRecipe, fit
from core.recipe.kohya_ss_import import import_kohya_ss, looks_like_kohya_ss
from core.recipe.metadata_import import import_metadata
from core.recipe.named_files import flattened, named_files_of
from core.recipe.recipe import SECTION_OF_FIELD
from core.recipe.sd_scripts_options import SD_SCRIPTS_DEFAULTS, all_names

_CONFIG = "an sd-scripts configuration"
_DATASETS = "an sd-scripts data set configuration"

# Fields that only our own recipes have, by which one of them is recognised.
_OWN_FIELDS = frozenset({"device", "family", "reg_mode", "resume_anyway", "transparent_background"})


def import_recipe(path: Path) -> ImportedRecipe:
    """Make a recipe of another program's settings.

    Args:
        path: kohya_ss JSON, sd-scripts' TOML (configuration or data sets), or a text with a command line.

    Raises:
        AtelierError: it cannot be read, or is none of these.
    """
    text = read_text(path)
    ending = path.suffix.lower()
    if ending == ".json" or (ending != ".toml" and text.lstrip().startswith("{")):
        return _of_json(parse_json(text, str(path)), path)
    if ending == ".toml":
        return _of_toml(parse_toml(text, str(path)), path.parent)
    return _of_command(text, path.parent)


def _of_json(document: Any, path: Path) -> ImportedRecipe:
    if not isinstance(document, dict):
        raise _unknown_kind(path)
    if looks_like_kohya_ss(document):
        return _with_files(import_kohya_ss(document), document, path.parent)
    if any(key.startswith("ss_") for key in document) and all(isinstance(v, str) for v in document.values()):
        return import_metadata(document)
    if document.keys() & all_names(SECTION_OF_FIELD):
        return _of_toml(document, path.parent)
    raise _unknown_kind(path)


def _of_toml(document: Mapping[str, Any], folder: Path) -> ImportedRecipe:
    if looks_like_dataset_config(document):
        options, problems = options_of_datasets(document)
        return fit(_with_defaults(options), _DATASETS, problems)
    flat = flattened(document)
    files = named_files_of(flat, folder)
    values = files.over(flat)
    if not flat.keys() & _OWN_FIELDS:
        values = _with_defaults(values)
    return fit(values, _CONFIG, files.problems)


def _of_command(text: str, folder: Path) -> ImportedRecipe:
    command = read_command_line(text)
    files = named_files_of(command.options, folder)
    values = _with_defaults(files.over(command.options))
    return fit(values, command_line_import.SOURCE, (*command.problems, *files.problems))


def _with_files(imported: ImportedRecipe, values: Mapping[str, Any], folder: Path) -> ImportedRecipe:
    """Add what a data set configuration named in a kohya_ss file says."""
    files = named_files_of({"dataset_config": values.get("dataset_config")}, folder)
    if not files.datasets and not files.problems:
        return imported
    values = files.over(imported.recipe.flat())
    again = fit(values, imported.source, (*imported.problems, *files.problems))
    return ImportedRecipe(again.recipe, imported.source, again.problems, imported.needless)


def _with_defaults(values: Mapping[str, Any]) -> dict[str, Any]:
    """Say what sd-scripts takes where nothing is given, wherever a recipe begins with something else."""
    given = {"caption_extension"} & values.keys() or {"caption_extention"} & values.keys()
    defaults = dict(SD_SCRIPTS_DEFAULTS)
    if given:
        del defaults["caption_extension"]
    return defaults | dict(values)


def _unknown_kind(path: Path) -> AtelierError:
    return AtelierError(
        "“{path}” holds no settings that are known here.",
        why="Read are kohya_ss's JSON, sd-scripts' TOML, command lines and the metadata of LoRA files.",
        remedy="Choose one of these.",
        path=path,
    )
