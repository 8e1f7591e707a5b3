"""The shipped recipes hold the published values and read as recipes."""

from __future__ import annotations

import pytest

from core.recipe.recipe_file import read_recipe
from core.recipe.rules import problems_of
from resources import paths

# What the user still has to choose.
_CHOSEN_LATER = {"pretrained_model_name_or_path", "train_data_dir", "output_dir"}

PUBLISHED = {
    "tensorart": {
        "family": "sdxl",
        "network_dim": 64,
        "network_alpha": 1.0,
        "network_args": ("conv_dim=32", "conv_alpha=1"),
        "optimizer_type": "Prodigy",
        "learning_rate": 1.0,
        "unet_lr": 1.0,
        "text_encoder_lr": 1.0,
        "lr_scheduler": "cosine_with_restarts",
        "lr_scheduler_num_cycles": 3,
        "lr_warmup_steps": 0,
        "max_train_epochs": 10,
        "save_every_n_epochs": 1,
        "shuffle_caption": True,
        "keep_tokens": 0,
        "max_token_length": None,
        "noise_offset": 0.1,
        "multires_noise_iterations": 6,
        "multires_noise_discount": 0.3,
        "enable_bucket": True,
        "gradient_checkpointing": True,
        "train_batch_size": 1,
    },
    "civitai": {
        "family": "sdxl",
        "optimizer_type": "AdamW8bit",
        "optimizer_args": ("weight_decay=0.1",),
        "learning_rate": 5e-4,
        "unet_lr": 5e-4,
        "text_encoder_lr": 5e-5,
        "network_dim": 256,
        "network_alpha": 1.0,
        "train_batch_size": 4,
        "max_train_epochs": 16,
        "lr_scheduler": "cosine_with_restarts",
        "lr_scheduler_num_cycles": 3,
        "min_snr_gamma": 5.0,
        "flip_aug": True,
        "shuffle_caption": True,
        "multires_noise_iterations": 6,
        "multires_noise_discount": 0.3,
        "max_token_length": 225,
        "gradient_checkpointing": True,
    },
    "kohya_dadaptation": {
        "family": "sdxl",
        "optimizer_type": "DAdaptAdamPreprint",
        "optimizer_args": ("decouple=True", "weight_decay=0.2", "betas=(0.9, 0.99)", "growth_rate=1.02"),
        "unet_lr": 1.0,
        "text_encoder_lr": 1.0,
        "lr_scheduler": "cosine_with_restarts",
        "lr_scheduler_num_cycles": 1,
        "lr_warmup_steps": 0.1,
        "network_dim": 64,
        "network_alpha": 1.0,
        "network_dropout": 0.25,
        "network_args": ("rank_dropout=0.25", "module_dropout=0.05"),
        "noise_offset": 0.0357,
        "adaptive_noise_scale": 0.00357,
        "shuffle_caption": True,
        "train_batch_size": 1,
        "max_train_epochs": 10,
    },
    "sd15_portrait": {
        "family": "sd15",
        "resolution": (768, 768),
        "enable_bucket": True,
        "bucket_no_upscale": True,
        "min_bucket_reso": 320,
        "max_bucket_reso": 768,
        "clip_skip": 2,
        "max_token_length": 150,
        "optimizer_type": "AdamW8bit",
        "learning_rate": 5e-5,
        "unet_lr": 1e-4,
        "text_encoder_lr": 5e-5,
        "lr_scheduler": "constant",
        "lr_warmup_steps": 0,
        "network_dim": 128,
        "network_alpha": 128.0,
        "flip_aug": True,
        "mixed_precision": "bf16",
        "cache_latents": True,
        "xformers": True,
        "max_data_loader_n_workers": 8,
        "save_state": True,
        "seed": 1234,
        "max_train_epochs": 10,
        "save_every_n_epochs": 1,
        "caption_extension": ".txt",
    },
    "sdxl_8gb": {
        "family": "sdxl",
        "network_train_unet_only": True,
        "optimizer_type": "Adafactor",
        "optimizer_args": ("scale_parameter=False", "relative_step=False", "warmup_init=False"),
        "unet_lr": 5e-4,
        "gradient_checkpointing": True,
        "train_batch_size": 1,
    },
    "adafactor_fixed": {
        "optimizer_type": "Adafactor",
        "optimizer_args": ("scale_parameter=False", "relative_step=False", "warmup_init=False"),
        "lr_scheduler": "constant_with_warmup",
        "lr_warmup_steps": 100,
        "learning_rate": 1e-4,
        "max_grad_norm": 0.0,
    },
}


def test_every_shipped_recipe_is_known_here():
    assert {path.stem for path in paths.recipes()} == PUBLISHED.keys()


@pytest.mark.parametrize("name", sorted(PUBLISHED))
def test_a_shipped_recipe_has_the_published_values(name):
    recipe = read_recipe(paths.recipe(name))

    assert recipe.notes == ()
    flat = recipe.flat()
    assert {field: flat[field] for field in PUBLISHED[name]} == PUBLISHED[name]


@pytest.mark.parametrize("name", sorted(PUBLISHED))
def test_a_shipped_recipe_lacks_only_what_the_user_chooses(name):
    problems = problems_of(read_recipe(paths.recipe(name)))

    assert {problem.field for problem in problems if problem.stops} <= _CHOSEN_LATER
