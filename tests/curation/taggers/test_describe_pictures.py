from __future__ import annotations

import time

import pytest

from core.errors import AtelierError
from curation.crops.render import photo_pixels_of
from curation.project.edits import DrawRegions, NewRegion
from curation.project.tag_project import TagRequest, pictures_to_describe
from curation.regions.box import Box
from curation.taggers.describe_pictures import PictureToDescribe, describe_pictures
from curation.taggers.description import Subject
from curation.taggers.kind import TaggerSettings


def pictures_of(paths):
    return [PictureToDescribe(Subject.PHOTO, number, path.name, path) for number, path in enumerate(paths)]


def test_every_picture_is_described_in_order_with_its_rate(small_wd_folder, album):
    pictures = pictures_of(sorted(album.iterdir()))

    steps = list(describe_pictures(pictures, TaggerSettings("wd14", small_wd_folder)))

    assert (steps[0].done, steps[0].total) == (0, 3)
    assert steps[0].runs_on
    assert [found.subject_id for step in steps for found in step.found] == [0, 1, 2]
    assert all(found.model == "small" for step in steps for found in step.found)
    assert steps[-1].done == 3
    assert steps[-1].per_second > 0
    assert steps[-1].seconds_left == 0


@pytest.mark.parametrize("batch_size", [1, 2, 5])
def test_a_bad_picture_is_named_with_its_reason_and_stops_nothing(small_wd_folder, album, batch_size):
    (album / "b_broken.jpg").write_bytes(b"\xff\xd8\xff not a picture")
    (album / "empty.png").write_bytes(b"")
    settings = TaggerSettings("wd14", small_wd_folder, {"batch_size": batch_size})

    steps = list(describe_pictures(pictures_of(sorted(album.iterdir())), settings))

    failed = [failure for step in steps for failure in step.failed]
    assert [failure.picture.name for failure in failed] == ["b_broken.jpg", "empty.png"]
    assert "empty" in str(failed[1].error)
    assert sum(len(step.found) for step in steps) == 3
    assert steps[-1].done == 5


def test_closing_stops_at_once(small_wd_folder, picture, tmp_path):
    paths = [picture(tmp_path / f"many/{number}.png", (300, 300), number) for number in range(12)]
    steps = describe_pictures(pictures_of(paths), TaggerSettings("wd14", small_wd_folder, {"batch_size": 1}))
    next(steps)
    next(steps)

    started = time.monotonic()
    steps.close()

    assert time.monotonic() - started < 10


def test_a_tagger_that_cannot_be_loaded_is_told_before_anything_is_read(tmp_path):
    with pytest.raises(AtelierError, match="no model folder"):
        next(describe_pictures([], TaggerSettings("wd14", tmp_path / "nowhere")))


def test_crops_of_one_photo_are_read_from_one_decoding(small_wd_folder, filled, monkeypatch):
    filled.apply(
        DrawRegions((NewRegion(1, "whole"), NewRegion(1, "face", Box(0, 0, 64, 64)), NewRegion(2, "whole")))
    )
    request = TagRequest(TaggerSettings("wd14", small_wd_folder))
    decoded = []

    def counted(crop):
        decoded.append(crop.photo.id)
        return photo_pixels_of(crop)

    monkeypatch.setattr("curation.taggers.describe_pictures.photo_pixels_of", counted)

    steps = list(describe_pictures(pictures_to_describe(filled, request), request.tagger))

    assert sum(len(step.found) for step in steps) == 3
    assert sorted(decoded) == [1, 2]
