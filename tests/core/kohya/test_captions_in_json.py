"""sd-scripts' metadata files: captions, tags and sizes of many images in one JSON file."""

import json

import pytest
from PIL import Image

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.caption_choices import CaptionOptions
from core.kohya.captions_in_json import CaptionsInJson, caption_of
from core.kohya.folder_name import FolderName
from core.kohya.make_plan import make_joint_plan
from core.kohya.plan import DatasetPlan
from core.kohya.subset_folders import FolderSpec, read_subsets
from core.kohya.subset_settings import SubsetSettings

SMALL = BucketSettings(resolution=(64, 64), min_bucket_reso=64, max_bucket_reso=128)


@pytest.fixture
def captions(tmp_path):
    """Two images of 96 x 64 in one folder and one below it; makes a file of entries."""
    for place in ("1.png", "2.jpg", "more/1.png"):
        path = tmp_path / "photos" / place
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (96, 64), "red").save(path)

    def make(entries):
        path = tmp_path / "meta.json"
        path.write_text(json.dumps(entries), "utf-8")
        return CaptionsInJson(path, tmp_path / "photos")

    return make


def read(listed, options=None, problems=None):
    return listed.read(FolderName(3, ""), options or CaptionOptions(), [] if problems is None else problems)


@pytest.mark.parametrize(
    ("entry", "has_wildcards", "words"),
    [
        ({"caption": "a doll", "tags": "red hair, hat"}, False, "a doll,red hair, hat"),
        ({"caption": "a doll"}, False, "a doll"),
        ({"tags": "red hair, hat"}, False, "red hair, hat"),
        ({"caption": "a doll", "tags": ""}, False, "a doll"),
        (
            {"caption": "a doll\n\nshe", "tags": "red hair\nhat"},
            True,
            "a doll,red hair,hat\nshe,red hair,hat",
        ),
        ({}, False, None),
    ],
)
def test_tags_follow_the_caption_as_in_sd_scripts(entry, has_wildcards, words):
    assert caption_of(entry, CaptionOptions(enable_wildcard=has_wildcards)) == words


def test_images_are_found_by_path_or_by_their_place_without_ending(captions, tmp_path):
    absolute = str(tmp_path / "photos" / "2.jpg")
    folder = read(captions({"1": {"tags": "one"}, absolute: {"tags": "two"}, "more/1": {"tags": "three"}}))

    assert [folder.place_of(image) for image in folder.images] == ["1.png", "2.jpg", "more/1.png"]
    assert [image.caption for image in folder.images] == ["one", "two", "three"]
    assert folder.sample_count == 9


def test_an_image_that_is_not_there_is_named_and_left_out(captions):
    problems = []

    folder = read(captions({"1": {"tags": "one"}, "gone": {"tags": "two"}}), problems=problems)

    assert len(folder.images) == 1
    assert ["gone" in problem.text for problem in problems] == [True]


def test_sizes_that_all_images_have_are_their_buckets(captions, tmp_path):
    sized = {"tags": "x", "train_resolution": [128, 64]}
    listed = captions({"1": sized, "2": {"tags": "x", "train_resolution": [64, 128]}})
    spec = FolderSpec(tmp_path / "photos", FolderName(2, ""), listed_in=listed.path)

    plan = make_joint_plan(read_subsets([spec]), [DatasetPlan(SMALL)])

    assert plan.bucket_counts == {"64x128": 2, "128x64": 2}
    assert {entry.name for entry in plan.train} == {"photos/1.png", "photos/2.jpg"}


def test_sizes_that_only_some_images_have_do_not_count_and_it_is_said(captions):
    problems = []
    entries = {"1": {"tags": "x", "train_resolution": [128, 64]}, "2": {"tags": "x"}}

    folder = read(captions(entries), problems=problems)

    assert {image.train_size for image in folder.images} == {None}
    assert "train_resolution" in problems[0].text


def test_settings_of_the_data_set_hold_for_it(captions, tmp_path):
    settings = SubsetSettings(CaptionOptions(caption_separator=";"), flip_aug=True)
    listed = captions({"1": {"caption": "a", "tags": "b"}})
    spec = FolderSpec(tmp_path / "photos", FolderName(1, ""), settings=settings, listed_in=listed.path)

    (folder,) = read_subsets([spec]).folders

    assert folder.settings.flip_aug
    assert folder.images[0].caption == "a;b"
    assert folder.title == "meta.json"


@pytest.mark.parametrize("text", ["", "[1]", '{"1": "a doll"}', "{"])
def test_a_file_that_is_no_table_of_images_is_refused(tmp_path, text):
    path = tmp_path / "meta.json"
    path.write_text(text, "utf-8")

    with pytest.raises(AtelierError, match=r"meta\.json"):
        read(CaptionsInJson(path))
