from __future__ import annotations

from dataclasses import replace

import pytest

from core.errors import AtelierError
from curation.project.edits import AddConcept, ChangeConcept, ChangeRegions, DrawRegion, RegionChange
from curation.project.kind_edits import RemoveKind, SetKind, new_kind
from curation.project.photo_edits import MarkPhotos
from curation.project.store import CurationProject
from curation.regions.box import Box
from curation.regions.kind import Stroke


@pytest.fixture
def hat(filled):
    kind = new_kind("Hat", filled.kinds())
    filled.apply(SetKind(kind))
    return kind


def test_a_kind_of_ones_own_gets_a_free_key_and_colour(filled, hat):
    second = new_kind("Hat", filled.kinds())

    assert [kind.name for kind in filled.kinds().all][-1] == hat.name == "hat"
    assert (hat.key, second.key, second.name) == ("7", "8", "hat-2")
    assert len({kind.colour for kind in filled.kinds().all}) == 7


def test_boxes_of_it_feed_the_concept_that_it_names(filled, hat):
    filled.apply(AddConcept("mira", kinds=("face",)))
    filled.apply(AddConcept("mira hat"))
    filled.apply(SetKind(replace(hat, concept_id=2)))
    filled.apply(DrawRegion(1, "hat", Box(10, 10, 200, 200)))

    assert [member.concept.name for member in filled.members()] == ["mira hat"]


def test_what_a_project_changed_of_a_built_in_kind_holds_there_and_survives_reopening(filled):
    body = filled.kinds().named("body")
    filled.apply(SetKind(replace(body, hide_with="crop", background="fill", title="ignored")))
    filled.close()

    with CurationProject.open(filled.path) as again:
        kind = again.kinds().named("body")
        assert (kind.hide_with, kind.background, kind.title) == ("crop", "fill", "Body")
        again.undo()
        assert again.kinds().named("body") == body


def test_a_kind_with_boxes_is_not_removed_and_a_photo_that_has_one_is_named(filled, hat):
    filled.apply(DrawRegion(1, "hat", Box(10, 10, 200, 200)))

    with pytest.raises(AtelierError, match="1 boxes") as refused:
        filled.apply(RemoveKind("hat"))

    assert filled.photo(1).path.name in refused.value.remedy
    filled.undo()
    filled.apply(RemoveKind("hat"))
    assert [kind.is_own for kind in filled.kinds().all] == [False] * 6


@pytest.mark.parametrize("change", [{"key": "1"}, {"title": " "}, {"colour": "red"}, {"hides": ("moon",)}])
def test_a_kind_that_cannot_be_is_refused(filled, hat, change):
    with pytest.raises(AtelierError):
        filled.apply(SetKind(replace(hat, **change)))


def test_a_crop_may_differ_from_its_kind_and_goes_back(filled):
    filled.apply(DrawRegion(1, "face", Box(10, 10, 200, 200)))
    stroke = Stroke(True, 12.0, ((20.0, 30.0), (40.5, 60.0)))
    filled.apply(ChangeRegions((RegionChange(1, background="blur", min_resolution=300, strokes=(stroke,)),)))

    changed = filled.region(1)
    filled.apply(ChangeRegions((RegionChange(1, background="", min_resolution=-1, strokes=()),)))

    assert (changed.background, changed.min_resolution, changed.strokes) == ("blur", 300, (stroke,))
    assert filled.crop(1).background == "keep"
    assert filled.region(1).min_resolution is None


def test_a_concept_chooses_how_its_crops_hide_faces(filled):
    filled.apply(AddConcept("mira", kinds=("body",)))
    filled.apply(DrawRegion(1, "body", Box(0, 0, 300, 450)))
    filled.apply(DrawRegion(1, "face", Box(50, 10, 90, 100)))

    filled.apply(ChangeConcept(1, hide_with="crop"))

    ((_, crop),) = filled.member_crops()
    assert crop.region.box == Box(0, 110, 300, 340)
    assert filled.crop(1).hidden == (Box(50, 10, 90, 100),)


def test_left_out_and_too_small_regions_and_those_of_rejected_photos_become_no_pictures(filled):
    filled.apply(AddConcept("mira", kinds=("face",)))
    for photo_id in (1, 2, 3):
        filled.apply(DrawRegion(photo_id, "face", Box(0, 0, 200, 200)))
    filled.apply(DrawRegion(1, "face", Box(0, 0, 100, 100)))

    filled.apply(ChangeRegions((RegionChange(1, is_left_out=True), RegionChange(4, min_resolution=300))))
    filled.apply(MarkPhotos((2,), is_rejected=True))

    assert [member.region.id for member in filled.members()] == [3]
