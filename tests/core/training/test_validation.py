"""Pictures kept back are looked at the same way every time, and every picture's loss is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.training.events import ImagesSeen, Prepared, StepDone, ValidationDone
from core.training.loss_per_image import ImageLoss, LossRow, add_row, latest_losses, read_rows
from core.training.run import train
from tests.core.training.toy_runs import base_model_loaded_once, sums_of


@pytest.fixture(autouse=True)
def _quick():
    with base_model_loaded_once():
        yield


def of_kind(events, kind):
    return [event for event in events if isinstance(event, kind)]


def kept_back(recipe_for, **values):
    usual = {"validation_split": 0.34, "max_train_epochs": 2, "train_batch_size": 1}
    return recipe_for(**(usual | values))


def test_a_share_of_the_pictures_is_kept_back_and_looked_at_after_every_epoch(recipe_for):
    recipe = kept_back(recipe_for)

    events = list(train(recipe))

    looks = of_kind(events, ValidationDone)
    assert of_kind(events, Prepared)[0].num_train_images == 4
    assert [look.epoch for look in looks] == [1, 2]
    assert [len(look.loss_per_image) for look in looks] == [2, 2]
    assert looks[0].loss_by_concept.keys() == {"ohwx doll"}
    assert looks[0].average_loss == pytest.approx(sum(looks[0].loss_per_image.values()) / 2)
    trained = latest_losses(Path(recipe.run.output_dir))
    assert not trained.keys() & looks[0].loss_per_image.keys()


def test_a_network_that_does_not_learn_gives_the_same_losses_at_every_look(recipe_for):
    recipe = kept_back(
        recipe_for,
        learning_rate=1e-30,
        network_dropout=0.5,
        shuffle_caption=True,
        caption_dropout_rate=0.5,
        noise_offset=0.1,
        validate_every_n_steps=3,
    )

    looks = of_kind(train(recipe), ValidationDone)

    assert len(looks) > 3
    assert len({tuple(look.loss_per_image.items()) for look in looks}) == 1


def test_looking_moves_nothing_of_the_training(recipe_for, tmp_path):
    values = {
        "network_dropout": 0.1,
        "save_state_on_train_end": True,
        "optimizer_type": "AdamWScheduleFree",
        "max_validation_steps": 1,
    }
    often = kept_back(recipe_for, **values, validate_every_n_steps=1)
    seldom = kept_back(recipe_for, **values, validate_every_n_epochs=2, output_dir=str(tmp_path / "seldom"))

    list(train(often))
    list(train(seldom))

    assert sums_of(often) == sums_of(seldom)


def test_no_more_batches_are_looked_at_than_wanted(recipe_for):
    (look, *_) = of_kind(train(kept_back(recipe_for, max_validation_steps=1)), ValidationDone)

    assert len(look.loss_per_image) == 1


def test_every_picture_that_was_trained_on_has_a_loss_in_the_runs_folder(recipe_for):
    recipe = recipe_for(max_train_epochs=2)
    events = list(train(recipe))
    folder = Path(recipe.run.output_dir)

    rows = read_rows(folder)

    assert [(row.epoch, row.is_held_out) for row in rows] == [(1, False), (2, False)]
    assert len([name for name in rows[0].images if name.startswith("1_ohwx doll/")]) == 6
    assert sum(one.count for one in rows[0].images.values()) == 12
    first = of_kind(events, ImagesSeen)[0]
    assert list(first.hardest.values()) == sorted(first.hardest.values(), reverse=True)
    mean = sum(one.loss * one.count for row in rows for one in row.images.values()) / 24
    per_step = [event.loss for event in of_kind(events, StepDone)]
    assert mean == pytest.approx(sum(per_step) / len(per_step), rel=0.35)


def test_the_least_learned_picture_comes_first_and_newer_rows_count(tmp_path):
    add_row(tmp_path, LossRow(1, 5, is_held_out=False, images={"a": ImageLoss(0.1, 0.9, 3)}))
    add_row(tmp_path, LossRow(2, 9, is_held_out=True, images={"z": ImageLoss(0.7)}))
    with (tmp_path / "loss_per_image.jsonl").open("a") as file:
        file.write('{"epoch": 2, "st\n')
    newer = {"a": ImageLoss(0.1, 0.8, 3), "b": ImageLoss(0.2, 1.3, 1)}
    add_row(tmp_path, LossRow(2, 10, is_held_out=False, images=newer))

    assert list(latest_losses(tmp_path).items()) == [("b", newer["b"]), ("a", newer["a"])]
    assert latest_losses(tmp_path, is_held_out=True) == {"z": ImageLoss(0.7)}
    assert latest_losses(tmp_path / "none") == {}
