"""What becomes of every option of sd-scripts that is no field of a recipe, and why.

An option that has become a field is used, whatever stands here. The others either lose nothing by being
left out (``NEEDS_NO_SETTING``), are read as something else (``TRANSLATED``), or have no effect
(``NOT_SUPPORTED``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

TRANSLATED: Mapping[str, str] = MappingProxyType(
    {
        "caption_extention": "An old spelling of caption_extension.",
        "config_file": "The file is read, and its options with it.",
        "dataset_config": "The file is read, and its data sets become the recipe's.",
        "diffusers_xformers": "Becomes xformers.",
        "lr_scheduler_type": "Becomes lr_scheduler, as a class path.",
        "use_8bit_adam": "Becomes optimizer_type AdamW8bit.",
        "use_lion_optimizer": "Becomes optimizer_type Lion.",
    }
)
"""Options that are read as something else; the importers do it."""


def _table(groups: Mapping[str, str]) -> Mapping[str, str]:
    """From reasons with the options they hold for, to options with their reason."""
    return MappingProxyType({name: reason for reason, names in groups.items() for name in names.split()})


NEEDS_NO_SETTING = _table(
    {
        "Readers are threads, which begin at once with every epoch; cached data needs none.": (
            "persistent_data_loader_workers"
        ),
        "The card's memory is not emptied between pictures, so there is nothing to leave out.": "highvram",
        "Weights are copied out of their file one by one, and the file is closed.": (
            "disable_mmap_load_safetensors"
        ),
        "Caches are found by content and settings, so they are never out of date.": (
            "cache_info skip_cache_check"
        ),
        "The tokenizers are part of this program.": "tokenizer_cache_dir",
        "Every run keeps its log, recipe and samples in its own folder, and sends nothing elsewhere.": (
            "console_log_file console_log_level console_log_simple log_config log_prefix log_tracker_config "
            "log_tracker_name log_with logging_dir wandb_run_name"
        ),
        "“lora-atelier plan” shows the data, “convert” writes the recipe.": "debug_dataset output_config",
        "Processes add their gradients up by themselves, to the same bits as one process.": (
            "ddp_gradient_as_bucket_view ddp_static_graph ddp_timeout"
        ),
        "LoRA files are always safetensors.": "use_safetensors",
    }
)
"""Leaving these out changes where memory, time or a log goes, never what is learned."""

_WHOLE_MODEL = "It belongs to training a whole model; a recipe trains a LoRA."
_TOKENS = "It belongs to textual inversion; a recipe trains a LoRA."
_CONTROL = "It belongs to ControlNet-LLLite; a recipe trains a LoRA."
_PICTURES = "It draws pictures, which “lora-atelier generate” does with options of its own."
_UPLOAD = "Nothing is sent anywhere; upload the finished file yourself."
_DEEPSPEED = "DeepSpeed is not used; a LoRA fits on one card."
_STATE = "A run goes on at its very step, from its own state, with resume; sd-scripts' states hold pickles."

NOT_SUPPORTED = _table(
    {
        _WHOLE_MODEL: (
            "block_lr fused_optimizer_groups learning_rate_te learning_rate_te1 learning_rate_te2 "
            "train_text_encoder"
        ),
        _TOKENS: (
            "weights num_vectors_per_token token_string init_word use_object_template use_style_template"
        ),
        _CONTROL: "cond_emb_dim",
        _UPLOAD: (
            "async_upload huggingface_path_in_repo huggingface_repo_id huggingface_repo_type "
            "huggingface_repo_visibility huggingface_token resume_from_huggingface "
            "save_state_to_huggingface wandb_api_key"
        ),
        _DEEPSPEED: (
            "deepspeed offload_optimizer_device offload_optimizer_nvme_path offload_param_device "
            "offload_param_nvme_path zero3_init_flag zero3_save_16bit_model zero_stage "
            "fp16_master_weights_and_gradients"
        ),
        _STATE: ("initial_epoch initial_step skip_until_initial_step"),
        "The newest two states are kept, whatever files are.": (
            "save_last_n_epochs_state save_last_n_steps_state"
        ),
        "It names a Python class that would be run; list the pictures as data sets instead.": "dataset_class",
        "LoRA files are written as safetensors: the other formats can run code when they are opened.": (
            "save_model_as"
        ),
        "It is said of textual inversions; a recipe trains a LoRA.": "metadata_is_negative_embedding",
        "It is said of ControlNets; a recipe trains a LoRA.": "metadata_preprocessor",
        _PICTURES: (
            "H W batch_size bf16 ckpt clip_vision_strength control_net_lllite_models "
            "control_net_models control_net_multipliers control_net_preps control_net_ratios "
            "crop_left crop_top ds_depth_1 ds_depth_2 ds_ratio ds_timesteps_1 ds_timesteps_2 "
            "emb_normalize_mode force_scheduler_zero_steps_offset fp16 from_file from_module "
            "gradual_latent_every_n_steps gradual_latent_ratio gradual_latent_ratio_step "
            "gradual_latent_s_noise gradual_latent_timesteps gradual_latent_unsharp_params "
            "guide_image_path highres_fix_disable_control_net highres_fix_latents_upscaling "
            "highres_fix_save_1st highres_fix_scale highres_fix_steps highres_fix_strength "
            "highres_fix_upscaler highres_fix_upscaler_args image_path images_per_prompt interactive "
            "iter_same_seed mask_path max_embeddings_multiples n_iter negative_scale network_merge "
            "network_merge_n_models network_mul network_pre_calc "
            "network_regional_mask_max_color_codes network_show_meta no_preview noise_offset_prob "
            "noise_offset_range original_height original_height_negative "
            "original_width original_width_negative outdir prompt prompter_module_args "
            "pyramid_noise_discount_range pyramid_noise_prob sampler scale sdxl sequential_file_name "
            "shuffle_prompts steps strength textual_inversion_embeddings use_original_file_name v1 "
            "vae_slices"
        ),
    }
)
"""Options without effect, each with the reason."""

DRAWING_OPTIONS = frozenset(name for name, reason in NOT_SUPPORTED.items() if reason == _PICTURES)
"""Options of sd-scripts' program that draws pictures; those that train have none of them."""

_NEUTRAL: Mapping[str, Any] = MappingProxyType(
    {"save_model_as": "safetensors", "zero_stage": 2, "dynamo_backend": "inductor"}
)
_OFF: tuple[object, ...] = (None, False, "", "None", "none", "False", "false", 0, 0.0, "0", "0.0", (), [])
_SECRETS = frozenset({"huggingface_token", "wandb_api_key"})

SD_SCRIPTS_DEFAULTS: Mapping[str, Any] = MappingProxyType(
    {"caption_extension": ".caption", "enable_bucket": False, "sample_sampler": "ddim"}
)
"""Where sd-scripts begins with another value than a recipe does, and the result shows it.

Caching (on in recipes) is left out: it changes how long a run takes, not what is learned.
"""

SEVERAL_VALUES = frozenset(
    {
        "base_weights",
        "base_weights_multiplier",
        "lr_scheduler_args",
        "network_args",
        "optimizer_args",
        "text_encoder_lr",
    }
)
"""Options that take more than one value."""


def is_off(name: str, value: object) -> bool:
    """Whether an option at this value does nothing, so that leaving it out loses nothing."""
    neutral = _NEUTRAL.get(name)
    return any(value is off or (value == off and type(value) is type(off)) for off in _OFF) or (
        neutral is not None and str(value) == str(neutral)
    )


def shown_value(name: str, value: object) -> str:
    """The value as it may be printed: keys to accounts never are."""
    return "…" if name in _SECRETS and value else str(value)


def with_old_spellings_read(values: Mapping[str, Any]) -> dict[str, Any]:
    """Bring old and alternative spellings into present ones; what is there already wins."""
    present = dict(values)
    if "caption_extention" in present:
        present.setdefault("caption_extension", present.pop("caption_extention"))
    present.pop("caption_extention", None)
    for flag, optimizer in (("use_8bit_adam", "AdamW8bit"), ("use_lion_optimizer", "Lion")):
        if str(present.pop(flag, False)).lower() == "true" and not present.get("optimizer_type"):
            present["optimizer_type"] = optimizer
    if str(present.pop("diffusers_xformers", False)).lower() == "true":
        present["xformers"] = True
    class_path = str(present.pop("lr_scheduler_type", None) or "")
    if class_path not in _OFF:
        present["lr_scheduler"] = (
            class_path if "." in class_path else f"torch.optim.lr_scheduler.{class_path}"
        )
    return present


def all_names(fields: Iterable[str] = ()) -> frozenset[str]:
    """Every option of sd-scripts that is known here, with a recipe's fields."""
    return frozenset((*fields, *TRANSLATED, *NEEDS_NO_SETTING, *NOT_SUPPORTED))
