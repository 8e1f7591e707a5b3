"""``ss_datasets``: what a LoRA file says of the data sets that its recipe listed, as sd-scripts writes it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from core.kohya.image_tree import ImageFolder
from core.kohya.plan import TrainingPlan
from core.kohya.plan_entries import PlanEntry
from core.kohya.tag_count import tag_frequency


def listed_datasets(plan: TrainingPlan) -> dict[str, str]:
    """The texts of a run whose recipe lists data sets; a run over a training folder has others."""
    train = plan.tree.train_folders
    return {
        "ss_datasets": json.dumps([_dataset(plan, number) for number in range(len(plan.datasets))]),
        "ss_dataset_dirs": json.dumps({
            folder.title: {"n_repeats": folder.name.repeats, "img_count": len(folder.images)}
            for folder in train
        }),
        "ss_tag_frequency": json.dumps(tag_frequency(plan.tree.folders)),
    }  # fmt: skip


def _dataset(plan: TrainingPlan, number: int) -> dict[str, Any]:
    dataset, folders = plan.datasets[number], _own(plan.tree.folders, number)
    settings = dataset.bucket_settings
    has_buckets = settings.enable_bucket
    return {
        "is_dreambooth": not any(folder.listed_in for folder in folders),
        "batch_size_per_device": dataset.train_batch_size,
        "num_train_images": sum(folder.sample_count for folder in folders if not folder.is_reg),
        "num_reg_images": sum(folder.sample_count for folder in folders if folder.is_reg),
        "resolution": list(settings.resolution),
        "enable_bucket": has_buckets,
        "min_bucket_reso": settings.adjusted_min if has_buckets else None,
        "max_bucket_reso": settings.adjusted_max if has_buckets else None,
        "tag_frequency": tag_frequency(folders),
        "bucket_info": _bucket_info(plan, number) if has_buckets else None,
        "resize_interpolation": folders[0].settings.resize_interpolation if folders else None,
        "subsets": [_subset(folder) for folder in folders],
    }


def _subset(folder: ImageFolder) -> dict[str, Any]:
    settings, captions = folder.settings, folder.settings.captions
    return {
        "img_count": len(folder.images),
        "num_repeats": folder.name.repeats,
        "color_aug": settings.color_aug,
        "flip_aug": settings.flip_aug,
        "random_crop": settings.random_crop,
        "shuffle_caption": captions.shuffle_caption,
        "keep_tokens": captions.keep_tokens,
        "keep_tokens_separator": captions.keep_tokens_separator,
        "secondary_separator": captions.secondary_separator or None,
        "enable_wildcard": captions.enable_wildcard,
        "caption_prefix": captions.caption_prefix or None,
        "caption_suffix": captions.caption_suffix or None,
        "resize_interpolation": settings.resize_interpolation,
        "image_dir": folder.path.name,
        **_of_its_kind(folder),
    }


def _of_its_kind(folder: ImageFolder) -> dict[str, Any]:
    if folder.listed_in is not None:
        return {"metadata_file": folder.listed_in.name}
    return {"class_tokens": folder.name.concept or None, "is_reg": folder.is_reg}


def _bucket_info(plan: TrainingPlan, number: int) -> dict[str, Any]:
    sizes = sorted(
        (tuple(int(side) for side in size.split("x")), count)
        for size, count in plan.bucket_counts_of(number).items()
    )
    used = list(_used(plan, number))
    errors = [abs(entry.fit.aspect_error) for entry in used]
    return {
        "buckets": {
            str(index): {"resolution": list(size), "count": count}
            for index, (size, count) in enumerate(sizes)
        },
        "mean_img_ar_error": sum(errors) / len(errors) if errors else 0.0,
    }


def _used(plan: TrainingPlan, number: int) -> Iterator[PlanEntry]:
    return (entry for entry in plan.images if entry.repeats and entry.folder.dataset == number)


def _own(folders: tuple[ImageFolder, ...], number: int) -> tuple[ImageFolder, ...]:
    return tuple(folder for folder in folders if folder.dataset == number)
