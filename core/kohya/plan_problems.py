"""What a person should know about a plan before starting it."""

from __future__ import annotations

from collections.abc import Iterator

from core.errors import AtelierError
from core.kohya.buckets import problems_of_settings
from core.kohya.folder_name import FolderName
from core.kohya.plan import TrainingPlan
from core.kohya.plan_entries import PlanEntry
from core.kohya.problem import Problem, examples

# Up to here rounding is at work, not enlarging.
_ENLARGED_FROM = 1.02


def problems_of_plan(plan: TrainingPlan) -> Iterator[Problem]:
    """Say what is odd about what will be trained, all at once."""
    if any(problems_of_settings(dataset.bucket_settings) for dataset in plan.datasets):
        return
    yield from _nothing_to_train(plan)
    yield from _enlarged(plan)
    yield from _small_buckets(plan)
    yield from _regularization(plan)


def _nothing_to_train(plan: TrainingPlan) -> Iterator[Problem]:
    if plan.train:
        return
    message = "There is nothing to train in “{root}”: put images into a folder there named like “10_name”."
    if _is_training_folder(plan.tree.root.name):
        message = "There is nothing to train in “{root}”: name the folder that it lies in, not this one."
    yield Problem(
        message, "error", "train_data_dir", {"root": str(plan.tree.root), "files": (plan.tree.root,)}
    )


def _is_training_folder(name: str) -> bool:
    try:
        return bool(FolderName.parse(name).concept)
    except AtelierError:
        return False


def _enlarged(plan: TrainingPlan) -> Iterator[Problem]:
    enlarged = [entry for entry in plan.train + plan.reg if entry.fit.scale > _ENLARGED_FROM]
    if enlarged:
        most = max(entry.fit.scale for entry in enlarged)
        message = (
            "Images smaller than their bucket are enlarged, up to {factor} times ({count}: {names}). Use "
            "larger ones, a lower resolution, or bucket_no_upscale."
        )
        yield _about_images(enlarged, message, "resolution", factor=f"{most:.2f}")


def _small_buckets(plan: TrainingPlan) -> Iterator[Problem]:
    for number, dataset in enumerate(plan.datasets):
        size = dataset.train_batch_size
        counts = plan.bucket_counts_of(number)
        small = [f"{bucket}: {count}" for bucket, count in counts.items() if count < size]
        if small:
            message = "Buckets with fewer samples than a batch of {size} never fill one ({count}: {names})."
            values = {"count": len(small), "size": size, "names": examples(small)}
            yield Problem(message, "warning", "train_batch_size", values)


def _regularization(plan: TrainingPlan) -> Iterator[Problem]:
    if plan.tree.reg_root and not plan.reg:
        message = (
            "There are no regularization images in “{root}”: they belong in a folder like “1_name” there."
        )
        values = {"root": str(plan.tree.reg_root), "files": (plan.tree.reg_root,)}
        yield Problem(message, "warning", "reg_data_dir", values)
    if plan.reg_mode == "balanced":
        yield from _lonely_twins(plan)
    never = set(plan.unused_reg) if plan.train else set()
    unused = [entry for entry in plan.reg if entry.image in never]
    if unused:
        message = "Regularization images are never used ({count} of {total}: {names})."
        yield _about_images(unused, message, "reg_data_dir", total=len(plan.reg))


def _lonely_twins(plan: TrainingPlan) -> Iterator[Problem]:
    trained = {entry.folder.name.concept for entry in plan.train}
    for folder in plan.tree.reg_folders:
        if folder.name.concept not in trained:
            message = "Regularization folder “{folder}” is not used: no training folder is named “{concept}”."
            values = {"folder": folder.path.name, "concept": folder.name.concept, "files": (folder.path,)}
            yield Problem(message, "warning", "reg_data_dir", values)


def _about_images(entries: list[PlanEntry], message: str, field: str, **values: object) -> Problem:
    names = [f"{entry.folder.path.name}/{entry.image.path.name}" for entry in entries]
    files = tuple(entry.image.path for entry in entries)
    places = {"count": len(entries), "names": examples(names), "files": files}
    return Problem(message, "warning", field, places | values)
