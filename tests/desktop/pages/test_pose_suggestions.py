"""Boxes of a pose in the window: real classes of models in a real child process, weights set by hand."""

from __future__ import annotations

import pytest
from PIL import Image

from curation.photos.reading import read_photo
from curation.project.edits import AddPhotos
from curation.regions.box import Box
from desktop.canvas.suggestion_banner import SuggestionBanner
from desktop.plain_words import PlainLabel
from tests.curation.suggestions.standing_person import FIGURE, JOINTS, save_both

pytestmark = pytest.mark.slow
SIZE = 900, 1200
SLACK = 0.05
"""The small model knows joints to one of sixteen rows only."""


@pytest.fixture
def page(desk, tmp_path):
    """The Regions page on a photo that is large enough for shoes, with both models chosen."""
    picture = tmp_path / "standing.png"
    Image.effect_noise(SIZE, 30).convert("RGB").save(picture)
    desk.project.apply(AddPhotos((read_photo(picture),)))
    for name, folder in save_both(tmp_path / "models", SIZE).items():
        desk.context.settings.choose_model_folder(name, folder)
    return desk.page("regions")


def test_a_person_found_by_its_joints_gets_boxes_of_all_five_kinds_in_one_edit(qtbot, page, desk):
    photo = desk.project.project.photos()[0]

    page._suggestions.suggest()
    qtbot.waitUntil(lambda: page._view.ghosts.front is not None)
    words = page.findChild(SuggestionBanner).findChild(PlainLabel, "suggestion_words").text()
    page._suggestions.accept_all()

    boxes = {one.kind: one.box for one in desk.project.project.regions(photo.id)}
    assert "ViTPose" in words
    assert boxes.keys() == {"face", "clothing", "shoes", "body", "regularization"}
    assert all(Box.whole(photo.size).grown(1.001).contains(box.left, box.bottom) for box in boxes.values())
    assert boxes["face"].contains(*_at("nose", photo.size))
    assert all(
        boxes["shoes"].grown(1 + 2 * SLACK).contains(*_at(f"{side}_ankle", photo.size))
        for side in ("left", "right")
    )
    assert boxes["body"].top > _at("nose", photo.size)[1]
    width = photo.size[0]
    assert boxes["regularization"].centre[0] == pytest.approx(
        (FIGURE[0] + FIGURE[2]) / 2 * width, abs=SLACK * width
    )
    assert not desk.errors
    desk.project.undo()
    assert desk.project.project.regions(photo.id) == []


def _at(joint, size):
    x, y = JOINTS[joint]
    return x * size[0], y * size[1]
