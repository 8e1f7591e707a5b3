"""The recipe of the demo's LoRA: small and quick, for the demo's base models."""

from __future__ import annotations

from pathlib import Path

from core.recipe.recipe import TrainingRecipe

SAMPLE_PROMPT = "mira, doll, 1girl, blue shirt, white skirt, red shoes, waving, grey background"
_SAMPLE_OPTIONS = " --w 256 --h 256 --d 2 --l 3 --s 14 --ss ddim"
_EPOCHS = {"sd15": 5, "sdxl": 8}


def demo_recipe(family: str, tree: Path, runs: Path) -> TrainingRecipe:
    """What the demo trains.

    Args:
        family: ``"sd15"`` or ``"sdxl"``.
        tree: the Kohya folder.
        runs: folder of the project's runs; the demo's is a folder below.
    """
    name = f"mira-{family}"
    return TrainingRecipe.from_flat(
        {
            "pretrained_model_name_or_path": f"demo:{family}",
            "train_data_dir": str(tree),
            "output_dir": str(runs / name),
            "output_name": name,
            "resolution": "256,256",
            "min_bucket_reso": 128,
            "max_bucket_reso": 512,
            "bucket_reso_steps": 64,
            "shuffle_caption": True,
            "keep_tokens": 1,
            "network_dim": 16,
            "network_alpha": 24,
            "network_args": ["conv_dim=16", "conv_alpha=24"],
            "optimizer_type": "AdamW",
            # Gradients of so few steps are best judged by the last hundred of them.
            "optimizer_args": ["betas=0.9,0.99"],
            # Much faster than for a full-size model: these few weights have to learn within minutes.
            "learning_rate": 2.5e-3,
            "text_encoder_lr": 1.25e-3,
            # What a doll wears is decided where there is much noise.
            "min_timestep": 200,
            "lr_scheduler": "cosine",
            "lr_warmup_steps": 0.05,
            "train_batch_size": 4,
            "max_train_epochs": _EPOCHS[family],
            "save_every_n_epochs": 1,
            "save_precision": "fp16",
            "sample_prompts": [SAMPLE_PROMPT + _SAMPLE_OPTIONS],
            "sample_every_n_epochs": 1,
            "seed": 7,
        }
    )
