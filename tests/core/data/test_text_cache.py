"""Encoded captions are kept by their words, on disk by all that shapes them, and as sd-scripts keeps them."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from core.base_model.text_encoding import TextReading, encode_captions
from core.data.sd_scripts_latents import read_npz
from core.data.text_cache import TextCache
from core.data.text_files import SdScriptsTexts, TextFiles, text_key
from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from tests.fixtures.tiny_models import tiny_model

CAPTIONS = ["a cat", "a dog", "a cat"]


@pytest.fixture
def parts():
    return tiny_model("sdxl")


@pytest.fixture
def entry(tmp_path):
    folder = tmp_path / "tree" / "1_a"
    folder.mkdir(parents=True)
    Image.new("RGB", (64, 64)).save(folder / "x.png")
    (folder / "x.txt").write_text("a cat")
    settings = BucketSettings(resolution=(64, 64), enable_bucket=False)
    return make_plan(read_tree(folder.parent), settings).train[0]


def filled(parts, files=None, reading=TextReading()):  # noqa: B008 - frozen
    cache = TextCache(parts, reading, files)
    assert list(cache.fill(CAPTIONS)) == [1, 2]
    return cache


def test_captions_are_encoded_once_and_found_on_disk_the_next_time(parts, tmp_path):
    files = TextFiles(tmp_path / "texts")

    first, again = filled(parts, files), filled(parts, files)

    assert (first.made_count, again.made_count) == (2, 0)
    expected = encode_captions(parts, CAPTIONS)
    torch.testing.assert_close(again.text_of(CAPTIONS).hidden, expected.hidden)
    torch.testing.assert_close(again.text_of(CAPTIONS).pooled, expected.pooled)


def test_where_nothing_can_be_written_captions_are_encoded_all_the_same(parts, tmp_path):
    (tmp_path / "texts").write_bytes(b"a file where the folder belongs")

    cache = filled(parts, TextFiles(tmp_path / "texts"))

    torch.testing.assert_close(cache.text_of(CAPTIONS).hidden, encode_captions(parts, CAPTIONS).hidden)


def test_a_damaged_file_is_encoded_anew(parts, tmp_path):
    files = TextFiles(tmp_path / "texts")
    filled(parts, files)
    for path in files.folder.iterdir():
        path.write_bytes(b"broken")

    assert filled(parts, files).made_count == 2


def test_another_encoder_length_layer_or_weighing_has_another_key(parts):
    others = [TextReading(150), TextReading(clip_skip=2), TextReading(weighted_captions=True)]
    other_parts = tiny_model("sdxl")
    other_parts.text_encoders[1].text_projection.weight.data[0, 0] += 1

    keys = {text_key(parts, reading) for reading in (TextReading(), *others)}

    assert len(keys | {text_key(other_parts, TextReading())}) == 5


def beside(parts, length=77, reading=TextReading()):  # noqa: B008 - frozen
    return SdScriptsTexts(parts.text_encoders[0].config.hidden_size, length, text_key(parts, reading))


def test_files_beside_pictures_have_sd_scripts_name_arrays_and_shapes(parts, entry):
    cache = TextCache(parts)

    assert list(cache.fill_beside([(entry, "a cat")], beside(parts))) == [1]

    arrays = read_npz(Path(entry.image.path).with_name("x_te_outputs.npz"))
    first, second = (encoder.config.hidden_size for encoder in parts.text_encoders)
    assert arrays["hidden_state1"].shape == (77, first)
    assert arrays["hidden_state2"].shape == (77, second)
    assert arrays["pool2"].shape == (second,)
    assert arrays["pool2"].dtype == np.float32


def test_a_file_of_sd_scripts_is_read_where_it_is_younger_than_the_caption(parts, entry):
    text = encode_captions(parts, ["a cat"])
    width = parts.text_encoders[0].config.hidden_size
    files = beside(parts)
    hidden = text.hidden[0].detach().numpy()
    np.savez(
        files.path_of(entry),
        hidden_state1=hidden[:, :width],
        hidden_state2=hidden[:, width:],
        pool2=text.pooled[0].detach().numpy(),
    )

    found = files.load(entry, "a cat")
    torch.testing.assert_close(found.hidden, text.hidden)
    torch.testing.assert_close(found.pooled, text.pooled)

    later = files.path_of(entry).stat().st_mtime + 10
    os.utime(entry.image.caption_path, (later, later))
    assert files.load(entry, "a cat") is None


def test_a_file_of_ours_holds_for_its_words_encoders_and_length_only(parts, entry):
    files = beside(parts)
    TextCache(parts).fill_beside([(entry, "a cat")], files).__next__()

    assert files.load(entry, "a cat") is not None
    assert files.load(entry, "a dog") is None
    assert beside(parts, length=152).load(entry, "a cat") is None
    assert beside(parts, reading=TextReading(clip_skip=2)).load(entry, "a cat") is None
