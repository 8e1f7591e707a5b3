"""full_bf16 and full_fp16 keep network, gradients and the optimizer's memory in 16 bits, as in sd-scripts."""

import pytest
import torch
from safetensors.torch import load_file

from core.base_model.load import load_base_model
from core.networks.network import Network
from core.networks.registry import NETWORKS
from core.optim.registry import OPTIMIZERS, make_optimizer
from core.recipe.recipe import TrainingRecipe
from core.recipe.rules import problems_of
from core.training.control import TrainingControl
from core.training.events import Advice, StepDone
from core.training.precision import HalfGradientScaler, Precision
from core.training.run import train
from tests.core.training.toy_runs import base_model_loaded_once, run_in_parts, sums_of

BF16 = {
    "mixed_precision": "bf16",
    "full_bf16": True,
    "learning_rate": 1e-2,
    "max_train_epochs": None,
    "max_train_steps": 3,
    "network_train_unet_only": True,
    "save_state_on_train_end": True,
}


def whole_bf16(recipe_for, tmp_path, name="out", **values):
    return recipe_for(**(BF16 | {"output_dir": str(tmp_path / name)} | values))


def number_types(path):
    return {tensor.dtype for tensor in load_file(path).values() if tensor.ndim}


def test_network_optimizer_and_file_are_in_bf16_and_it_is_said_what_that_costs(recipe_for, tmp_path):
    events = list(train(whole_bf16(recipe_for, tmp_path)))

    folder = tmp_path / "out"
    assert number_types(folder / "doll-state" / "network.safetensors") == {torch.bfloat16}
    assert number_types(folder / "doll-state" / "optimizer.safetensors") == {torch.bfloat16}
    assert number_types(folder / "doll.safetensors") == {torch.bfloat16}
    assert all(event.loss == event.loss for event in events if isinstance(event, StepDone))
    assert any("1/256" in event.message for event in events if isinstance(event, Advice))


@pytest.mark.parametrize("optimizer", ["AdamW", "Prodigy"])
def test_a_run_in_parts_equals_a_whole_one_bit_for_bit(recipe_for, tmp_path, optimizer):
    rate = 1.0 if optimizer == "Prodigy" else 1e-2
    whole, parts = (
        whole_bf16(recipe_for, tmp_path, name, optimizer_type=optimizer, learning_rate=rate)
        for name in ("whole", "parts")
    )

    with base_model_loaded_once():
        list(train(whole))
        list(train(parts, TrainingControl(stop_at_step=2)))
        run_in_parts(parts)

    assert sums_of(parts) == sums_of(whole)


def test_files_have_the_precision_that_is_named_and_alphas_stay_exact(recipe_for, tmp_path):
    list(train(whole_bf16(recipe_for, tmp_path, network_alpha=1.2345, save_precision="float")))

    path = tmp_path / "out" / "doll.safetensors"
    alphas = {float(tensor) for key, tensor in load_file(path).items() if key.endswith(".alpha")}
    assert number_types(path) == {torch.float32}
    assert [round(alpha, 5) for alpha in alphas] == [1.2345]


@pytest.fixture(scope="module")
def parts(tiny):
    return load_base_model(tiny["sd15"], dtype=torch.bfloat16)


@pytest.mark.parametrize("module", NETWORKS)
def test_every_kind_of_network_learns_in_bf16(parts, module):
    arguments = ["dora_wd=True"] if NETWORKS[module].has_dora else []
    section = TrainingRecipe.from_flat(
        {"network_module": module, "network_dim": 4, "network_args": arguments}
    ).network
    network = Network.create(parts, section)
    network.keep_in(torch.bfloat16)

    with network.hung(), torch.autocast("cpu", torch.bfloat16):
        text = torch.zeros(1, 8, parts.unet.config.cross_attention_dim, dtype=torch.bfloat16)
        answer = parts.unet(torch.ones(1, 4, 8, 8), torch.tensor([5]), encoder_hidden_states=text).sample
        answer.float().square().mean().backward()

    gradients = [parameter.grad for parameter in network.parameters() if parameter.grad is not None]
    assert gradients
    assert all(gradient.dtype == torch.bfloat16 and gradient.isfinite().all() for gradient in gradients)


@pytest.mark.parametrize("optimizer", [kind.name for kind in OPTIMIZERS])
def test_every_optimizer_steps_weights_in_bf16(optimizer):
    weight = torch.nn.Parameter(torch.zeros(8, 8, dtype=torch.bfloat16))
    section = TrainingRecipe.from_flat({"optimizer_type": optimizer}).optimizer
    stepper = make_optimizer(section, [{"params": [weight], "lr": 1.0, "name": "unet"}])

    for _ in range(3):
        weight.grad = torch.ones_like(weight)
        stepper.step()

    assert weight.dtype == torch.bfloat16
    assert (weight < 0).all()


def test_gradients_in_fp16_are_unscaled_and_a_step_that_overflowed_is_left_out():
    weight = torch.nn.Parameter(torch.ones(4, dtype=torch.float16))
    optimizer = torch.optim.SGD([weight], lr=0.5)
    scaler = HalfGradientScaler("cpu", init_scale=1024.0)

    for gradient in (1024.0, float("inf")):
        weight.grad = torch.full_like(weight, gradient)
        scaler.scale(torch.ones(()))
        scaler.step(optimizer)
        scaler.update()

    assert weight.tolist() == [0.5] * 4


def test_without_a_card_fp16_weights_stay_in_32_bits_and_it_is_said(recipe_for):
    section = recipe_for(mixed_precision="fp16", full_fp16=True, device="cpu").run

    precision = Precision.of(section)

    assert precision.weights_dtype == torch.float32
    assert any("32 bits" in advice.message for advice in precision.advice)


@pytest.mark.parametrize(
    ("field", "mixed"), [("full_bf16", "no"), ("full_bf16", "fp16"), ("full_fp16", "bf16")]
)
def test_the_type_of_the_forward_pass_must_be_the_same(recipe_for, field, mixed):
    problems = problems_of(recipe_for(mixed_precision=mixed, **{field: True}))

    assert [problem.field for problem in problems if problem.stops] == [field]
