"""The caption grid's model: rows of the board, filtered and in order; it asks for edits and makes none."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from curation.photos.reading import read_photo
from curation.project.caption_board import CaptionBoard
from curation.project.edits import AddConcept, AddPhotos, DrawRegions, NewRegion, SetCaptions
from curation.project.store import CurationProject
from curation.regions.box import Box
from curation.taggers.region_merge import TagOrigin
from desktop.item_models.caption_cells import CaptionColumn
from desktop.item_models.caption_table_model import CaptionTableModel
from desktop.item_models.project_pictures import ProjectPictures
from desktop.workspace.tag_words import clip_tokens

LONG = ", ".join(f"tag number {number}" for number in range(40))


@pytest.fixture
def project(tmp_path):
    Image.new("RGB", (400, 300), "teal").save(tmp_path / "a.png")
    with CurationProject.create(tmp_path / "mira") as made:
        made.apply(AddPhotos((read_photo(tmp_path / "a.png"),)))
        made.apply(
            DrawRegions(tuple(NewRegion(1, kind, Box(0, 0, 90, 90)) for kind in ("face", "body", "shoes")))
        )
        made.apply(SetCaptions({1: "mira, red dress", 2: LONG}))
        made.apply(AddConcept("mira", kinds=("face", "body", "shoes")))
        yield made


@pytest.fixture
def board(project):
    return CaptionBoard(project, clip_tokens().count)


@pytest.fixture
def model(qapp, tmp_path, monkeypatch, project, board):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    made = CaptionTableModel(ProjectPictures(), clip_tokens)
    made.show_board(project, board)
    return made


def test_the_grid_keeps_qts_rules(qtmodeltester, model):
    qtmodeltester.check(model)


def test_typing_in_the_grid_asks_for_an_edit_and_changes_nothing_itself(qtbot, model):
    index = model.index(0, CaptionColumn.CAPTION)

    with qtbot.waitSignal(model.edit_wanted) as asked:
        assert model.setData(index, "mira, blue dress")

    assert asked.args == [1, "mira, blue dress"]
    assert index.data() == "mira, red dress"


def test_only_captions_can_be_typed_into(model):
    editable = [
        column for column in CaptionColumn if model.index(0, column).flags() & Qt.ItemFlag.ItemIsEditable
    ]

    assert editable == [CaptionColumn.CAPTION]


def test_a_change_of_words_does_not_reset_the_grid(qtbot, model, board, project):
    project.apply(SetCaptions({1: "other"}))

    with qtbot.assertNotEmitted(model.modelReset):
        model.places_changed(board.refresh({1}))

    assert model.index(0, CaptionColumn.CAPTION).data() == "other"


def test_the_grid_shows_what_a_filter_takes_in_any_order(model):
    model.show_places([1, 0])

    assert model.region_ids() == (2, 1)
    assert (model.row_of(1), model.row_of(3)) == (1, None)


def test_a_click_on_a_head_asks_for_another_order(qtbot, model):
    with qtbot.waitSignal(model.order_changed):
        model.sort(CaptionColumn.TOKENS, Qt.SortOrder.DescendingOrder)

    assert model.order == ("tokens", True)


def test_tokens_are_counted_and_what_is_not_read_is_known(model):
    assert model.index(0, CaptionColumn.TOKENS).data() == "4 / 75"
    face = model.face(model.board_row(1))

    assert face.tokens > 75
    assert LONG[: face.cut].count(",") > 10
    assert model.face(model.board_row(0)).cut is None


def test_kohyas_rules_are_told_where_they_bite(model, board, project):
    project.apply(SetCaptions({1: "mira\nsecond"}))
    model.places_changed(board.refresh({1}))

    several = model.index(0, CaptionColumn.STATE).data(Qt.ItemDataRole.ToolTipRole)
    empty = model.index(2, CaptionColumn.STATE).data(Qt.ItemDataRole.ToolTipRole)

    assert several == "The trainer reads only the first line."
    assert empty == "Without words, the trainer reads the folder's name: “mira”."


def test_words_of_a_person_are_told_from_a_taggers(model):
    tags = model.face(model.board_row(0)).tags

    assert [one.origin for one in tags] == [TagOrigin.TYPED, TagOrigin.TYPED]
