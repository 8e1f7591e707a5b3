"""What a run leaves beside its LoRA files: its recipe and its pictures; and what it must not leave."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from core.checkpoints.whole_folder import sweep_parts
from core.kohya.plan import TrainingPlan
from core.kohya.plan_entries import PlanEntry
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_file import write_recipe, write_whole

RECIPE_FILE = "recipe.toml"
DATASET_FILE = "dataset.json"
SAMPLE_FOLDER = "sample"


def write_run_facts(recipe: TrainingRecipe, plan: TrainingPlan) -> None:
    """Write the recipe as it is used, and which pictures it uses how."""
    folder = Path(recipe.run.output_dir)
    # Where it went on from says nothing of the run itself.
    write_recipe(recipe.with_values(resume=None, resume_anyway=False), folder / RECIPE_FILE)
    facts = {
        "num_train_images": plan.num_train_images,
        "num_reg_images": plan.num_reg_images,
        "bucket_counts": plan.bucket_counts,
        "batches_per_epoch": plan.batches_per_epoch,
        "num_epochs": plan.num_epochs,
        "max_train_steps": plan.max_train_steps,
        "images": [_image_facts(entry) for entry in plan.images],
    }
    write_whole(folder / DATASET_FILE, json.dumps(facts, ensure_ascii=False, indent=1))


def sweep_run(recipe: TrainingRecipe) -> None:
    """Remove what a killed run left half written in its folder."""
    folder = Path(recipe.run.output_dir)
    for start in (recipe.run.output_name, RECIPE_FILE, DATASET_FILE):
        sweep_parts(folder, start)
    sweep_parts(folder / SAMPLE_FOLDER, recipe.run.output_name)


def _image_facts(entry: PlanEntry) -> dict[str, Any]:
    return {
        "file": f"{entry.folder.path.name}/{entry.image.path.name}",
        "caption": entry.image.caption,
        "repeats": entry.repeats,
        "is_reg": entry.is_reg,
        "size": entry.image.size,
        "bucket": entry.fit.bucket,
    }
