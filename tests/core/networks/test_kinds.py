"""What holds for every kind: it starts as nothing, learns, is saved, read, hung, cast and checkpointed."""

import pytest
import torch
from safetensors.torch import load_file, save_file

from core.base_model.memory_saving import enable_gradient_checkpointing
from core.errors import AtelierError
from core.networks.adapter import AdapterShape
from core.networks.dylora_adapter import DyloraAdapter
from core.networks.network import Network
from core.networks.registry import NETWORKS
from core.recipe.network_section import NetworkSection
from tests.core.networks.learned import answer, learned, predict
from tests.fixtures.tiny_models import tiny_model

SECTIONS = {
    name: NetworkSection(network_module=name, network_dim=4, network_alpha=2) for name in NETWORKS
} | {
    f"{name}, DoRA": NetworkSection(network_module=name, network_dim=4, network_args=["dora_wd=True"])
    for name, kind in NETWORKS.items()
    if kind.has_dora
}
ALSO_ON_SDXL = ("lokr", "networks.oft", "locon, DoRA")
DROPOUTS = ["rank_dropout=0.5", "module_dropout=0.3", "dropout=0.2"]


def with_dropouts(section: NetworkSection) -> NetworkSection:
    options = NETWORKS[section.network_module].options.model_fields
    kept = [text for text in DROPOUTS if text.partition("=")[0] in {*options, "dropout"}]
    return section.model_copy(update={"network_args": [*section.network_args, *kept]})


def unet_parameters(network: Network) -> list[torch.nn.Parameter]:
    unet = [entry.adapter for entry in network.entries if entry.part == "unet"]
    return [parameter for adapter in unet for parameter in adapter.trained_parameters()]


def gradients(parts, network: Network) -> list[torch.Tensor | None]:
    parameters = unet_parameters(network)
    for parameter in parameters:
        parameter.grad = None
    torch.manual_seed(3)
    predict(parts).square().mean().backward()
    return [parameter.grad for parameter in parameters]


@pytest.mark.parametrize("name", SECTIONS)
def test_a_fresh_network_changes_nothing_and_a_saved_one_answers_the_same_when_read_back(name, tmp_path):
    parts, path = tiny_model("sdxl" if name in ALSO_ON_SDXL else "sd15"), tmp_path / "network.safetensors"
    before, network = answer(parts), Network.create(parts, SECTIONS[name])
    with network.eval().hung():
        torch.testing.assert_close(answer(parts), before, rtol=0, atol=1e-5)
    save_file(learned(network).state_dict_kohya(), path)
    with network.hung():
        changed = answer(parts)

    read = Network.from_file(parts, path)

    assert (changed - before).abs().max() > 1e-3
    assert {entry.name for entry in read.entries} == {entry.name for entry in network.entries}
    with read.hung():
        torch.testing.assert_close(answer(parts), changed, rtol=0, atol=1e-6)
    assert all(torch.equal(value, load_file(path)[key]) for key, value in read.state_dict_kohya().items())


@pytest.mark.parametrize("name", SECTIONS)
def test_with_dropouts_and_checkpointing_the_gradients_are_those_without_checkpointing(name):
    parts = tiny_model("sd15")
    network = learned(Network.create(parts, with_dropouts(SECTIONS[name]))).train()
    network.hang()
    plain = gradients(parts, network)

    enable_gradient_checkpointing(parts)

    for own, again in zip(plain, gradients(parts, network), strict=True):
        assert (own is None) == (again is None)
        if own is not None:
            torch.testing.assert_close(again, own)
    assert any(own is not None and own.abs().max() > 0 for own in plain)


@pytest.mark.parametrize("name", SECTIONS)
def test_under_bfloat16_autocast_the_answer_stays_near_and_gradients_are_float32(name):
    parts = tiny_model("sd15")
    network = learned(Network.create(parts, SECTIONS[name])).train()
    network.hang()
    torch.manual_seed(3)
    exact = predict(parts)

    torch.manual_seed(3)
    with torch.autocast("cpu", torch.bfloat16):
        near = predict(parts)
    near.float().square().mean().backward()

    assert (near - exact).abs().max() < 0.1 * exact.abs().max()
    assert {parameter.grad.dtype for parameter in unet_parameters(network) if parameter.grad is not None} == {
        torch.float32
    }


@pytest.mark.parametrize("name", SECTIONS)
def test_it_works_on_a_half_precision_base_model(name):
    parts = tiny_model("sd15")
    parts.unet.to(torch.bfloat16)
    network = learned(Network.create(parts, SECTIONS[name]))
    layer = next(entry.adapter for entry in network.entries if entry.part == "unet").layer
    is_map = isinstance(layer, torch.nn.Conv2d)
    given = torch.randn((1, layer.weight.shape[1], 4, 4) if is_map else (1, 3, layer.weight.shape[1]))

    with network.hung():
        assert layer(given.to(torch.bfloat16)).dtype == torch.bfloat16


@pytest.mark.parametrize("name", SECTIONS)
def test_norms_are_scaled_down_to_the_limit(name):
    network = learned(Network.create(tiny_model("sd15"), SECTIONS[name]))

    shrunk, mean, largest = network.scale_weight_norms(0.05)

    assert shrunk > 0
    assert mean - 1e-6 <= largest <= 0.05 + 1e-6
    assert network.scale_weight_norms(0.051)[0] == 0


@pytest.mark.parametrize("name", ["loha", "lokr", "ia3", "diag-oft"])
def test_dropout_leaves_the_mean_where_it_can_and_does_something(name):
    parts = tiny_model("sd15")
    network = learned(Network.create(parts, with_dropouts(SECTIONS[name]))).train()
    with network.hung():
        answers = torch.stack([answer(parts) for _ in range(3)])

    assert answers.std(dim=0).max() > 1e-4


def test_training_goes_on_from_its_own_file_with_the_files_ranks(tmp_path):
    parts, path = tiny_model("sd15"), tmp_path / "ranks.safetensors"
    first = NetworkSection(network_module="loha", network_dim=2, network_alpha=1)
    save_file(learned(Network.create(parts, first)).state_dict_kohya(), path)
    section = NetworkSection(
        network_module="loha",
        network_dim=16,
        network_weights=str(path),
        network_args=["dim_from_weights=True", "rank_dropout=0.5"],
    )

    network = Network.create(parts, section)
    network.load_weights(path)

    shapes = {entry.adapter.shape for entry in network.entries}
    assert {(shape.rank, shape.alpha, shape.rank_dropout) for shape in shapes} == {(2, 1.0, 0.5)}
    assert all(torch.equal(value, load_file(path)[key]) for key, value in network.state_dict_kohya().items())


def test_ranks_of_a_file_need_the_file():
    section = NetworkSection(network_args=["dim_from_weights=True"])

    with pytest.raises(AtelierError, match="network_weights is empty"):
        Network.create(tiny_model("sd15"), section)


def test_a_file_of_mixed_kinds_is_read_whole(tmp_path):
    parts = tiny_model("sd15")
    first = learned(Network.create(parts, SECTIONS["lora"])).state_dict_kohya()
    second = learned(Network.create(parts, SECTIONS["loha"])).state_dict_kohya()
    names = sorted({key.split(".")[0] for key in first})
    mixed = {key: value for key, value in first.items() if key.split(".")[0] in names[::2]}
    mixed |= {key: value for key, value in second.items() if key.split(".")[0] in names[1::2]}
    save_file(mixed, tmp_path / "mixed.safetensors")

    network = Network.from_file(parts, tmp_path / "mixed.safetensors")

    assert {entry.name for entry in network.entries} == set(names)
    assert {type(entry.adapter).__name__ for entry in network.entries} == {"LoraAdapter", "LohaAdapter"}


def test_in_training_dylora_moves_one_unit_of_ranks_per_layer():
    parts = tiny_model("sd15")
    section = NetworkSection(
        network_module="networks.dylora", network_dim=4, network_args=["unit=2"], network_train_unet_only=True
    )
    network = learned(Network.create(parts, section)).train()
    with network.hung():
        torch.manual_seed(1)
        predict(parts).square().mean().backward()

    for entry in network.entries:
        learning = [unit.grad is not None for unit in entry.adapter.downs]
        assert sum(learning) == 1
        assert learning == [unit.grad is not None for unit in entry.adapter.ups]


def test_dylora_grows_low_ranks_as_sd_scripts_does():
    layer = torch.nn.Linear(6, 5)
    network = NETWORKS["networks.dylora"]
    options = network.options(network_dim=4, network_alpha=2, unit=2)
    adapter = DyloraAdapter.from_options(layer, AdapterShape(4, 2.0), options, path="a").train()
    with torch.no_grad():
        for up in adapter.ups:
            up.normal_()
    x, down, up = torch.randn(3, 6), *adapter.pair()
    possible = [(2 / 4) * (4 / last) ** 0.5 * x @ down.T @ up.T for last in (2, 4)]

    added = adapter.added(x, adapter.scale)

    assert any(torch.allclose(added, one, atol=1e-5) for one in possible)
