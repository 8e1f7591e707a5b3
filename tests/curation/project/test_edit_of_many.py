"""Edits of many photos and boxes can be watched and stopped, and still are one step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from curation.photos.reading import read_photo
from curation.project.edit import LongEdit
from curation.project.edits import (
    AddPhotos,
    ChangeRegions,
    DeleteRegions,
    DrawRegions,
    NewRegion,
    RegionChange,
    RemovePhotos,
)
from curation.project.photo_edits import MarkPhotos, MovePhotos
from curation.project.suggestion_edits import ForgetSuggested
from curation.regions.box import Box

MANY = 600


@pytest.fixture
def many(project, album):
    """A project with very many photos, which are one file under as many names."""
    facts = read_photo(album / "a.png")
    project.apply(AddPhotos(tuple(replace(facts, path=album / f"{number}.png") for number in range(MANY))))
    return project


def test_it_tells_how_far_it_is_and_is_one_step(many):
    edit = DrawRegions(tuple(NewRegion(photo.id, "face", Box(0, 0, 50, 50)) for photo in many.photos()))

    told = [(step.done, step.total) for step in many.applying(edit)]
    drawn = len(many.regions())
    many.undo()

    assert isinstance(edit, LongEdit)
    assert len(told) > 4
    assert told == sorted(told)
    assert (drawn, len(many.regions()), len(many.photos())) == (MANY, 0, MANY)


@pytest.mark.parametrize(
    "edit",
    [
        MarkPhotos(tuple(range(1, MANY + 1)), stars=3),
        RemovePhotos(tuple(range(1, MANY + 1))),
    ],
)
def test_stopped_on_its_way_it_leaves_nothing_behind(many, edit):
    steps = many.applying(edit)
    next(steps)

    steps.close()

    assert len(many.photos()) == MANY
    assert not any(photo.stars for photo in many.photos())


def test_moved_photos_are_all_where_they_lie_now(many, album):
    there = {photo.id: read_photo(album / "b_c.png") for photo in many.photos()[:1]}

    many.apply(MovePhotos(there))

    assert many.photos()[0].path == album / "b_c.png"


@pytest.mark.parametrize(
    "edit",
    [
        ChangeRegions(tuple(RegionChange(number, angle=5.0) for number in range(1, MANY + 1))),
        ForgetSuggested(tuple(range(1, MANY + 1))),
        DeleteRegions(tuple(range(1, MANY + 1))),
    ],
)
def test_edits_of_many_boxes_can_be_watched_stopped_and_undone(many, edit):
    seen = Box(1, 1, 40, 40)
    drawn = DrawRegions(
        tuple(NewRegion(photo.id, "face", Box(0, 0, 50, 50), suggested=seen) for photo in many.photos())
    )
    many.apply(drawn)
    before = many.regions()
    stopped = many.applying(edit)
    next(stopped)
    stopped.close()
    after_stop = many.regions()

    many.apply(edit)
    changed = many.regions()
    many.undo()

    assert isinstance(edit, LongEdit)
    assert edit.row_count == MANY
    assert after_stop == before
    assert changed != before
    assert many.regions() == before
