"""Pictures of the same scene are found, whatever was done to the file."""

from __future__ import annotations

import io

import pytest
from PIL import Image, ImageEnhance

from curation.photos.duplicates import ALIKE_WITHIN, best_of, clusters, distance, fingerprint


@pytest.fixture
def scenes(picture, tmp_path):
    return [Image.open(picture(tmp_path / f"{seed}.png", (320, 240), seed)) for seed in range(12)]


def saved_as_jpeg(image):
    file = io.BytesIO()
    image.save(file, "JPEG", quality=40)
    return Image.open(file)


@pytest.mark.parametrize(
    "change",
    [
        lambda image: image.resize((100, 75)),
        saved_as_jpeg,
        lambda image: ImageEnhance.Brightness(image).enhance(0.8),
        lambda image: image.crop((1, 1, 319, 239)),
        lambda image: image.convert("L"),
    ],
    ids=["smaller", "recompressed", "darker", "slightly cut", "grey"],
)
def test_a_changed_copy_stays_near(scenes, change):
    assert max(distance(fingerprint(scene), fingerprint(change(scene))) for scene in scenes) <= ALIKE_WITHIN


def test_other_scenes_are_far(scenes):
    prints = [fingerprint(scene) for scene in scenes]
    pairs = [distance(one, other) for place, one in enumerate(prints) for other in prints[:place]]

    assert min(pairs) > 12
    assert sum(pairs) / len(pairs) == pytest.approx(32, abs=3)


def test_chains_of_likeness_are_one_cluster_and_singles_none():
    prints = {"a": 0b0, "b": 0b111, "lonely": 2**64 - 1, "c": 0b111111}

    assert clusters(prints, within=3) == [("a", "b", "c")]


def test_no_pictures_make_no_clusters():
    assert clusters({}) == []


def test_the_best_of_a_cluster_has_most_pixels_then_is_sharpest():
    pixels, sharpness = {"a": 10, "b": 20, "c": 20}, {"a": 9.0, "b": 1.0, "c": 2.0}

    assert best_of(("a", "b", "c"), sharpness, pixels) == "c"
