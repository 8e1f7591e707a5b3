"""sd-scripts' dataset configuration (TOML): what a recipe can say of it, and what it cannot yet.

Values stand in three places, and the nearest wins: subset, dataset, general. A recipe has one training
folder with folders like ``10_name`` inside, one size and one way of handling captions; where a configuration
says more than one thing, the first data set counts and the others are named.
"""

from __future__ import annotations

import ntpath
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.errors import AtelierError
from core.kohya.folder_name import FolderName
from core.kohya.problem import Problem
from core.recipe.foreign_options import no_effect
from core.recipe.recipe import SECTION_OF_FIELD

_RENAMED = {"batch_size": "train_batch_size"}
_PLACES = frozenset(
    {
        "class_tokens",
        "conditioning_data_dir",
        "image_dir",
        "is_reg",
        "metadata_file",
        "num_repeats",
        "subsets",
    }
)
_NO_EFFECT = {
    "cache_info": "",
    "custom_attributes": "Nothing of this program reads it.",
    "network_multiplier": "The LoRA is always trained at its full strength.",
    "color_aug": "Of the changes to pictures only mirroring is done yet.",
    "face_crop_aug_range": "Of the changes to pictures only mirroring is done yet.",
    "random_crop": "Of the changes to pictures only mirroring is done yet.",
    "alpha_mask": "Masks are not used in training yet.",
    "validation_seed": "",
    "validation_split": "No pictures are held back while training yet.",
}
_FLATTENED = tuple[dict[str, Any], ...]


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
    subsets = _flattened(document)
    if not subsets:
        return {}, (_problem("The data set configuration holds no folder of pictures.", "error"),)
    training = [subset for subset in subsets if not subset.get("is_reg")]
    chosen = (training or subsets)[0]
    options = {
        _RENAMED.get(name, name): value
        for name, value in chosen.items()
        if name not in _PLACES and name not in _NO_EFFECT
    }
    places, told = _folders(subsets)
    problems = [
        no_effect(name, value, _NO_EFFECT[name])
        for name, value in chosen.items()
        if _NO_EFFECT.get(name) and value
    ]
    return options | places, (*told, *problems, *_differences(subsets, chosen))


def _flattened(document: Mapping[str, Any]) -> _FLATTENED:
    """Every subset with all that holds for it."""
    general = _as_table(document.get("general", {}), "general")
    subsets: list[dict[str, Any]] = []
    for dataset in _as_tables(document["datasets"], "datasets"):
        shared = {name: value for name, value in dataset.items() if name != "subsets"}
        for subset in _as_tables(dataset.get("subsets", []), "datasets.subsets"):
            subsets.append({**general, **shared, **subset})
    return tuple(subsets)


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


def _folders(subsets: _FLATTENED) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """The training and the regularization folder, where the subsets are folders of a Kohya tree."""
    options: dict[str, Any] = {}
    problems: list[Problem] = []
    for field, is_reg in (("train_data_dir", False), ("reg_data_dir", True)):
        of_kind = [subset for subset in subsets if bool(subset.get("is_reg")) is is_reg]
        problems += [problem for subset in of_kind for problem in _place_told(subset)]
        parents = {_split(str(subset.get("image_dir") or ""))[0] for subset in of_kind} - {""}
        if len(parents) == 1:
            options[field] = parents.pop()
        elif parents:
            problems.append(_problem(
                "The folders lie in different places ({places}). A recipe has one for all: join them.",
                "error", field, places=", ".join(sorted(parents)),
            ))  # fmt: skip
    return options, tuple(problems)


def _place_told(subset: Mapping[str, Any]) -> Iterator[Problem]:
    """What has to be done to one subset's folder, if its name does not say its repeats."""
    folder = str(subset.get("image_dir") or "")
    if subset.get("metadata_file"):
        yield _problem(
            "Captions of “{folder}” stand in {file}; here they are read from text files beside pictures.",
            "error", "caption_extension", folder=folder, file=str(subset["metadata_file"]),
        )  # fmt: skip
    if subset.get("conditioning_data_dir"):
        yield no_effect(
            "conditioning_data_dir", subset["conditioning_data_dir"], "Masks are not used in training yet."
        )
    if not folder:
        return
    repeats, words = subset.get("num_repeats", 1), str(subset.get("class_tokens") or "")
    name = _split(folder)[1]
    if not _says_repeats(name, repeats):
        yield _problem(
            "“{folder}” is trained {repeats} times, which its name has to say: call it “{better}”.",
            "error", "train_data_dir", folder=folder, repeats=repeats,
            better=f"{repeats}_{words or _without_number(name)}",
        )  # fmt: skip
    elif words and FolderName.parse(name).concept != words:
        yield _problem(
            "Pictures of “{folder}” without caption were called “{words}”; here by the folder's name.",
            "warning", "train_data_dir", folder=folder, words=words,
        )  # fmt: skip


def _says_repeats(name: str, repeats: object) -> bool:
    try:
        return FolderName.parse(name).repeats == repeats
    except AtelierError:
        return False


def _without_number(name: str) -> str:
    number, _, rest = name.partition("_")
    return rest if number.isdecimal() and rest else name


def _split(folder: str) -> tuple[str, str]:
    """Parent and name; both kinds of slashes part a path, whatever machine wrote it."""
    return ntpath.split(folder.rstrip("/\\"))


def _differences(subsets: _FLATTENED, chosen: Mapping[str, Any]) -> Iterator[Problem]:
    """Values in which other subsets differ from the one that counts."""
    names = sorted({name for subset in subsets for name in subset} - _PLACES - _NO_EFFECT.keys())
    for name in names:
        if _RENAMED.get(name, name) not in SECTION_OF_FIELD:
            continue
        others = {_shown(subset, name) for subset in subsets if subset.get(name) != chosen.get(name)}
        if others:
            yield _problem(
                "“{name}” differs between the data sets. {value} counts for all; left out: {others}.",
                "error", _RENAMED.get(name, name), name=name,
                value=_shown(chosen, name), others=", ".join(sorted(others)),
            )  # fmt: skip


def _shown(subset: Mapping[str, Any], name: str) -> str:
    return str(subset[name]) if name in subset else "not given"


def _problem(message: str, severity: Any, field: str = "dataset_config", **values: Any) -> Problem:
    return Problem(message, severity=severity, field=field, values=values)
