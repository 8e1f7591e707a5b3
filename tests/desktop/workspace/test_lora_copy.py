"""A LoRA is copied whole or not at all."""

from __future__ import annotations

import pytest

from core.errors import AtelierError
from desktop.workspace.lora_copy import copy_lora


@pytest.fixture
def lora(tmp_path):
    path = tmp_path / "mira.safetensors"
    path.write_bytes(b"weights")
    return path


def test_a_copy_replaces_what_has_its_name_and_leaves_nothing_else(lora, tmp_path):
    target = tmp_path / "webui" / "mira-v1.2.safetensors"
    target.parent.mkdir()
    target.write_bytes(b"older")

    assert list(copy_lora(lora, target)) == [target]

    assert target.read_bytes() == b"weights"
    assert list(target.parent.iterdir()) == [target]


def test_a_copy_onto_itself_leaves_it_as_it_is(lora):
    list(copy_lora(lora, lora))

    assert lora.read_bytes() == b"weights"


def test_a_lora_that_is_gone_leaves_the_other_file_where_it_is(lora, tmp_path):
    target = tmp_path / "other.safetensors"
    target.write_bytes(b"older")
    lora.unlink()

    with pytest.raises(AtelierError, match="could not be copied"):
        list(copy_lora(lora, target))

    assert target.read_bytes() == b"older"
    assert [path.name for path in tmp_path.iterdir()] == ["other.safetensors"]
