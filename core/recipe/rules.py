"""Rules that tie fields together or look at the disk: one small function each, all problems told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from core.kohya.buckets import problems_of_settings
from core.kohya.folder_name import refusal_of_concept_name
from core.kohya.problem import Problem
from core.recipe.data_section import DataSection
from core.recipe.memory_rules import MEMORY_RULES
from core.recipe.optimizer_section import OptimizerSection
from core.recipe.recipe import TrainingRecipe

_DEMO_MODELS = ("demo:sd15", "demo:sdxl")
_FINDS_OWN_RATE = ("prodigy", "dadapt")


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
        yield _error(field, "No base model is chosen.")
    elif name not in _DEMO_MODELS and not Path(name).exists():
        yield _error(field, "The base model “{path}” is not there.", path=name)
    if recipe.model.v2:
        yield _error("v2", "Stable Diffusion 2 is not trained here; choose an SD1.5 or SDXL model.")


def _other_files_are_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    network = recipe.network
    named = [("vae", recipe.model.vae), ("network_weights", network.network_weights)]
    named += [("base_weights", path) for path in network.base_weights]
    for field, path in named:
        if path and not Path(path).exists():
            yield _error(field, "The file “{path}” is not there.", path=path)
    prompts = recipe.run.sample_prompts
    if (
        isinstance(prompts, str)
        and prompts.endswith((".txt", ".toml", ".json"))
        and not Path(prompts).is_file()
    ):
        yield _error("sample_prompts", "The file “{path}” is not there.", path=prompts)


def _folders_are_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    folder = recipe.data.train_data_dir
    if recipe.data.datasets:
        yield from _listed_folders_are_there(recipe)
        return
    if not folder:
        yield _error("train_data_dir", "No training folder is chosen.")
    elif not Path(folder).is_dir():
        yield _error("train_data_dir", "The training folder “{path}” is not there.", path=folder)
    reg_folder = recipe.data.reg_data_dir
    if reg_folder and not Path(reg_folder).is_dir():
        yield _error("reg_data_dir", "The regularization folder “{path}” is not there.", path=reg_folder)


def _listed_folders_are_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    for _, subset, _ in recipe.data.sections():
        if not Path(subset.image_dir).is_dir():
            yield _error("datasets", "The folder “{path}” of a data set is not there.", path=subset.image_dir)
    if not any(not subset.is_reg for dataset in recipe.data.datasets for subset in dataset.subsets):
        yield _error("datasets", "The data sets list no folder to train on.")


def _output_has_a_place(recipe: TrainingRecipe) -> Iterator[Problem]:
    if not recipe.run.output_dir:
        yield _error("output_dir", "No output folder is chosen.")
    elif Path(recipe.run.output_dir).is_file():
        yield _error("output_dir", "“{path}” is a file, not a folder.", path=recipe.run.output_dir)
    refusal = refusal_of_concept_name(recipe.run.output_name)
    if refusal:
        yield _error(
            "output_name",
            "“{name}” cannot be a file name: {refusal}",
            name=recipe.run.output_name,
            refusal=refusal,
        )


def _buckets_fit_together(recipe: TrainingRecipe) -> Iterator[Problem]:
    for data in _data_sections(recipe):
        yield from _bucket_problems(data)


def _bucket_problems(data: DataSection) -> Iterator[Problem]:
    yield from problems_of_settings(data.bucket_settings())
    if not data.enable_bucket:
        return
    if data.min_bucket_reso > data.max_bucket_reso:
        yield _error(
            "min_bucket_reso",
            "The shortest side ({low}) is above the longest ({high}).",
            low=data.min_bucket_reso,
            high=data.max_bucket_reso,
        )
    if data.bucket_reso_steps % 32:
        yield _error(
            "bucket_reso_steps",
            "The bucket step {step} is no multiple of 64 (SD1.5) or 32 (SDXL).",
            step=data.bucket_reso_steps,
        )


def _data_sections(recipe: TrainingRecipe) -> list[DataSection]:
    """What holds for each folder that a recipe lists; the recipe's own section where it lists none."""
    return [section for *_, section in recipe.data.sections()] or [recipe.data]


def _something_is_trained(recipe: TrainingRecipe) -> Iterator[Problem]:
    network = recipe.network
    if network.network_train_unet_only and network.network_train_text_encoder_only:
        yield _error(
            "network_train_text_encoder_only",
            "U-Net only and text encoder only are both on: nothing would be trained.",
        )


def _files_suit_the_network(recipe: TrainingRecipe) -> Iterator[Problem]:
    network = recipe.network
    if network.dim_from_weights and not network.network_weights:
        yield _error("dim_from_weights", "Ranks are to be taken from a file, but network_weights names none.")
    if len(network.base_weights_multiplier) > len(network.base_weights):
        yield _error(
            "base_weights_multiplier",
            "There are {strengths} strengths for {files} files to merge.",
            strengths=len(network.base_weights_multiplier),
            files=len(network.base_weights),
        )


def _rates_suit_the_optimizer(recipe: TrainingRecipe) -> Iterator[Problem]:
    optimizer = recipe.optimizer
    if not optimizer.optimizer_type.lower().startswith(_FINDS_OWN_RATE):
        if optimizer.unet_rate > 0.05 and optimizer.optimizer_type.lower().startswith("adam"):
            yield _warning(
                "learning_rate",
                "The rate {rate} is very high for {optimizer}.",
                rate=optimizer.unet_rate,
                optimizer=optimizer.optimizer_type,
            )
        return
    if optimizer.unet_rate < 0.1:
        yield _warning(
            "learning_rate",
            "{optimizer} finds its own rate; the rate is a factor on it and should be 1, not {rate}.",
            optimizer=optimizer.optimizer_type,
            rate=optimizer.unet_rate,
        )


def _schedule_suits_the_warm_up(recipe: TrainingRecipe) -> Iterator[Problem]:
    if recipe.optimizer.lr_scheduler == "constant" and recipe.optimizer.lr_warmup_steps:
        yield _warning(
            "lr_warmup_steps", "The schedule “constant” has no warm-up; “constant_with_warmup” has."
        )


def _schedule_suits_the_optimizer(recipe: TrainingRecipe) -> Iterator[Problem]:
    """Optimizers that set or average their own rates take a schedule away, or take it twice."""
    optimizer = recipe.optimizer
    name, schedule = optimizer.optimizer_type.lower(), optimizer.lr_scheduler.lower().partition(":")[0]
    if name == "adafactor" and _finds_rate_by_step(optimizer) and schedule != "adafactor":
        yield _warning(
            "lr_scheduler",
            "Adafactor with relative_step finds its rates itself: learning_rate and schedule “{schedule}” "
            "have no effect. Add relative_step=False, scale_parameter=False and warmup_init=False to "
            "optimizer_args to use them.",
            schedule=optimizer.lr_scheduler,
        )
    if "schedulefree" in name and schedule not in ("constant", ""):
        yield _warning(
            "lr_scheduler",
            "{optimizer} needs no schedule: “{schedule}” slows it down a second time. Choose constant; for a "
            "warm-up, set warmup_steps in optimizer_args.",
            optimizer=optimizer.optimizer_type,
            schedule=optimizer.lr_scheduler,
        )


def _finds_rate_by_step(optimizer: OptimizerSection) -> bool:
    arguments = optimizer.arguments()
    return bool(arguments.get("relative_step", True) or arguments.get("warmup_init", False))


def _timesteps_are_a_range(recipe: TrainingRecipe) -> Iterator[Problem]:
    noise = recipe.noise
    if noise.min_timestep >= noise.max_timestep:
        yield _error(
            "min_timestep",
            "The first timestep ({first}) is not below the last ({last}).",
            first=noise.min_timestep,
            last=noise.max_timestep,
        )
    if noise.snr_of_zero_terminal and not noise.zero_terminal_snr:
        yield _warning("snr_of_zero_terminal", "It does nothing without zero_terminal_snr.")
    if noise.zero_terminal_snr and not recipe.model.v_parameterization:
        yield _warning("zero_terminal_snr", "Zero terminal SNR is made for models that predict v.")


def _samples_have_prompts(recipe: TrainingRecipe) -> Iterator[Problem]:
    run = recipe.run
    wanted = run.sample_every_n_epochs or run.sample_every_n_steps or run.sample_at_first
    if wanted and not run.sample_prompts:
        yield _warning("sample_prompts", "Samples are wanted, but there is no prompt for them.")


def _cached_pictures_do_not_change(recipe: TrainingRecipe) -> Iterator[Problem]:
    if not recipe.data.cache_latents:
        return
    for name in ("color_aug", "random_crop", "face_crop_aug_range"):
        if any(getattr(section, name) for section in _data_sections(recipe)):
            yield _error(
                name,
                "“{name}” shows a picture in another way each time, but cached latents are always the same. "
                "Switch cache_latents off, or “{name}”.",
                name=name,
            )


def _faces_are_cut_without_buckets(recipe: TrainingRecipe) -> Iterator[Problem]:
    if any(section.face_crop_aug_range and section.enable_bucket for section in _data_sections(recipe)):
        yield _warning(
            "face_crop_aug_range",
            "Pictures are cut around faces only where buckets are off, as in sd-scripts.",
        )


def _variants_do_not_warm_up(recipe: TrainingRecipe) -> Iterator[Problem]:
    warms_up = any(section.token_warmup_step for section in _data_sections(recipe))
    if recipe.data.caption_variants and warms_up:
        yield _error(
            "caption_variants",
            "Caption variants are made before the first step, but a tag warm-up shows other tags at each. "
            "Switch one of them off.",
        )


def _masks_are_there(recipe: TrainingRecipe) -> Iterator[Problem]:
    data = recipe.data
    listed = [subset.conditioning_data_dir for _, subset, _ in data.sections()]
    folders = [folder for folder in (data.conditioning_data_dir, *listed) if folder]
    for folder in folders:
        if not Path(folder).is_dir():
            yield _error("conditioning_data_dir", "The mask folder “{path}” is not there.", path=folder)
    if folders and not data.masked_loss:
        yield _warning("masked_loss", "A mask folder is named, but masks are not used: masked_loss is off.")
    if data.masked_loss and not folders and not any(one.alpha_mask for one in _data_sections(recipe)):
        yield _warning("masked_loss", "No mask folder is named: pictures are learned whole.")


def _going_on_has_a_start(recipe: TrainingRecipe) -> Iterator[Problem]:
    wanted = recipe.run.resume
    if wanted and wanted != "auto" and not Path(wanted).is_dir():
        yield _error("resume", "The saved state “{path}” is not there.", path=wanted)


def _mirroring_is_meant(recipe: TrainingRecipe) -> Iterator[Problem]:
    if any(section.flip_aug for section in _data_sections(recipe)):
        yield _warning("flip_aug", "Mirroring spoils one-sided hair, marks and writing.")


_RULES: tuple[Callable[[TrainingRecipe], Iterator[Problem]], ...] = (
    _base_model_is_there,
    _other_files_are_there,
    _folders_are_there,
    _output_has_a_place,
    _buckets_fit_together,
    _something_is_trained,
    _files_suit_the_network,
    _rates_suit_the_optimizer,
    _schedule_suits_the_warm_up,
    _schedule_suits_the_optimizer,
    _timesteps_are_a_range,
    _samples_have_prompts,
    _cached_pictures_do_not_change,
    _faces_are_cut_without_buckets,
    _variants_do_not_warm_up,
    _masks_are_there,
    _going_on_has_a_start,
    _mirroring_is_meant,
    *MEMORY_RULES,
)


def _error(field: str, message: str, **values: Any) -> Problem:
    return Problem(message, severity="error", field=field, values=values)


def _warning(field: str, message: str, **values: Any) -> Problem:
    return Problem(message, severity="warning", field=field, values=values)
