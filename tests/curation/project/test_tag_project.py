from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from curation.captions.caption import CaptionOrigin
from curation.captions.rules import CaptionRule, RuleKind
from curation.project.caption_edits import AddRule
from curation.project.edits import (
    AddConcept,
    ChangeRegions,
    DrawRegions,
    NewRegion,
    RegionChange,
    SetCaptions,
)
from curation.project.store import CurationProject
from curation.project.tag_project import (
    TagRequest,
    changed_choice,
    pictures_to_describe,
    tagged_captions,
    with_regions,
)
from curation.regions.box import Box
from curation.taggers.choose_tags import TagChoice
from curation.taggers.description import Category, Described, Description, Subject, TagScores
from curation.taggers.kind import TaggerSettings

BOX = Box(10, 20, 100, 120)
FOUND = {"1girl": 0.99, "long_hair": 0.8, "smile": 0.5, "full_body": 0.45, "hat": 0.2}


@pytest.fixture
def drawn(filled):
    """Regions 1 (face, photo 1), 2 (face, photo 2), 3 (whole, photo 3), and a concept of faces."""
    filled.apply(AddConcept("mira", kinds=("face",), class_words="doll"))
    filled.apply(DrawRegions((NewRegion(1, "face", BOX), NewRegion(2, "face", BOX), NewRegion(3, "whole"))))
    return filled


@pytest.fixture
def request_(tmp_path):
    return TagRequest(TaggerSettings("wd14", tmp_path / "wd-swinv2-tagger-v3"))


def describe(project, request, scores=None, sentence=""):
    """What a tagger would have found in everything that is still to be described."""
    scores = FOUND if scores is None else scores
    pictures = pictures_to_describe(project, request)
    project.remember(
        Described(
            picture.subject,
            picture.subject_id,
            request.tagger.model_name,
            request.tagger.kind,
            picture.made_from,
            Description(TagScores({Category.GENERAL: scores} if scores else {}), sentence),
        )
        for picture in pictures
    )
    return [(picture.subject.value, picture.subject_id) for picture in pictures]


def texts(project):
    return {region_id: str(caption) for region_id, caption in project.captions().items()}


def test_a_run_is_one_step_and_can_be_taken_back(drawn, request_):
    describe(drawn, request_)

    applied = drawn.apply(tagged_captions(drawn, request_))

    assert texts(drawn) == {
        1: "1girl, long hair, smile",
        2: "1girl, long hair, smile",
        3: "1girl, long hair, smile, full body",
    }
    assert applied.title == "Tag pictures (3)"
    assert set(drawn.caption_origins().values()) == {CaptionOrigin.TAGGER}
    drawn.undo()
    assert texts(drawn) == {}
    drawn.redo()
    assert len(texts(drawn)) == 3
    assert set(drawn.caption_origins().values()) == {CaptionOrigin.TAGGER}


def test_a_stopped_run_goes_on_where_it_stopped(drawn, request_):
    describe(drawn, with_regions(request_, (1,)))

    assert describe(drawn, request_) == [("region", 2), ("region", 3)]
    assert describe(drawn, request_) == []


def test_a_region_that_was_moved_is_looked_at_again(drawn, request_):
    describe(drawn, request_)

    drawn.apply(ChangeRegions((RegionChange(2, box=Box(0, 0, 50, 50)),)))

    assert describe(drawn, request_) == [("region", 2)]
    assert len(pictures_to_describe(drawn, request_, again=True)) == 3


def test_what_was_found_outlives_the_project_being_closed(drawn, request_):
    describe(drawn, request_)
    drawn.close()

    with CurationProject.open(drawn.path) as again:
        assert pictures_to_describe(again, request_) == []
        assert len(again.descriptions(request_.tagger.model_name)) == 3


@pytest.mark.parametrize(
    ("existing", "over_edited", "edited", "tagged"),
    [
        ("only_empty", False, "mine, smile", "old"),
        ("append", False, "mine, smile, 1girl, long hair", "old, 1girl, long hair, smile"),
        ("replace", False, "mine, smile", "1girl, long hair, smile"),
        ("replace", True, "1girl, long hair, smile", "1girl, long hair, smile"),
    ],
)
def test_what_a_person_wrote_is_only_replaced_when_asked(
    drawn, request_, existing, over_edited, edited, tagged
):
    describe(drawn, request_, {"old": 0.9})
    drawn.apply(tagged_captions(drawn, with_regions(request_, (2,))))
    drawn.apply(SetCaptions({1: "mine, smile"}))
    again = TagRequest(
        TaggerSettings("wd14", request_.tagger.folder, model="other"),
        existing=existing,
        over_edited=over_edited,
    )
    describe(drawn, again)

    drawn.apply(tagged_captions(drawn, again))

    assert texts(drawn)[1] == edited
    assert texts(drawn)[2] == tagged
    assert texts(drawn)[3] == "1girl, long hair, smile, full body"
    assert (drawn.caption_origins()[1] is CaptionOrigin.PERSON) is (not over_edited)


def test_a_tagged_caption_that_a_person_changes_is_theirs_from_then_on(drawn, request_):
    describe(drawn, request_)
    drawn.apply(tagged_captions(drawn, request_))

    drawn.apply(SetCaptions({1: "1girl", 2: "1girl, long hair, smile"}))

    assert drawn.caption_origins()[1] is CaptionOrigin.PERSON
    assert drawn.caption_origins()[2] is CaptionOrigin.TAGGER


def test_thresholds_move_without_looking_again_and_undoably(drawn, request_):
    describe(drawn, request_)
    drawn.apply(tagged_captions(drawn, request_))
    drawn.apply(SetCaptions({1: "mx, 1girl, smile"}))
    before = texts(drawn)

    drawn.apply(changed_choice(drawn, TagChoice(general_threshold=0.9)))
    assert texts(drawn) == {1: "mx, 1girl", 2: "1girl", 3: "1girl"}
    drawn.apply(changed_choice(drawn, TagChoice(general_threshold=0.15)))

    # "long hair" was taken away by hand from the first, and no threshold between brings it back.
    assert texts(drawn)[2] == "1girl, long hair, smile, hat"
    assert texts(drawn)[3] == "1girl, long hair, smile, full body, hat"
    assert drawn.undo().title == "Choose tags anew (3)"
    drawn.undo()
    assert texts(drawn) == before


def test_captions_start_with_their_concept_when_asked(drawn, request_):
    asked = TagRequest(request_.tagger, with_concept=True)
    describe(drawn, asked)

    drawn.apply(tagged_captions(drawn, asked))

    assert texts(drawn)[1] == "mira, doll, 1girl, long hair, smile"
    assert texts(drawn)[3] == "1girl, long hair, smile, full body"


def test_a_photo_is_looked_at_once_for_all_its_crops(drawn, request_):
    drawn.apply(DrawRegions((NewRegion(1, "clothing", BOX),)))
    asked = TagRequest(request_.tagger, look_at="both", region_ids=(1, 4))

    assert describe(drawn, asked) == [("photo", 1), ("region", 1), ("region", 4)]
    drawn.apply(tagged_captions(drawn, asked))

    assert texts(drawn) == {1: "1girl, long hair, smile", 4: "1girl"}


def test_a_sentence_stays_in_one_piece(drawn, request_):
    asked = TagRequest(
        TaggerSettings("blip", request_.tagger.folder), with_concept=True, existing="append", region_ids=(1,)
    )
    describe(drawn, asked, {}, "a doll, sitting on a chair")

    drawn.apply(tagged_captions(drawn, asked))

    assert texts(drawn) == {1: "mira, doll, a doll, sitting on a chair"}


edits = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.integers(1, 3), st.sampled_from(["", "mine", "1girl, x", "hat"])),
        st.tuples(st.just("tag"), st.sampled_from(["only_empty", "append", "replace"]), st.booleans()),
        st.tuples(st.just("move"), st.sampled_from([0.1, 0.3, 0.6, 0.95]), st.just(0)),
    ),
    min_size=1,
    max_size=15,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits)
def test_any_tagging_can_all_be_undone_and_redone(drawn, request_, steps):
    def state():
        return drawn.captions(), drawn.caption_origins(), drawn.caption_choices()

    describe(drawn, TagRequest(request_.tagger, existing="append"))
    states = [state()]
    for name, first, second in steps:
        if name == "type":
            edit = SetCaptions({first: second})
        elif name == "tag":
            edit = tagged_captions(drawn, TagRequest(request_.tagger, existing=first, over_edited=second))
        else:
            edit = changed_choice(drawn, TagChoice(general_threshold=first))
        if drawn.apply(edit).id:
            states.append(state())

    for expected in reversed(states[:-1]):
        drawn.undo()
        assert state() == expected
    for expected in states[1:]:
        drawn.redo()
        assert state() == expected
    for _ in states[1:]:
        drawn.undo()


def test_a_project_of_the_version_before_opens_with_its_captions_as_a_persons(drawn):
    drawn.apply(SetCaptions({1: "mira"}))
    connection = drawn._connection
    later = {
        "caption": ("origin", "choice", "sentence", "notes", "edited_at"),
        "photo": ("stars", "rejected", "done"),
        "region": ("background", "min_resolution", "strokes", "suggested", "left_out"),
        "concept": ("hide_with", "reg_words"),
    }
    for table, columns in later.items():
        for column in columns:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    new_tables = (
        "description", "caption_rule", "saved_filter", "caption_settings",
        "kind", "watched_folder", "measured", "suggested", "pinned_tag",
    )  # fmt: skip
    for table in new_tables:
        connection.execute(f"DROP TABLE {table}")
    connection.execute("PRAGMA user_version = 1")
    connection.execute(
        'UPDATE edit SET changes = \'[["caption",1,null,{"region_id":1,"text":"mira"}]]\' '
        "WHERE id = (SELECT MAX(id) FROM edit)"
    )
    drawn.close()

    with CurationProject.open(drawn.path) as again:
        assert again.caption_origins() == {1: CaptionOrigin.PERSON}
        again.undo()
        assert again.captions() == {}
        again.redo()
        assert texts(again) == {1: "mira"}
        assert again.caption_origins() == {1: CaptionOrigin.PERSON}


def test_pictures_carry_their_captions_for_prompts_that_name_them(drawn, request_):
    drawn.apply(SetCaptions({1: "red hair, smile"}))

    pictures = pictures_to_describe(drawn, replace(request_, existing="append"))

    assert [picture.words.caption for picture in pictures] == ["red hair, smile", "", ""]


def test_subjects_are_kept_apart(drawn, request_):
    both = TagRequest(request_.tagger, look_at="both", region_ids=(1,))
    describe(drawn, both)

    assert {found.subject for found in drawn.descriptions()} == {Subject.PHOTO, Subject.REGION}


def test_the_projects_rules_hold_for_what_a_tagger_writes(drawn, request_):
    drawn.apply(AddRule(CaptionRule(RuleKind.REWRITE, ("long hair",), ("very long hair",)), {}))
    drawn.apply(AddRule(CaptionRule(RuleKind.REWRITE, ("1girl",)), {}))
    describe(drawn, request_)

    drawn.apply(tagged_captions(drawn, request_))

    assert texts(drawn)[1] == "very long hair, smile"


def test_a_sentence_can_be_kept_apart_from_the_tags(drawn, request_):
    drawn.apply(SetCaptions({1: "mira, hat"}))
    apart = replace(request_, keeps_sentence_apart=True)
    describe(drawn, apart, scores={}, sentence="a doll with a hat")

    drawn.apply(tagged_captions(drawn, apart))

    layered = drawn.layered_captions()
    assert (layered[1].caption.text, layered[1].sentence) == ("mira, hat", "a doll with a hat")
    assert tagged_captions(drawn, apart).captions == ()  # a sentence that is there stays
    drawn.undo()
    assert drawn.layered_captions()[1].sentence == ""
