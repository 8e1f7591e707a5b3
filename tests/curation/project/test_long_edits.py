"""Edits of many captions: watched, stopped, read beside, all or nothing, and small in the log."""

from __future__ import annotations

import threading

import pytest

from core.errors import AtelierError
from curation.photos.reading import read_photo
from curation.project.caption_edits import BulkRewrite
from curation.project.edits import AddPhotos, DrawRegions, NewRegion, SetCaptions
from curation.project.store import CurationProject

COUNT = 1200


@pytest.fixture
def many(filled):
    """A project of 1,200 crops with captions, drawn on one photo."""
    filled.apply(DrawRegions(tuple(NewRegion(1, "whole", caption=f"mira, {n}") for n in range(COUNT))))
    return filled


def words(project):
    return [str(caption) for caption in project.captions().values()]


def shouted(project):
    return BulkRewrite({n: str(one).upper() for n, one in project.captions().items()}, "Shout", {})


def test_a_long_edit_tells_how_far_it_is_and_what_it_did(many):
    steps = many.applying(shouted(many))
    told = []
    while True:
        try:
            told.append(next(steps))
        except StopIteration as end:
            applied = end.value
            break

    assert [step.done / step.total for step in told] == sorted(step.done / step.total for step in told)
    assert told[-1].done == told[-1].total
    assert len(applied.touched.regions) == COUNT
    assert words(many)[7] == "MIRA, 7"


def test_stopped_on_its_way_a_long_edit_leaves_nothing_behind(many):
    before, title = words(many), many.undo_title()
    steps = many.applying(shouted(many))
    next(steps)

    steps.close()

    assert words(many) == before
    assert many.undo_title() == title
    many.apply(SetCaptions({1: "still writable"}))


@pytest.mark.parametrize("way", ["undoing", "redoing"])
def test_stopped_undo_and_redo_leave_nothing_behind_either(many, way):
    many.apply(shouted(many))
    if way == "redoing":
        many.undo()
    before, titles = words(many), (many.undo_title(), many.redo_title())
    steps = getattr(many, way)()
    next(steps)

    steps.close()

    assert (words(many), (many.undo_title(), many.redo_title())) == (before, titles)


def test_others_read_the_project_as_it_was_while_a_long_edit_is_made(many):
    before = words(many)
    steps = many.applying(shouted(many))
    next(steps)
    read = []

    reader = threading.Thread(target=lambda: read.append((words(many), len(many.member_crops()))))
    reader.start()
    reader.join(20)  # without waiting for the edit, which is not through

    assert read == [(before, 0)]
    assert [step.done for step in steps][-1] == 2 * COUNT
    assert words(many) != before


def test_one_caption_that_cannot_be_written_keeps_all_as_they_are(many):
    before = words(many)
    texts = dict.fromkeys(many.captions(), "new") | {99_999: "nobody's"}

    with pytest.raises(AtelierError, match="99999"):
        many.apply(BulkRewrite(texts, "Add", {}))

    assert words(many) == before


def test_only_what_takes_long_is_said_to_take_long(many):
    assert not many.redo_is_long()
    many.apply(SetCaptions({1: "one"}))
    assert not many.undo_is_long()

    many.apply(shouted(many))

    assert many.undo_is_long()
    many.undo()
    assert many.redo_is_long()


def test_the_log_of_a_long_edit_takes_little_room(many):
    texts = {n: f"{one}, and the same words again and again" for n, one in many.captions().items()}

    many.apply(BulkRewrite(texts, "Add", {}))

    kept = many._rows("SELECT changes FROM edit ORDER BY id DESC LIMIT 1")[0]["changes"]
    assert len(kept) < COUNT * 60
    many.undo()
    assert words(many)[7] == "mira, 7"


def test_photos_are_read_anew_after_some_came(many, tmp_path, picture):
    assert len(many.photos()) == 3

    many.apply(AddPhotos((read_photo(picture(tmp_path / "new.png")),)))

    assert len(many.photos()) == 4


def test_a_closed_project_leaves_one_file_however_many_threads_have_read(many):
    readers = [threading.Thread(target=lambda: words(many)) for _ in range(4)]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()

    many.close()

    assert [path.name for path in many.path.parent.glob("mira.atelier*")] == ["mira.atelier"]
    with CurationProject.open(many.path) as again:
        assert len(again.captions()) == COUNT
