"""A run's network begins as its recipe says: on a base model with other files merged in, or from a file."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from core.base_model.load import load_base_model
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from core.recipe.recipe import TrainingRecipe
from core.training.run import train
from core.training.trained_network import network_of
from tests.core.networks.learned import answer, learned


@pytest.fixture(scope="module")
def base(tiny):
    return load_base_model(str(tiny["sd15"]))


@pytest.fixture
def parts(base):
    return copy.deepcopy(base)


@pytest.fixture
def lora(parts, tmp_path):
    """A file that has learned something, and the network it holds."""
    section = NetworkSection(network_dim=2, network_alpha=1, network_train_unet_only=True)
    network = learned(Network.create(parts, section))
    save_file(network.state_dict_kohya(), tmp_path / "first.safetensors")
    return tmp_path / "first.safetensors", network


def begun(recipe, parts):
    """The network that a run begins with, and what is advised."""
    advice = []
    making = network_of(recipe, parts)
    while True:
        try:
            advice.append(next(making))
        except StopIteration as end:
            return end.value, advice


def test_files_are_merged_into_the_base_model_before_anything_is_trained(parts, lora):
    path, first = lora
    with first.hung(0.5):
        expected = answer(parts)
    recipe = TrainingRecipe.from_flat({"base_weights": [str(path)], "base_weights_multiplier": "0.5"})

    network, _ = begun(recipe, parts)

    torch.testing.assert_close(answer(parts), expected, rtol=1e-3, atol=1e-4)
    with network.hung():
        torch.testing.assert_close(answer(parts), expected, rtol=1e-3, atol=1e-4)


def test_ranks_and_alphas_come_from_the_file_where_that_is_wanted(parts, lora):
    path, first = lora
    values = {"network_dim": 16, "network_weights": str(path), "dim_from_weights": True}

    network, advice = begun(TrainingRecipe.from_flat(values), parts)

    assert not advice
    assert {(entry.adapter.shape.rank, entry.adapter.shape.alpha) for entry in network.entries} == {(2, 1.0)}
    assert network.module_count == first.module_count


def test_layers_that_the_file_lacks_begin_afresh_and_that_is_told(parts, lora):
    path, _ = lora

    network, advice = begun(TrainingRecipe.from_flat({"network_dim": 2, "network_weights": str(path)}), parts)

    missing = sum(entry.part != "unet" for entry in network.entries)
    assert [f"{missing} begin afresh, 0 are not used" in event.text for event in advice] == [True]


@pytest.mark.parametrize("optimizer", ["AdamW", "Prodigy"])
def test_no_layer_changes_by_more_than_the_limit_after_any_step(recipe_for, base, optimizer):
    recipe = recipe_for(
        optimizer_type=optimizer,
        optimizer_args="d0=1e-2" if optimizer == "Prodigy" else (),
        learning_rate=1.0 if optimizer == "Prodigy" else 2e-2,
        max_train_epochs=None,
        max_train_steps=3,
        network_train_unet_only=True,
        scale_weight_norms=0.05,
    )

    *_, finished = train(recipe)

    network = Network.from_file(base, Path(finished.path))
    norms = torch.stack([entry.adapter.delta_weight().norm() for entry in network.entries])
    assert norms.max() < 0.0501
    assert (norms > 0.0499).sum() > 1


def test_a_run_takes_all_of_it_from_its_recipe(recipe_for, lora):
    path, _ = lora
    recipe = recipe_for(
        network_weights=str(path),
        dim_from_weights=True,
        base_weights=[str(path)],
        max_train_epochs=None,
        max_train_steps=1,
    )

    *_, finished = train(recipe)

    shapes = {tuple(tensor.shape) for key, tensor in load_file(finished.path).items() if ".lora_down." in key}
    assert {shape[0] for shape in shapes} == {2}
