"""Proof that it learns: every kind of network and every shipped recipe on the demo's dolls, as a table.

    python -m core.demo.learning_table [--only NAME ...] [--out DIR] [--write core/demo/README.md]

A row takes three to ten minutes on one core. Finished rows are kept in DIR and not trained again while their
recipe is the same, so that the command can be stopped and started again, also beside itself with rows of its
own. DIR/sheets shows each row's samples.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import os
import shutil
import tempfile
import time
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")

from safetensors import safe_open

from core.demo.dolls_folder import write_dolls_folder
from core.demo.learning_markdown import as_markdown, as_text, with_table
from core.demo.learning_result import LearningResult, key_of, read_result, write_result
from core.demo.learning_rows import ROWS, LearningRow
from core.demo.lora_report import measure
from core.demo.made_once import make_once
from core.demo.report_facts import Measurement
from core.demo.sample_sheet import write_sheet
from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.training.control import TrainingControl
from core.training.events import CheckpointSaved, StepDone
from core.training.run import train

_REPEATS = 10


def main() -> None:
    """Train the missing rows and print what is known."""
    parser = argparse.ArgumentParser(
        description="Train every kind of network and recipe on the demo's dolls."
    )
    parser.add_argument("--only", nargs="+", help="train these rows only; the table shows all that are there")
    default = Path(tempfile.gettempdir()) / "lora-atelier-learning"
    parser.add_argument("--out", type=Path, default=default, help="folder for runs and finished rows")
    parser.add_argument("--write", type=Path, help="Markdown file whose table is replaced")
    asked = parser.parse_args()
    known = {row.name for row in ROWS}
    if asked.only and (unknown := sorted(set(asked.only) - known)):
        parser.error(f"there is no row named {', '.join(unknown)}; there are {', '.join(sorted(known))}")
    tried = (result_of(row, asked.out, may_train=not asked.only or row.name in asked.only) for row in ROWS)
    results = [result for result in tried if result is not None]
    print(as_text(results))
    if asked.write:
        text = asked.write.read_text(encoding="utf-8")
        asked.write.write_text(with_table(text, as_markdown(results)), encoding="utf-8")


def result_of(row: LearningRow, out: Path, *, may_train: bool) -> LearningResult | None:
    """The row's result as kept, else as trained now; None where it is not there and not wanted."""
    album = out / ("dolls-with-reg" if row.with_reg else "dolls")
    recipe = row.recipe(album / "tree", out / "runs")
    key = key_of(recipe, with_reg=row.with_reg)
    kept = out / "rows" / f"{key}.json"
    result = read_result(kept, key)
    if result is None and may_train:
        make_once(
            album,
            lambda folder: write_dolls_folder(folder / "tree", repeats=_REPEATS, with_reg=row.with_reg),
        )
        print(f"{row.name} …", flush=True)
        result = _train_and_measure(row, recipe, key, out)
        # What was refused before its first step has not been tried; next time its folder may be there.
        if result.steps:
            write_result(kept, result)
        print(as_text([result]), flush=True)
    if result is None:
        return None
    # Rows of one recipe share its training, and words may have changed since.
    return dataclasses.replace(result, name=row.name, sort=row.sort, told=row.told, why=row.why)


def _train_and_measure(row: LearningRow, recipe: TrainingRecipe, key: str, out: Path) -> LearningResult:
    base = _base_measurement(row.family, out)
    started = time.process_time()
    steps, loss, path, failure = 0, math.nan, "", ""
    try:
        for event in train(recipe, TrainingControl()):
            if isinstance(event, StepDone):
                steps, loss = event.step, event.average_loss
            elif isinstance(event, CheckpointSaved):
                path = event.path
    except AtelierError as error:
        # The first line names what happened, the second what is wrong with the recipe.
        failure = " ".join(str(error).splitlines()[:2])
    seconds = time.process_time() - started
    lora = _lora_measurement(row, path, out) if path and not failure else None
    return LearningResult(
        name=row.name,
        sort=row.sort,
        family=row.family,
        told=row.told,
        why=row.why,
        weights=_weight_count(path) / 1000 if path else 0.0,
        steps=steps,
        seconds=seconds,
        training_loss=loss,
        failure=failure,
        base=base,
        lora=lora,
        key=key,
    )


def _base_measurement(family: str, out: Path) -> Measurement:
    """The base model's numbers; its samples are what the rows' drift is taken against."""

    def measure_into(folder: Path) -> None:
        numbers = vars(_measured(family, folder))
        (folder / "base.json").write_text(json.dumps(numbers), encoding="utf-8")

    folder = make_once(out / "samples" / family, measure_into)
    return Measurement(**json.loads((folder / "base.json").read_text(encoding="utf-8")))


def _lora_measurement(row: LearningRow, lora: str, out: Path) -> Measurement:
    """The numbers of a row's LoRA; its samples lie beside copies of its base's, and on a sheet."""
    folder = out / "samples" / row.file_name
    shutil.copytree(out / "samples" / row.family, folder, dirs_exist_ok=True)
    measurement = _measured(row.family, folder, lora)
    write_sheet(folder, out / "sheets" / f"{row.file_name}.png", row.name)
    return measurement


def _weight_count(path: str) -> int:
    """Numbers in a LoRA's file; alphas, which stand alone, are not trained."""
    with safe_open(path, framework="pt") as file:
        shapes = [file.get_slice(name).get_shape() for name in file.keys()]  # noqa: SIM118
    return sum(math.prod(shape) for shape in shapes if shape)


def _measured(family: str, samples: Path, lora: str = "") -> Measurement:
    *_, measurement = measure(f"demo:{family}", str(samples), lora)
    if not isinstance(measurement, Measurement):
        raise TypeError(f"measuring ended with {measurement!r}")
    return measurement


if __name__ == "__main__":
    main()
