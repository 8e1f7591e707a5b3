"""The memory of a run from shapes alone: what the sums say, what saves most mildly, and what fits."""

import subprocess
import sys
from dataclasses import replace

import pytest

from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.training.memory_facts import BlockFacts, ModelFacts, SampleFacts
from core.training.memory_ladder import climbed, fitted
from core.training.memory_plan import GIB, cheapest_blocks, memory_plan

MIB = 2**20
WIDE = tuple(
    BlockFacts(f"wide {n}", weights=1 * MIB, kept=100 * MIB, entered=10 * MIB, widest=20 * MIB, work=1e9)
    for n in range(4)
)
DEEP = BlockFacts("deep", weights=87 * MIB, kept=100 * MIB, entered=10 * MIB, widest=20 * MIB, work=4e9)
FACTS = ModelFacts(
    blocks=(DEEP, *WIDE),
    weights=9 * MIB,
    kept=30 * MIB,
    largest_weight=10 * MIB,
    text_weights=50 * MIB,
    text_kept=0,
    vae_weights=20 * MIB,
    trained=2 * MIB,
    state_bytes=8.0,
    batch_size=1,
    pixels=64 * 64,
    optimizers={"adamw": 8.0, "adamw8bit": 2.0},
)


def recipe(**values):
    return TrainingRecipe.from_flat({"mixed_precision": "bf16"} | values)


def test_every_sum_is_what_its_settings_say():
    plan = memory_plan(FACTS, recipe())

    assert plan.base_model == 2 * 100 * MIB
    assert plan.network == 2 * MIB * (4 + 8)
    assert plan.kept == 530 * MIB
    assert plan.at_work == 50 * MIB
    assert plan.peak == plan.training == plan.base_model + plan.network + plan.kept + plan.at_work


@pytest.mark.parametrize(
    ("values", "field", "expected"),
    [
        ({"mixed_precision": "no"}, "base_model", 4 * 100),
        ({"base_weights_packing": "int8"}, "base_model", 2 * 9 + 91),
        ({"fp8_base_unet": True}, "base_model", 2 * 9 + 91),
        ({"gradient_accumulation_steps": 2}, "kept", 530 + 2 * 4),
        ({"gradient_checkpointing": True}, "kept", 30 + 40 + 10),
        ({"full_bf16": True}, "network", 2 * (2 + 4)),
        ({"optimizer_type": "AdamW8bit"}, "network", 2 * (4 + 2)),
        ({"optimizer_type": "torch.optim.RAdam"}, "network", 2 * (4 + 8)),
        ({"ema": True}, "network", 2 * (12 + 4)),
        ({"ema": True, "ema_device": "cpu"}, "network", 2 * 12),
        ({"gradient_checkpointing": True, "cpu_offload_checkpointing": True}, "kept", 30),
        ({"train_batch_size": 3}, "kept", 3 * 530),
        ({"mixed_precision": "no"}, "kept", 2 * 530),
        ({}, "resting", 4 * 20 + 2 * 50),
        ({"blocks_to_swap": 4}, "resting", 4 * 20 + 2 * 50 + 2 * (87 + 3)),
        ({"cache_latents": False}, "base_model", 2 * 100 + 2 * 20),
        ({"cache_latents": False}, "resting", 2 * 50),
        ({"base_weights_packing": "int8"}, "at_work", 50 + 2 * 10),
        ({"base_weights_packing": "nf4"}, "at_work", 50 + 6 * 10),
    ],
)
def test_one_setting_changes_its_own_sum(values, field, expected):
    assert getattr(memory_plan(FACTS, recipe(**values)), field) == expected * MIB


def test_gradients_count_where_they_outgrow_what_they_take_the_place_of():
    large = replace(FACTS, trained=200 * MIB)

    assert memory_plan(large, recipe()).kept == 800 * MIB
    assert memory_plan(large, recipe(fused_backward_pass=True)).kept == 530 * MIB


def test_a_processor_keeps_short_matrices_of_attention_in_bf16():
    block = replace(DEEP, probabilities=(8 * MIB, 3 * MIB))
    facts = replace(FACTS, blocks=(block, *WIDE), longest_matrix=8 * MIB)

    def more(**values):
        return memory_plan(facts, recipe(**values)).kept - memory_plan(FACTS, recipe(**values)).kept

    assert more() == 11 * MIB
    assert more(train_batch_size=2) == 2 * 3 * MIB
    assert more(mixed_precision="no") == 0


def test_what_blocks_compute_only_once_is_kept_where_the_rest_is_computed_again():
    block = replace(DEEP, kept_once=7 * MIB)
    facts = replace(FACTS, blocks=(block, *WIDE))

    def more(**values):
        return memory_plan(facts, recipe(**values)).kept - memory_plan(FACTS, recipe(**values)).kept

    assert block.saving == DEEP.saving - 7 * MIB
    assert more() == 0
    assert more(gradient_checkpointing=True) == 7 * MIB
    assert more(gradient_checkpointing=True, train_batch_size=2) == 2 * 7 * MIB


def test_the_pieces_of_a_convolution_count_in_32_bits_alone():
    facts = replace(FACTS, passing=60 * MIB)

    def more(**values):
        return memory_plan(facts, recipe(**values)).at_work - memory_plan(FACTS, recipe(**values)).at_work

    assert more() == 0
    assert more(mixed_precision="no") == 60 * MIB


def test_a_sample_picture_needs_what_the_larger_of_its_two_stages_needs():
    weights = 200 + 100 + 80 + 2 * 12
    denoising = replace(FACTS, samples=SampleFacts(pixels=64 * 64, pixels_at_once=2 * 64 * 64))
    decoding = replace(FACTS, samples=SampleFacts(pixels=256 * 256, pixels_at_once=64 * 64))

    assert memory_plan(FACTS, recipe()).sampling == 0
    assert memory_plan(denoising, recipe()).sampling == (weights + 2 * 3 * 20) * MIB
    assert memory_plan(decoding, recipe()).sampling == (weights + 256 * 256 * 3072 / MIB) * MIB


def test_the_largest_batch_of_any_data_set_counts():
    folders = [{"image_dir": "a"}]
    small = {"resolution": 256, "batch_size": 8, "subsets": folders}
    large = {"resolution": 512, "batch_size": 1, "subsets": folders}

    plan = memory_plan(FACTS, recipe(datasets=[small, large]))

    # Eight quarter-size pictures are as much as two of the large ones, for which the facts are.
    assert plan.kept == 2 * 530 * MIB


def test_what_the_card_holds_by_itself_is_counted_once():
    with_card = replace(FACTS, context=400 * MIB)

    assert memory_plan(with_card, recipe()).peak == memory_plan(FACTS, recipe()).peak + 400 * MIB


def test_an_optimizer_with_settings_of_its_own_is_left_alone():
    def optimizers(**values):
        return {changed.optimizer.optimizer_type for _, changed in climbed(recipe(**values), 5)}

    assert "AdamW8bit" in optimizers(optimizer_args="weight_decay=0.1")
    assert optimizers(optimizer_args="amsgrad=True") == {"AdamW"}
    assert optimizers(optimizer_type="Prodigy") == {"Prodigy"}


def test_blocks_that_are_cheap_to_compute_again_come_first():
    assert cheapest_blocks(FACTS.blocks, 0.5) == ["wide 0", "wide 1", "wide 2"]
    assert cheapest_blocks(FACTS.blocks, 1.0)[-1] == "deep"
    assert cheapest_blocks(FACTS.blocks, 0.0) == []


def test_each_rung_of_the_ladder_needs_less_than_the_one_before():
    start, with_card = recipe(mixed_precision="no", train_batch_size=2, ema=True), replace(FACTS, context=1)

    sizes = [memory_plan(with_card, changed).training for _, changed in climbed(start, len(FACTS.blocks))]

    assert len(sizes) >= 6
    assert sizes == sorted(sizes, reverse=True)


def test_the_mildest_change_that_fits_is_enough():
    start = recipe()
    enough = memory_plan(FACTS, start.with_values(gradient_checkpointing=True, checkpointing_share=0.5))

    found = fitted(start, FACTS, enough.peak / GIB)

    assert found.recipe.run.gradient_checkpointing
    assert found.recipe.memory.base_weights_packing == "no"
    assert len(found.changes) == 1
    assert found.plan.peak <= enough.peak


def test_what_fits_stays_as_it_is():
    found = fitted(recipe(), FACTS, 100)

    assert found.changes == ()
    assert found.recipe == recipe()


def test_what_cannot_fit_is_refused_with_what_would_help():
    with pytest.raises(AtelierError, match="does not fit") as caught:
        fitted(recipe(), FACTS, 0.01)

    assert "resolution" in caught.value.remedy


def test_smaller_batches_keep_the_pictures_of_a_step():
    *_, (_, last) = climbed(recipe(train_batch_size=4, gradient_accumulation_steps=2), 2)

    assert (last.run.train_batch_size, last.run.gradient_accumulation_steps) == (1, 8)


def test_a_window_can_plan_without_torch():
    code = "import sys, core.training.memory_plan, core.training.memory_ladder; print('torch' in sys.modules)"

    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "False"
