"""File names of checkpoints, as sd-scripts writes them."""

import pytest

from core.checkpoints.file_names import checkpoint_name, state_name


def test_names_are_those_of_sd_scripts():
    assert checkpoint_name("mira") == "mira.safetensors"
    assert checkpoint_name("mira", epoch=3) == "mira-000003.safetensors"
    assert checkpoint_name("mira", step=500) == "mira-step00000500.safetensors"
    assert state_name("mira", epoch=3) == "mira-000003-state"
    assert state_name("mira", step=500) == "mira-step00000500-state"
    assert state_name("mira") == "mira-state"


def test_an_epoch_and_a_step_at_once_are_a_mistake():
    with pytest.raises(ValueError, match="or after a step"):
        checkpoint_name("mira", epoch=1, step=2)
