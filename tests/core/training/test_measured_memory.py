"""What a run took of the memory is told beside what was planned."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import torch

from core.training import measured_memory
from core.training.events import Advice
from core.training.measured_memory import MemoryWatch, memory_told, planned_on
from core.training.memory_plan import GIB, memory_plan
from core.training.run import train
from tests.core.training.test_memory_plan import FACTS, MIB, recipe

CPU = torch.device("cpu")


_MEASURED = """
import torch
from core.training.measured_memory import MemoryWatch

watch = MemoryWatch()
numbers = torch.ones(96 * 2**20)
print(watch.most(torch.device("cpu")) / numbers.nbytes)
"""


def test_what_is_allocated_after_the_watch_began_is_measured():
    # In a process of its own: one that has trained keeps what it freed, and takes new things from there.
    told = subprocess.run([sys.executable, "-c", _MEASURED], check=True, capture_output=True, text=True)

    assert 0.95 < float(told.stdout) < 2


def test_on_the_processor_weights_that_rest_are_in_the_same_memory():
    plan = memory_plan(replace(FACTS, context=400 * MIB), recipe())

    assert planned_on(CPU, plan) == plan.training + plan.resting
    assert planned_on(torch.device("cuda"), plan) == plan.peak - 400 * MIB


def test_a_long_run_tells_both_numbers_and_a_short_one_nothing(recipe_for):
    asked, watch = recipe_for(), MemoryWatch()

    told = memory_told(asked, watch, CPU, seconds=600)

    assert told is not None
    assert float(told.values["planned"]) * GIB > MIB
    assert "were planned" in told.text
    assert memory_told(asked, watch, CPU, seconds=6) is None


def test_a_base_model_that_was_moved_away_meanwhile_spoils_no_run_that_is_over(recipe_for, tmp_path):
    asked = recipe_for(pretrained_model_name_or_path=str(tmp_path / "moved away"))

    assert memory_told(asked, MemoryWatch(), CPU, seconds=600) is None


def test_it_is_said_before_the_run_is_over(monkeypatch, recipe_for):
    monkeypatch.setattr(measured_memory, "_WORTH_SECONDS", 0)

    *_, told, _ = train(recipe_for(max_train_epochs=None, max_train_steps=1, network_train_unet_only=True))

    assert isinstance(told, Advice)
    assert told.severity == "info"
    assert "GiB were planned" in told.text
