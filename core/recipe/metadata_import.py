"""The ``ss_*`` texts of a LoRA file as a recipe: the settings it was trained with."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

from core.errors import AtelierError
from core.kohya.problem import Problem
from core.recipe.arguments import split_arguments
from core.recipe.dataset_config import options_of_first
from core.recipe.foreign_text import parse_json
from core.recipe.imported_recipe import ImportedRecipe, fit
from core.recipe.recipe import SECTION_OF_FIELD
from core.recipe.sd_scripts_options import NEEDS_NO_SETTING, NOT_SUPPORTED, SD_SCRIPTS_DEFAULTS

SOURCE = "the metadata of a LoRA file"

_RENAMED = {
    "batch_size_per_device": "train_batch_size",
    "debiased_estimation": "debiased_estimation_loss",
}

RUN_FACTS = frozenset(
    [
        "base_model_version",
        "bucket_info",
        "dataset_dirs",
        "datasets",
        "epoch",
        "max_train_steps",
        "network_args",
        "new_sd_model_hash",
        "new_vae_hash",
        "num_batches_per_epoch",
        "num_epochs",
        "num_reg_images",
        "num_train_images",
        "num_validation_images",
        "optimizer",
        "reg_dataset_dirs",
        "resolution",
        "sd_model_hash",
        "sd_model_name",
        "sd_scripts_commit_hash",
        "session_id",
        "steps",
        "tag_frequency",
        "total_batch_size",
        "training_finished_at",
        "training_started_at",
        "vae_hash",
        "vae_name",
    ]
)
"""Texts that tell how a run went, or that are read together with others; without ``ss_``."""

# The class that sd-scripts names in a file, where it is not the option's own name.
_OPTIMIZERS = {"SGD": "SGDNesterov", "SGD8bit": "SGDNesterov8bit"}
_KNOWN_PACKAGES = (
    "torch.optim.",
    "bitsandbytes.",
    "dadaptation.",
    "lion_pytorch.",
    "prodigyopt.",
    "schedulefree.",
    "transformers.",
)
_MOST_DIGITS = 15
_CALL = re.compile(r"^\s*([\w.]+)\s*(?:\((.*)\))?\s*$", re.DOTALL)


def import_metadata(metadata: Mapping[str, str]) -> ImportedRecipe:
    """Make a recipe of a file's metadata.

    Args:
        metadata: the texts of its header.

    Returns:
        The recipe; without folders and base model, which a file only names.
    """
    texts = {key.removeprefix("ss_"): value for key, value in metadata.items() if key.startswith("ss_")}
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    for name, text in texts.items():
        field = _RENAMED.get(name, name)
        if field in SECTION_OF_FIELD or field in NEEDS_NO_SETTING or field in NOT_SUPPORTED:
            values[field] = text
        elif name not in RUN_FACTS:
            problems.append(_unknown(name, text))
    for name in RUN_FACTS:
        values.pop(name, None)
    read = (_length, _resolution, _optimizer, _network_arguments, _family, _titles)
    for part in read:
        values |= part(texts, metadata)
    of_datasets, told = _datasets(texts)
    values = of_datasets | values
    if values:
        values = {"enable_bucket": SD_SCRIPTS_DEFAULTS["enable_bucket"]} | values
    return fit(values, SOURCE, (*problems, *_malformed(texts), *told, *_what_only_the_run_knew(texts)))


def _length(texts: Mapping[str, str], _metadata: Mapping[str, str]) -> dict[str, Any]:
    """Steps; or epochs, where the steps are just as many as whole epochs have."""
    steps = _number(texts.get("max_train_steps"))
    epochs, batches = _number(texts.get("num_epochs")), _number(texts.get("num_batches_per_epoch"))
    gathered = _number(texts.get("gradient_accumulation_steps")) or 1
    if epochs and batches and steps == epochs * math.ceil(batches / gathered):
        return {"max_train_epochs": epochs}
    return {"max_train_steps": steps} if steps else {}


def _number(text: str | None) -> int | None:
    """A count of a run; None for what is none, or more than any run can have."""
    text = (text or "").strip()
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else None


def _resolution(texts: Mapping[str, str], metadata: Mapping[str, str]) -> dict[str, Any]:
    text = texts.get("resolution") or metadata.get("modelspec.resolution")
    return {"resolution": text} if text and text != "None" and "datasets" not in texts else {}


def _optimizer(texts: Mapping[str, str], _metadata: Mapping[str, str]) -> dict[str, Any]:
    call = _CALL.match(texts.get("optimizer") or "")
    if call is None or call[1] == "None":
        return {}
    path, arguments = call[1], list(split_arguments(call[2] or ""))
    name = path.rsplit(".", 1)[-1]
    if name.startswith("SGD"):
        arguments = [argument for argument in arguments if not argument.startswith("nesterov=")]
    if name == "SGD" and not any(argument.startswith("momentum=") for argument in arguments):
        return {"optimizer_type": name, "optimizer_args": arguments}
    known = "." not in path or path.startswith(_KNOWN_PACKAGES)
    return {"optimizer_type": _OPTIMIZERS.get(name, name) if known else path, "optimizer_args": arguments}


def _network_arguments(texts: Mapping[str, str], _metadata: Mapping[str, str]) -> dict[str, Any]:
    arguments = _parsed(texts, "network_args")
    if not isinstance(arguments, dict):
        return {}
    dropout = arguments.pop("dropout", None)
    given = {"network_args": [f"{name}={value}" for name, value in arguments.items() if value is not None]}
    return given if dropout is None or "network_dropout" in texts else given | {"network_dropout": dropout}


def _family(texts: Mapping[str, str], metadata: Mapping[str, str]) -> dict[str, Any]:
    version = texts.get("base_model_version", "") + metadata.get("modelspec.architecture", "")
    if "xl" in version:
        return {"family": "sdxl"}
    return {"family": "sd15"} if version.startswith(("sd_v1", "stable-diffusion-v1")) else {}


def _titles(_texts: Mapping[str, str], metadata: Mapping[str, str]) -> dict[str, Any]:
    names = (
        "author", "description", "license", "merged_from", "tags", "title", "trigger_phrase", "usage_hint",
    )  # fmt: skip
    found = {f"metadata_{name}": metadata.get(f"modelspec.{name}") for name in names}
    return {field: text for field, text in found.items() if text}


def _datasets(texts: Mapping[str, str]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    """Runs with a data set configuration keep it here, with folders by name only."""
    datasets = _parsed(texts, "datasets")
    if not isinstance(datasets, list):
        return {}, ()
    try:
        options, problems = options_of_first({"datasets": datasets})
    except AtelierError as error:
        return {}, (Problem("{reason}", severity="warning", field="datasets", values={"reason": str(error)}),)
    options = {_RENAMED.get(name, name): value for name, value in options.items()}
    return {name: value for name, value in options.items() if name in SECTION_OF_FIELD}, problems


def _what_only_the_run_knew(texts: Mapping[str, str]) -> Iterator[Problem]:
    if texts.get("sd_model_name", "None") != "None":
        yield _choose(
            "pretrained_model_name_or_path",
            "The base model was “{what}”; choose its file.",
            texts["sd_model_name"],
        )
    if texts.get("vae_name", "None") != "None":
        yield _choose("vae", "The VAE was “{what}”; choose its file.", texts["vae_name"])
    for field, key in (("train_data_dir", "dataset_dirs"), ("reg_data_dir", "reg_dataset_dirs")):
        folders = _folder_list(texts, key)
        if folders:
            yield _choose(field, "It was trained on the folders {what}; choose where they are.", folders)


def _choose(field: str, message: str, what: str) -> Problem:
    return Problem(message, severity="warning", field=field, values={"what": what})


def _parsed(texts: Mapping[str, str], name: str) -> Any:
    """A text that holds JSON; None where it is not there or is no JSON, which :func:`_malformed` tells."""
    text = texts.get(name, "None")
    try:
        return None if text in ("", "None") else parse_json(text, f"ss_{name}")
    except AtelierError:
        return None


def _malformed(texts: Mapping[str, str]) -> Iterator[Problem]:
    for name in ("network_args", "datasets", "dataset_dirs", "reg_dataset_dirs"):
        if texts.get(name, "None") not in ("", "None", "null") and _parsed(texts, name) is None:
            yield Problem(
                "“ss_{name}” is not written as it should be and was left out.",
                severity="warning",
                field=name,
                values={"name": name},
            )


def _folder_list(texts: Mapping[str, str], key: str) -> str:
    folders = _parsed(texts, key)
    if not isinstance(folders, dict):
        return ""
    return ", ".join(
        f"“{name}” ({facts.get('img_count', '?')} pictures, {facts.get('n_repeats', '?')} times)"
        for name, facts in folders.items()
        if isinstance(facts, dict)
    )


def _unknown(name: str, text: str) -> Problem:
    return Problem(
        "“ss_{name}” ({value}) is no setting that is known here.",
        severity="warning",
        field=name,
        values={"name": name, "value": text if len(text) < 80 else text[:79] + "…"},
    )
