"""Parameter groups of the full-size architectures, as sd-scripts makes them."""

import json
from pathlib import Path

import pytest

from core.base_model.family import SD15, SDXL
from core.errors import AtelierError
from core.networks.block_names import block_numbers
from core.networks.learning_rates import block_factors
from core.networks.lora import LoraOptions
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from tests.core.networks.architectures import full_size

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
CASES = json.loads((GOLDEN / "lora_optimizer_groups.json").read_text())["cases"]
SDXL_BLOCKS = json.loads((GOLDEN / "sdxl_block_lr_groups.json").read_text())["blocks"]


@pytest.mark.parametrize("case", CASES, ids=[str(index) for index in range(len(CASES))])
def test_the_groups_equal_sd_scripts(case):
    section = NetworkSection(
        network_dim=4, network_args=case["args"], network_train_unet_only=not case["train_te"]
    )
    network = Network.create(full_size(case["arch"]), section)

    groups = network.trainable_groups(case["unet_lr"], case["text_encoder_lr"], case["learning_rate"])

    found = [
        (group["name"], len(group["params"]), sum(parameter.numel() for parameter in group["params"]))
        for group in groups
    ]
    golden = case["groups"]
    assert found == [(group["description"], group["n_tensors"], group["n_params"]) for group in golden]
    assert [group["lr"] for group in groups] == pytest.approx([group["lr"] for group in golden], rel=1e-9)


def test_a_part_with_rate_0_is_not_trained():
    network = Network.create(full_size("sd15"), NetworkSection())

    assert [group["name"] for group in network.trainable_groups(1e-4, 0.0)] == ["unet"]


@pytest.mark.parametrize("facts", SDXL_BLOCKS, ids=lambda facts: str(facts["block"]))
def test_sdxl_blocks_are_counted_as_in_sd_scripts(facts):
    for prefix in facts["prefixes"]:
        if "block" in prefix:
            name = f"lora_unet_{prefix.replace('.', '_')}_0_in_layers_2"

            assert block_numbers(SDXL).number_of(name) == facts["block"]


@pytest.mark.parametrize("text", ["1,half,1", "0.5"])
def test_factors_that_no_list_is_made_of_are_refused_with_what_is_wanted(text):
    with pytest.raises(AtelierError, match="12 such blocks"):
        block_factors(LoraOptions(down_lr_weight=text), SD15)


@pytest.mark.parametrize(
    ("options", "factors"),
    [
        # As sd-scripts' get_block_lr_weight: empty is 0, what is missing is 1, what is too much is left out.
        ({"down_lr_weight": "0.5,,0.25"}, [0.5, 0, 0.25, *[1] * 22]),
        ({"up_lr_weight": "0.5," * 20}, [*[1] * 13, *[0.5] * 12]),
        ({"mid_lr_weight": "0.5", "block_lr_zero_threshold": 1}, [*[1] * 12, 0, *[1] * 12]),
    ],
)
def test_lists_of_block_factors_are_read_as_in_sd_scripts(options, factors):
    assert block_factors(LoraOptions(**options), SD15) == factors


def test_sdxl_s_first_and_last_block_keep_their_rate():
    factors = block_factors(LoraOptions(down_lr_weight="zeros", mid_lr_weight="0.5"), SDXL)

    assert factors == [1, *[0] * 9, 0.5, 1, 1, *[1] * 9, 1]


def test_small_factors_count_as_0():
    options = LoraOptions(mid_lr_weight="0.05", block_lr_zero_threshold=0.1)

    assert block_factors(options, SD15)[12] == 0.0
