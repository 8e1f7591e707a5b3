import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import AtelierError
from core.kohya.step_count import (
    StepCount,
    balanced_reg_uses,
    batches_per_epoch,
    checked_reg_mode,
    kohya_reg_uses,
    reg_uses,
    total_steps,
    updates_per_epoch,
)


def uses_in_words(train_samples: int, reg_repeats: list[int]) -> list[int]:
    """The rule as it is told: walk the images in order, again and again, until there are enough samples."""
    uses, samples, first_round = [0] * len(reg_repeats), 0, True
    while samples < train_samples:
        for index, repeats in enumerate(reg_repeats):
            count = repeats if first_round else 1
            uses[index] += count
            samples += count
            if samples >= train_samples:
                break
        first_round = False
    return uses


@given(st.integers(0, 300), st.lists(st.integers(1, 20), min_size=1, max_size=12))
def test_regularization_images_are_walked_until_there_are_enough(train_samples, reg_repeats):
    assert list(kohya_reg_uses(train_samples, reg_repeats)) == uses_in_words(train_samples, reg_repeats)


def test_of_520_images_with_20_repeats_only_the_first_245_meet_4900_samples():
    uses = kohya_reg_uses(4900, [20] * 520)

    assert uses == (20,) * 245 + (0,) * 275


def test_without_regularization_images_nothing_is_used():
    assert kohya_reg_uses(100, []) == ()
    assert balanced_reg_uses(100, 0, epoch=1) == ()


@given(st.integers(1, 50), st.integers(1, 30), st.integers(1, 12))
def test_a_balanced_epoch_has_as_many_regularization_samples_as_training_samples(samples, images, epoch):
    uses = balanced_reg_uses(samples, images, epoch)

    assert sum(uses) == samples
    assert max(uses) - min(uses) <= 1


@given(st.integers(1, 50), st.integers(1, 30), st.integers(1, 12))
def test_balanced_epochs_go_round_through_all_images_one_after_the_other(samples, images, epochs):
    totals = [
        sum(uses)
        for uses in zip(*(balanced_reg_uses(samples, images, e + 1) for e in range(epochs)), strict=True)
    ]

    rounds, rest = divmod(samples * epochs, images)
    assert totals == [rounds + (index < rest) for index in range(images)]


def test_balanced_twins_are_paired_by_name_and_others_left_out():
    reg = [("mira", 5), ("cat", 5), ("mira", 1), ("mira", 1)]

    assert reg_uses({"mira": 2, "tom": 9}, reg, "balanced", 1) == (1, 0, 1, 0)
    assert reg_uses({"mira": 2, "tom": 9}, reg, "balanced", 2) == (1, 0, 0, 1)


def test_kohya_pools_all_images_whatever_their_name():
    assert reg_uses({"mira": 2, "tom": 9}, [("cat", 5), ("mira", 5), ("x", 5)], "kohya", 7) == (5, 5, 5)


def test_each_bucket_fills_its_own_batches():
    assert batches_per_epoch([27, 21, 21], 4) == 7 + 6 + 6
    assert updates_per_epoch(19, 3) == 7


def test_epochs_win_over_steps():
    assert total_steps(itertools.repeat(125), max_train_epochs=8, max_train_steps=5) == StepCount(8, 1000)


def test_steps_end_in_the_epoch_that_reaches_them():
    assert total_steps(itertools.repeat(7), max_train_steps=100) == StepCount(15, 100)
    assert total_steps(iter([3, 4, 3, 4]), max_train_steps=10) == StepCount(3, 10)


def test_nothing_to_train_takes_no_steps():
    assert total_steps(itertools.repeat(0), max_train_steps=100) == StepCount(0, 0)
    assert total_steps(itertools.repeat(0), max_train_epochs=3) == StepCount(0, 0)


def test_an_unknown_way_to_use_regularization_images_is_refused_with_the_known_ones():
    with pytest.raises(AtelierError, match="kohya, balanced"):
        checked_reg_mode("fair")
