"""A plan in words for people, and as JSON for programs."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from core.kohya.counted import counted
from core.kohya.plan import TrainingPlan
from core.kohya.plan_entries import PlanEntry
from core.kohya.problem import Problem
from core.kohya.step_count import batches_per_epoch


def plan_as_json(plan: TrainingPlan) -> dict[str, Any]:
    """The plan as plain values. Counts are named as in sd-scripts; sizes are [width, height] in pixels.

    ``bucket_counts`` is null where buckets are off, as sd-scripts has none then.
    """
    return {
        "train_data_dir": str(plan.tree.root),
        "reg_data_dir": str(plan.tree.reg_root) if plan.tree.reg_root else None,
        "reg_mode": plan.reg_mode,
        "num_train_images": plan.num_train_images,
        "num_reg_images": plan.num_reg_images,
        "entries_in_buckets": plan.samples_per_epoch,
        "bucket_counts": plan.bucket_counts if plan.bucket_settings.enable_bucket else None,
        "mean_img_ar_error": plan.mean_aspect_error if plan.bucket_settings.enable_bucket else None,
        "batches_per_epoch": plan.batches_per_epoch,
        "update_steps_per_epoch": plan.update_steps_per_epoch,
        "num_epochs": plan.num_epochs,
        "max_train_steps": plan.max_train_steps,
        "total_batch_size": plan.train_batch_size * plan.gradient_accumulation_steps,
        "subsets": [
            {
                "dir": folder.path.name,
                "is_reg": folder.is_reg,
                "num_repeats": folder.name.repeats,
                "img_count": len(folder.images),
                "class_tokens": folder.name.concept,
            }
            for folder in plan.tree.folders
        ],
        "images": [_image_as_json(entry) for entry in plan.images],
        "unused_reg": [str(image.path) for image in plan.unused_reg],
        "validation": _validation_as_json(plan),
        "notes": list(_notes(plan)),
        "problems": [_problem_as_json(problem) for problem in plan.problems],
    }


def plan_as_text(plan: TrainingPlan) -> str:
    """The plan as tables: folders, images, buckets, steps, notes and problems."""
    blocks = [
        _table(("folder", "images", "repeats", "samples per epoch"), list(_folder_rows(plan))),
        _table(
            ("image", "size", "bucket", "scaled", "cut off", "uses"), [_image_row(one) for one in plan.images]
        ),
        _table(("bucket", "samples", "batches"), list(_bucket_rows(plan))),
        "\n".join(_totals(plan)),
        _listed(
            "Regularization images that are never used:", [_name(image.path) for image in plan.unused_reg]
        ),
        _listed("Good to know:", list(_notes(plan))),
        _listed("Problems:", [f"{problem.severity}: {problem.text}" for problem in plan.problems]),
    ]
    return "\n\n".join(block for block in blocks if block)


def _image_as_json(entry: PlanEntry) -> dict[str, Any]:
    fit = entry.fit
    return {
        "path": str(entry.image.path),
        "folder": entry.folder.path.name,
        "is_reg": entry.is_reg,
        "repeats": entry.folder.name.repeats,
        "uses": entry.repeats,
        "size": entry.image.size,
        "bucket": fit.bucket,
        "resized": fit.resized,
        "trimmed": dict(zip(("left", "top", "right", "bottom"), fit.trimmed, strict=True)),
        "scale": round(fit.scale, 6),
        "caption": entry.image.caption,
    }


def _problem_as_json(problem: Problem) -> dict[str, Any]:
    return {
        "severity": problem.severity,
        "message": problem.text,
        "field": problem.field,
        "files": [str(path) for path in problem.values.get("files", ())],
    }


def _validation_as_json(plan: TrainingPlan) -> dict[str, int] | None:
    if not plan.validation:
        return None
    count = len(plan.validation)
    return {"entries": count, "batches": plan.validation_batches, "num_train_images": count}


def _notes(plan: TrainingPlan) -> Iterator[str]:
    """What was decided without being asked."""
    width, height = plan.bucket_settings.resolution
    if plan.tree.found_reg:
        yield f"Regularization images are those in {plan.tree.reg_root}: no --reg_data_dir names others."
    if not plan.bucket_settings.enable_bucket:
        yield f"Buckets are off: all images are scaled and cut to {width} x {height} (see --enable_bucket)."
    if plan.reg_mode == "kohya" and plan.unused_reg and len(plan.tree.reg_folders) > 1:
        yield (
            "Folders are taken in the order of their names. sd-scripts takes the order of the disk and may "
            "leave out other regularization images (as many of them)."
        )
    if plan.reg_mode == "balanced":
        twins = {folder.name.concept for folder in plan.tree.reg_folders if folder.images}
        concepts = dict.fromkeys(folder.name.concept for folder in plan.tree.train_folders)
        alone = [concept for concept in concepts if concept not in twins]
        if alone and twins:
            yield f"No regularization folder has this name, and none is used for it: {', '.join(alone)}."
        yield "Batches and samples are those of the first epoch; steps are those of all epochs."


def _folder_rows(plan: TrainingPlan) -> Iterator[Sequence[object]]:
    samples: Counter[tuple[int, str]] = Counter()
    for entry in plan.images:
        samples[entry.folder.dataset, str(entry.folder.path)] += entry.repeats
    for folder in plan.tree.folders:
        kind = " (regularization)" if folder.is_reg else ""
        count = samples[folder.dataset, str(folder.path)]
        name = f"{folder.path.name}{_of_dataset(plan, folder.dataset)}{kind}"
        yield name, len(folder.images), folder.name.repeats, count


def _of_dataset(plan: TrainingPlan, number: int) -> str:
    return f", data set {number + 1}" if len(plan.datasets) > 1 else ""


def _image_row(entry: PlanEntry) -> Sequence[object]:
    fit = entry.fit
    cut = ", ".join(
        f"{side} {pixels}"
        for side, pixels in zip(("left", "top", "right", "bottom"), fit.trimmed, strict=True)
        if pixels
    )
    share = f" ({fit.trimmed_share:.0%})" if cut else ""
    return (
        _name(entry.image.path),
        _by(entry.image.size),
        _by(fit.bucket),
        f"{fit.scale:.3f}",
        cut + share,
        entry.repeats,
    )


def _bucket_rows(plan: TrainingPlan) -> Iterator[Sequence[object]]:
    for number, size in enumerate(plan.batch_sizes):
        for bucket, samples in plan.bucket_counts_of(number).items():
            yield f"{bucket}{_of_dataset(plan, number)}", samples, batches_per_epoch([samples], size)


def _totals(plan: TrainingPlan) -> Iterator[str]:
    used = sum(entry.repeats for entry in plan.images if entry.is_reg)
    pictures = sum(1 for entry in plan.images if entry.is_reg and entry.repeats)
    yield f"training images x repeats     {plan.num_train_images}"
    if plan.reg:
        source = f"from {pictures} of {counted(len(plan.reg), 'image')}, mode {plan.reg_mode}"
        yield f"regularization samples        {used} ({source})"
    if plan.validation:
        kept = f"{counted(len(plan.validation), 'image')}, {counted(plan.validation_batches, 'batch')}"
        yield f"kept back for validation      {kept}"
    yield f"samples per epoch             {plan.samples_per_epoch}"
    sizes = ", ".join(str(size) for size in plan.batch_sizes)
    yield f"batches per epoch             {plan.batches_per_epoch} (batch size {sizes})"
    if plan.gradient_accumulation_steps > 1:
        yield (
            f"steps per epoch               {plan.update_steps_per_epoch} "
            f"({plan.gradient_accumulation_steps} batches each)"
        )
    yield f"epochs                        {plan.num_epochs}"
    yield f"steps in total                {plan.max_train_steps}"


def _name(path: Any) -> str:
    return f"{path.parent.name}/{path.name}"


def _by(size: tuple[int, int]) -> str:
    return f"{size[0]}x{size[1]}"


def _listed(title: str, lines: Sequence[str]) -> str:
    return "\n".join([title, *(f"  {line}" for line in lines)]) if lines else ""


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    if not rows:
        return ""
    cells = [list(head), *([str(cell) for cell in row] for row in rows)]
    widths = [max(_columns(row[column]) for row in cells) for column in range(len(head))]
    lines = [
        "  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
    return "\n".join(lines)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _columns(text))


def _columns(text: str) -> int:
    """Columns a terminal needs: Chinese characters are two wide."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)
