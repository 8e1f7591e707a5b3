"""Finished rows are kept, belong to their recipe, and say honestly what was learned."""

from __future__ import annotations

import dataclasses
import json
import math

import pytest

from core.demo.learning_markdown import as_markdown, as_text, with_table
from core.demo.learning_result import LearningResult, key_of, read_result, write_result
from core.demo.learning_rows import ROWS
from core.demo.learning_table import result_of
from core.demo.report_facts import Measurement
from core.recipe.recipe import TrainingRecipe

BASE = Measurement(0.09, 10, 0, 10, 0, 0.0, 0.0)
LEARNED = LearningResult(
    name="lora",
    sort="network",
    family="sd15",
    told="",
    why="",
    weights=120.0,
    steps=300,
    seconds=70.0,
    training_loss=0.03,
    failure="",
    base=BASE,
    lora=Measurement(0.05, 10, 9, 8, 1, 40.0, 0.004),
    key="a",
)


def shown(count, loss=0.05):
    return dataclasses.replace(LEARNED, lora=Measurement(loss, 10, count, 8, 0, 40.0, 0.004))


def test_a_kept_row_comes_back_as_it_was(tmp_path):
    write_result(tmp_path / "lora.json", LEARNED)

    assert read_result(tmp_path / "lora.json", "a") == LEARNED


def test_a_row_that_was_refused_says_why_and_is_not_kept(tmp_path):
    (tmp_path / "dolls").mkdir()
    measured = tmp_path / "samples" / "sd15" / "base.json"
    measured.parent.mkdir(parents=True)
    measured.write_text(json.dumps(dataclasses.asdict(BASE)), encoding="utf-8")

    result = result_of(ROWS[0], tmp_path, may_train=True)

    assert "dolls" in result.verdict
    assert not (tmp_path / "rows").exists()


def test_a_row_of_another_recipe_is_trained_again(tmp_path):
    write_result(tmp_path / "lora.json", LEARNED)

    assert read_result(tmp_path / "lora.json", "b") is None
    assert read_result(tmp_path / "missing.json", "a") is None


def test_rows_share_a_training_wherever_it_lies_but_not_with_other_values_or_pictures(tmp_path):
    first = {"output_dir": str(tmp_path), "output_name": "first", "network_dim": 4}
    key = key_of(TrainingRecipe.from_flat(first), with_reg=False)

    second = TrainingRecipe.from_flat(first | {"output_dir": "elsewhere", "output_name": "second"})

    assert key_of(second, with_reg=False) == key
    assert key_of(second, with_reg=True) != key
    assert key_of(TrainingRecipe.from_flat(first | {"network_dim": 8}), with_reg=False) != key


@pytest.mark.parametrize(
    ("result", "verdict"),
    [
        (shown(8), "reached"),
        (shown(7), "one sample short"),
        (shown(6), "partly"),
        (shown(0), "not reached in 300 steps"),
        (dataclasses.replace(shown(2), why="it only scales channels"), "partly: it only scales channels"),
        (shown(0, loss=0.2), "the rate is too high"),
        (dataclasses.replace(LEARNED, lora=None, failure="The loss is no number."), "no number"),
    ],
)
def test_the_verdict_says_whether_and_why_not(result, verdict):
    assert verdict in result.verdict


def test_the_table_takes_the_place_of_the_one_before():
    text = "before\n\n<!-- table -->\nold\n<!-- end -->\n\nafter\n"

    written = with_table(text, as_markdown([LEARNED]))

    assert "old" not in written
    assert "| lora | sd15 | 120k | 300 | 70 |" in written
    assert written.startswith("before\n")
    assert written.endswith("\n\nafter\n")
    assert with_table(written, as_markdown([LEARNED])) == written


def test_a_row_without_a_lora_has_a_line_all_the_same():
    broken = dataclasses.replace(LEARNED, lora=None, failure="The loss is no number.", training_loss=math.nan)

    assert "The loss is no number." in as_text([broken])
