"""Training steps give sd-scripts' numbers: predictions, losses, gradients, weights after the steps."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from safetensors import safe_open

from core.base_model.text_encoding import TokenIds, encode_tokens, size_ids
from core.data.batch import Batch
from core.networks.network import Network
from core.optim.registry import make_optimizer
from core.recipe.recipe import TrainingRecipe
from core.training.adapter_method import AdapterMethod
from core.training.diffusion_loss import DiffusionLoss
from core.training.precision import Precision
from tests.parity.formula_models import fill_network, formula_parts

FOLDER = Path("tests/fixtures/golden")
# How the stored norms say that a tensor got no gradient: text layers behind the one that clip skip reads.
NO_GRADIENT = torch.tensor(-1.0)
CASES = {case["name"]: case for case in json.loads((FOLDER / "parity_public.json").read_text())["cases"]}


@dataclass
class Course:
    """What happened in the steps of a case."""

    losses: list[float]
    predictions: list[torch.Tensor]
    norms: list[float]
    first_gradients: dict[str, torch.Tensor | None]
    final: dict[str, torch.Tensor]
    groups: list[dict]


@pytest.fixture(scope="module")
def golden():
    with safe_open(FOLDER / "parity_public.safetensors", "pt") as file:
        yield {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 - no mapping


@pytest.fixture(scope="module")
def courses(golden):
    return {name: walk(case, golden) for name, case in CASES.items()}


def recipe_of(case) -> TrainingRecipe:
    return TrainingRecipe.from_flat(
        {
            "network_dim": case["dim"],
            "network_alpha": case["alpha"],
            "network_train_unet_only": not case["train_te"],
            "optimizer_type": case["optimizer"],
            "unet_lr": case["unet_lr"],
            "text_encoder_lr": case["te_lr"],
            "max_token_length": case.get("max_token_length"),
            **case.get("args", {}),
        }
    )


def walk(case, golden) -> Course:
    """Take the steps of a case with our own parts: network, loss, precision, optimizer."""
    recipe, parts = recipe_of(case), formula_parts(case)
    network = Network.create(parts, recipe.network)
    fill_network(network)
    network.hang()
    network.train()
    diffusion = DiffusionLoss.of(recipe.noise, predicts_v=False)
    precision = Precision.of(recipe.run.model_copy(update={"device": "cpu"}))
    method = AdapterMethod(parts, network, diffusion, contextlib.nullcontext)
    groups = method.parameter_groups(recipe)
    trained = [parameter for group in groups for parameter in group["params"]]
    optimizer = make_optimizer(recipe.optimizer, groups)
    course = Course(
        [], [], [], {}, {}, [{"name": g["name"], "lr": g["lr"], "n": len(g["params"])} for g in groups]
    )
    for step in range(case["steps"]):
        batch, noised = batch_of(case, golden, step, method, recipe)
        prediction = method.prediction(batch, noised)
        loss = diffusion.loss(prediction, noised, batch)
        precision.backward(loss)
        if step == 0:
            course.first_gradients = gradients_by_key(network)
        squares = [parameter.grad.square().sum() for parameter in trained if parameter.grad is not None]
        course.norms.append(torch.stack(squares).sum().sqrt().item())
        precision.clip(optimizer, trained, recipe.optimizer.max_grad_norm)
        precision.step(optimizer)
        optimizer.zero_grad(set_to_none=True)
        course.losses.append(loss.item())
        course.predictions.append(prediction.detach())
    course.final = network.state_dict_kohya()
    network.take_off()
    return course


def batch_of(case, golden, step, method, recipe):
    def stored(name):
        return golden[f"{case['name']}/step{step}/{name}"]

    parts = method.parts
    size, height, width = case["bhw"]
    latents = stored("latents_unscaled") * parts.family.latent_scale
    ids = TokenIds(tuple(stored(f"input_ids_{place + 1}") for place in range(len(parts.text_encoders))))
    batch = Batch(
        latents=latents,
        captions=("",) * size,
        loss_weights=torch.tensor(case["loss_weights"]),
        size_ids=size_ids(
            [(1024 + 64 * b, 768) for b in range(size)],
            [(0, 32 * b) for b in range(size)],
            [(8 * height, 8 * width)] * size,
        ),
        names=("",) * size,
        text=encode_tokens(parts, ids, clip_skip=recipe.model.clip_skip),
    )
    return batch, method.diffusion.noised_with(latents, stored("noise"), stored("timesteps"))


def gradients_by_key(network):
    return {
        f"{entry.name}.{ending}": None if tensor.grad is None else tensor.grad.clone()
        for entry in network.entries
        for ending, tensor in entry.adapter.tensors().items()
        if tensor.requires_grad
    }


@pytest.mark.parametrize("name", CASES)
def test_parameter_groups_are_those_of_sd_scripts(courses, name):
    wanted = [{"name": g["description"], "lr": g["lr"], "n": g["n"]} for g in CASES[name]["lr_groups"]]

    assert courses[name].groups == wanted


@pytest.mark.parametrize("name", CASES)
def test_every_step_has_the_loss_of_sd_scripts(courses, name):
    assert courses[name].losses == pytest.approx(CASES[name]["losses"], rel=2e-4)


@pytest.mark.parametrize("name", CASES)
def test_the_u_net_predicts_what_it_predicted_there(courses, golden, name):
    for step, ours in enumerate(courses[name].predictions):
        theirs = golden[f"{name}/step{step}/noise_pred"]
        assert (ours - theirs).abs().max() <= 1e-3 * theirs.abs().max()


@pytest.mark.parametrize("name", CASES)
def test_gradients_of_the_first_step_are_the_same(courses, golden, name):
    ours = courses[name].first_gradients

    norms = torch.stack(
        [NO_GRADIENT if ours[key] is None else ours[key].norm() for key in CASES[name]["lora_tensor_names"]]
    )
    theirs = golden[f"{name}/grad_norm_per_tensor_step0"]
    assert (norms - theirs).abs().max() <= 1e-3 * theirs.max()
    for key in probes(golden, name, "grad"):
        stored = golden[key]
        assert (ours[key.split("/", 2)[2]] - stored).abs().max() <= 1e-3 * stored.abs().max()
    # Not for later steps: latents of 8 x 8 end in a group norm over single pixels, which blows rounding up.
    assert courses[name].norms[0] == pytest.approx(CASES[name]["grad_norm_before_clip"][0], rel=1e-3)


@pytest.mark.parametrize("name", CASES)
def test_weights_after_the_steps_are_the_same(courses, golden, name):
    case, ours = CASES[name], courses[name].final
    is_adam = case["optimizer"] == "AdamW"
    allowed = 0.05 * case["unet_lr"] * case["steps"] if is_adam else 1e-4

    keys = probes(golden, name, "final")
    assert keys
    for key in keys:
        assert (ours[key.split("/", 2)[2]] - golden[key]).abs().max() <= allowed
    norms = torch.stack([ours[key].norm() for key in case["lora_tensor_names"]])
    assert torch.allclose(norms, golden[f"{name}/final_norm_per_tensor"], rtol=1e-3, atol=1e-4)


def probes(golden, name, what):
    return [key for key in golden if key.startswith(f"{name}/{what}") and "lora" in key]
