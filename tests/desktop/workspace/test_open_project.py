"""The open project tells everybody who shows something of it what changed, and nothing more."""

from __future__ import annotations

import pytest
from PIL import Image

from core.errors import AtelierError
from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, ChangeBucketSettings, DrawRegion, SetCaptions
from curation.regions.box import Box
from desktop.workspace.open_project import OpenProject

SIGNALS = (
    "opened",
    "photos_changed",
    "regions_changed",
    "captions_changed",
    "concepts_changed",
    "settings_changed",
    "history_changed",
)


@pytest.fixture
def project(qapp, tmp_path):
    made = OpenProject()
    made.create(tmp_path / "mira.atelier")
    yield made
    made.close()


@pytest.fixture
def photo(project, tmp_path):
    Image.new("RGB", (200, 100)).save(tmp_path / "a.png")
    return project.apply(AddPhotos((read_photo(tmp_path / "a.png"),))).created_ids[0]


@pytest.fixture
def heard(project, photo):
    """Names of the signals that came, in order."""
    names = []
    for name in SIGNALS:
        getattr(project, name).connect(lambda *_, name=name: names.append(name))
    return names


def test_adding_photos_says_so(project, tmp_path):
    names = []
    project.photos_changed.connect(lambda: names.append("photos_changed"))
    Image.new("RGB", (200, 100)).save(tmp_path / "b.png")

    project.apply(AddPhotos((read_photo(tmp_path / "b.png"),)))
    project.undo()
    project.redo()

    assert names == ["photos_changed"] * 3


def test_drawing_on_a_photo_does_not_say_that_photos_came_or_went(project, photo, heard):
    project.apply(DrawRegion(photo, "face", Box(10, 10, 50, 50)))

    assert heard == ["regions_changed", "history_changed"]


def test_regions_changed_names_the_photos(project, photo):
    told = []
    project.regions_changed.connect(told.append)

    project.apply(DrawRegion(photo, "face", Box(10, 10, 50, 50)))

    assert told == [{photo}]


def test_each_edit_tells_what_it_touched(project, photo, heard):
    region = project.apply(DrawRegion(photo, "face", Box(10, 10, 50, 50))).created_ids[0]
    heard.clear()

    project.apply(SetCaptions({region: "mira"}))
    project.apply(AddConcept("mira", 10, ("face",)))
    project.apply(ChangeBucketSettings(project.project.bucket_settings().__class__(resolution=(768, 768))))

    assert [name for name in heard if name != "history_changed"] == [
        "captions_changed",
        "concepts_changed",
        "settings_changed",
    ]


def test_other_words_of_a_crop_are_told_with_its_photo(project, photo):
    region = project.apply(DrawRegion(photo, "face", Box(10, 10, 50, 50))).created_ids[0]
    told = []
    project.captions_changed.connect(told.append)

    project.apply(SetCaptions({region: "mira"}))
    project.undo()

    assert told == [{photo}, {photo}]


def test_undo_and_redo_name_what_they_would_do(project, photo):
    project.apply(AddConcept("mira", 10, ("face",)))

    assert project.undo_title() == "Add concept “mira”"
    project.undo()
    assert project.redo_title() == "Add concept “mira”"


def test_kinds_in_the_name_of_an_edit_have_their_titles(project, photo):
    project.apply(DrawRegion(1, "face", Box(0, 0, 50, 50)))

    assert project.undo_title() == "Draw Face"


def test_a_project_that_cannot_be_opened_leaves_the_one_before_open(project, tmp_path):
    before = project.path

    with pytest.raises(AtelierError):
        project.open(tmp_path / "nowhere.atelier")

    assert project.path == before


def test_closing_lets_another_window_in(project, tmp_path, heard):
    path = project.path

    project.close()

    assert heard == ["opened", "history_changed"]
    assert not project.is_open
    other = OpenProject()
    other.open(path)
    other.close()


def test_undo_of_nothing_is_nothing(qapp):
    empty = OpenProject()

    assert empty.undo() is None
    assert empty.undo_title() is None
