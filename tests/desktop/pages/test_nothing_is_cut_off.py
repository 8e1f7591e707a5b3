"""At the smallest window every word of a button or a label has room, in every language."""

from __future__ import annotations

import pytest
from PIL import Image

from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, DrawRegion
from curation.regions.box import Box
from desktop.main_window import SMALLEST
from desktop.pages.registry import PAGES
from desktop.text import LANGUAGES
from tests.desktop.cut_off import cut_off


@pytest.fixture
def small_window(project_window, tmp_path):
    """The smallest window on a project with a photo, a box and a concept."""
    photo = tmp_path / "a.png"
    Image.new("RGB", (900, 1200), "teal").save(photo)
    project = project_window.project
    (photo_id,) = project.apply(AddPhotos((read_photo(photo),))).created_ids
    project.apply(DrawRegion(photo_id, "face", Box(100, 100, 600, 700)))
    project.apply(AddConcept("mira", 10, ("face",), reg_repeats=1))
    project_window.resize(*SMALLEST)
    return project_window


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_room(qtbot, small_window, language):
    small_window.use_language(language)

    found = {}
    for kind in PAGES:
        page = small_window.page(kind.name)
        qtbot.wait(100)
        found[kind.name] = list(cut_off(page))

    small_window.use_language("en")
    assert (small_window.width(), small_window.height()) == SMALLEST
    assert {page: words for page, words in found.items() if words} == {}
