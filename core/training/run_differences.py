"""Whether a run that goes on is still the same run: what differs in recipe, base model and pictures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from core.checkpoints.resume_state import ResumeState
from core.data.dataset_facts import picture_differences
from core.errors import AtelierError
from core.optim.schedules import schedule_factor
from core.recipe.recipe import TrainingRecipe
from core.training.state_file import RunIdentity, flat_values

# What is written, shown or named, where it lies and what computes it: none of it changes the LoRA's numbers.
_FREE = frozenset(
    (
        "pretrained_model_name_or_path",
        "network_weights",
        "train_data_dir",
        "reg_data_dir",
        "cache_latents_to_disk",
        "cache_text_encoder_outputs_to_disk",
        "cpu_offload_checkpointing",
        "device",
        "ema_device",
        "fit_in_gib",
        "in_json",
        "blocks_to_swap",
        "fused_backward_pass",
        "lowram",
        "max_data_loader_n_workers",
        "max_validation_steps",
        "no_metadata",
        "num_processes",
        "training_comment",
        "validate_every_n_epochs",
        "validate_every_n_steps",
    )
)
_FREE_STARTS = ("output_", "save_", "sample_", "metadata_", "resume")
# Their fields count only as far as the rates of the steps that were done: a run may be made longer.
_LENGTH = frozenset(("max_train_steps", "max_train_epochs"))


def differences(state: ResumeState, identity: RunIdentity) -> list[str]:
    """In what a run differs from the one that saved a state, as far as it changes numbers."""
    found = sorted(_recipe_differences(state, identity))
    if state.base_model != identity.base_model:
        found.append(f"base model: {state.base_model} then, {identity.base_model} now")
    pictures = "; ".join(picture_differences(state.pictures, identity.pictures))
    if pictures:
        found.append(f"pictures: {pictures}")
    return found


def changed_surroundings(state: ResumeState, identity: RunIdentity) -> list[str]:
    """Versions and devices that differ; they may change the last digits of numbers."""
    now = identity.surroundings
    return [
        f"{name} {before} then, {now.get(name, 'none')} now"
        for name, before in state.surroundings.items()
        if before != now.get(name)
    ]


def _recipe_differences(state: ResumeState, identity: RunIdentity) -> Iterator[str]:
    now = identity.recipe
    # A field that is younger than the state had no effect then.
    before = flat_values(TrainingRecipe()) | dict(state.recipe)
    for field in now.keys() - _FREE - _LENGTH:
        if not field.startswith(_FREE_STARTS) and before[field] != now[field]:
            yield f"{field}: {before[field]} then, {now[field]} now"
    if not _length_is_free(state, identity):
        yield f"steps: {state.moment.max_train_steps} then, {identity.max_train_steps} now"


def _length_is_free(state: ResumeState, identity: RunIdentity) -> bool:
    """Whether another length would have given the same rates and captions until now."""
    total_before, total_now = state.moment.max_train_steps, identity.max_train_steps
    if total_before == total_now:
        return True
    if 0 < float(identity.recipe.get("token_warmup_step") or 0) < 1:
        return False
    return _rates(identity.recipe, total_before, state.moment.step) == _rates(
        identity.recipe, total_now, state.moment.step
    )


def _rates(recipe: Mapping[str, Any], total: int, steps: int) -> list[float]:
    section = TrainingRecipe.from_flat(dict(recipe)).optimizer
    try:
        factor = schedule_factor(section, total)
    except AtelierError:
        return []
    return [factor(step) for step in range(steps)]
