"""``python -m core plan TREE_OR_RECIPE``: what a run would do with a training folder, before any training."""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.cli.plan_report import plan_as_json, plan_as_text
from core.cli.program import program
from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import KohyaTree, read_tree
from core.kohya.make_plan import make_joint_plan
from core.kohya.plan import DatasetPlan, TrainingPlan
from core.kohya.problem import Problem
from core.kohya.step_count import REG_MODES
from core.kohya.validation_split import ValidationShare

_NOTHING_TO_TRAIN = 1
_DESCRIPTION = "Say what a run would do with a training folder, before any training."


_BUCKETS_OFF = BucketSettings(enable_bucket=False)


@dataclasses.dataclass(frozen=True)
class PlanRequest:
    """Everything a plan is made from. Field names are sd-scripts' options, their defaults too.

    Only ``caption_extension`` starts elsewhere: sd-scripts looks for ``.caption``, people write ``.txt``.
    ``problems`` are those of the recipe it comes from; ``listed_folders`` and ``datasets`` stand where it has
    data sets, each with sizes and batches of its own.
    """

    train_data_dir: str
    reg_data_dir: str | None = None
    caption_extension: str = ".txt"
    buckets: BucketSettings = _BUCKETS_OFF
    train_batch_size: int = 1
    gradient_accumulation_steps: int = 1
    max_train_epochs: int | None = None
    max_train_steps: int = 1600
    reg_mode: str = "kohya"
    validation_split: float = 0.0
    validation_seed: int = 0
    problems: tuple[Problem, ...] = ()
    listed_folders: KohyaTree | None = None
    datasets: tuple[DatasetPlan, ...] = ()


_BUCKET_OPTIONS = tuple(field.name for field in dataclasses.fields(BucketSettings))
_OPTIONS = tuple(
    field.name
    for field in dataclasses.fields(PlanRequest)
    if field.name not in ("buckets", "problems", "listed_folders", "datasets")
)


def run(argv: Sequence[str]) -> int:
    """Print a plan as a table, or as one JSON object.

    Returns:
        0, or 1 where there is nothing to train.
    """
    parser = argparse.ArgumentParser(prog=f"{program()} plan", description=_DESCRIPTION, allow_abbrev=False)
    add_options(parser)
    arguments = parser.parse_args(argv)
    plan = plan_of(arguments)
    if arguments.json:
        memory = {"memory": _memory(arguments)} if arguments.memory else {}
        print(json.dumps(plan_as_json(plan) | memory, ensure_ascii=False, indent=2))
    else:
        print(plan_as_text(plan))
        if arguments.memory:
            print(f"\n{_memory(arguments)}")
    return 0 if plan.train else _NOTHING_TO_TRAIN


def _memory(arguments: argparse.Namespace) -> Any:
    """The memory of a recipe's run, as text or as plain values."""
    path = Path(arguments.tree_or_recipe)
    if not path.is_file():
        raise AtelierError(
            "The memory of a run depends on its recipe, and “{path}” is a folder.",
            remedy="Name a recipe (.toml).",
            path=str(path),
        )
    # Its tensors without numbers need torch, which no other part of a plan does.
    from core.cli.memory_report import memory_as_json, memory_as_text
    from core.recipe.recipe_file import read_recipe

    return (memory_as_json if arguments.json else memory_as_text)(read_recipe(path))


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of a plan. One that is left out keeps the recipe's value, or sd-scripts' default."""
    whole: dict[str, Any] = {"type": int, "metavar": "N"}
    switch: dict[str, Any] = {"action": argparse.BooleanOptionalAction, "default": None}
    add = parser.add_argument
    add(
        "tree_or_recipe",
        metavar="TREE_OR_RECIPE",
        help="a folder with “10_name” folders inside, or a recipe (.toml)",
    )
    add("--json", action="store_true", help="print one JSON object")
    add("--memory", action="store_true", help="also say how much memory a recipe's run needs (takes seconds)")
    add("--reg_data_dir", metavar="DIR", help="regularization images; TREE/reg where none is named")
    add("--caption_extension", metavar="ENDING", help="how caption files end (.txt)")
    add("--resolution", type=_resolution, metavar="W[,H]", help="training size in pixels (512)")
    add(
        "--enable_bucket", **switch, help="train at several aspect ratios; off: all are cut to the resolution"
    )
    add("--min_bucket_reso", **whole, help="shortest side of a bucket, pixels (256)")
    add("--max_bucket_reso", **whole, help="longest side of a bucket, pixels (1024)")
    add("--bucket_reso_steps", **whole, help="sides are multiples of this, pixels (64)")
    add("--bucket_no_upscale", **switch, help="never enlarge an image")
    add("--train_batch_size", **whole, help="images per batch (1)")
    add("--gradient_accumulation_steps", **whole, help="batches per step (1)")
    add("--max_train_epochs", **whole, help="epochs; wins over the steps")
    add("--max_train_steps", **whole, help="steps where no epochs are given (1600)")
    add(
        "--reg_mode",
        choices=REG_MODES,
        help="kohya: as sd-scripts; balanced: each concept with its twin (kohya)",
    )
    add(
        "--validation_split", type=float, metavar="SHARE", help="share of the images to keep back, 0 to 1 (0)"
    )
    add("--validation_seed", **whole, help="seed of that choice (the seed)")
    add("--seed", **whole, help="seed of the run (0)")


def plan_of(arguments: argparse.Namespace) -> TrainingPlan:
    """Make the plan that the arguments ask for.

    Raises:
        AtelierError: the folder or recipe is not there or cannot be read, or a number is out of range.
    """
    request = _with_options(_request_of(Path(arguments.tree_or_recipe)), arguments)
    tree = request.listed_folders or read_tree(
        request.train_data_dir, request.reg_data_dir, caption_extension=request.caption_extension
    )
    plan = make_joint_plan(
        tree,
        request.datasets or [DatasetPlan(request.buckets, request.train_batch_size)],
        gradient_accumulation_steps=request.gradient_accumulation_steps,
        max_train_epochs=request.max_train_epochs,
        max_train_steps=request.max_train_steps,
        reg_mode=request.reg_mode,
        validation=ValidationShare(request.validation_split, request.validation_seed),
    )
    return dataclasses.replace(plan, problems=tuple(dict.fromkeys((*request.problems, *plan.problems))))


def _request_of(path: Path) -> PlanRequest:
    if path.is_dir():
        return PlanRequest(str(path))
    if path.is_file():
        return _request_of_recipe(path)
    raise AtelierError(
        "There is no folder or recipe “{path}”.",
        remedy="Name a folder that holds folders such as “10_name”, or a recipe ending in .toml.",
        path=str(path),
    )


def _request_of_recipe(path: Path) -> PlanRequest:
    # Recipes need pydantic, plain folders do not: a tenth of a second that most calls can save.
    from core.recipe.recipe_file import read_recipe
    from core.recipe.recipe_tree import datasets_of, tree_of
    from core.recipe.rules import problems_of

    recipe = read_recipe(path)
    lists_folders = bool(recipe.data.datasets or recipe.data.in_json)
    if not recipe.data.train_data_dir and not lists_folders:
        raise AtelierError(
            "The recipe “{path}” names no training folder.",
            remedy="Set train_data_dir in it, or name the folder instead of the recipe.",
            path=str(path),
        )
    reg_data_dir = recipe.data.reg_data_dir
    return PlanRequest(
        train_data_dir=str(recipe.data.train_data_dir),
        reg_data_dir=str(reg_data_dir) if reg_data_dir else None,
        caption_extension=recipe.data.caption_extension,
        buckets=recipe.data.bucket_settings(),
        train_batch_size=recipe.run.train_batch_size,
        gradient_accumulation_steps=recipe.run.gradient_accumulation_steps,
        max_train_epochs=recipe.run.max_train_epochs,
        max_train_steps=recipe.run.max_train_steps,
        reg_mode=recipe.data.reg_mode,
        validation_split=recipe.run.validation_split,
        validation_seed=recipe.run.seed_of_validation,
        problems=problems_of(recipe),
        listed_folders=tree_of(recipe) if lists_folders else None,
        datasets=tuple(datasets_of(recipe)) if lists_folders else (),
    )


def _with_options(request: PlanRequest, arguments: argparse.Namespace) -> PlanRequest:
    given = {name: value for name, value in vars(arguments).items() if value is not None}
    changed = {name: value for name, value in given.items() if name in _OPTIONS}
    buckets = {name: value for name, value in given.items() if name in _BUCKET_OPTIONS}
    if "seed" in given:
        changed.setdefault("validation_seed", given["seed"])
    if "max_train_steps" in given:
        changed.setdefault("max_train_epochs", None)
    return dataclasses.replace(request, buckets=dataclasses.replace(request.buckets, **buckets), **changed)


def _resolution(text: str) -> tuple[int, int]:
    sides = text.replace("x", ",").split(",")
    if len(sides) > 2 or not all(side.strip().isdecimal() for side in sides):
        raise argparse.ArgumentTypeError(f"“{text}” is no size; write 512 or 512,768")
    return int(sides[0]), int(sides[-1])
