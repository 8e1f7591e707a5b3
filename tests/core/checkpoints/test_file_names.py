"""File names of checkpoints, as sd-scripts writes them, and back."""

import pytest

from core.checkpoints.file_names import checkpoint_name, checkpoints_in, state_name


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


def test_the_checkpoints_of_one_run_are_found_in_order(tmp_path):
    for name in ("mira", "mira-000010", "mira-000002", "other-000001", "mira-b", "mira2-000001"):
        (tmp_path / f"{name}.safetensors").touch()

    found = checkpoints_in(tmp_path, "mira")

    assert [(checkpoint.path.stem, checkpoint.epoch) for checkpoint in found] == [
        ("mira-000002", 2),
        ("mira-000010", 10),
        ("mira", 0),
    ]
    assert [checkpoint.is_final for checkpoint in found] == [False, False, True]
