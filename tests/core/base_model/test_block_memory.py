"""Blocks that compute again, or rest in the computer's memory, change no number."""

import pytest
import torch

from core.base_model.block_checkpointing import checkpoint_blocks
from core.base_model.block_offload import offload_blocks
from core.base_model.frozen_layers import FrozenLinear, freeze_layers
from core.base_model.matrix_products import linear
from core.base_model.packed_weights import pack_weights
from core.base_model.unet_blocks import unet_blocks
from core.networks import lora_product
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from tests.fixtures.tiny_models import tiny_model

CPU = torch.device("cpu")


@pytest.fixture
def parts():
    parts = tiny_model("sd15")
    freeze_layers(parts.unet)
    return parts


@pytest.fixture
def network(parts):
    torch.manual_seed(2)
    section = NetworkSection(
        network_dim=4, network_alpha=4, network_dropout=0.1, network_train_unet_only=True
    )
    network = Network.create(parts, section).train()
    for entry in network.entries:
        torch.nn.init.normal_(entry.adapter.up, std=0.1)
    network.hang()
    return network


def gradients(parts, network, words=7):
    """Of one step, and its prediction."""
    torch.manual_seed(5)
    latents = torch.randn(2, 4, 16, 16)
    text = torch.randn(2, words, parts.unet.config.cross_attention_dim)
    prediction = parts.unet(latents, torch.tensor([10, 500]), text).sample
    prediction.square().mean().backward()
    found = [prediction.detach(), *(parameter.grad for parameter in network.parameters())]
    network.zero_grad()
    return found


def assert_same(found, expected):
    for one, other in zip(found, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-5, atol=1e-6)


def kept_bytes(parts, network):
    kept = {}

    def note(tensor):
        kept[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        gradients(parts, network)
    return sum(kept.values())


def test_checkpointed_blocks_keep_less_and_give_the_same_gradients(parts, network):
    expected, all_kept = gradients(parts, network), kept_bytes(parts, network)
    blocks = list(unet_blocks(parts.unet))

    checkpoint_blocks(parts.unet, blocks[::2])
    half, half_kept = gradients(parts, network), kept_bytes(parts, network)
    checkpoint_blocks(parts.unet, blocks)
    whole, least_kept = gradients(parts, network), kept_bytes(parts, network)
    checkpoint_blocks(parts.unet, [])

    assert_same(half, expected)
    assert_same(whole, expected)
    assert least_kept < half_kept < all_kept
    assert kept_bytes(parts, network) == all_kept


@pytest.mark.parametrize("rests", [False, True])
def test_the_product_that_a_block_ends_with_is_not_computed_again(parts, monkeypatch, rests):
    torch.manual_seed(2)
    section = NetworkSection(network_dim=4, network_alpha=4, network_train_unet_only=True)
    network = Network.create(parts, section).train()
    network.hang()
    expected = gradients(parts, network)
    blocks = [path for path, block in unet_blocks(parts.unet).items() if hasattr(block, "ff")]
    last_layers = [parts.unet.get_submodule(path).ff.net[-1].weight.data_ptr() for path in blocks]
    products = []

    def noted(x, weight, bias=None):
        products.append(weight.data_ptr())
        return linear(x, weight, bias)

    monkeypatch.setattr(lora_product, "linear", noted)
    checkpoint_blocks(parts.unet, blocks, rests=rests)
    found = gradients(parts, network)

    assert all(torch.equal(one, other) for one, other in zip(found, expected, strict=True))
    assert sorted(pointer for pointer in products if pointer in last_layers) == sorted(last_layers)
    assert len(products) > 2 * len(last_layers)


@pytest.mark.parametrize(("words", "times"), [(256, 1), (7, 2)])
def test_attention_is_computed_once_where_a_picture_has_no_more_places_than_its_text_words(
    parts, monkeypatch, words, times
):
    torch.manual_seed(2)
    section = NetworkSection(network_dim=4, network_alpha=4, network_train_unet_only=True)
    network = Network.create(parts, section).train()
    for entry in network.entries:
        torch.nn.init.normal_(entry.adapter.up, std=0.1)
    network.hang()
    expected = gradients(parts, network, words)
    blocks = [path for path, block in unet_blocks(parts.unet).items() if hasattr(block, "attn1")]
    asked = {
        layer.weight.data_ptr()
        for path in blocks
        for attention in ("attn1", "attn2")
        for layer in parts.unet.get_submodule(f"{path}.{attention}").modules()
        if isinstance(layer, FrozenLinear)
    }
    products = []

    def noted(x, weight, bias=None):
        products.append(weight.data_ptr())
        return linear(x, weight, bias)

    monkeypatch.setattr(lora_product, "linear", noted)
    checkpoint_blocks(parts.unet, blocks)
    found = [gradients(parts, network, words) for _ in range(2)][1]

    assert all(torch.equal(one, other) for one, other in zip(found, expected, strict=True))
    assert len(asked) == 8 * len(blocks)
    assert [products.count(pointer) for pointer in asked] == [2 * times] * len(asked)


def test_what_enters_blocks_can_wait_in_the_computers_memory(parts, network):
    expected = gradients(parts, network)
    blocks = list(unet_blocks(parts.unet))

    checkpoint_blocks(parts.unet, blocks)
    kept_here = kept_bytes(parts, network)
    checkpoint_blocks(parts.unet, blocks, rests=True)
    resting, kept_when_resting = gradients(parts, network), kept_bytes(parts, network)
    checkpoint_blocks(parts.unet, [])

    assert_same(resting, expected)
    assert kept_when_resting < kept_here


@pytest.mark.parametrize("share", [1, 2])
@pytest.mark.parametrize("is_packed", [False, True])
@pytest.mark.parametrize("is_checkpointed", [False, True])
def test_resting_blocks_give_the_same_gradients(parts, network, share, is_packed, is_checkpointed):
    if is_packed:
        pack_weights(parts.unet, "int8", "cpu")
    expected = gradients(parts, network)
    blocks = list(unet_blocks(parts.unet))
    checkpoint_blocks(parts.unet, blocks if is_checkpointed else [])

    offload = offload_blocks(parts.unet, blocks[::share], CPU)

    assert_same(gradients(parts, network), expected)
    assert_same(gradients(parts, network), expected)
    assert len(offload.here) == 3
    offload.remove()
    assert offload.here == ()
    assert_same(gradients(parts, network), expected)


def test_only_three_blocks_are_on_the_device_and_the_others_rest_where_they_were(parts, network):
    def places():
        return {
            path: [layer.weight.data_ptr() for layer in block.modules() if isinstance(layer, FrozenLinear)]
            for path, block in unet_blocks(parts.unet).items()
        }

    home = places()

    offload = offload_blocks(parts.unet, list(home), CPU)
    gradients(parts, network)

    moved = [path for path, found in places().items() if found != home[path]]
    assert sorted(moved) == sorted(offload.here)
    assert len(moved) == 3


def test_a_path_that_is_none_of_a_block_is_refused(parts):
    with pytest.raises(ValueError, match="conv_in"):
        checkpoint_blocks(parts.unet, ["conv_in"])


@pytest.mark.gpu
def test_on_a_card_blocks_come_on_a_stream_of_their_own(parts, network):
    parts.unet.cuda()
    network.cuda()
    with torch.device("cuda"):
        expected = gradients(parts, network)
        parts.unet.cpu()
        offload_blocks(parts.unet, list(unet_blocks(parts.unet)), torch.device("cuda"))
        found = gradients(parts, network)

    assert_same(found, expected)
