"""sd-scripts' dataset configuration (TOML): its tables as a recipe has them, and what a recipe cannot say.

Values stand in three places, and the nearest wins: subset, dataset, general. What stands in ``general`` holds
for the whole recipe. Where all folders lie together, are named like ``10_name`` and are treated alike, the
recipe names the folder that holds them, as people do; otherwise it has the tables.
"""

from __future__ import annotations

import ntpath
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from core.errors import AtelierError
from core.kohya.folder_name import FolderName
from core.kohya.problem import Problem
from core.recipe.foreign_options import no_effect

_RENAMED = {"batch_size": "train_batch_size"}
_OWN_OF_SUBSET = frozenset(
    {"class_tokens", "conditioning_data_dir", "image_dir", "is_reg", "metadata_file", "num_repeats"}
)
_NO_EFFECT = {
    "cache_info": "",
    "custom_attributes": "Nothing of this program reads it.",
    "network_multiplier": "The LoRA is always trained at its full strength.",
}
_Table = Mapping[str, Any]


def looks_like_dataset_config(document: Mapping[str, Any]) -> bool:
    """Whether the document describes data sets rather than a run."""
    return isinstance(document.get("datasets"), list)


def options_of_datasets(document: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Bring data sets into options of a recipe.

    Args:
        document: the parsed configuration, with ``general`` and ``datasets``.

    Returns:
        Options by sd-scripts' names, and everything that they do not say.

    Raises:
        AtelierError: its tables are not made as such a file's are.
    """
    general = _as_table(document.get("general", {}), "general")
    datasets = [_dataset(table) for table in _as_tables(document["datasets"], "datasets")]
    if not any(dataset["subsets"] for dataset in datasets):
        return {}, (_problem("The data set configuration holds no folder of pictures.", "error"),)
    problems = list(_left_out(general, datasets))
    options = {_RENAMED.get(name, name): value for name, value in general.items() if name not in _NO_EFFECT}
    # A number of repeats for all belongs to the tables: a recipe has it in folder names.
    repeats = options.pop("num_repeats", None)
    if repeats is not None:
        datasets = [{"num_repeats": repeats, **dataset} for dataset in datasets]
    together = _folders_together(datasets)
    if together is None:
        return options | {"datasets": [_known(dataset) for dataset in datasets]}, tuple(problems)
    (dataset,) = datasets
    shared = {name: value for table in (dataset, dataset["subsets"][0]) for name, value in table.items()}
    shared = {
        _RENAMED.get(name, name): value
        for name, value in shared.items()
        if name not in {*_OWN_OF_SUBSET, *_NO_EFFECT, "subsets"}
    }
    return options | shared | together, tuple(problems)


def options_of_first(document: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """What holds for the first folder that is trained on, where nobody knows any more where folders are.

    Raises:
        AtelierError: its tables are not made as such a file's are.
    """
    datasets = [_dataset(table) for table in _as_tables(document["datasets"], "datasets")]
    found = [(dataset, subset) for dataset in datasets for subset in dataset["subsets"]]
    if not found:
        return {}, ()
    training = [pair for pair in found if not pair[1].get("is_reg")] or found
    dataset, subset = training[0]
    values = {_RENAMED.get(name, name): value for name, value in (*dataset.items(), *subset.items())}
    told = () if len(datasets) == 1 else (_problem(
        "There were {count} data sets; size, batches and captions are those of the first.",
        "warning", count=len(datasets),
    ),)  # fmt: skip
    return {name: value for name, value in values.items() if name not in {*_OWN_OF_SUBSET, "subsets"}}, told


def _dataset(table: _Table) -> dict[str, Any]:
    subsets = [dict(subset) for subset in _as_tables(table.get("subsets", []), "datasets.subsets")]
    return {**table, "subsets": subsets}


def _known(dataset: _Table) -> dict[str, Any]:
    """A table without what has no effect; what is unknown stays, to be told with the other errors."""
    kept = {name: value for name, value in dataset.items() if name not in _NO_EFFECT}
    kept["subsets"] = [
        {name: value for name, value in subset.items() if name not in _NO_EFFECT}
        for subset in dataset["subsets"]
    ]
    return kept


def _left_out(general: _Table, datasets: Sequence[_Table]) -> Iterator[Problem]:
    inner = [table for dataset in datasets for table in (dataset, *dataset["subsets"])]
    for name, reason in _NO_EFFECT.items():
        value = next((table[name] for table in (general, *inner) if table.get(name)), None)
        if reason and value:
            yield no_effect(name, value, reason)


def _as_table(value: Any, name: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise AtelierError(
            "“{name}” of the data set configuration is no table.",
            why="Such a file has one [general] table, and [[datasets]] with [[datasets.subsets]].",
            remedy="Correct the file.",
            name=name,
        )
    return value


def _as_tables(value: Any, name: str) -> Sequence[Mapping[str, Any]]:
    entries = value if isinstance(value, list) else [value]
    return [_as_table(entry, name) for entry in entries]


def _folders_together(datasets: Sequence[_Table]) -> dict[str, Any] | None:
    """The training and the regularization folder, where they say all that the tables say; else None."""
    if len(datasets) != 1 or not _are_treated_alike(datasets[0]["subsets"]):
        return None
    found: dict[str, Any] = {}
    for field, is_reg in (("train_data_dir", False), ("reg_data_dir", True)):
        subsets = [one for one in datasets[0]["subsets"] if bool(one.get("is_reg")) is is_reg]
        parents = {_split(str(one.get("image_dir") or ""))[0] for one in subsets}
        repeats = datasets[0].get("num_repeats", 1)
        if len(parents) > 1 or not all(_name_says_all(one, repeats) for one in subsets):
            return None
        if parents and _holds_others(Path(next(iter(parents))), subsets):
            return None
        if parents:
            found[field] = parents.pop()
    return found if "train_data_dir" in found else None


def _are_treated_alike(subsets: Sequence[_Table]) -> bool:
    own = [{name: value for name, value in one.items() if name not in _OWN_OF_SUBSET} for one in subsets]
    has_more = any(one.get("conditioning_data_dir") or one.get("metadata_file") for one in subsets)
    return not has_more and all(one == own[0] for one in own)


def _name_says_all(subset: _Table, repeats: object) -> bool:
    """Whether a folder's name says how often it is trained, and what its pictures show."""
    try:
        name = FolderName.parse(_split(str(subset.get("image_dir") or ""))[1])
    except AtelierError:
        return False
    words = subset.get("class_tokens")
    return name.repeats == subset.get("num_repeats", repeats) and name.concept == (words or "")


def _holds_others(parent: Path, subsets: Sequence[_Table]) -> bool:
    """Whether folders lie there that would be trained although the tables do not name them."""
    named = {_split(str(one.get("image_dir")))[1] for one in subsets}
    if not parent.is_dir():
        return False
    return any(path.is_dir() and path.name not in named and path.name != "reg" for path in parent.iterdir())


def _split(folder: str) -> tuple[str, str]:
    """Parent and name; both kinds of slashes part a path, whatever machine wrote it."""
    return ntpath.split(folder.rstrip("/\\"))


def _problem(message: str, severity: Any, field: str = "dataset_config", **values: Any) -> Problem:
    return Problem(message, severity=severity, field=field, values=values)
