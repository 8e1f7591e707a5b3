from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from curation.photos.photo import PhotoFacts
from curation.project.edits import (
    AddConcept,
    AddPhotos,
    ChangeBucketSettings,
    ChangeConcept,
    ChangeRegions,
    DeleteRegions,
    DrawRegion,
    DrawRegions,
    NewRegion,
    RegionChange,
    RemoveConcept,
    RemovePhotos,
    SetCaptions,
)
from curation.project.store import CurationProject
from curation.regions.box import Box
from curation.regions.registry import REGION_KINDS

BOX = Box(10, 20, 100, 120)


def state_of(project):
    """Everything a user sees of a project."""
    return (
        project.photos(),
        project.regions(),
        project.captions(),
        project.concepts(),
        project.bucket_settings(),
        [project.bucket_settings(concept.id) for concept in project.concepts()],
    )


def test_a_drawn_region_stays_on_its_photo(filled):
    applied = filled.apply(DrawRegion(1, "face", Box(-50, 470, 100, 100), 370))

    (region,) = filled.regions(1)
    assert applied.created_ids == (region.id,)
    assert region.box == Box(0, 380, 100, 100)
    assert region.angle == 10


def test_a_whole_picture_needs_no_box_and_keeps_none(filled):
    filled.apply(DrawRegion(1, "whole", BOX))
    filled.apply(ChangeRegions((RegionChange(1, box=BOX),)))

    assert filled.region(1).box == Box(0, 0, 640, 480)


def test_many_regions_with_captions_are_one_step(filled):
    applied = filled.apply(
        DrawRegions(
            (NewRegion(1, "face", BOX, caption="mira"), NewRegion(2, "body", BOX), NewRegion(3, "whole"))
        )
    )

    assert applied.created_ids == (1, 2, 3)
    assert applied.touched.photos == {1, 2, 3}
    assert str(filled.caption(1)) == "mira"
    filled.undo()
    assert filled.regions() == []
    assert filled.captions() == {}


def test_a_plain_tuple_will_do_for_a_change(filled):
    filled.apply(DrawRegion(1, "face", BOX))

    filled.apply(ChangeRegions(((1, None, 5.0, "body", (3,)),)))

    region = filled.region(1)
    assert (region.box, region.angle, region.kind, region.concept_ids) == (BOX, 5.0, "body", (3,))


def test_removing_a_photo_takes_its_regions_and_captions_and_undo_brings_all_back(filled):
    filled.apply(
        DrawRegions((NewRegion(1, "face", BOX, caption="a"), NewRegion(2, "face", BOX, caption="b")))
    )
    before = state_of(filled)

    filled.apply(RemovePhotos((1,)))

    assert [photo.id for photo in filled.photos()] == [2, 3]
    assert [region.id for region in filled.regions()] == [2]
    assert list(filled.captions()) == [2]
    undone = filled.undo()
    assert undone.created_ids == (1, 1)
    assert state_of(filled) == before


def test_what_was_touched_is_told(filled):
    filled.apply(DrawRegion(2, "face", BOX))

    touched = filled.apply(SetCaptions({1: "mira"})).touched

    assert (touched.photos, touched.regions) == ({2}, {1})
    assert touched.captions
    assert not touched.concepts
    assert filled.apply(AddConcept("x")).touched.concepts
    assert filled.apply(ChangeBucketSettings(BucketSettings((768, 768)))).touched.settings


def test_an_edit_that_changes_nothing_is_no_step(filled):
    filled.apply(DrawRegion(1, "face", BOX))
    filled.apply(SetCaptions({1: "mira"}))

    assert filled.apply(SetCaptions({1: "mira"})).id == 0
    assert filled.undo_title() == "Write captions (1)"


def test_an_empty_caption_takes_it_away(filled):
    filled.apply(DrawRegion(1, "face", BOX))
    filled.apply(SetCaptions({1: "mira"}))
    filled.apply(SetCaptions({1: " "}))

    assert filled.captions() == {}


def test_a_new_edit_forgets_what_could_be_redone(filled):
    filled.apply(DrawRegion(1, "face", BOX))
    filled.undo()
    assert filled.redo_title() == "Draw face"

    filled.apply(AddConcept("x"))

    assert filled.redo() is None
    assert filled.undo_title() == "Add concept “x”"


def test_undo_and_redo_work_across_restarts(filled):
    filled.apply(DrawRegions((NewRegion(1, "face", BOX, caption="a"),)))
    drawn = state_of(filled)
    filled.close()

    with CurationProject.open(filled.path) as again:
        again.undo()
        assert again.regions() == []
    with CurationProject.open(filled.path) as again:
        again.redo()
        assert state_of(again) == drawn
        assert again.redo() is None


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (AddConcept("a/b"), "folder"),
        (AddConcept("con"), "Windows"),
        (AddConcept("x", repeats=0), "1 or more"),
        (AddConcept("X", repeats=10), "same folder"),
        (AddConcept("y", kinds=("hat",)), "hat"),
        (ChangeConcept(1, name=""), "needs a name"),
        (ChangeConcept(9, name="z"), "number 9"),
        (DrawRegion(99, "face", BOX), "number 99"),
        (DrawRegion(1, "hat", BOX), "hat"),
        (ChangeRegions((RegionChange(5),)), "number 5"),
        (ChangeBucketSettings(BucketSettings(), 7), "number 7"),
    ],
)
def test_an_edit_that_does_not_fit_is_refused_with_its_reason(filled, edit, reason):
    filled.apply(AddConcept("x"))

    with pytest.raises(AtelierError, match=reason):
        filled.apply(edit)


def test_a_removed_concept_leaves_regions_that_were_only_for_it_idle(filled):
    one = filled.apply(AddConcept("one", kinds=("face",))).created_ids[0]
    filled.apply(AddConcept("two", kinds=("face",)))
    filled.apply(DrawRegion(1, "face", BOX, concept_ids=(one,)))

    filled.apply(RemoveConcept(one))

    assert filled.members() == []


PHOTOS = tuple(PhotoFacts(Path(f"/photos/{n}.png"), (400, 300), f"{n:064x}", 100, n) for n in range(4))
ids = st.integers(1, 8)
kinds = st.sampled_from([kind.name for kind in REGION_KINDS])
boxes = st.builds(Box, st.floats(-50, 500), st.floats(-50, 400), st.floats(1, 300), st.floats(1, 300))
angles = st.floats(-400, 400)
edits = st.one_of(
    st.builds(AddPhotos, st.lists(st.sampled_from(PHOTOS), max_size=3).map(tuple)),
    st.builds(RemovePhotos, st.lists(ids, max_size=2).map(tuple)),
    st.builds(DrawRegion, ids, kinds, boxes, angles),
    st.builds(
        ChangeRegions,
        st.lists(
            st.builds(RegionChange, ids, st.none() | boxes, st.none() | angles, st.none() | kinds), max_size=3
        ).map(tuple),
    ),
    st.builds(DeleteRegions, st.lists(ids, max_size=3).map(tuple)),
    st.builds(SetCaptions, st.dictionaries(ids, st.text(max_size=20), max_size=3)),
    st.builds(AddConcept, st.sampled_from(["a", "b", "長髮"]), st.integers(1, 3), st.just(("face",))),
    st.builds(ChangeConcept, ids, repeats=st.none() | st.integers(1, 9), clear_resolution=st.booleans()),
    st.builds(RemoveConcept, ids),
    st.builds(ChangeBucketSettings, st.builds(BucketSettings, st.just((256, 256))), st.none() | ids),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(edits, min_size=1, max_size=25))
def test_any_edits_can_all_be_undone_and_redone(tmp_path_factory, many):
    with CurationProject.create(tmp_path_factory.mktemp("project") / "x") as project:
        states = [state_of(project)]
        for edit in many:
            try:
                applied = project.apply(edit)
            except AtelierError:
                continue
            if applied.id:
                states.append(state_of(project))

        for expected in reversed(states[:-1]):
            assert project.undo() is not None
            assert state_of(project) == expected
        assert project.undo() is None
        for expected in states[1:]:
            assert project.redo() is not None
            assert state_of(project) == expected
        assert project.redo() is None


def test_edits_are_values():
    assert dataclasses.replace(AddConcept("a"), repeats=3) == AddConcept("a", 3)
