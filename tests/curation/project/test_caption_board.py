"""The board: rows of the grid, kept up to date without reading everything."""

from __future__ import annotations

import pytest

from curation.captions.search import parse_filter
from curation.captions.tag_edits import SortTags
from curation.project.board_row import CaptionState
from curation.project.caption_board import CaptionBoard
from curation.project.caption_edits import LayerTexts, SetCaptionLayers
from curation.project.edits import AddConcept, DeleteRegions, DrawRegions, NewRegion, SetCaptions
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


def test_reg_crops_have_no_trigger(board):
    assert board.index.rows[2].is_reg
    assert board.index.rows[2].triggers == ()
    assert board.surroundings()(3).trigger == ""
