"""Files that options name: ``config_file`` with more options, ``dataset_config`` with folders of pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.kohya.problem import Problem
from core.recipe.dataset_config import looks_like_dataset_config, options_of_datasets
from core.recipe.foreign_text import parse_json, parse_toml, read_text

_OPTIONS = ("config_file", "dataset_config")
# sd-scripts leaves these aside where data sets name the folders.
_FOLDERS = ("in_json", "reg_data_dir", "train_data_dir")


@dataclass(frozen=True)
class NamedFiles:
    """What the files say that options name.

    Attributes:
        config: options of the configuration.
        datasets: options of the data sets.
        problems: what is missing, or what a recipe cannot say.
    """

    config: Mapping[str, Any]
    datasets: Mapping[str, Any]
    problems: tuple[Problem, ...]

    def over(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """All options as sd-scripts ranks them: data sets, then what was given, then the configuration."""
        left_out = {*_OPTIONS, *(_FOLDERS if self.datasets else ())}
        values = {name: value for name, value in {**self.config, **given}.items() if name not in left_out}
        return values | dict(self.datasets)


def named_files_of(values: Mapping[str, Any], folder: Path) -> NamedFiles:
    """Read the files that options name.

    Args:
        values: options by name.
        folder: where relative paths begin; the folder the program runs in comes second.

    Raises:
        AtelierError: one of them cannot be read.
    """
    problems: list[Problem] = []
    config = flattened(_document(values.get("config_file"), folder, problems, "config_file"))
    named = values.get("dataset_config") or config.get("dataset_config")
    document = _document(named, folder, problems, "dataset_config")
    datasets: Mapping[str, Any] = {}
    if looks_like_dataset_config(document):
        datasets, told = options_of_datasets(document)
        problems += told
    config = {name: value for name, value in config.items() if name not in _OPTIONS}
    return NamedFiles(config, datasets, tuple(problems))


def flattened(document: Mapping[str, Any]) -> dict[str, Any]:
    """Options of a document in one table: names of sections do not matter, tables of arguments stay whole."""
    flat: dict[str, Any] = {}
    for key, value in document.items():
        if isinstance(value, Mapping) and not key.endswith("_args"):
            flat |= value
        else:
            flat[key] = value
    return flat


def _document(named: object, folder: Path, problems: list[Problem], option: str) -> dict[str, Any]:
    if not isinstance(named, str) or named.strip().lower() in ("", "none"):
        return {}
    name = Path(named if Path(named).suffix else f"{named}.toml")
    path = next((path for path in (folder / name, name) if _is_file(path)), None)
    if path is None:
        problems.append(Problem(
            "“{path}” is not there, so what it says is missing here.",
            severity="error", field=option, values={"path": str(folder / name)},
        ))  # fmt: skip
        return {}
    text = read_text(path)
    parsed = parse_json(text, str(path)) if path.suffix.lower() == ".json" else parse_toml(text, str(path))
    return parsed if isinstance(parsed, dict) else {}


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        # A text that cannot be a path at all: too long, or with a zero inside.
        return False
