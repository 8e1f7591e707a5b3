"""Memory of real runs: shapes of the real modules, a switch that fits, and what is said when it runs out."""

import pytest
import torch

from core.errors import AtelierError
from core.training import loop
from core.training.events import Advice, StepDone
from core.training.memory_plan import memory_plan
from core.training.model_facts import model_facts
from core.training.run import train
from tests.core.training.allocated_bytes import AllocatedBytes

PLACES = {
    "loading": "core.training.prepare.loaded_model",
    "encoding pictures": "core.training.prepare.encoded_pictures",
    "moving the U-Net": "core.training.prepare.unet_to",
    "a step": "core.training.loop._gradients",
}
TWO_STEPS = {"max_train_epochs": None, "max_train_steps": 2, "train_batch_size": 1}


def test_the_facts_of_a_model_are_those_of_its_modules(recipe_for, tiny):
    from core.base_model.load import load_base_model

    facts = model_facts(recipe_for(network_train_unet_only=True))

    unet = load_base_model(tiny["sd15"]).unet
    count = sum(parameter.numel() for parameter in unet.parameters())
    assert facts.weights + sum(block.weights for block in facts.blocks) == count
    assert all(block.kept > block.entered > 0 for block in facts.blocks if "transformer" in block.path)
    assert facts.text_kept == 0


@pytest.mark.parametrize(
    "network",
    [
        {"network_module": "networks.dylora", "network_dim": 4, "network_args": ["unit=2"]},
        {"network_module": "lycoris.kohya", "network_dim": 4, "network_args": ["algo=dylora", "unit=2"]},
        {"network_dropout": 0.2, "network_args": ["rank_dropout=0.2", "module_dropout=0.2"]},
    ],
    ids=str,
)
def test_a_network_that_draws_lots_in_training_has_a_plan_and_always_the_same(recipe_for, network):
    recipe = recipe_for(**network)

    assert model_facts(recipe) == model_facts(recipe)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"mixed_precision": "bf16", "gradient_checkpointing": True},
        {"mixed_precision": "bf16", "train_batch_size": 2},
    ],
    ids=["32 bits", "bf16, checkpointing", "bf16, batches of 2"],
)
def test_the_plan_is_within_15_percent_of_what_a_run_allocates(recipe_for, values):
    large = {"resolution": "256,256", "min_bucket_reso": 256, "max_bucket_reso": 256}
    recipe = recipe_for(**TWO_STEPS | large | {"network_train_unet_only": True} | values)
    plan = memory_plan(model_facts(recipe), recipe)

    with AllocatedBytes() as allocated:
        for event in train(recipe):
            if getattr(event, "stage", "") == "Building the network":
                allocated.from_here()

    assert plan.training + plan.resting == pytest.approx(allocated.most, rel=0.15)


@pytest.mark.parametrize(
    "values",
    [
        {"base_weights_packing": "nf4", "mixed_precision": "bf16"},
        {"fp8_base": True},
        {"blocks_to_swap": 5, "base_weights_packing": "int8", "gradient_checkpointing": True},
        {"opt_channels_last": True},
    ],
    ids=str,
)
def test_what_saves_memory_trains_to_nearly_the_same_losses(recipe_for, values):
    def losses(**changes):
        events = train(recipe_for(**TWO_STEPS, **changes))
        return [event.loss for event in events if isinstance(event, StepDone)]

    assert losses(**values) == pytest.approx(losses(), rel=0.03)


def test_a_run_is_made_to_fit_and_says_how(recipe_for):
    asked = recipe_for(**TWO_STEPS)
    whole = memory_plan(model_facts(asked), asked)
    gib = 0.9 * whole.peak_gib

    events = list(train(recipe_for(fit_in_gib=gib, **TWO_STEPS)))

    (advice,) = (event for event in events if isinstance(event, Advice) and "changes" in event.values)
    assert "gradient_checkpointing" in advice.text
    assert len([event for event in events if isinstance(event, StepDone)]) == 2


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    "error",
    [
        torch.OutOfMemoryError("CUDA out of memory."),
        RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory"),
        MemoryError(),
    ],
    ids=["card", "computer", "python"],
)
def test_when_memory_runs_out_suggestions_come_as_an_event_before_the_end(
    recipe_for, monkeypatch, place, error
):
    def full(*_, **__):
        raise error

    monkeypatch.setattr(PLACES[place], full)
    events = []

    with pytest.raises(AtelierError, match="memory is full") as caught:
        _gather(train(recipe_for(**TWO_STEPS)), events)

    advice = events[-1]
    assert isinstance(advice, Advice)
    assert len(advice.values["steps"].split("; ")) >= 3
    assert "gradient_checkpointing" in caught.value.remedy


def test_another_error_is_not_taken_for_full_memory(recipe_for, monkeypatch):
    def broken(*_):
        raise RuntimeError("something else")

    monkeypatch.setattr(loop, "_gradients", broken)

    with pytest.raises(RuntimeError, match="something else"):
        list(train(recipe_for(**TWO_STEPS)))


def _gather(source, events):
    """One by one, so that what came before an error is there."""
    for event in source:
        events.append(event)
