"""Captions that change can be encoded ahead: a few variants of each, and the empty one."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from core.data.step_captions import StepCaptions
from core.kohya.buckets import BucketSettings, fit_to_bucket
from core.kohya.caption_choices import CaptionOptions
from core.kohya.folder_name import FolderName
from core.kohya.image_tree import ImageFolder, TrainingImage
from core.kohya.plan_entries import PlanEntry
from core.kohya.subset_settings import SubsetSettings

CAPTION = "mira, " + ", ".join(f"tag{number}" for number in range(8))


def entry_with(name="a", **options):
    image = TrainingImage(Path(f"{name}.png"), (64, 64), CAPTION)
    settings = SubsetSettings(CaptionOptions(keep_tokens=1, **options))
    folder = ImageFolder(
        Path("1_mira"), FolderName(1, "mira"), is_reg=False, images=(image,), settings=settings
    )
    fit = fit_to_bucket(BucketSettings(resolution=(64, 64), enable_bucket=False), (64, 64))
    return PlanEntry(image, folder, 1, is_reg=False, fit=fit)


def shown(captions, entry, count=200):
    rng = random.Random(1)
    return [captions.caption_of(entry, rng, epoch=1, step=step) for step in range(1, count + 1)]


def test_all_that_is_shown_was_known_ahead_and_all_that_was_known_is_shown():
    entry = entry_with(shuffle_caption=True, caption_tag_dropout_rate=0.2, caption_dropout_rate=0.3)
    captions = StepCaptions(seed=7, variant_count=5)

    seen = set(shown(captions, entry))

    known = set(captions.all_captions([entry]))
    assert seen <= known
    assert len(seen) == 6
    assert known - seen == {CAPTION}


def test_whole_captions_are_left_out_as_often_as_asked_and_the_front_stays():
    entry = entry_with(shuffle_caption=True, caption_dropout_rate=0.25)

    seen = shown(StepCaptions(seed=7, variant_count=4), entry, 1000)

    assert 0.2 < seen.count("") / len(seen) < 0.3
    assert all(text.startswith("mira, ") for text in seen if text)


def test_variants_are_the_same_in_every_run_of_a_seed_and_others_for_another_picture_or_seed():
    def variants(seed, name):
        entry = entry_with(name, shuffle_caption=True)
        return list(StepCaptions(seed, variant_count=4).all_captions([entry]))

    assert variants(1, "a") == variants(1, "a")
    assert variants(1, "a") != variants(2, "a")
    assert variants(1, "a") != variants(1, "b")


@pytest.mark.parametrize("options", [{"shuffle_caption": True}, {"enable_wildcard": True}])
def test_without_variants_nobody_knows_what_will_be_shown(options):
    captions = StepCaptions(seed=7)

    assert captions.all_captions([entry_with(**options)]) is None
    assert captions.all_captions([entry_with()]) is not None


def test_captions_that_are_only_left_out_now_and_then_are_known_without_variants():
    known = StepCaptions(seed=7).all_captions([entry_with(caption_dropout_every_n_epochs=2)])

    assert list(known) == [CAPTION, ""]


def test_a_wildcard_is_chosen_in_each_variant():
    entry = entry_with(enable_wildcard=True)
    image = TrainingImage(Path("a.png"), (64, 64), "mira, {red|blue|green} hair")
    entry = PlanEntry(image, entry.folder, 1, is_reg=False, fit=entry.fit)

    seen = set(shown(StepCaptions(seed=1, variant_count=20), entry))

    assert seen == {f"mira, {colour} hair" for colour in ("red", "blue", "green")}


def test_a_choice_of_lines_leaves_blank_ones_out_before_a_prefix_is_put_before():
    entry = entry_with(enable_wildcard=True, caption_prefix="mira:")
    image = TrainingImage(Path("a.png"), (64, 64), "\none\n\n \ntwo")
    entry = PlanEntry(image, entry.folder, 1, is_reg=False, fit=entry.fit)

    seen = set(shown(StepCaptions(seed=1), entry))

    assert seen == {"mira: one", "two"}
