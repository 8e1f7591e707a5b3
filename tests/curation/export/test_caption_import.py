"""Captions made elsewhere find their crops."""

from __future__ import annotations

import json

import pytest

from core.errors import AtelierError
from curation.export.caption_import import (
    FoundCaption,
    ImportCaptions,
    captions_in_files,
    captions_in_metadata,
)
from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, DrawRegions, NewRegion
from curation.regions.box import Box


@pytest.fixture
def drawn(filled):
    """Photo a: whole (1) and face (2); b_c: face (3) and body (4); c: nothing."""
    filled.apply(AddConcept("mira", kinds=("face", "whole")))
    box = Box(0, 0, 100, 100)
    filled.apply(
        DrawRegions(
            (
                NewRegion(1, "whole"),
                NewRegion(1, "face", box),
                NewRegion(2, "face", box),
                NewRegion(2, "body", box),
            )
        )
    )
    return filled


def test_text_files_go_to_the_whole_picture_or_to_all_crops_of_the_photo(drawn, tmp_path):
    (tmp_path / "words").mkdir()
    for name, text in (("a.txt", "mira"), ("b_c.caption", "mira, hat\n"), ("z.txt", "who"), ("c.txt", "")):
        (tmp_path / "words" / name).write_text(text)

    found = captions_in_files(drawn, [tmp_path / "words"])

    assert found.captions == {
        1: FoundCaption("mira"),
        3: FoundCaption("mira, hat"),
        4: FoundCaption("mira, hat"),
    }
    assert found.unmatched == ("z.txt",)
    assert [problem.text for problem in found.problems] == [
        "Empty caption: words/c.txt. Write one, or delete the file to use the folder’s name."
    ]


def test_lines_stay_as_they_are(drawn, tmp_path):
    (tmp_path / "a.txt").write_text("mira\nsecond")

    assert captions_in_files(drawn, [tmp_path / "a.txt"]).captions[1].text == "mira\nsecond"


def test_metadata_brings_tags_and_a_sentence_in_one_step(drawn, tmp_path):
    entries = {
        "/home/x/a.png": {"caption": "a doll", "tags": "mira, hat", "train_resolution": [512, 512]},
        "C:\\pictures\\b_c": {"caption": "two dolls"},
    }
    (tmp_path / "meta.json").write_text(json.dumps(entries))

    found = captions_in_metadata(drawn, tmp_path / "meta.json")
    drawn.apply(ImportCaptions(found.captions))

    assert drawn.layered_captions()[1].caption.text == "mira, hat"
    assert drawn.layered_captions()[1].sentence == "a doll"
    assert drawn.caption(3).text == "two dolls"
    drawn.undo()
    assert drawn.captions() == {}


@pytest.fixture
def namesakes(project, tmp_path, picture):
    """Two photos called 001, as whole pictures 1 and 2, in folders called one and three."""
    paths = [picture(tmp_path / folder / "001.png", seed=len(folder)) for folder in ("one", "three")]
    project.apply(AddPhotos(tuple(map(read_photo, paths))))
    project.apply(DrawRegions((NewRegion(1, "whole"), NewRegion(2, "whole"))))
    return project


@pytest.mark.parametrize("words", ["", "words"])
def test_photos_of_one_name_are_told_apart_by_their_folders(namesakes, tmp_path, words):
    for folder in ("one", "three"):
        (tmp_path / words / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / words / folder / "001.txt").write_text(folder)

    found = captions_in_files(namesakes, [tmp_path / words])

    assert found.captions == {1: FoundCaption("one"), 2: FoundCaption("three")}


def test_metadata_tells_photos_of_one_name_apart_too(namesakes, tmp_path):
    entries = {"D:\\set\\one\\001.png": {"tags": "one"}, "/home/x/three/001": {"tags": "three"}}
    (tmp_path / "meta.json").write_text(json.dumps(entries))

    found = captions_in_metadata(namesakes, tmp_path / "meta.json")

    assert found.captions == {1: FoundCaption("one"), 2: FoundCaption("three")}


def test_words_that_fit_several_photos_go_to_none_of_them(namesakes, tmp_path):
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "001.txt").write_text("whose?")

    found = captions_in_files(namesakes, [tmp_path / "words"])

    assert (found.captions, found.unmatched) == ({}, ())
    assert "words/001.txt fits pictures of several folders" in found.problems[0].text


def test_pictures_that_share_a_caption_file_get_the_same_words(project, tmp_path, picture):
    paths = [picture(tmp_path / "one" / name, seed=len(name)) for name in ("a.png", "a.jpeg")]
    project.apply(AddPhotos(tuple(map(read_photo, paths))))
    project.apply(DrawRegions((NewRegion(1, "whole"), NewRegion(2, "whole"))))
    (tmp_path / "one" / "a.txt").write_text("both")

    assert captions_in_files(project, [tmp_path / "one"]).captions.keys() == {1, 2}


@pytest.mark.parametrize("content", ["[1, 2]", "{", '{"a": 1}'])
def test_what_is_no_metadata_is_refused(drawn, tmp_path, content):
    (tmp_path / "meta.json").write_text(content)

    with pytest.raises(AtelierError, match=r"meta\.json"):
        captions_in_metadata(drawn, tmp_path / "meta.json")
