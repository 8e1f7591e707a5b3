"""A configuration file of the kohya_ss window (JSON) as a recipe.

kohya_ss writes numbers as texts, texts as ``False`` and zeros for "not set"; it leaves zeros out when it
calls sd-scripts. So a zero or an empty text stands for "not given" here as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from core.kohya.problem import Problem
from core.recipe import kohya_ss_keys as keys
from core.recipe.command_line_import import options_of
from core.recipe.foreign_options import no_effect
from core.recipe.imported_recipe import ImportedRecipe, fit
from core.recipe.sd_scripts_options import SD_SCRIPTS_DEFAULTS

SOURCE = "a kohya_ss configuration"

# Fields whose start value is not zero, so that a zero left out means something else than a zero given.
_ZERO_COUNTS = ("max_grad_norm", "prior_loss_weight", "multires_noise_discount")
_OFFSET_FIELDS = ("noise_offset", "noise_offset_random_strength", "adaptive_noise_scale")
_MULTIRES_FIELDS = ("multires_noise_iterations", "multires_noise_discount")


def import_kohya_ss(configuration: Mapping[str, Any]) -> ImportedRecipe:
    """Make a recipe of a configuration.

    Args:
        configuration: the file's contents.
    """
    given = {key: value for key, value in configuration.items() if not _is_unset(key, value)}
    problems = [*_other_model(given)]
    values: dict[str, Any] = {"enable_bucket": False}
    needless = []
    for key, value in given.items():
        if key in keys.NEEDS_NO_SETTING:
            needless.append(key)
        elif key in keys.NOT_SUPPORTED:
            problems.append(no_effect(key, value, keys.NOT_SUPPORTED[key]))
        elif key not in keys.TOGETHER and key not in keys.OTHER_MODELS:
            values[keys.RENAMED.get(key, key)] = value
    values |= _family(given) | _length(given) | _warm_up(given) | _network(given)
    values |= _trained_parts(given) | _attention(given)
    values = _one_kind_of_noise(values, given)
    extra, told = _additional_parameters(given)
    values |= extra
    values.setdefault("caption_extension", SD_SCRIPTS_DEFAULTS["caption_extension"])
    imported = fit(values, SOURCE, (*problems, *told, *_zeros_told(given)))
    return ImportedRecipe(
        imported.recipe, SOURCE, imported.problems, tuple(sorted((*imported.needless, *needless)))
    )


def looks_like_kohya_ss(configuration: object) -> bool:
    """Whether it is a configuration of one of kohya_ss's tabs."""
    marks = {"LoRA_type", "lora_network_weights", "max_resolution", "model_list", "sdxl", "optimizer"}
    return isinstance(configuration, Mapping) and len(marks.intersection(configuration)) > 1


def _is_unset(key: str, value: object) -> bool:
    if isinstance(value, str):
        text = value.strip().lower()
        return text in ("", "none", "null", "false") or (key not in _ZERO_COUNTS and _is_zero(text))
    return value is None or value is False or (value == 0 and key not in _ZERO_COUNTS)


def _is_zero(text: str) -> bool:
    try:
        return float(text) == 0
    except ValueError:
        return False


def _other_model(given: Mapping[str, Any]) -> Iterator[Problem]:
    for checkbox, model in (("flux1_checkbox", "FLUX.1"), ("sd3_checkbox", "Stable Diffusion 3")):
        if given.get(checkbox):
            yield Problem(
                "This configuration is for {model}, which is not trained here; "
                "choose an SD1.5 or SDXL model.",
                severity="error",
                field=checkbox,
                values={"model": model},
            )
    if "LoRA_type" not in given and "network_dim" not in given:
        yield Problem(
            "This configuration is not from kohya_ss's LoRA tab: it names no network.",
            severity="warning",
            field="network_module",
        )


def _family(given: Mapping[str, Any]) -> dict[str, Any]:
    if (
        not given.keys() & {"LoRA_type", "network_dim"}
        or given.get("flux1_checkbox")
        or given.get("sd3_checkbox")
    ):
        return {}
    return {"family": "sdxl" if given.get("sdxl") or given.get("sdxl_checkbox") else "sd15"}


def _length(given: Mapping[str, Any]) -> dict[str, Any]:
    """kohya_ss counts the steps of its “epoch” itself where neither steps nor epochs are set."""
    if "max_train_epochs" in given or "max_train_steps" in given or "epoch" not in given:
        return {}
    return {"max_train_epochs": given["epoch"]}


def _warm_up(given: Mapping[str, Any]) -> dict[str, Any]:
    if "lr_warmup_steps" in given:
        return {"lr_warmup_steps": given["lr_warmup_steps"]}
    return {"lr_warmup_steps": f"{given['lr_warmup']}%"} if "lr_warmup" in given else {}


def _network(given: Mapping[str, Any]) -> dict[str, Any]:
    network = keys.NETWORKS.get(str(given.get("LoRA_type", "")))
    if network is None:
        return {"network_module": given["LoRA_type"]} if "LoRA_type" in given else {}
    arguments = []
    if network.algorithm:
        arguments = [f"algo={network.algorithm}"]
        if "LyCORIS_preset" in given:
            arguments.append(f"preset={given['LyCORIS_preset']}")
    for key in network.keys:
        if key in given:
            name = keys.LYCORIS_ARGUMENT_NAMES.get(key, key) if network.algorithm else key
            arguments.append(f"{name}={given[key]}")
    return {"network_module": network.module, "network_args": tuple(arguments)}


def _trained_parts(given: Mapping[str, Any]) -> dict[str, Any]:
    """A rate of zero for one part means that it is not trained; for both, that learning_rate counts."""
    return {
        "network_train_unet_only": "unet_lr" in given and "text_encoder_lr" not in given,
        "network_train_text_encoder_only": "text_encoder_lr" in given and "unet_lr" not in given,
    }


def _attention(given: Mapping[str, Any]) -> dict[str, Any]:
    """Newer windows have a list of ways where older ones had a box for xformers."""
    wanted = str(given.get("xformers", "")).lower()
    return {"xformers": wanted in ("xformers", "true", "1"), "sdpa": wanted == "sdpa"}


def _one_kind_of_noise(values: dict[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """kohya_ss keeps the settings of both kinds of noise and uses one; files without the choice use both."""
    kind = given.get("noise_offset_type")
    unused = {"Original": _MULTIRES_FIELDS, "Multires": _OFFSET_FIELDS}.get(str(kind), ())
    return {name: value for name, value in values.items() if name not in unused}


def _additional_parameters(given: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[Problem, ...]]:
    text = given.get("additional_parameters")
    return options_of(text) if isinstance(text, str) else ({}, ())


def _zeros_told(given: Mapping[str, Any]) -> Iterator[Problem]:
    for name in _ZERO_COUNTS:
        if name == "multires_noise_discount" and "multires_noise_iterations" not in given:
            continue
        if _is_zero(str(given.get(name)).strip()):
            yield Problem(
                "“{name}” is 0 here as written. Newer versions of kohya_ss do not hand zeros on, so that "
                "sd-scripts trained with its own value instead.",
                severity="warning",
                field=name,
                values={"name": name},
            )
