"""What a walk through the real modules finds, on tensors that have shapes and no numbers."""

import pytest
import torch
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.nn import functional

from core.training.model_facts import model_facts, norms_as_on_a_card


@pytest.fixture
def autocast_of_a_card():
    """CUDA's own rules, which torch knows without a card too."""
    torch.set_autocast_enabled("cuda", True)
    torch.set_autocast_dtype("cuda", torch.bfloat16)
    yield
    torch.set_autocast_enabled("cuda", False)


@pytest.mark.parametrize("norm", [nn.GroupNorm(4, 8), nn.LayerNorm(6)], ids=["group", "layer"])
def test_a_cards_norms_give_32_bits_and_so_do_the_ones_that_stand_for_them(norm, autocast_of_a_card):
    on_card = {
        nn.GroupNorm: lambda x: functional.group_norm(x, 4),
        nn.LayerNorm: lambda x: functional.layer_norm(x, (6,)),
    }
    norms_as_on_a_card(norm.bfloat16())

    with FakeTensorMode():
        there = on_card[type(norm)](torch.empty(1, 8, 6, 6, dtype=torch.bfloat16, device="cuda"))

    assert there.dtype == norm(torch.zeros(1, 8, 6, 6, dtype=torch.bfloat16)).dtype == torch.float32


def test_what_the_network_itself_holds_is_not_what_a_step_keeps(recipe_for):
    def kept(dim):
        facts = model_facts(recipe_for(network_dim=dim, network_train_unet_only=True))
        return facts.kept + sum(block.kept for block in facts.blocks), facts.trained

    (small, few), (large, many) = kept(4), kept(64)

    # A wider middle keeps a little more; the weights themselves would be four bytes of each.
    assert large - small < (many - few)


def test_attention_of_each_transformer_block_tells_its_matrices(recipe_for):
    facts = model_facts(recipe_for(network_train_unet_only=True))

    places = 128 * 64 // 8**2
    found = [block.probabilities for block in facts.blocks if "transformer" in block.path]
    assert all(len(matrices) == 2 for matrices in found)
    # Of the first level: every place looks at every place, and at 77 tokens.
    itself, text = found[0]
    assert text / itself == pytest.approx(77 / places)


def test_what_attention_gave_is_kept_where_a_picture_has_few_places(recipe_for):
    facts = model_facts(recipe_for(network_train_unet_only=True))

    kept = {block.path: block.kept_once for block in facts.blocks if "transformer" in block.path}
    first, second = (f"down_blocks.{n}.attentions.0.transformer_blocks.0" for n in (0, 1))
    # 128 places at the first level, 32 at the next, and 77 tokens; six layers see places, two see tokens.
    assert kept[first] == 0
    assert kept[second] == (6 * 32 + 2 * 77) * 64 * torch.bfloat16.itemsize


def test_sample_pictures_are_counted_at_their_own_size(recipe_for):
    lines = ["a doll --w 256 --h 128", "a doll --w 256 --h 128", "a doll --w 64 --h 64"]

    facts = model_facts(recipe_for(sample_prompts=lines, network_train_unet_only=True))

    assert facts.samples.pixels == 256 * 128
    assert facts.samples.pixels_at_once == 2 * 2 * 256 * 128


def test_counting_memory_loads_no_code_that_a_recipe_names(recipe_for):
    facts = model_facts(recipe_for(optimizer_type="not_installed_here.Adam", network_train_unet_only=True))

    assert facts.state_bytes == 8.0
