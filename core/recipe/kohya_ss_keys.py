"""What becomes of every key of a kohya_ss configuration file that is no option of sd-scripts.

kohya_ss keeps the state of its window as JSON: mostly sd-scripts' options under their own names, some
renamed, some that only make sense together, and some that belong to other models or to its other tabs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

RENAMED: Mapping[str, str] = MappingProxyType(
    {
        "lora_network_weights": "network_weights",
        "max_resolution": "resolution",
        "optimizer": "optimizer_type",
        "sdxl_cache_text_encoder_outputs": "cache_text_encoder_outputs",
        "sdxl_no_half_vae": "no_half_vae",
    }
)
"""Keys that say the same as an option of another name."""

KOHYA_ARGUMENTS = (
    "down_lr_weight",
    "mid_lr_weight",
    "up_lr_weight",
    "block_lr_zero_threshold",
    "block_dims",
    "block_alphas",
    "conv_block_dims",
    "conv_block_alphas",
    "rank_dropout",
    "module_dropout",
    "loraplus_lr_ratio",
    "loraplus_unet_lr_ratio",
    "loraplus_text_encoder_lr_ratio",
)
"""Keys that become network_args of sd-scripts' own networks, where they are set."""

_CONV = ("conv_dim", "conv_alpha")
_DROPOUTS = ("rank_dropout", "module_dropout", "rank_dropout_scale")
_DECOMPOSED = (*_CONV, *_DROPOUTS, "bypass_mode", "dora_wd", "use_scalar", "train_norm")
_ORTHOGONAL = (*_CONV, *_DROPOUTS[1:], "use_tucker", "use_scalar", "constrain", "rescaled")


@dataclass(frozen=True)
class NetworkType:
    """What one ``LoRA_type`` of kohya_ss stands for.

    Attributes:
        module: the network_module.
        keys: keys that become network_args.
        algorithm: LyCORIS' name of it; empty for sd-scripts' own networks.
    """

    module: str
    keys: tuple[str, ...]
    algorithm: str = ""


NETWORKS: Mapping[str, NetworkType] = MappingProxyType(
    {
        "Standard": NetworkType("networks.lora", KOHYA_ARGUMENTS),
        "Kohya LoCon": NetworkType("networks.lora", (*_CONV, *KOHYA_ARGUMENTS)),
        "Kohya DyLoRA": NetworkType("networks.dylora", (*_CONV, *KOHYA_ARGUMENTS, "unit")),
        "LoRA-FA": NetworkType("networks.lora_fa", KOHYA_ARGUMENTS),
        "Flux1": NetworkType("networks.lora_flux", ()),
        "LoCon": NetworkType("lycoris.kohya", (*_DECOMPOSED, "use_tucker"), "locon"),
        "LyCORIS/LoCon": NetworkType("lycoris.kohya", (*_DECOMPOSED, "use_tucker"), "locon"),
        "LyCORIS/LoHa": NetworkType("lycoris.kohya", (*_DECOMPOSED, "use_tucker"), "loha"),
        "LyCORIS/LoKr": NetworkType(
            "lycoris.kohya", (*_DECOMPOSED, "factor", "use_cp", "decompose_both"), "lokr"
        ),
        "LyCORIS/DyLoRA": NetworkType(
            "lycoris.kohya", (*_CONV, *_DROPOUTS[:2], "use_tucker", "unit", "train_norm"), "dylora"
        ),
        "LyCORIS/GLoRA": NetworkType("lycoris.kohya", (*_CONV, *_DROPOUTS, "train_norm"), "glora"),
        "LyCORIS/iA3": NetworkType("lycoris.kohya", (*_CONV, "train_on_input"), "ia3"),
        "LyCORIS/Diag-OFT": NetworkType("lycoris.kohya", _ORTHOGONAL, "diag-oft"),
        "LyCORIS/BOFT": NetworkType("lycoris.kohya", _ORTHOGONAL, "boft"),
        "LyCORIS/Native Fine-Tuning": NetworkType(
            "lycoris.kohya", (*_DROPOUTS, "use_tucker", "use_scalar", "train_norm"), "full"
        ),
    }
)
"""The values of LoRA_type."""

LYCORIS_ARGUMENT_NAMES: Mapping[str, str] = MappingProxyType({"unit": "block_size"})
"""Keys that LyCORIS knows under another name."""

TOGETHER = frozenset(
    (
        "LoRA_type",
        "LyCORIS_preset",
        "additional_parameters",
        "epoch",
        "flux1_checkbox",
        "lr_warmup",
        "lr_warmup_steps",
        "noise_offset_type",
        "sd3_checkbox",
        "sdxl",
        "sdxl_checkbox",
        *(key for network in NETWORKS.values() for key in network.keys),
    )
)
"""Keys that only together say what an option says; :mod:`core.recipe.kohya_ss_import` puts them together."""


def _table(groups: Mapping[str, str]) -> Mapping[str, str]:
    return MappingProxyType({name: reason for reason, names in groups.items() for name in names.split()})


NEEDS_NO_SETTING = _table(
    {
        "It says how accelerate starts the run.": (
            "dynamo_mode dynamo_use_dynamic dynamo_use_fullgraph extra_accelerate_launch_args gpu_ids "
            "main_process_port multi_gpu num_cpu_threads_per_process num_machines num_processes"
        ),
        "It is a state of kohya_ss's window.": "model_list save_as_bool",
        "Every run keeps its log in its own folder.": "use_wandb",
        "Memory is given back by itself.": "lowvram",
    }
)
"""Keys that lose nothing by being left out."""

OTHER_MODELS = frozenset(
    [
        "ae",
        "apply_t5_attn_mask",
        "blocks_to_swap",
        "clip_g",
        "clip_l",
        "discrete_flow_shift",
        "double_blocks_to_swap",
        "flux1_cache_text_encoder_outputs",
        "flux1_cache_text_encoder_outputs_to_disk",
        "flux1_clip_l",
        "flux1_t5xxl",
        "flux_fused_backward_pass",
        "guidance_scale",
        "logit_mean",
        "logit_std",
        "mem_eff_save",
        "mode_scale",
        "model_prediction_type",
        "save_clip",
        "save_t5xxl",
        "sd3_cache_text_encoder_outputs",
        "sd3_cache_text_encoder_outputs_to_disk",
        "sd3_fused_backward_pass",
        "sd3_text_encoder_batch_size",
        "single_blocks_to_swap",
        "split_mode",
        "split_qkv",
        "t5xxl",
        "t5xxl_device",
        "t5xxl_dtype",
        "t5xxl_max_token_length",
        "timestep_sampling",
        "train_blocks",
        "weighting_scheme",
    ]
)
"""Keys of FLUX.1 and SD3, which stand in every file and count only where such a model is trained."""

NOT_SUPPORTED = _table(
    {
        "It belongs to kohya_ss's fine-tuning tab; a recipe trains a LoRA.": (
            "batch_size blockwise_fused_optimizers caption_metadata_filename create_buckets create_caption "
            "full_path generate_caption_database generate_image_buckets image_folder "
            "latent_metadata_filename train_dir use_latent_files"
        ),
        "It belongs to kohya_ss's textual inversion tab; a recipe trains a LoRA.": "template",
        "sd-scripts trains a LoRA's text encoder to the end, whatever is written here.": (
            "stop_text_encoder_training stop_text_encoder_training_pct"
        ),
        "No version of sd-scripts reads it.": "no_token_padding conv_alphas conv_dims",
    }
)
"""Keys without effect, each with the reason."""
