"""Networks folded into the base model's weights."""

import pytest
import torch
from safetensors.torch import save_file

from core.networks.merge import merge, merge_files
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from tests.core.networks.learned import answer, learned
from tests.fixtures.tiny_models import tiny_model


@pytest.mark.parametrize("name", ["lora", "loha", "ia3", "diag-oft"])
def test_merged_answers_as_hung(name):
    parts = tiny_model("sd15")
    network = learned(Network.create(parts, NetworkSection(network_module=name)))
    with network.hung(0.6):
        hung = answer(parts)

    merge(network, 0.6)

    torch.testing.assert_close(answer(parts), hung, rtol=1e-3, atol=1e-4)


def test_files_are_merged_each_with_its_multiplier_and_1_without(tmp_path):
    parts = tiny_model("sd15")
    network = learned(Network.create(parts, NetworkSection()))
    save_file(network.state_dict_kohya(), tmp_path / "a.safetensors")
    with network.hung(1.5):
        expected = answer(parts)

    merge_files(parts, [tmp_path / "a.safetensors"] * 2, [0.5])

    torch.testing.assert_close(answer(parts), expected, rtol=1e-4, atol=1e-5)


def test_merging_a_hung_network_is_a_mistake():
    network = Network.create(tiny_model("sd15"), NetworkSection())

    with network.hung(), pytest.raises(ValueError, match="take the network off"):
        merge(network)
