"""Batches hold one bucket each, leave nothing out, and come in an order that seed and epoch decide."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from core.data.batching import batches_of_epoch
from core.data.seeds import keyed_generator, keyed_random, keyed_seed
from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan


@pytest.fixture
def plan(tmp_path):
    for folder, sizes in {"3_a": [(64, 64), (64, 64), (96, 64)], "2_b": [(64, 96)]}.items():
        (tmp_path / folder).mkdir()
        for number, size in enumerate(sizes):
            Image.new("RGB", size).save(tmp_path / folder / f"{number}.png")
            (tmp_path / folder / f"{number}.txt").write_text(f"{folder}, {number}")
    settings = BucketSettings(
        resolution=(64, 64), min_bucket_reso=32, max_bucket_reso=128, bucket_reso_steps=32
    )
    return make_plan(read_tree(tmp_path), settings, train_batch_size=2, max_train_epochs=1)


def test_every_picture_comes_as_often_as_its_folder_says(plan):
    batches = batches_of_epoch(plan.entries_of_epoch(1), [2], keyed_random(1))

    counts = Counter(Path(*entry.image.path.parts[-2:]) for batch in batches for entry in batch)
    assert counts == {Path("3_a/0.png"): 3, Path("3_a/1.png"): 3, Path("3_a/2.png"): 3, Path("2_b/0.png"): 2}


def test_a_batch_holds_one_bucket_and_there_are_as_many_as_planned(plan):
    batches = batches_of_epoch(plan.entries_of_epoch(1), [2], keyed_random(1))

    assert all(len({entry.fit.bucket for entry in batch}) == 1 for batch in batches)
    assert len(batches) == plan.batches_per_epoch


def test_the_order_is_the_same_for_the_same_epoch_and_another_for_the_next(plan):
    def names(seed, epoch):
        batches = batches_of_epoch(plan.entries_of_epoch(epoch), [1], keyed_random(seed, "order", epoch))
        return [entry.image.path for batch in batches for entry in batch]

    assert names(1, 1) == names(1, 1)
    assert names(1, 1) != names(1, 2)
    assert names(1, 1) != names(2, 1)


def test_seeds_differ_by_purpose_and_number():
    seeds = {
        keyed_seed(1, "noise", 1),
        keyed_seed(1, "noise", 2),
        keyed_seed(1, "order", 1),
        keyed_seed(2, "noise", 1),
    }

    assert len(seeds) == 4
    assert keyed_generator(7, "x").initial_seed() == keyed_seed(7, "x")
