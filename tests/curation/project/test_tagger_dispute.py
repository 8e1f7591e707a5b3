"""Two taggers looked at the same crops: what only one of them found."""

from __future__ import annotations

import pytest

from curation.project.edits import DrawRegions, NewRegion, SetCaptions
from curation.project.tag_project import TagRequest, pictures_to_describe, tagged_captions
from curation.project.tagger_dispute import dispute_of
from curation.regions.box import Box
from curation.taggers.description import Category, Described, Description, Subject, TagScores
from curation.taggers.kind import TaggerSettings

BOX = Box(10, 20, 100, 120)
SWIN, EVA = "wd-swinv2-tagger-v3", "wd-eva02-large-tagger-v3"


@pytest.fixture
def seen(filled):
    """Two faces that both taggers looked at, and one that only the first knows."""
    filled.apply(DrawRegions(tuple(NewRegion(photo, "face", BOX) for photo in (1, 2, 3))))
    filled.apply(SetCaptions({1: "smile, hat"}))
    filled.remember(
        [
            found(SWIN, 1, {"smile": 0.9, "hat": 0.6, "solo": 0.99}),
            found(SWIN, 2, {"smile": 0.3, "hat": 0.8, "solo": 0.99}),
            found(SWIN, 3, {"umbrella": 0.9}),
            found(EVA, 1, {"smile": 0.4, "long_hair": 0.7, "solo": 0.99}),
            found(EVA, 2, {"smile": 0.9, "solo": 0.99}),
        ]
    )
    return filled


def found(model, region_id, scores):
    description = Description(TagScores({Category.GENERAL: scores}))
    return Described(Subject.REGION, region_id, model, "wd14", f"pixels {region_id}", description)


def told(dispute):
    return {(one.tag, one.finder): one.region_ids for one in dispute.tags}


def test_tags_that_only_one_found_are_told_with_their_crops(seen):
    dispute = dispute_of(seen, SWIN, EVA)

    # eva02 takes tags from 0.5296, swinv2 from 0.2653: 0.4 is no smile for the one.
    assert told(dispute) == {("hat", SWIN): (1, 2), ("smile", SWIN): (1,), ("long hair", EVA): (1,)}


def test_a_crop_that_only_one_looked_at_is_not_compared(seen):
    dispute = dispute_of(seen, SWIN, EVA)

    assert dispute.compared == 2
    assert "umbrella" not in {one.tag for one in dispute.tags}


def test_it_is_told_which_captions_have_the_tag_and_which_not(seen):
    hat = dispute_of(seen, SWIN, EVA).tags[0]

    assert (hat.taken_ids, hat.untaken_ids) == ((1,), (2,))


def test_scores_of_both_are_told_as_means(seen):
    tags = {one.tag: one for one in dispute_of(seen, SWIN, EVA).tags}

    assert (tags["hat"].score, tags["hat"].other_score) == (pytest.approx(0.7), 0)
    assert (tags["smile"].score, tags["smile"].other_score) == (pytest.approx(0.9), pytest.approx(0.4))


def test_a_selection_is_compared_alone(seen):
    assert told(dispute_of(seen, SWIN, EVA, (2,))) == {("hat", SWIN): (2,)}


def test_models_that_gave_scores_are_known_by_name(seen):
    sentence = Described(Subject.REGION, 1, "blip-large", "blip", "pixels 1", Description(sentence="a doll"))
    seen.remember([sentence])

    assert seen.scoring_models() == (EVA, SWIN)


def test_a_second_tagger_can_look_without_writing_a_word(seen, tmp_path):
    request = TagRequest(TaggerSettings("wd14", tmp_path / "wd-vit-tagger-v3"), existing="remember")

    pictures = pictures_to_describe(seen, request)

    assert [picture.subject_id for picture in pictures] == [1, 2, 3]
    assert tagged_captions(seen, request).captions == ()
