"""Encoded pictures are kept by everything that shapes them, so that none is ever stale."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor

import pytest
import torch
from PIL import Image

from core.base_model.family import SD15
from core.data.latent_cache import EncodingSettings, LatentCache
from core.data.latent_files import LatentFiles, fingerprint
from core.data.picture_encoder import PictureEncoder
from core.data.picture_pixels import ReadingSettings
from core.demo.micro_models import new_vae
from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from core.kohya.subset_settings import SubsetSettings


@pytest.fixture(scope="module")
def vae():
    torch.manual_seed(0)
    return new_vae().eval().requires_grad_(requires_grad=False)


@pytest.fixture
def entries(tmp_path):
    folder = tmp_path / "tree" / "1_a"
    folder.mkdir(parents=True)
    for number in range(3):
        Image.effect_noise((64, 64), 80).convert("RGB").save(folder / f"{number}.png")
    settings = BucketSettings(resolution=(64, 64), min_bucket_reso=64, max_bucket_reso=128)
    return make_plan(read_tree(folder.parent), settings).train


def filled(vae, entries, folder=None, **reading):
    settings = EncodingSettings(ReadingSettings(**reading))
    store = None if folder is None else LatentFiles(folder / fingerprint(vae), settings.reading)
    cache = LatentCache(PictureEncoder(vae, SD15), settings, store)
    assert list(cache.fill(entries)) == [1, 2, 3]
    return cache


def mirrored(entries):
    return [with_settings(entry, flip_aug=True) for entry in entries]


def with_settings(entry, **settings):
    folder = dataclasses.replace(entry.folder, settings=SubsetSettings(**settings))
    return dataclasses.replace(entry, folder=folder)


def test_latents_are_eight_times_smaller_and_the_same_each_time(vae, entries):
    first, again = filled(vae, entries), filled(vae, entries)

    assert first.picture_of(entries[0]).latents.shape == (4, 8, 8)
    assert torch.equal(first.picture_of(entries[1]).latents, again.picture_of(entries[1]).latents)


def test_mirrored_latents_are_kept_beside(vae, entries):
    cache = filled(vae, mirrored(entries))

    plain, flipped = (cache.picture_of(entries[0], is_mirrored=flag).latents for flag in (False, True))
    assert not torch.equal(plain, flipped)


def test_files_are_found_again_by_what_shaped_them(vae, entries, tmp_path):
    folder = tmp_path / "cache"
    first = filled(vae, entries, folder)
    times = {path: path.stat().st_mtime_ns for path in folder.rglob("*.safetensors")}

    again = filled(vae, entries, folder)

    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*.safetensors")} == times
    assert torch.equal(first.picture_of(entries[0]).latents, again.picture_of(entries[0]).latents)


def test_another_picture_size_filter_or_vae_is_encoded_anew(vae, entries, tmp_path):
    folder = tmp_path / "cache"
    filled(vae, entries, folder)
    other_fit = [
        dataclasses.replace(entry, fit=dataclasses.replace(entry.fit, trimmed=(1, 0, 0, 0)))
        for entry in entries
    ]
    other_vae = new_vae().eval()

    filled(vae, other_fit, folder)
    filled(vae, [with_settings(entry, resize_interpolation="area") for entry in entries], folder)
    filled(vae, entries, folder, background="#00ff00")
    filled(other_vae, entries, folder)
    Image.new("RGB", (64, 64), "red").save(entries[0].image.path)
    filled(vae, entries, folder)

    assert len(list(folder.rglob("*.safetensors"))) == 3 + 3 + 3 + 3 + 3 + 1


def test_a_damaged_file_is_encoded_anew(vae, entries, tmp_path):
    folder = tmp_path / "cache"
    first = filled(vae, entries, folder)
    for path in folder.rglob("*.safetensors"):
        path.write_bytes(b"broken")

    again = filled(vae, entries, folder)

    assert torch.equal(first.picture_of(entries[2]).latents, again.picture_of(entries[2]).latents)


def test_what_another_process_encodes_is_waited_for_and_taken(vae, entries, tmp_path):
    store = LatentFiles(tmp_path, ReadingSettings())
    here, there = (LatentCache(PictureEncoder(vae, SD15), EncodingSettings(), store) for _ in range(2))
    elsewhere = here.fill(entries)
    next(elsewhere)

    with ThreadPoolExecutor(1) as pool:
        other = pool.submit(list, there.fill(entries))
        for _ in elsewhere:
            pass
        assert other.result() == [1, 2, 3]

    assert here.made_count + there.made_count == 3
    assert torch.equal(here.picture_of(entries[0]).latents, there.picture_of(entries[0]).latents)


def test_what_has_no_room_in_memory_is_read_from_disk(vae, entries, tmp_path):
    store = LatentFiles(tmp_path, ReadingSettings())
    settings = EncodingSettings(most_bytes=1)
    cache = LatentCache(PictureEncoder(vae, SD15), settings, store)
    list(cache.fill(entries))
    roomy = filled(vae, entries)

    assert cache.reads_ahead
    assert not roomy.reads_ahead
    assert torch.equal(cache.picture_of(entries[1]).latents, roomy.picture_of(entries[1]).latents)

    for path in tmp_path.glob("*.safetensors"):
        path.unlink()
    with pytest.raises(AtelierError, match="gone"):
        cache.picture_of(entries[1])


def test_where_nothing_can_be_written_latents_stay_in_memory(vae, entries, tmp_path):
    (tmp_path / "cache").write_bytes(b"a file where the folder belongs")
    settings = EncodingSettings(most_bytes=1)
    cache = LatentCache(
        PictureEncoder(vae, SD15), settings, LatentFiles(tmp_path / "cache", ReadingSettings())
    )

    assert list(cache.fill(entries)) == [1, 2, 3]

    roomy = filled(vae, entries)
    assert torch.equal(cache.picture_of(entries[1]).latents, roomy.picture_of(entries[1]).latents)


def test_a_picture_that_vanishes_between_two_looks_is_told(vae, entries, tmp_path):
    store = LatentFiles(tmp_path / "cache", ReadingSettings())
    cache = LatentCache(PictureEncoder(vae, SD15), EncodingSettings(most_bytes=1), store)
    list(cache.fill(entries))
    entries[1].image.path.unlink()

    with pytest.raises(AtelierError, match="gone"):
        cache.picture_of(entries[1])


def test_the_same_picture_in_two_data_sets_has_latents_for_each(vae, entries):
    second = dataclasses.replace(entries[0], folder=dataclasses.replace(entries[0].folder, dataset=1))
    second = dataclasses.replace(second, fit=dataclasses.replace(second.fit, bucket=(32, 32)))

    cache = LatentCache(PictureEncoder(vae, SD15))
    list(cache.fill([entries[0], second]))

    assert cache.picture_of(entries[0]).latents.shape == (4, 8, 8)
    assert cache.picture_of(second).latents.shape == (4, 4, 4)


def test_another_mask_is_kept_apart_and_comes_back_with_its_latents(vae, entries, tmp_path):
    masked = [with_settings(entry, alpha_mask=True) for entry in entries]
    filled(vae, entries, tmp_path)
    first = filled(vae, masked, tmp_path)

    again = filled(vae, masked, tmp_path)

    assert (first.made_count, again.made_count) == (3, 0)
    assert again.picture_of(masked[0]).mask.shape == (1, 8, 8)
