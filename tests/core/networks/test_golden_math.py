"""LoRA's forward, dropouts, merged weights and norm scaling against what sd-scripts computed."""

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import nn

from core.networks.adapter import AdapterShape
from core.networks.lora_adapter import LoraAdapter

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
FACTS = json.loads((GOLDEN / "lora_math_public.json").read_text())
TENSORS = load_file(GOLDEN / "lora_math_public.safetensors")
CASES = {case["case"]: case for case in FACTS["cases"]}
SEED_OF_FIRST_CASE = 1001


def hung_adapter(name: str) -> LoraAdapter:
    case, args = CASES[name], CASES[name]["args"]
    layer = layer_like(TENSORS[f"{name}/org.weight"], args.get("stride", 1))
    layer.load_state_dict({end: TENSORS[f"{name}/org.{end}"] for end in ("weight", "bias")})
    dropouts = {key: value for key, value in args.items() if "dropout" in key}
    adapter = LoraAdapter(layer, AdapterShape(case["rank"], case["alpha"], **dropouts))
    adapter.load_tensors({end: TENSORS[f"{name}/{end}"] for end in ("lora_down.weight", "lora_up.weight")})
    adapter.multiplier = args.get("multiplier", 1.0)
    adapter.hang()
    return adapter


def layer_like(weight: torch.Tensor, stride: int = 1) -> nn.Module:
    if weight.dim() == 2:
        return nn.Linear(weight.shape[1], weight.shape[0])
    kernel = weight.shape[2]
    return nn.Conv2d(weight.shape[1], weight.shape[0], kernel, stride, padding=kernel // 2)


def close(ours, theirs):
    torch.testing.assert_close(ours, theirs, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", CASES)
def test_the_layer_answers_as_with_sd_scripts(name):
    adapter = hung_adapter(name).eval()

    close(adapter.layer(TENSORS[f"{name}/x"]), TENSORS[f"{name}/y_eval"])


@pytest.mark.parametrize("name", CASES)
def test_in_training_the_same_draws_drop_the_same_values(name):
    adapter = hung_adapter(name).train()
    torch.manual_seed(SEED_OF_FIRST_CASE + int(name))

    close(adapter.layer(TENSORS[f"{name}/x"]), TENSORS[f"{name}/y_train"])


@pytest.mark.parametrize("name", CASES)
def test_the_change_of_the_weight_equals_sd_scripts(name):
    adapter = hung_adapter(name)

    merged = adapter.layer.weight.detach() + adapter.multiplier * adapter.delta_weight()

    close(adapter.delta_weight() * adapter.multiplier, TENSORS[f"{name}/delta_weight"])
    close(merged, TENSORS[f"{name}/merged.weight"])


@pytest.mark.parametrize("name", CASES)
def test_alpha_is_what_sd_scripts_saves(name):
    assert float(hung_adapter(name).alpha) == float(TENSORS[f"{name}/alpha"])


def test_norm_scaling_equals_sd_scripts():
    golden, factors, norms = FACTS["maxnorm"], [], []

    for index in range(4):
        before, after = (f"maxnorm/{when}/m{index}" for when in ("before", "after"))
        tensors = {end: TENSORS[f"{before}.{end}"] for end in ("alpha", "lora_down.weight", "lora_up.weight")}
        down, up = tensors["lora_down.weight"], tensors["lora_up.weight"]
        adapter = LoraAdapter.from_tensors(layer_like(torch.empty(up.shape[0], *down.shape[1:])), tensors)
        factor, norm = adapter.scale_norm(golden["max_norm"])
        factors.append(float(factor))
        norms.append(float(norm))
        for end in ("lora_down.weight", "lora_up.weight"):
            close(adapter.tensors()[end].detach(), TENSORS[f"{after}.{end}"])

    assert sum(factor < 1 for factor in factors) == golden["keys_scaled"]
    assert sum(norms) / len(norms) == pytest.approx(golden["mean_norm"], rel=1e-5)
    assert max(norms) == pytest.approx(golden["max_norm_found"], rel=1e-5)
