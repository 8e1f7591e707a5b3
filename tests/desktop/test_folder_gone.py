"""The folder of an open project goes away, as a stick or a drive of the network does: the window stays."""

from __future__ import annotations

import shutil

import pytest
from PIL import Image

from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, DrawRegion
from curation.regions.box import Box
from desktop.pages.edit_request import ask
from desktop.pages.registry import PAGES


@pytest.fixture
def lost(qtbot, window, tmp_path):
    """A window whose project, with a photo and a box, was looked at on every page; then its folder went."""
    folder = tmp_path / "stick"
    folder.mkdir()
    Image.new("RGB", (300, 400), "teal").save(folder / "a.png")
    window.create_path(folder / "mira.atelier")
    (photo_id,) = window.project.apply(AddPhotos((read_photo(folder / "a.png"),))).created_ids
    window.project.apply(DrawRegion(photo_id, "face", Box(50, 50, 120, 160)))
    for kind in PAGES:
        window.go_to(kind.name)
        qtbot.wait(50)
    qtbot.waitUntil(lambda: not window.jobs.states)  # whoever reads has a connection open, which goes on
    folder.rename(tmp_path / "taken out")
    return window


def test_pages_can_be_looked_at_and_left(qtbot, lost):
    for kind in (*PAGES, *reversed(PAGES)):
        lost.go_to(kind.name)
        qtbot.wait(20)

    assert lost.isVisible()


def test_an_edit_is_made_or_refused_with_what_to_do(qtbot, lost):
    ask(lost.context, AddConcept("mira", 10, ("face",), reg_repeats=0))
    qtbot.wait(20)

    assert lost.project.is_open


def test_the_project_can_be_closed_and_opened_again_once_it_is_back(qtbot, lost, tmp_path):
    path = lost.project.path
    lost.close_project()
    assert not lost.project.is_open

    shutil.move(tmp_path / "taken out", path.parent)
    lost.open_path(path)

    qtbot.waitUntil(lambda: lost.project.is_open)
    assert len(lost.project.project.regions()) == 1


def test_the_window_can_be_closed(lost):
    assert lost.close()
