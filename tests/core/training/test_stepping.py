"""Each weight may step as its gradient comes: the same numbers, without all gradients at once."""

from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from core.errors import AtelierError
from core.recipe.rules import problems_of
from core.training.run import train
from core.training.stepping import StepAsGradientsCome

ALONE = {"max_grad_norm": 0, "max_train_epochs": None, "max_train_steps": 3}


def lora_of(recipe):
    return load_file(Path(recipe.run.output_dir) / "doll.safetensors")


@pytest.mark.parametrize("optimizer", ["AdamW", "Lion", "AdamW8bit"])
def test_stepping_one_by_one_gives_the_same_lora(recipe_for, optimizer):
    results = []
    for is_fused in (False, True):
        recipe = recipe_for(optimizer_type=optimizer, fused_backward_pass=is_fused, **ALONE)
        list(train(recipe))
        results.append(lora_of(recipe))

    assert all(torch.equal(results[0][key], results[1][key]) for key in results[0])


def test_gradients_are_gone_when_the_backward_pass_is_over():
    weights = [torch.nn.Parameter(torch.ones(4)) for _ in range(3)]
    stepping = StepAsGradientsCome(torch.optim.AdamW(weights, lr=0.1), weights)

    sum(weight.sum() for weight in weights).backward()

    assert all(weight.grad is None for weight in weights)
    assert all((weight < 1).all() for weight in weights)
    assert stepping.gradient_length().item() == pytest.approx(12**0.5)


@pytest.mark.parametrize("optimizer", ["Prodigy", "DAdaptAdam", "AdamWScheduleFree"])
def test_an_optimizer_that_finds_one_step_for_all_is_refused_with_the_reason(recipe_for, optimizer):
    recipe = recipe_for(optimizer_type=optimizer, learning_rate=1, fused_backward_pass=True, **ALONE)

    with pytest.raises(AtelierError, match="fused_backward_pass") as caught:
        list(train(recipe))

    assert "AdamW" in caught.value.remedy


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("gradient_accumulation_steps", 2),
        ("max_grad_norm", 1.0),
        ("mixed_precision", "fp16"),
        ("scale_weight_norms", 1.0),
    ],
)
def test_what_needs_all_gradients_is_refused_with_the_reason(recipe_for, field, value):
    recipe = recipe_for(fused_backward_pass=True, **(ALONE | {field: value}))

    problems = [problem for problem in problems_of(recipe) if problem.field == "fused_backward_pass"]

    assert len(problems) == 1
    assert problems[0].stops
    assert field in problems[0].text
