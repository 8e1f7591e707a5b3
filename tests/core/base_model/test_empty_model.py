"""A base model's shapes are known without its weights."""

import pytest
import torch

from core.base_model.empty_model import empty_model
from core.base_model.load import load_base_model
from tests.fixtures.tiny_models import save_folder, tiny_model


def shapes(parts):
    return [[(name, tensor.shape) for name, tensor in one.named_parameters()] for one in parts.modules]


@pytest.mark.parametrize("name", ["demo:sd15", "demo:sdxl"])
def test_an_empty_model_has_the_shapes_of_the_real_one_and_no_numbers(name):
    empty = empty_model(name)

    assert empty.family.name == name.removeprefix("demo:")
    assert shapes(empty) == shapes(load_base_model(name))
    assert all(tensor.is_meta for one in empty.modules for tensor in one.parameters())


def test_a_folder_without_a_vae_is_described_with_the_usual_one(tmp_path):
    folder = save_folder(tiny_model("sd15"), tmp_path / "base")
    for file in (folder / "vae").iterdir():
        file.unlink()

    vae = empty_model(folder).vae

    assert vae.config.block_out_channels[0] == 128
    assert isinstance(vae.encoder.conv_in.weight, torch.nn.Parameter)
