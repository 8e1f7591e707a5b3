"""What a LoRA file says of its training: the ``ss_*`` texts that others read, as sd-scripts writes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.base_model.family import ModelFamily
from core.base_model.model_hash import ModelIdentity
from core.checkpoints.dataset_metadata import listed_datasets
from core.checkpoints.model_spec import model_spec
from core.kohya.image_tree import ImageFolder
from core.kohya.plan import TrainingPlan
from core.kohya.tag_count import tag_frequency

# What stays when a user wants no metadata: without it other programs could not load the file rightly.
_KEPT = (
    "ss_v2",
    "ss_base_model_version",
    "ss_network_module",
    "ss_network_dim",
    "ss_network_alpha",
    "ss_network_args",
)

# Options that are written under their own name; the values are sd-scripts' defaults, for those that recipes
# do not have.
_OPTIONS: dict[str, Any] = {
    "adaptive_noise_scale": None,
    "bucket_no_upscale": False,
    "cache_latents": False,
    "caption_dropout_every_n_epochs": 0,
    "caption_dropout_rate": 0.0,
    "caption_tag_dropout_rate": 0.0,
    "clip_skip": None,
    "color_aug": False,
    "enable_bucket": False,
    "face_crop_aug_range": None,
    "flip_aug": False,
    "fp8_base": False,
    "fp8_base_unet": False,
    "full_fp16": False,
    "gradient_accumulation_steps": 1,
    "gradient_checkpointing": False,
    "huber_c": 0.1,
    "huber_scale": 1.0,
    "huber_schedule": "snr",
    "ip_noise_gamma": None,
    "ip_noise_gamma_random_strength": False,
    "keep_tokens": 0,
    "learning_rate": None,
    "loss_type": "l2",
    "lowram": False,
    "lr_scheduler": "constant",
    "lr_warmup_steps": 0,
    "max_grad_norm": 1.0,
    "max_token_length": None,
    "max_validation_steps": None,
    "min_snr_gamma": None,
    "mixed_precision": "no",
    "multires_noise_discount": 0.3,
    "multires_noise_iterations": None,
    "network_alpha": 1.0,
    "network_dim": None,
    "network_dropout": None,
    "network_module": "networks.lora",
    "noise_offset": None,
    "noise_offset_random_strength": False,
    "output_name": "last",
    "prior_loss_weight": 1.0,
    "random_crop": False,
    "resize_interpolation": None,
    "scale_weight_norms": None,
    "seed": None,
    "shuffle_caption": False,
    "text_encoder_lr": None,
    "training_comment": None,
    "unet_lr": None,
    "v2": False,
    "validate_every_n_epochs": None,
    "validate_every_n_steps": None,
    "validation_seed": None,
    "validation_split": 0.0,
    "zero_terminal_snr": False,
}

# Texts of a run over one training folder; where a recipe lists data sets, ss_datasets says all this of each.
_OF_ONE_FOLDER = (
    "ss_batch_size_per_device",
    "ss_bucket_no_upscale",
    "ss_color_aug",
    "ss_enable_bucket",
    "ss_flip_aug",
    "ss_keep_tokens",
    "ss_random_crop",
    "ss_shuffle_caption",
    "ss_total_batch_size",
)


@dataclass(frozen=True)
class RunFacts:
    """All that is known of a run when it starts.

    Attributes:
        recipe: every option by sd-scripts' name, as ``TrainingRecipe.flat()`` gives it.
        family: the base model's family.
        plan: the images, their buckets, and the steps.
        base_model: the base model's name and hashes.
        optimizer: its class path with its arguments, ``"torch.optim.adamw.AdamW(weight_decay=0.1)"``.
        started_at: seconds since 1970.
        session_id: a number that all files of the run share.
        vae: name and hashes of a VAE that replaces the base model's own.
        predicts_v: whether the base model predicts v.
        thumbnail: a small picture as a data URL.
    """

    recipe: Mapping[str, Any]
    family: ModelFamily
    plan: TrainingPlan
    base_model: ModelIdentity
    optimizer: str
    started_at: float
    session_id: int
    vae: ModelIdentity | None = None
    predicts_v: bool = False
    thumbnail: str | None = None


def lora_metadata(facts: RunFacts, *, epoch: int, steps: int, finished_at: float) -> dict[str, str]:
    """The texts of one file of a run; the ``sshs_*`` hashes are added where the file is written.

    Args:
        facts: what is known of the run.
        epoch: the epoch it is saved in, from 1.
        steps: optimizer steps done.
        finished_at: the time of saving, seconds since 1970.

    Returns:
        ``ss_*`` and ``modelspec.*`` texts; with ``no_metadata`` only the six that loading needs.
    """
    values = {f"ss_{name}": facts.recipe.get(name, default) for name, default in _OPTIONS.items()}
    values |= _counts(facts) | _dataset(facts) | _base(facts) | _network(facts)
    values |= {
        "ss_debiased_estimation": facts.recipe.get("debiased_estimation_loss", False),
        "ss_epoch": epoch,
        "ss_optimizer": facts.optimizer,
        "ss_sd_scripts_commit_hash": "(unknown)",
        "ss_session_id": facts.session_id,
        "ss_steps": steps,
        "ss_text_encoder_lr": _single(facts.recipe.get("text_encoder_lr")),
        "ss_training_finished_at": finished_at,
        "ss_training_started_at": facts.started_at,
    }
    left_out = _OF_ONE_FOLDER if facts.recipe.get("datasets") else ()
    texts = {key: str(value) for key, value in values.items() if key not in left_out}
    if facts.recipe.get("no_metadata"):
        return {key: texts[key] for key in _KEPT if key in texts}
    return texts | model_spec(
        facts.recipe,
        facts.family,
        facts.plan.bucket_settings.resolution,
        finished_at,
        predicts_v=facts.predicts_v,
        thumbnail=facts.thumbnail,
    )


def _counts(facts: RunFacts) -> dict[str, Any]:
    plan = facts.plan
    return {
        "ss_batch_size_per_device": plan.train_batch_size,
        "ss_gradient_accumulation_steps": plan.gradient_accumulation_steps,
        "ss_max_train_steps": plan.max_train_steps,
        "ss_num_batches_per_epoch": plan.batches_per_epoch,
        "ss_num_epochs": plan.num_epochs,
        "ss_num_reg_images": plan.num_reg_images,
        "ss_num_train_images": plan.num_train_images,
        "ss_num_validation_images": len(plan.validation),
        "ss_total_batch_size": plan.train_batch_size * plan.gradient_accumulation_steps,
    }


def _dataset(facts: RunFacts) -> dict[str, Any]:
    if facts.recipe.get("datasets"):
        return dict(listed_datasets(facts.plan))
    plan, settings = facts.plan, facts.plan.bucket_settings
    width, height = settings.resolution
    return {
        "ss_bucket_no_upscale": settings.enable_bucket and settings.bucket_no_upscale,
        "ss_bucket_info": json.dumps(_bucket_info(plan)),
        "ss_dataset_dirs": json.dumps(_folders(plan.tree.train_folders)),
        "ss_enable_bucket": settings.enable_bucket,
        "ss_max_bucket_reso": settings.adjusted_max if settings.enable_bucket else None,
        "ss_min_bucket_reso": settings.adjusted_min if settings.enable_bucket else None,
        "ss_reg_dataset_dirs": json.dumps(_folders(plan.tree.reg_folders)),
        "ss_resolution": f"({width}, {height})",
        "ss_tag_frequency": json.dumps(tag_frequency(plan.tree.folders)),
    }


def _folders(folders: tuple[ImageFolder, ...]) -> dict[str, dict[str, int]]:
    return {
        folder.title: {"n_repeats": folder.name.repeats, "img_count": len(folder.images)}
        for folder in folders
    }


def _bucket_info(plan: TrainingPlan) -> dict[str, Any] | None:
    if not plan.bucket_settings.enable_bucket:
        return None
    sizes = sorted(
        (tuple(int(side) for side in size.split("x")), count) for size, count in plan.bucket_counts.items()
    )
    buckets = {
        str(index): {"resolution": list(size), "count": count} for index, (size, count) in enumerate(sizes)
    }
    return {"buckets": buckets, "mean_img_ar_error": plan.mean_aspect_error}


def _base(facts: RunFacts) -> dict[str, Any]:
    base = {
        "ss_base_model_version": facts.family.base_model_version,
        "ss_sd_model_name": facts.base_model.name,
    }
    if facts.base_model.full_hash:
        base["ss_sd_model_hash"] = facts.base_model.short_hash
        base["ss_new_sd_model_hash"] = facts.base_model.full_hash
    if facts.vae is not None:
        base["ss_vae_name"] = facts.vae.name
        if facts.vae.full_hash:
            base |= {"ss_vae_hash": facts.vae.short_hash, "ss_new_vae_hash": facts.vae.full_hash}
    return base


def _network(facts: RunFacts) -> dict[str, Any]:
    given = facts.recipe.get("network_args")
    if not given:
        return {}
    pairs = given.items() if isinstance(given, Mapping) else (str(piece).split("=", 1) for piece in given)
    arguments: dict[str, Any] = {name: str(value) for name, value in pairs}
    # Where the network was made like that of a file, sd-scripts says nothing of the dropout.
    if not facts.recipe.get("dim_from_weights"):
        arguments.setdefault("dropout", facts.recipe.get("network_dropout"))
    return {"ss_network_args": json.dumps(arguments)}


def _single(rates: Any) -> Any:
    """The text encoders' rate; of several, sd-scripts trains all of them at the first and writes that one."""
    if isinstance(rates, (tuple, list)):
        return rates[0] if rates else None
    return rates
