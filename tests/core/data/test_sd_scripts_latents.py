"""sd-scripts' latent caches are read where they still hold, and written as it writes them."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from core.base_model.family import SD15, SDXL
from core.data.picture_pixels import ReadingSettings
from core.data.picture_source import EncodedPicture
from core.data.sd_scripts_latents import SdScriptsLatents, read_npz
from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from core.kohya.subset_folders import with_settings
from core.kohya.subset_settings import SubsetSettings

GOLDEN = Path("tests/fixtures/golden")
CASES = json.loads((GOLDEN / "caches.json").read_text())["cases"][:4]
BUCKETS = BucketSettings(resolution=(256, 256), min_bucket_reso=128, max_bucket_reso=512)


def entries_of(folder, sizes, **settings):
    """The plan's entries of pictures by file name."""
    place = folder / "2_hina girl"
    place.mkdir()
    for name, size in sizes.items():
        Image.new("RGB", tuple(size), "red").save(place / name)
    tree = with_settings(read_tree(folder), SubsetSettings(**settings))
    return {entry.image.path.name: entry for entry in make_plan(tree, BUCKETS).train}


def files_for(family, vae="vae", seed=0):
    return SdScriptsLatents(family, ReadingSettings(), vae, seed)


def picture(entry, value=1.0, *, has_mask=False):
    width, height = entry.fit.bucket
    mask = torch.ones(1, height // 8, width // 8) if has_mask else None
    return EncodedPicture(torch.full((4, height // 8, width // 8), value), (0, 0), mask)


@pytest.mark.parametrize("case", CASES, ids=[case["label"] for case in CASES])
def test_files_have_the_names_arrays_and_shapes_of_sd_scripts(case, tmp_path):
    family = SDXL if "SDXL" in case["label"] else SD15
    masked, flipped = "alpha_mask" in case["label"], "flip_aug" in case["label"]
    sizes = {name: facts["image_size"] for name, facts in case["images"].items()}
    entries = entries_of(tmp_path, sizes, alpha_mask=masked, flip_aug=flipped)
    files = files_for(family)

    for name, entry in entries.items():
        bucket = case["images"][name]["bucket"]
        assert list(entry.fit.bucket) == bucket
        for is_mirrored in (False, True) if flipped else (False,):
            files.keep(entry, picture(entry, has_mask=masked), is_mirrored=is_mirrored)

    for golden in case["files"]:
        arrays = read_npz(tmp_path / golden["file"])
        assert set(golden["arrays"]) == set(arrays) - {"lora_atelier_key"}
        for name, facts in golden["arrays"].items():
            assert list(arrays[name].shape) == facts["shape"]
            assert str(arrays[name].dtype) == facts["dtype"]
            if "value" in facts:
                np.testing.assert_allclose(arrays[name], facts["value"], atol=1e-9)


@pytest.mark.parametrize(
    ("file", "image", "size", "family"),
    [
        ("IMG_00_0256x0256_sd.npz", "IMG_00.png", (256, 256), SD15),
        ("sub.name.v2_0300x0200_sdxl.npz", "sub.name.v2.jpg", (300, 200), SDXL),
    ],
)
def test_a_file_of_sd_scripts_is_read_scaled_and_told_of(tmp_path, file, image, size, family):
    entry = entries_of(tmp_path, {image: size})[image]
    shutil.copy(GOLDEN / "caches" / file, entry.image.path.with_name(file))
    files = files_for(family)

    found = files.load(entry, is_mirrored=False)

    raw = np.load(GOLDEN / "caches" / file)["latents"]
    torch.testing.assert_close(found.latents, torch.from_numpy(raw) * family.latent_scale)
    assert found.crop == entry.fit.sdxl_crop
    assert files.foreign == {entry.image.path.with_name(file)}


def test_mirrored_latents_of_sd_scripts_are_read_where_they_are(tmp_path):
    name = "sub.name.v2_0300x0200_sdxl.npz"
    entry = entries_of(tmp_path, {"sub.name.v2.jpg": (300, 200)})["sub.name.v2.jpg"]
    shutil.copy(GOLDEN / "caches" / name, entry.image.path.with_name(name))

    found = files_for(SDXL).load(entry, is_mirrored=True)

    raw = np.load(GOLDEN / "caches" / name)["latents_flipped"]
    torch.testing.assert_close(found.latents, torch.from_numpy(raw) * SDXL.latent_scale)


def test_the_old_name_and_the_newer_names_of_arrays_are_read(tmp_path):
    entry = entries_of(tmp_path, {"a.png": (256, 256)})["a.png"]
    arrays = dict(np.load(GOLDEN / "caches" / "IMG_00_0256x0256_sd.npz"))
    newer = {f"{name}_32x32": value for name, value in arrays.items()}
    np.savez(entry.image.path.with_suffix(".npz"), **newer)

    assert files_for(SD15).load(entry, is_mirrored=False) is not None


def test_a_picture_that_is_younger_than_its_file_is_encoded_anew(tmp_path):
    entry = entries_of(tmp_path, {"IMG_00.png": (256, 256)})["IMG_00.png"]
    file = entry.image.path.with_name("IMG_00_0256x0256_sd.npz")
    shutil.copy(GOLDEN / "caches" / file.name, file)
    os.utime(file, (1, 1))

    assert files_for(SD15).load(entry, is_mirrored=False) is None


def test_a_file_for_another_bucket_is_not_read(tmp_path):
    entry = entries_of(tmp_path, {"sub.name.v2.jpg": (300, 200)})["sub.name.v2.jpg"]
    larger = make_plan(read_tree(tmp_path), BucketSettings(resolution=(512, 512), max_bucket_reso=768)).train[
        0
    ]
    files = files_for(SDXL)
    files.keep(entry, picture(entry), is_mirrored=False)

    assert files.load(entry, is_mirrored=False) is not None
    assert files.load(larger, is_mirrored=False) is None


def test_our_own_files_are_never_stale_by_vae_or_picture(tmp_path):
    entry = entries_of(tmp_path, {"a.png": (256, 256)})["a.png"]
    files_for(SD15).keep(entry, picture(entry), is_mirrored=False)
    assert files_for(SD15).load(entry, is_mirrored=False) is not None
    assert files_for(SD15, vae="another").load(entry, is_mirrored=False) is None

    file = files_for(SD15).path_of(entry, is_mirrored=False)
    Image.new("RGB", (256, 256), "blue").save(entry.image.path)
    later = entry.image.path.stat().st_mtime + 10
    os.utime(file, (later, later))

    assert files_for(SD15).load(entry, is_mirrored=False) is None


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"not a zip"])
def test_a_damaged_file_is_no_error(tmp_path, content):
    entry = entries_of(tmp_path, {"a.png": (256, 256)})["a.png"]
    files = files_for(SD15)
    files.path_of(entry, is_mirrored=False).write_bytes(content)

    assert files.load(entry, is_mirrored=False) is None


def test_a_file_with_a_pickle_inside_is_never_opened(tmp_path):
    entry = entries_of(tmp_path, {"a.png": (256, 256)})["a.png"]
    files = files_for(SD15)
    np.savez(files.path_of(entry, is_mirrored=False), latents=np.array([{"a": 1}], dtype=object))

    assert files.load(entry, is_mirrored=False) is None
