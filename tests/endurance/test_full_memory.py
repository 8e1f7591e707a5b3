"""Memory runs out at twenty places of a run: what to do is said, and what was saved is whole.

python -m pytest tests/endurance/test_full_memory.py -m long
"""

from __future__ import annotations

from pathlib import Path

import pytest

from core.checkpoints.header import read_header
from core.errors import AtelierError
from core.training.events import Advice
from core.training.run import train
from tests.core.training.full_memory import memory
from tests.core.training.toy_runs import base_model_loaded_once

PLACES = 20
VALUES = {
    "max_train_epochs": None,
    "max_train_steps": 4,
    "save_every_n_steps": 1,
    "network_train_unet_only": True,
}


@pytest.mark.long
def test_wherever_memory_runs_out_three_things_to_do_are_said_and_files_are_whole(recipe_for, tmp_path):
    with base_model_loaded_once(), memory() as undisturbed:
        list(train(recipe_for(**VALUES, output_dir=str(tmp_path / "whole"))))

    for number in range(PLACES):
        full_at = 1 + number * undisturbed.count // PLACES
        recipe = recipe_for(**VALUES, output_dir=str(tmp_path / str(number)))
        events = []
        with base_model_loaded_once(), memory(full_at), pytest.raises(AtelierError) as caught:
            _gather(train(recipe), events)
        assert "memory is full" in caught.value.what, full_at
        assert isinstance(events[-1], Advice), full_at
        assert len(events[-1].values["steps"].split("; ")) >= 3, full_at
        for saved in Path(recipe.run.output_dir).glob("*.safetensors"):
            read_header(saved)


def _gather(source, events):
    """One by one, so that what came before an error is there."""
    for event in source:
        events.append(event)
