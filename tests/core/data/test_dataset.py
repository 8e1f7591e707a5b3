"""The same epoch and step always give the same batch; weights, captions and sizes follow the recipe."""

from __future__ import annotations

import dataclasses
import threading
import time

import pytest
import torch
from PIL import Image

from core.base_model.family import SD15, SDXL
from core.data.dataset import SampleChoices, TrainingDataset
from core.data.fresh_pictures import FreshPictures
from core.data.latent_cache import EncodingSettings, LatentCache
from core.data.picture_encoder import PictureEncoder
from core.data.picture_pixels import ReadingSettings
from core.demo.micro_models import new_vae
from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.caption_choices import CaptionOptions
from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from core.kohya.subset_folders import with_settings
from core.kohya.subset_settings import SubsetSettings


@pytest.fixture(scope="module")
def vae():
    torch.manual_seed(0)
    return new_vae().eval().requires_grad_(requires_grad=False)


@pytest.fixture
def dataset(tmp_path, vae):
    """Makes a dataset of two training pictures and one regularization picture."""
    for folder, names in {"1_a": "xy", "reg/1_b": "z"}.items():
        (tmp_path / folder).mkdir(parents=True)
        for name in names:
            Image.effect_noise((96, 64), 80).convert("RGB").save(tmp_path / folder / f"{name}.png")
            (tmp_path / folder / f"{name}.txt").write_text("one, two, three, four, five")
    settings = BucketSettings(resolution=(64, 64), min_bucket_reso=64, max_bucket_reso=128)

    def make(family=SD15, *, is_fresh=False, reading=None, choices=None, **subset):
        tree = with_settings(read_tree(tmp_path), SubsetSettings(**subset))
        plan = make_plan(tree, settings, train_batch_size=4, max_train_epochs=9)
        encoder = PictureEncoder(vae, family)
        reading = reading or ReadingSettings()
        fresh, cache = FreshPictures(encoder, reading), LatentCache(encoder, EncodingSettings(reading))
        source = fresh if is_fresh else cache
        for _ in fresh.check(plan.images) if is_fresh else cache.fill(plan.images):
            pass
        return TrainingDataset(plan, family, source, SampleChoices(1, **(choices or {})))

    return make


def steps_of(dataset, epoch=1, first_step=1, *, after=0):
    """The steps of one epoch; the threads end when nobody holds it any more."""
    return dataset.steps_from(epoch, first_step, after=after).of_epoch(epoch)


def only_batch(dataset, epoch=1, step=1):
    (batch,) = next(steps_of(dataset, epoch, step))
    return batch


def test_a_step_is_the_same_however_often_it_is_asked_for(dataset):
    made = dataset(captions=CaptionOptions(shuffle_caption=True), flip_aug=True)

    first, again = only_batch(made), only_batch(made)

    assert first.captions == again.captions
    assert torch.equal(first.latents, again.latents)
    assert first.captions != only_batch(made, step=2).captions


def test_regularization_pictures_carry_the_prior_loss_weight(dataset):
    batch = only_batch(dataset(choices={"prior_loss_weight": 0.25}))

    weights = dict(zip(batch.names, batch.loss_weights.tolist(), strict=True))
    assert weights == {"1_a/x.png": 1.0, "1_a/y.png": 1.0, "reg/1_b/z.png": 0.25}


def test_several_processes_share_a_steps_batches_and_draw_what_one_would(dataset):
    made = dataset()
    one_by_one = dataclasses.replace(made.plan.datasets[0], train_batch_size=1)
    plan = dataclasses.replace(made.plan, datasets=(one_by_one,), gradient_accumulation_steps=3)

    def names_of(process):
        shared = dataclasses.replace(made, plan=plan, process=process)
        return [(batch.part, batch.names, batch.captions) for batch in next(steps_of(shared))]

    alone = names_of((0, 1))
    assert [part for part, *_ in alone] == [0, 1, 2]
    assert names_of((0, 2)) == [alone[0], alone[2]]
    assert names_of((1, 2)) == [alone[1]]


def test_mirroring_takes_the_mirrored_latents_of_some_samples(dataset):
    plain, mirrored = dataset(), dataset(flip_aug=True)

    differences = [
        not torch.equal(only_batch(plain, step=step).latents, only_batch(mirrored, step=step).latents)
        for step in range(1, 6)
    ]

    assert any(differences)


def test_sdxl_is_told_sizes_and_sd15_is_not(dataset):
    assert only_batch(dataset()).size_ids is None

    told = only_batch(dataset(SDXL)).size_ids

    assert told[0].tolist()[:2] == [64, 96]
    assert told[0].tolist()[4:] == [64, 64]


def test_steps_that_are_done_or_lie_behind_the_runs_end_are_left_out(dataset):
    made = dataset()

    assert not list(steps_of(made, 3, 3, after=3))
    assert not list(steps_of(made, 10, 10))
    assert len(list(steps_of(made, 3, 3, after=2))) == 1


def test_fresh_pictures_look_different_at_each_step_and_the_same_each_time_they_are_asked_for(dataset):
    made = dataset(is_fresh=True, random_crop=True)

    steps = [only_batch(made, step=step).latents for step in (1, 2)]

    assert not torch.equal(*steps)
    assert torch.equal(steps[1], only_batch(made, step=2).latents)


def test_pictures_of_the_next_steps_are_read_while_a_step_is_under_way_the_next_epochs_too(dataset):
    made = dataset(is_fresh=True, color_aug=True)
    one_by_one = dataclasses.replace(made.plan.datasets[0], train_batch_size=1)
    plan = dataclasses.replace(made.plan, datasets=(one_by_one,), max_train_steps=9)
    read = []
    plain_read = type(made.pictures).read

    class Watched(type(made.pictures)):
        def read(self, entry, rng, *, is_mirrored):
            read.append(entry.name)
            return plain_read(self, entry, rng, is_mirrored=is_mirrored)

    watched = Watched(made.pictures.encoder, made.pictures.reading)
    with dataclasses.replace(made, plan=plan, pictures=watched).steps_from(1, 1) as coming:
        shown = [batch.names[0] for (batch,) in coming.of_epoch(1)]
        while len(read) == len(shown):
            time.sleep(0.01)
        of_next_epoch = next(coming.of_epoch(2))[0].names[0]

    assert len(shown) == 4
    assert read[:5] == [*shown, of_next_epoch]


def test_a_step_that_cannot_read_its_picture_says_which(dataset):
    made = dataset(is_fresh=True)
    for entry in made.plan.images:
        entry.image.path.write_bytes(b"broken")

    with pytest.raises(AtelierError, match="could not be read"):
        only_batch(made)


def test_without_its_lost_pictures_an_epoch_is_as_long_and_every_time_the_same(dataset):
    made = dataset(is_fresh=True)
    made.plan.train[0].image.path.unlink()

    def shown():
        with made.steps_from(1, 1) as coming:
            return [batch.names for step in coming.of_epoch(1) for batch in step]

    first, second = shown(), shown()

    assert sum(len(names) for names in first) == 4
    assert made.plan.train[0].name not in {name for names in first for name in names}
    assert second == first


def test_broken_pictures_are_found_before_the_first_step(dataset):
    made = dataset(is_fresh=True)
    made.plan.train[0].image.path.write_bytes(b"broken")

    assert list(made.pictures.check(made.plan.images)) == [1, 2, 3]

    assert set(made.pictures.unreadable) == {made.plan.train[0].image.path}


def test_pictures_kept_back_are_shown_as_they_are(dataset):
    made = dataset(captions=CaptionOptions(shuffle_caption=True, caption_dropout_rate=1.0), flip_aug=True)
    plan = dataclasses.replace(made.plan, validation=made.plan.train)

    (batch,) = dataclasses.replace(made, plan=plan).held_out_batches()

    assert set(batch.captions) == {"one, two, three, four, five"}


def test_a_mask_comes_with_its_batch_and_pictures_without_one_are_looked_at_whole(dataset):
    made = dataset(alpha_mask=True)
    assert only_batch(made).masks.shape == (4, 1, 8, 8)
    assert only_batch(dataset()).masks is None


def test_variants_show_no_more_captions_than_were_asked_for(dataset):
    made = dataset(captions=CaptionOptions(shuffle_caption=True), choices={"caption_variants": 2})

    batches = [only_batch(made, step=step) for step in range(1, 9)]
    seen = {pair for batch in batches for pair in zip(batch.names, batch.captions, strict=True)}

    assert {name: sum(1 for other, _ in seen if other == name) for name, _ in seen} == {
        "1_a/x.png": 2,
        "1_a/y.png": 2,
        "reg/1_b/z.png": 2,
    }


@pytest.mark.parametrize("readers", [0, 1, 3])
def test_pictures_read_ahead_come_in_the_order_of_their_steps(dataset, readers):
    whole = dataset(is_fresh=True, random_crop=True)
    plan = dataclasses.replace(
        whole.plan, datasets=(dataclasses.replace(whole.plan.datasets[0], train_batch_size=1),)
    )
    alone, ahead = (dataclasses.replace(whole, plan=plan, readers=count) for count in (0, readers))

    expected = [batch for (batch,) in steps_of(alone)]
    found = [batch for (batch,) in steps_of(ahead)]

    assert len(found) == 4
    for one, other in zip(found, expected, strict=True):
        assert one.names == other.names
        assert torch.equal(one.latents, other.latents)


def test_readers_end_when_nobody_wants_more(dataset):
    made, before = dataset(is_fresh=True), set(threading.enumerate())

    with made.steps_from(1, 1) as steps:
        next(steps.of_epoch(1))
        assert set(threading.enumerate()) - before

    assert not set(threading.enumerate()) - before
