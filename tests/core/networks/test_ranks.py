"""Which layers get which rank: per block, for convolutions, by preset; and how users write it."""

import hashlib
import json
from pathlib import Path

import pytest

from core.errors import AtelierError
from core.networks.network import Network
from core.networks.registry import NETWORKS, kind_of_section
from core.recipe.network_section import NetworkSection
from tests.core.networks.architectures import full_size
from tests.fixtures.tiny_models import tiny_model

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
SUMMARY = json.loads((GOLDEN / "lora_keys_summary.json").read_text())["cases"]
OTHER_CASES = [case for case in SUMMARY if case["network_module"] != "networks.lora"]
DIMS_15 = ",".join(str(block % 3) for block in range(25))


@pytest.mark.parametrize("case", OTHER_CASES, ids=lambda case: f"{case['network_module']}-{case['arch']}")
def test_dylora_oft_and_lora_fa_have_the_keys_and_sizes_of_sd_scripts(case):
    section = NetworkSection(
        network_module=case["network_module"],
        network_dim=case["dim"],
        network_alpha=case["alpha"],
        network_args=case["args"],
        network_train_unet_only=not case["train_text_encoder"],
    )
    network = Network.create(full_size(case["arch"]), section)
    shapes = {
        f"{entry.name}.{ending}": list(tensor.shape)
        for entry in network.entries
        for ending, tensor in entry.adapter.tensors().items()
    }
    name, example = case["example_module"]

    assert network.module_count == case["n_modules"]
    assert sum(parameter.numel() for parameter in network.parameters()) == case["n_params"]
    keys = "\n".join(sorted(shapes))
    assert hashlib.sha256(keys.encode()).hexdigest() == case["sha256_of_sorted_keys_joined_by_newline"]
    for ending, shape in example.items():
        assert ending == "path" or shapes[f"{name}.{ending}"] == shape


@pytest.mark.parametrize(
    ("module", "args", "name"),
    [
        ("networks.lora", [], "lora"),
        ("networks.dylora", [], "networks.dylora"),
        ("networks.oft", [], "networks.oft"),
        ("lycoris.kohya", [], "locon"),
        ("lycoris.kohya", ["algo=lora"], "locon"),
        ("lycoris.kohya", ["algo=locon"], "locon"),
        ("lycoris.kohya", ["algo=loha"], "loha"),
        ("lycoris.kohya", ["algo=LoKr"], "lokr"),
        ("lycoris.kohya", ["algo=dylora"], "dylora"),
        ("lycoris.kohya", ["algo=ia3"], "ia3"),
        ("lycoris.kohya", ["algo=diag-oft"], "diag-oft"),
        ("loha", [], "loha"),
    ],
)
def test_kinds_are_chosen_as_users_write_them(module, args, name):
    section = NetworkSection(network_module=module, network_args=args)

    assert kind_of_section(section) is NETWORKS[name]


def test_an_algorithm_that_is_not_there_is_told_with_those_that_are():
    with pytest.raises(AtelierError, match="diag-oft"):
        kind_of_section(NetworkSection(network_module="lycoris.kohya", network_args=["algo=boft"]))


def test_what_a_form_of_another_program_writes_as_off_is_accepted_and_what_is_on_is_refused():
    off = [
        "algo=loha",
        "preset=full",
        "use_scalar=False",
        "train_norm=False",
        "constrain=0",
        "bypass_mode=True",
    ]
    section = NetworkSection(network_module="lycoris.kohya", network_args=[*off, "conv_dim=", "factor=0"])

    options = NETWORKS["loha"].options_of(section)

    assert options.preset == "full"
    with pytest.raises(AtelierError, match="train_norm"):
        NETWORKS["loha"].options_of(section.model_copy(update={"network_args": ["train_norm=True"]}))


@pytest.mark.parametrize(
    ("family", "preset", "count"),
    [
        ("sd15", "full", 354),
        ("sd15", "attn-mlp", 264),
        ("sd15", "attn-only", 48 + 128),
        ("sd15", "unet-transformer-only", 192),
        ("sd15", "unet-convblock-only", 86 + 2),
        ("sd15", "ia3", 3 * 12 + 32 * 2 + 16),
        ("sdxl", "full", 1052),
        ("sdxl", "unet-only", 788),
    ],
)
def test_presets_of_lycoris_reach_their_layers(family, preset, count):
    section = NetworkSection(network_module="lycoris.kohya", network_args=["algo=ia3", f"preset={preset}"])

    assert Network.create(full_size(family), section).module_count == count


def test_each_block_has_its_rank_and_alpha_and_0_means_none():
    section = NetworkSection(
        network_dim=8,
        network_alpha=4,
        network_args=[
            f"block_dims={DIMS_15}",
            "conv_dim=5",
            "conv_alpha=2",
            "block_alphas=" + ",".join("1" * 25),
        ],
    )
    network = Network.create(tiny_model("sd15"), section)
    found = {entry.name: (entry.adapter.shape.rank, entry.adapter.shape.alpha) for entry in network.entries}

    assert found["lora_te_text_model_encoder_layers_0_mlp_fc1"] == (8, 4)
    assert found["lora_unet_down_blocks_0_attentions_0_proj_in"] == (1, 1)
    assert not any("mid_block" in name and "conv1" not in name and "conv2" not in name for name in found)
    assert found["lora_unet_mid_block_resnets_0_conv1"] == (5, 2)


def test_blocks_whose_rate_is_0_get_no_adapter():
    section = NetworkSection(network_args=["mid_lr_weight=0"])

    names = {entry.name for entry in Network.create(tiny_model("sd15"), section).entries}

    assert not any("mid_block" in name for name in names)


def test_a_wrong_number_of_ranks_is_told_with_the_right_one():
    with pytest.raises(AtelierError, match="23 blocks"):
        Network.create(tiny_model("sdxl"), NetworkSection(network_args=["block_dims=1,2"]))


def test_a_choice_that_reaches_nothing_is_refused():
    section = NetworkSection(network_module="networks.oft", network_train_text_encoder_only=True)

    with pytest.raises(AtelierError, match="no layer at all"):
        Network.create(tiny_model("sd15"), section)


def test_programs_that_load_a_kind_are_known():
    plain = NETWORKS["lora"].options()

    assert "diffusers" in NETWORKS["lora"].programs(plain)
    assert "diffusers" not in NETWORKS["lora"].programs(NETWORKS["lora"].options(dora_wd=True))
    assert "diffusers" not in NETWORKS["loha"].loaded_by
