"""The plan of a run: which pictures of a recipe's folder it uses."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from core.errors import AtelierError
from core.kohya.image_tree import KohyaTree
from core.kohya.make_plan import make_joint_plan
from core.kohya.plan import TrainingPlan
from core.kohya.plan_entries import PlanEntry
from core.kohya.validation_split import ValidationShare
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_tree import datasets_of, tree_of


def plan_of(recipe: TrainingRecipe, *, without: frozenset[Path] = frozenset()) -> TrainingPlan:
    """The plan of a recipe's training folder or data sets, without some of the pictures.

    Raises:
        AtelierError: a folder cannot be read.
    """
    data, run = recipe.data, recipe.run
    tree = tree_of(recipe)
    return make_joint_plan(
        _without(tree, without) if without else tree,
        datasets_of(recipe),
        gradient_accumulation_steps=run.gradient_accumulation_steps,
        max_train_epochs=run.max_train_epochs,
        max_train_steps=run.max_train_steps,
        reg_mode=data.reg_mode,
        validation=ValidationShare(run.validation_split, run.seed_of_validation),
    )


def check_plan(plan: TrainingPlan) -> None:
    """See that there is something to train on.

    Raises:
        AtelierError: there is not; it names everything that was found odd.
    """
    if plan.num_train_images == 0:
        raise AtelierError(
            "There is nothing to train on in {folder}.",
            why="{reasons}",
            remedy="It holds folders named like 10_name, with pictures in them.",
            folder=str(plan.tree.root),
            reasons=" ".join(problem.text for problem in plan.problems) or "No picture was found.",
        )


def _without(tree: KohyaTree, left_out: frozenset[Path]) -> KohyaTree:
    folders = (
        dataclasses.replace(
            folder, images=tuple(image for image in folder.images if image.path not in left_out)
        )
        for folder in tree.folders
    )
    return dataclasses.replace(tree, folders=tuple(folder for folder in folders if folder.images))


def used_entries(plan: TrainingPlan) -> list[PlanEntry]:
    """Every picture that some epoch uses or that is kept back, once."""
    unused = {image.path for image in plan.unused_reg}
    used_reg = (entry for entry in plan.reg if entry.image.path not in unused)
    entries = {entry.name: entry for entry in (*plan.validation, *plan.train, *used_reg)}
    return list(entries.values())
