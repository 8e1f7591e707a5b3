"""Key names, shapes and counts of the full-size architectures, as sd-scripts makes them."""

import hashlib
import json
from pathlib import Path

import pytest

from core.networks.block_names import unet_naming
from core.networks.network import Network
from core.networks.targets import implied_count, lora_targets
from core.recipe.network_section import NetworkSection
from tests.core.networks.architectures import full_size

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
FILES = ["lora_keys_sd15_linear", "lora_keys_sd15_conv4", "lora_keys_sdxl_linear", "lora_keys_sdxl_conv4"]
SUMMARY = json.loads((GOLDEN / "lora_keys_summary.json").read_text())["cases"]
LORA_CASES = [case for case in SUMMARY if case["network_module"] == "networks.lora"]


def network_of(case: dict) -> Network:
    section = NetworkSection(
        network_dim=case["dim"],
        network_alpha=case["alpha"],
        network_args=case["args"],
        network_train_unet_only=not case["train_text_encoder"],
        network_train_text_encoder_only=not case["train_unet"],
    )
    return Network.create(full_size(case["arch"]), section)


def shapes_of(network: Network) -> dict[str, list[int]]:
    return {
        f"{entry.name}.{ending}": list(tensor.shape)
        for entry in network.entries
        for ending, tensor in entry.adapter.tensors().items()
    }


@pytest.mark.parametrize("name", FILES)
def test_every_key_shape_and_path_equals_sd_scripts(name):
    case = json.loads((GOLDEN / f"{name}.json").read_text())
    golden = {
        f"{module}.{ending}": shape
        for module, facts in case["modules"].items()
        for ending, shape in facts.items()
        if ending != "path"
    }

    assert shapes_of(network_of(case)) == golden


@pytest.mark.parametrize("case", LORA_CASES, ids=lambda case: f"{case['arch']}-{case['n_modules']}")
def test_counts_parameters_and_key_hash_equal_sd_scripts(case):
    network = network_of(case)
    keys = "\n".join(sorted(shapes_of(network)))

    assert network.module_count == case["n_modules"]
    assert sum(entry.part != "unet" for entry in network.entries) == case["n_modules_te"]
    assert sum(parameter.numel() for parameter in network.parameters()) == case["n_params"]
    assert hashlib.sha256(keys.encode()).hexdigest() == case["sha256_of_sorted_keys_joined_by_newline"]


@pytest.mark.parametrize(("family", "linear", "conv"), [("sd15", 264, 350), ("sdxl", 986, 1052)])
def test_the_count_that_the_configuration_implies_is_the_known_one(family, linear, conv):
    parts = full_size(family)

    assert implied_count(parts) == len(lora_targets(parts)) == linear
    assert implied_count(parts, conv=True) == len(lora_targets(parts, conv=True)) == conv


@pytest.mark.parametrize("name", ["sdxl_linear", "sdxl_conv4"])
def test_the_sgm_paths_of_sdxl_equal_sd_scripts(name):
    case = json.loads((GOLDEN / f"lora_keys_{name}.json").read_text())
    parts = full_size("sdxl")
    targets = lora_targets(parts, conv="conv" in name, text_encoder=False)
    golden = {key: facts["path"] for key, facts in case["modules"].items() if "lora_unet" in key}
    path_in_files = unet_naming(parts.family, parts.unet.config)

    assert {target.kohya_name: path_in_files(target.path) for target in targets} == golden
