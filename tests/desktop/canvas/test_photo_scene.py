"""What lies over what on the canvas."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from core.kohya.buckets import BucketSettings
from curation.crops.crop import fit_of
from curation.regions.box import Box
from curation.regions.kind import Region
from curation.regions.kinds import BUILT_IN
from curation.suggestions.suggestion import Suggestion
from desktop.canvas.box_front import ink_on
from desktop.canvas.fit_overlay import InHand
from desktop.canvas.photo_scene import PhotoScene

FACE, BODY = Region(1, 1, "face", Box(100, 100, 120, 120)), Region(2, 1, "body", Box(110, 20, 80, 250))


@pytest.fixture
def scene(qapp):
    made = PhotoScene()
    made.show_photo((400, 300))
    return made


def colour_at(scene, x, y):
    """The colour of one pixel of the scene, drawn at its size."""
    picture = QImage(400, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("grey"))
    painter = QPainter(picture)
    scene.render(painter, QRectF(0, 0, 400, 300), QRectF(0, 0, 400, 300))
    painter.end()
    return picture.pixelColor(x, y)


@pytest.mark.parametrize("selected", [None, 1, 2])
def test_no_frame_crosses_the_name_tag_of_another_box(scene, selected):
    scene.show_regions([FACE, BODY], selected)
    tag = scene._items[1].front.tag_rect
    assert tag.left() < BODY.box.left < tag.right()

    # Just under the tag's upper edge, where no letter stands.
    colour = colour_at(scene, round(BODY.box.left), round(tag.top()) + 2)

    assert colour == QColor(BUILT_IN.named("face").colour)


def test_every_suggestion_shows_its_name_beside_those_with_the_same_corner(scene):
    waiting = [Suggestion(kind, Box(100, 100, 120, 150), 0.5) for kind in ("face", "body", "shoes")]

    scene.show_suggestions(waiting, waiting[0])

    top = round(scene._ghosts[0].front.tag_rect.top()) + 2
    seen = [colour_at(scene, x, top) for x in range(100, 380)]
    hues = [QColor(BUILT_IN.named(one.kind).colour).hue() for one in waiting]
    places = [
        [x for x, one in enumerate(seen) if one.saturation() > 60 and abs(one.hue() - hue) <= 2]
        for hue in hues
    ]
    assert all(len(one) > 30 for one in places)
    assert max(places[0]) < min(places[1]) < max(places[1]) < min(places[2])


@pytest.mark.parametrize("left", [0, 370])
def test_the_numbers_of_a_box_are_readable_at_either_side_of_the_photo(scene, left):
    region = Region(1, 1, "shoes", Box(left, 20, 30, 75))

    scene.show_in_hand(InHand(region, fit_of(BucketSettings(), (30, 75))))

    row = round(region.box.bottom) + 7 + 2  # in the tag, over its letters
    tone = [colour_at(scene, x, row) == QColor("#b52a2a") for x in range(400)]
    assert sum(tone) > 120
    assert not tone[0 if left else 399]


def test_a_box_that_is_gone_leaves_nothing_behind(scene):
    before = len(scene.items())
    scene.show_regions([FACE, BODY], 1)
    scene.show_regions([], None)

    assert len(scene.items()) == before


@pytest.mark.parametrize(
    ("paper", "ink"),
    [("#ffff00", "#14161c"), ("#00ff00", "#14161c"), ("#0000ff", "#ffffff"), ("#222222", "#ffffff")],
)
def test_a_name_can_be_read_on_any_colour(paper, ink):
    assert ink_on(QColor(paper)).name() == ink


def test_names_of_the_five_kinds_are_all_written_in_white():
    assert {ink_on(QColor(kind.colour)).name() for kind in BUILT_IN.all} == {"#ffffff"}
