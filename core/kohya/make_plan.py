"""How a plan is made: each folder's images into buckets, kept back or trained, and the steps of that."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings, problems_of_settings
from core.kohya.image_tree import KohyaTree, TrainingImage
from core.kohya.plan import DatasetPlan, TrainingPlan
from core.kohya.plan_entries import entries_in, once, split_folder
from core.kohya.plan_problems import problems_of_plan
from core.kohya.problem import merged
from core.kohya.step_count import checked_reg_mode, total_steps
from core.kohya.validation_split import NO_VALIDATION, ValidationShare


def make_plan(
    tree: KohyaTree,
    bucket_settings: BucketSettings,
    *,
    train_batch_size: int = 1,
    gradient_accumulation_steps: int = 1,
    max_train_epochs: int | None = None,
    max_train_steps: int = 1600,
    reg_mode: str = "kohya",
    validation: ValidationShare = NO_VALIDATION,
) -> TrainingPlan:
    """Plan a run over one tree. What keeps it from starting, or leaves an image out, stands in its problems.

    Args:
        tree: the training folder, read.
        bucket_settings: how sizes are chosen.
        train_batch_size: samples of a full batch, 1 or more.
        gradient_accumulation_steps: batches of one optimizer step, 1 or more.
        max_train_epochs: epochs to train; it wins over the steps.
        max_train_steps: optimizer steps to train where no epochs are given.
        reg_mode: ``"kohya"`` (as sd-scripts does) or ``"balanced"``.
        validation: what of each training folder is kept back.

    Raises:
        AtelierError: a number is below 1, or there is no such ``reg_mode``.
    """
    return make_joint_plan(
        tree,
        [DatasetPlan(bucket_settings, train_batch_size)],
        gradient_accumulation_steps=gradient_accumulation_steps,
        max_train_epochs=max_train_epochs,
        max_train_steps=max_train_steps,
        reg_mode=reg_mode,
        validation=validation,
    )


def make_joint_plan(
    tree: KohyaTree,
    datasets: Sequence[DatasetPlan],
    *,
    gradient_accumulation_steps: int = 1,
    max_train_epochs: int | None = None,
    max_train_steps: int = 1600,
    reg_mode: str = "kohya",
    validation: ValidationShare = NO_VALIDATION,
) -> TrainingPlan:
    """Plan a run over several data sets at once, each with its own sizes and batches; as :func:`make_plan`.

    Args:
        tree: the folders of all data sets; each says to which it belongs.
        datasets: sizes and batches of each data set.
        gradient_accumulation_steps: batches of one optimizer step, 1 or more.
        max_train_epochs: epochs to train; it wins over the steps.
        max_train_steps: optimizer steps to train where no epochs are given.
        reg_mode: ``"kohya"`` (as sd-scripts does) or ``"balanced"``.
        validation: what of each training folder is kept back, where its data set does not say it.
    """
    _check_counts(
        train_batch_size=min(dataset.train_batch_size for dataset in datasets),
        gradient_accumulation_steps=gradient_accumulation_steps,
        max_train_epochs=1 if max_train_epochs is None else max_train_epochs,
        max_train_steps=max_train_steps,
    )
    settings = [dataset.bucket_settings for dataset in datasets]
    contradictions = [problem for one in settings for problem in problems_of_settings(one)]
    problems = [*tree.problems, *contradictions]
    shares = [validation if one.validation is None else one.validation for one in datasets]
    folders = () if contradictions else tree.folders
    split = [split_folder(folder, shares[folder.dataset]) for folder in folders]
    plan = TrainingPlan(
        tree=tree,
        datasets=tuple(datasets),
        gradient_accumulation_steps=gradient_accumulation_steps,
        reg_mode=checked_reg_mode(reg_mode),
        train=entries_in((trained for trained, _ in split if not trained.is_reg), settings, problems),
        reg=entries_in((trained for trained, _ in split if trained.is_reg), settings, problems),
        validation=once(entries_in((kept for _, kept in split), settings, problems)),
    )
    steps = total_steps(
        plan.updates_of_epochs(), max_train_epochs=max_train_epochs, max_train_steps=max_train_steps
    )
    plan = dataclasses.replace(
        plan,
        num_epochs=steps.num_epochs,
        max_train_steps=steps.max_train_steps,
        unused_reg=_unused_reg(plan, steps.num_epochs),
    )
    return dataclasses.replace(plan, problems=(*merged(problems), *problems_of_plan(plan)))


def _check_counts(**counts: int) -> None:
    for option, count in counts.items():
        if count < 1:
            raise AtelierError(
                "{option} is {count}.", remedy="Set it to 1 or more.", option=option, count=count
            )


def _unused_reg(plan: TrainingPlan, epochs: int) -> tuple[TrainingImage, ...]:
    if plan.reg_mode == "kohya" or not plan.reg:
        epochs = min(epochs, 1)
    waiting = {entry.name: entry.image for entry in plan.reg}
    for epoch in range(1, epochs + 1):
        if not waiting:
            break
        for entry in plan.entries_of_epoch(epoch):
            waiting.pop(entry.name, None)
    return tuple(waiting.values())
