"""Masks go with their pictures: scaled, cut, mirrored and shrunk alike."""

from __future__ import annotations

import dataclasses
import random

import numpy as np
import pytest
import torch
from PIL import Image

from core.data.picture_pixels import ReadingSettings, read_pixels
from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from core.kohya.subset_folders import with_settings
from core.kohya.subset_settings import SubsetSettings
from core.noise.losses import masked

BUCKETS = BucketSettings(resolution=(64, 64), min_bucket_reso=64, max_bucket_reso=128)


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "1_mira"
    place.mkdir()
    return place


def entry_of(folder, mask_folder=None, **settings):
    tree = with_settings(read_tree(folder.parent), SubsetSettings(**settings), mask_folder)
    return make_plan(tree, BUCKETS).train[0]


def half_transparent(path):
    """Opaque and red on the left, see-through and blue on the right."""
    picture = Image.new("RGBA", (128, 128), (255, 0, 0, 255))
    picture.paste((0, 0, 255, 0), (64, 0, 128, 128))
    picture.save(path)


def test_transparency_becomes_a_mask_as_large_as_latents(folder):
    half_transparent(folder / "a.png")

    mask = read_pixels(entry_of(folder, alpha_mask=True), ReadingSettings()).mask

    assert mask.shape == (1, 8, 8)
    assert mask[0, 0].tolist() == [1, 1, 1, 1, 0, 0, 0, 0]


def test_a_mirrored_picture_has_a_mirrored_mask(folder):
    half_transparent(folder / "a.png")

    read = read_pixels(entry_of(folder, alpha_mask=True), ReadingSettings(), is_mirrored=True)

    assert read.mask[0, 0].tolist() == [0, 0, 0, 0, 1, 1, 1, 1]
    assert read.pixels[:, 0, 60].tolist() == [1, -1, -1]


def test_a_picture_that_says_nothing_of_transparency_is_looked_at_whole(folder):
    Image.new("RGB", (64, 64)).save(folder / "a.png")

    assert read_pixels(entry_of(folder, alpha_mask=True), ReadingSettings()).mask.min() == 1
    assert read_pixels(entry_of(folder), ReadingSettings()).mask is None


@pytest.mark.parametrize("is_inside_folder_of_its_name", [True, False])
def test_a_mask_of_the_same_name_is_found_and_its_red_counts(folder, tmp_path, is_inside_folder_of_its_name):
    Image.new("RGB", (128, 128)).save(folder / "a.png")
    masks = tmp_path.parent / f"{tmp_path.name}-masks"
    place = masks / "1_mira" if is_inside_folder_of_its_name else masks
    place.mkdir(parents=True)
    mask = Image.new("RGB", (32, 32), (0, 255, 255))
    mask.paste((128, 0, 0), (0, 0, 16, 32))
    mask.save(place / "a.jpg", quality=100, subsampling=0)

    found = read_pixels(entry_of(folder, masks), ReadingSettings()).mask

    assert found[0, 0, 0].item() == pytest.approx(128 / 255, abs=0.02)
    assert found[0, 0, 7].item() == pytest.approx(0, abs=0.02)


def test_images_without_a_mask_are_told_and_learned_whole(folder, tmp_path):
    Image.new("RGB", (64, 64)).save(folder / "a.png")
    masks = tmp_path.parent / f"{tmp_path.name}-none"
    masks.mkdir()

    tree = with_settings(read_tree(folder.parent), SubsetSettings(), masks)

    assert "without a mask" in tree.problems[-1].text
    assert make_plan(tree, BUCKETS).train[0].image.mask_path is None


def test_the_shrunk_mask_weighs_the_loss_as_the_whole_one_does(folder):
    rng = np.random.default_rng(1)
    alpha = rng.integers(0, 255, (64, 64), dtype=np.uint8)
    Image.fromarray(np.dstack([np.zeros((64, 64, 3), np.uint8), alpha])).save(folder / "a.png")
    losses = torch.rand(1, 4, 8, 8)

    shrunk = read_pixels(entry_of(folder, alpha_mask=True), ReadingSettings()).mask

    whole = torch.from_numpy(alpha.astype(np.float32) / 255)[None]
    torch.testing.assert_close(masked(losses, shrunk[None]), masked(losses, whole))


def test_a_random_cut_takes_the_mask_along(folder):
    picture = Image.new("RGBA", (64, 256), (255, 255, 255, 255))
    picture.paste((0, 0, 0, 0), (0, 0, 64, 100))
    picture.save(folder / "a.png")
    entry = entry_of(folder, alpha_mask=True, random_crop=True)
    settings = ReadingSettings(background="keep", true_crop=True)

    reads = [read_pixels(entry, settings, random.Random(seed)) for seed in range(6)]

    assert len({read.crop for read in reads}) > 1
    for read in reads:
        shown = torch.nn.functional.avg_pool2d((read.pixels[:1] + 1) / 2, 8)
        torch.testing.assert_close(read.mask, shown, atol=0.01, rtol=0)


def test_sdxl_is_told_sd_scripts_cut_or_the_true_one(folder):
    Image.new("RGB", (64, 256)).save(folder / "a.png")
    entry = entry_of(folder)
    left, top, _, _ = entry.fit.trimmed

    assert read_pixels(entry, ReadingSettings()).crop == entry.fit.sdxl_crop
    assert read_pixels(entry, ReadingSettings(true_crop=True)).crop == (top, left)
    assert (top, left) != entry.fit.sdxl_crop


@pytest.mark.parametrize(
    ("size", "told", "true"),
    [
        # sd-scripts tells int(W - crop_right) of a mirrored picture, which is one more where W - w is odd.
        ((64, 257), ((0, 24), (0, 24)), ((96, 0), (96, 0))),
        ((100, 257), ((0, 19), (0, 20)), ((50, 0), (50, 0))),
        ((258, 100), ((19, 0), (19, 0)), ((0, 50), (0, 51))),
    ],
)
def test_sdxl_is_told_where_a_mirrored_picture_was_cut(folder, size, told, true):
    Image.new("RGB", size).save(folder / "a.png")
    entry = entry_of(folder)

    for reading, crops in ((ReadingSettings(), told), (ReadingSettings(true_crop=True), true)):
        found = [read_pixels(entry, reading, is_mirrored=mirrored).crop for mirrored in (False, True)]

        assert found == list(crops)


def test_a_broken_mask_is_named(folder, tmp_path):
    Image.new("RGB", (64, 64)).save(folder / "a.png")
    broken = tmp_path.parent / f"{tmp_path.name}.png"
    broken.write_bytes(b"no mask")
    entry = entry_of(folder)
    entry = dataclasses.replace(entry, image=dataclasses.replace(entry.image, mask_path=broken))

    with pytest.raises(AtelierError, match=broken.name):
        read_pixels(entry, ReadingSettings())
