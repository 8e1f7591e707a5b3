"""The board: rows of the grid, kept up to date without reading everything."""

from __future__ import annotations

import pytest

from curation.captions.caption_settings import CaptionSettings
from curation.captions.search import parse_filter
from curation.captions.tag_edits import SortTags
from curation.project.board_row import CaptionState
from curation.project.caption_board import CaptionBoard
from curation.project.caption_edits import ChangeCaptionSettings, LayerTexts, SetCaptionLayers
from curation.project.edits import AddConcept, DeleteRegions, DrawRegions, NewRegion, SetCaptions
from curation.project.photo_edits import MarkPhotos
from curation.regions.box import Box
from curation.taggers.description import Category, Described, Description, Subject, TagScores


@pytest.fixture
def drawn(filled):
    photos = filled.photos()
    kinds = ("face", "clothing", "regularization")
    filled.apply(
        DrawRegions(tuple(NewRegion(photo.id, kind, Box(0, 0, 60, 60)) for photo in photos for kind in kinds))
    )
    filled.apply(AddConcept("mira", kinds=("face",), reg_repeats=1, class_words="doll"))
    filled.apply(SetCaptions({1: "mira, smile", 4: "hat"}))
    return filled


@pytest.fixture
def board(drawn):
    return CaptionBoard(drawn, lambda text: len(text.split()))


def shown(board, line):
    return board.index.region_ids(parse_filter(line).mask(board.index))


def test_rows_come_photo_by_photo_with_what_they_feed(board, drawn):
    assert [row.id for row in board.rows] == [region.id for region in drawn.regions()]
    assert [concept.name for concept in board.row(1).concepts] == ["mira"]
    assert board.row(2).concepts == ()
    assert [row.state for row in board.rows[:2]] == [CaptionState.EDITED, CaptionState.EMPTY]


def test_an_edit_changes_its_rows_and_what_filters_find(board, drawn):
    assert shown(board, "tag:smile") == [1]

    drawn.apply(SetCaptions({4: "smile"}))
    changed = board.refresh({2})

    assert changed == (board.place_of(4),)
    assert shown(board, "tag:smile") == [1, 4]
    assert board.counts["smile"] == 2


def test_rows_that_come_or_go_are_read_anew(board, drawn):
    drawn.apply(DeleteRegions((2,)))

    assert board.refresh({1}) is None
    assert board.row(2) is None
    assert [row.id for row in board.rows] == [region.id for region in drawn.regions()]


def test_undo_of_a_bulk_edit_is_seen(board, drawn):
    drawn.apply(SetCaptions({row.id: "all" for row in board.rows}))
    board.refresh({photo.id for photo in drawn.photos()})
    drawn.undo()

    board.refresh({photo.id for photo in drawn.photos()})

    assert shown(board, "tag:all") == []
    assert board.row(1).caption.text == "mira, smile"


def test_tokens_are_counted_in_what_is_written_out(board, drawn):
    drawn.apply(SetCaptionLayers({1: LayerTexts(sentence="a doll smiles at you")}))
    board.refresh({1})

    assert shown(board, "tokens=7") == [1]


def test_scores_reach_filters_and_bulk_edits_once_a_tagger_was_there(board, drawn):
    scores = TagScores({Category.GENERAL: {"smile": 0.4, "long_hair": 0.9}})
    drawn.remember([Described(Subject.PHOTO, 1, "wd", "wd14", "", Description(scores))])
    board.scores.forget()

    assert shown(board, 'score("long hair")>0.5') == [1, 2, 3]
    around = board.surroundings()(1)
    assert (around.trigger, around.class_words) == ("mira", "doll")
    assert around.scores["long hair"] == 0.9
    sorted_caption = SortTags("score").rewrite(board.row(1).caption, around)
    assert sorted_caption.tags == ("smile", "mira")


def test_a_later_models_sentence_takes_no_scores_away(board, drawn):
    scores = Description(TagScores({Category.GENERAL: {"smile": 0.7}}))
    drawn.remember([Described(Subject.REGION, 1, "wd", "wd14", "", scores)])
    drawn.remember([Described(Subject.REGION, 1, "blip", "blip", "", Description(sentence="a doll"))])
    board.scores.forget()

    assert shown(board, "score(smile)>=0.7") == [1]
    assert board.scores.of(1)["smile"] == 0.7
    assert shown(board, "has:scores") == [1]


def test_scores_found_later_are_seen_by_a_filter_that_was_asked_before(board, drawn):
    assert shown(board, "score(smile)>0.1") == []

    scores = Description(TagScores({Category.GENERAL: {"smile": 0.4}}))
    drawn.remember([Described(Subject.REGION, 2, "wd", "wd14", "", scores)])
    board.scores.forget()

    assert shown(board, "score(smile)>0.1") == [2]


def test_what_all_captions_share_is_followed_though_no_row_of_theirs_changed(board, drawn):
    assert board.row(1).written == "mira, smile"

    drawn.apply(ChangeCaptionSettings(CaptionSettings(template="{trigger}, very {tags}")))
    board.take(board.differing_rows())

    assert board.row(1).written == "mira, very smile"
    assert shown(board, "tokens=3") == [1, 4]


def test_following_edits_comes_to_what_reading_anew_comes_to(board, drawn):
    drawn.apply(SetCaptions({1: "", 2: "new, new", 6: "hat"}))
    board.refresh_few({1, 2})
    drawn.apply(SetCaptionLayers({1: LayerTexts(sentence="a doll")}))
    drawn.apply(MarkPhotos((2,), stars=3))
    board.take(board.differing_rows())

    again = CaptionBoard(drawn, board.count_tokens)

    assert list(board.rows) == list(again.rows)
    assert board.index.rows == again.index.rows
    assert board.counts.most_common() == again.counts.most_common()
    assert board.empty_count == again.empty_count
    for line in ("has:caption", "tag:new", "stars=3", "has:duplicates", "tokens>1", "caption:a"):
        assert shown(board, line) == shown(again, line)


def test_reg_crops_have_no_trigger(board):
    assert board.index.rows[2].is_reg
    assert board.index.rows[2].triggers == ()
    assert board.surroundings()(3).trigger == ""
