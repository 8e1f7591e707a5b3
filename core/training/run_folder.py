"""What a run leaves beside its LoRA files: the recipe, the pictures it used, and everything that happened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from core.errors import AtelierError
from core.kohya.plan import PlanEntry, TrainingPlan
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_file import write_recipe, write_whole
from core.training.events import Preparing, TrainingEvent, to_json_line

RECIPE_FILE = "recipe.toml"
DATASET_FILE = "dataset.json"
EVENTS_FILE = "events.jsonl"


def write_run_facts(recipe: TrainingRecipe, plan: TrainingPlan) -> None:
    """Write the recipe as it is used, and which pictures it uses how."""
    folder = Path(recipe.run.output_dir)
    write_recipe(recipe, folder / RECIPE_FILE)
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


@contextmanager
def event_log(output_dir: str) -> Iterator[TextIO]:
    """The open log of a run, one event per line, on disk line by line.

    Raises:
        AtelierError: the folder cannot be written.
    """
    folder = Path(output_dir)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        log = (folder / EVENTS_FILE).open("w", encoding="utf-8", newline="\n", buffering=1)
    except OSError as error:
        raise AtelierError(
            "The output folder {folder} cannot be written.",
            why="{reason}",
            remedy="Choose another output folder.",
            folder=output_dir,
            reason=str(error),
        ) from error
    with log:
        yield log


def write_event(log: TextIO, event: TrainingEvent) -> None:
    """Add an event to the log; the many small stages before the first step are left out."""
    if not isinstance(event, Preparing) or event.done == event.total:
        log.write(to_json_line(event) + "\n")


def _image_facts(entry: PlanEntry) -> dict[str, Any]:
    return {
        "file": f"{entry.folder.path.name}/{entry.image.path.name}",
        "caption": entry.image.caption,
        "repeats": entry.repeats,
        "is_reg": entry.is_reg,
        "size": entry.image.size,
        "bucket": entry.fit.bucket,
    }
