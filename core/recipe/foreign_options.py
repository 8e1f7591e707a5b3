"""Options of sd-scripts that are no fields of a recipe: without need here, and not supported yet."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from core.kohya.problem import Problem

ALIASES = {"caption_extention": "caption_extension"}
"""Old spellings and the field each became."""

NEEDS_NO_SETTING = frozenset(
    (
        "cache_info",
        "cache_text_encoder_outputs_to_disk",
        "console_log_file",
        "console_log_level",
        "console_log_simple",
        "ddp_gradient_as_bucket_view",
        "ddp_static_graph",
        "ddp_timeout",
        "debug_dataset",
        "disable_mmap_load_safetensors",
        "dynamo_backend",
        "highvram",
        "log_config",
        "log_prefix",
        "log_tracker_config",
        "log_tracker_name",
        "logging_dir",
        "log_with",
        "lowram",
        "max_data_loader_n_workers",
        "mem_eff_attn",
        "no_half_vae",
        "output_config",
        "persistent_data_loader_workers",
        "sdpa",
        "skip_cache_check",
        "tokenizer_cache_dir",
        "wandb_run_name",
        "xformers",
    )
)
"""They change where memory or time goes, or a log, never what is learned: data is cached,
attention is PyTorch's own, and the VAE works in 32 bits."""

NOT_SUPPORTED_YET: dict[str, object] = dict.fromkeys(
    (
        "alpha_mask",
        "async_upload",
        "base_weights",
        "base_weights_multiplier",
        "color_aug",
        "conditioning_data_dir",
        "config_file",
        "cpu_offload_checkpointing",
        "dataset_class",
        "dataset_config",
        "deepspeed",
        "dim_from_weights",
        "face_crop_aug_range",
        "fp16_master_weights_and_gradients",
        "fp8_base",
        "fp8_base_unet",
        "full_bf16",
        "full_fp16",
        "fused_backward_pass",
        "huggingface_path_in_repo",
        "huggingface_repo_id",
        "huggingface_repo_type",
        "huggingface_repo_visibility",
        "huggingface_token",
        "in_json",
        "initial_epoch",
        "initial_step",
        "lr_scheduler_type",
        "masked_loss",
        "max_validation_steps",
        "metadata_is_negative_embedding",
        "metadata_merged_from",
        "metadata_preprocessor",
        "metadata_thumbnail",
        "offload_optimizer_device",
        "offload_optimizer_nvme_path",
        "offload_param_device",
        "offload_param_nvme_path",
        "random_crop",
        "resume",
        "resume_from_huggingface",
        "save_last_n_epochs",
        "save_last_n_epochs_state",
        "save_last_n_steps",
        "save_last_n_steps_state",
        "save_n_epoch_ratio",
        "save_state",
        "save_state_on_train_end",
        "save_state_to_huggingface",
        "scale_weight_norms",
        "skip_until_initial_step",
        "torch_compile",
        "use_8bit_adam",
        "use_lion_optimizer",
        "validate_every_n_epochs",
        "validate_every_n_steps",
        "validation_seed",
        "validation_split",
        "wandb_api_key",
        "weighted_captions",
        "zero3_init_flag",
        "zero3_save_16bit_model",
        "zero_stage",
    )
) | {"save_model_as": "safetensors", "dataset_repeats": 1, "zero_stage": 2}
"""Each with the value at which it does nothing; None stands for "not given" and for a flag that is off."""

_OFF: tuple[object, ...] = (None, False, "", "None", "False", "false", 0, 0.0, "0", (), [])


def problem_of_foreign_option(name: str, value: object, known: Sequence[str]) -> Problem | None:
    """Say what becomes of an option that is no field of a recipe.

    Args:
        name: the option.
        value: what it is set to.
        known: all fields of a recipe, to find the one that was meant.

    Returns:
        A warning for what is not supported yet, an error for an unknown name, None where nothing is lost.
    """
    if name in NEEDS_NO_SETTING:
        return None
    if name in NOT_SUPPORTED_YET:
        return None if value in _OFF or value == NOT_SUPPORTED_YET[name] else _not_supported(name, value)
    return _unknown(name, known)


def _not_supported(name: str, value: object) -> Problem:
    return Problem(
        "“{name}” ({value}) is not supported yet and has no effect.",
        severity="warning",
        field=name,
        values={"name": name, "value": str(value)},
    )


def _unknown(name: str, known: Sequence[str]) -> Problem:
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        message = "There is no option “{name}”. “{close}” may be meant."
        return Problem(message, severity="error", field=name, values={"name": name, "close": close[0]})
    return Problem("There is no option “{name}”.", severity="error", field=name, values={"name": name})
