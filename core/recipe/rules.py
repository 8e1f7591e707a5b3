"""Rules that tie fields together or look at the disk: one small function each, all problems told at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from core.kohya.folder_name import refusal_of_concept_name
from core.kohya.problem import Problem
from core.recipe.data_rules import DATA_RULES
from core.recipe.ema_rules import EMA_RULES
from core.recipe.memory_rules import MEMORY_RULES
from core.recipe.optimizer_rules import OPTIMIZER_RULES
from core.recipe.precision_rules import PRECISION_RULES
from core.recipe.recipe import TrainingRecipe
from core.recipe.rule_problems import Rule, error_at, warning_at

_DEMO_MODELS = ("demo:sd15", "demo:sdxl")


def problems_of(recipe: TrainingRecipe) -> tuple[Problem, ...]:
    """Everything that speaks against the recipe; errors stop a run, warnings do not.

    Args:
        recipe: its paths are looked up on disk.
    """
    return (*recipe.notes, *(problem for rule in _RULES for problem in rule(recipe)))


def _base_model_is_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    name = recipe.model.pretrained_model_name_or_path
    field = "pretrained_model_name_or_path"
    if not name:
        yield error_at(field, "No base model is chosen.")
    elif name not in _DEMO_MODELS and not Path(name).exists():
        yield error_at(field, "The base model “{path}” is not there.", path=name)
    if recipe.model.v2:
        yield error_at("v2", "Stable Diffusion 2 is not trained here; choose an SD1.5 or SDXL model.")


def _other_files_are_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    network = recipe.network
    named = [("vae", recipe.model.vae), ("network_weights", network.network_weights)]
    named += [("base_weights", path) for path in network.base_weights]
    for field, path in named:
        if path and not Path(path).exists():
            yield error_at(field, "The file “{path}” is not there.", path=path)
    thumbnail = recipe.run.metadata_thumbnail or ""
    if thumbnail and not thumbnail.startswith("data:") and not Path(thumbnail).is_file():
        yield error_at("metadata_thumbnail", "The file “{path}” is not there.", path=thumbnail)
    prompts = recipe.run.sample_prompts
    if (
        isinstance(prompts, str)
        and prompts.endswith((".txt", ".toml", ".json"))
        and not Path(prompts).is_file()
    ):
        yield error_at("sample_prompts", "The file “{path}” is not there.", path=prompts)


def _output_has_a_place(recipe: TrainingRecipe) -> Iterator[Problem]:
    if not recipe.run.output_dir:
        yield error_at("output_dir", "No output folder is chosen.")
    elif Path(recipe.run.output_dir).is_file():
        yield error_at("output_dir", "“{path}” is a file, not a folder.", path=recipe.run.output_dir)
    refusal = refusal_of_concept_name(recipe.run.output_name)
    if refusal:
        yield error_at(
            "output_name",
            "“{name}” cannot be a file name: {refusal}",
            name=recipe.run.output_name,
            refusal=refusal,
        )


def _something_is_trained(recipe: TrainingRecipe) -> Iterator[Problem]:
    network = recipe.network
    if network.network_train_unet_only and network.network_train_text_encoder_only:
        yield error_at(
            "network_train_text_encoder_only",
            "U-Net only and text encoder only are both on: nothing would be trained.",
        )


def _files_suit_the_network(recipe: TrainingRecipe) -> Iterator[Problem]:
    network = recipe.network
    if network.dim_from_weights and not network.network_weights:
        yield error_at(
            "dim_from_weights", "Ranks are to be taken from a file, but network_weights names none."
        )
    if len(network.base_weights_multiplier) > len(network.base_weights):
        yield error_at(
            "base_weights_multiplier",
            "There are {strengths} strengths for {files} files to merge.",
            strengths=len(network.base_weights_multiplier),
            files=len(network.base_weights),
        )


def _timesteps_are_a_range(recipe: TrainingRecipe) -> Iterator[Problem]:
    noise = recipe.noise
    if noise.min_timestep >= noise.max_timestep:
        yield error_at(
            "min_timestep",
            "The first timestep ({first}) is not below the last ({last}).",
            first=noise.min_timestep,
            last=noise.max_timestep,
        )
    if noise.snr_of_zero_terminal and not noise.zero_terminal_snr:
        yield warning_at("snr_of_zero_terminal", "It does nothing without zero_terminal_snr.")
    if noise.zero_terminal_snr and not recipe.model.v_parameterization:
        yield warning_at("zero_terminal_snr", "Zero terminal SNR is made for models that predict v.")


def _samples_have_prompts(recipe: TrainingRecipe) -> Iterator[Problem]:
    run = recipe.run
    wanted = run.sample_every_n_epochs or run.sample_every_n_steps or run.sample_at_first
    if wanted and not run.sample_prompts:
        yield warning_at("sample_prompts", "Samples are wanted, but there is no prompt for them.")


def _going_on_has_a_start(recipe: TrainingRecipe) -> Iterator[Problem]:
    wanted = recipe.run.resume
    if wanted and wanted != "auto" and not Path(wanted).is_dir():
        yield error_at("resume", "The saved state “{path}” is not there.", path=wanted)


_RULES: tuple[Rule, ...] = (
    _base_model_is_there,
    _other_files_are_there,
    *DATA_RULES,
    _output_has_a_place,
    _something_is_trained,
    _files_suit_the_network,
    *OPTIMIZER_RULES,
    _timesteps_are_a_range,
    _samples_have_prompts,
    _going_on_has_a_start,
    *EMA_RULES,
    *PRECISION_RULES,
    *MEMORY_RULES,
)
