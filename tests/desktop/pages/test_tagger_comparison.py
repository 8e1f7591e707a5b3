"""Two taggers compared at the side of the grid of captions; reg crops whose captions are not written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QRadioButton, QTableView, QTabWidget

from curation.captions.caption_settings import CaptionSettings
from curation.project.caption_edits import ChangeCaptionSettings
from curation.project.edits import AddConcept, DrawRegion, SetCaptions
from curation.regions.box import Box
from curation.taggers.description import Category, Described, Description, Subject, TagScores
from desktop.item_models.caption_cells import CaptionColumn
from desktop.item_models.caption_table_model import FACE_ROLE

SWIN, EVA = "wd-swinv2-tagger-v3", "wd-eva02-large-tagger-v3"


@pytest.fixture
def project(filled_desk):
    """Two faces that two taggers looked at, and a reg crop."""
    project = filled_desk.project
    for photo, kind in ((1, "face"), (2, "face"), (3, "regularization")):
        project.apply(DrawRegion(photo, kind, Box(40, 30, 120, 120)))
    project.apply(AddConcept("mira", 10, ("face",), reg_repeats=1, class_words="doll"))
    project.apply(SetCaptions({1: "mira, hat", 2: "mira", 3: "1girl, solo"}))
    project.project.remember(
        [found(SWIN, 1, "hat"), found(SWIN, 2, "hat"), found(EVA, 1, "smile"), found(EVA, 2, "glasses")]
    )
    return project


def found(model, region_id, tag):
    description = Description(TagScores({Category.GENERAL: {tag: 0.9}}))
    return Described(Subject.REGION, region_id, model, "wd14", "pixels", description)


@pytest.fixture
def page(filled_desk, project):
    return filled_desk.page("captions")


def comparison(qtbot, page):
    """The table of the comparison, once it is filled."""
    page.findChild(QTabWidget, "caption_side").setCurrentIndex(4)
    table = page.findChild(QTableView, "dispute_table")
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    return table


def cells(table):
    model = table.model()
    return [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]


def press(qtbot, page, name, kind=QPushButton):
    qtbot.mouseClick(page.findChild(kind, name), Qt.MouseButton.LeftButton)


def texts(project):
    return [str(project.project.caption(number)) for number in (1, 2, 3)]


def test_tags_that_only_one_tagger_found_are_listed_for_each(qtbot, page):
    table = comparison(qtbot, page)
    first = cells(table)

    page.findChild(QRadioButton, "only_second_radio").setChecked(True)

    assert first == [["glasses", "0 / 1", "0.90 : 0.00"], ["smile", "0 / 1", "0.90 : 0.00"]]
    assert cells(table) == [["hat", "1 / 2", "0.90 : 0.00"]]


def test_a_disputed_tag_is_taken_or_dropped_in_one_step(qtbot, page, project):
    table = comparison(qtbot, page)
    page.findChild(QRadioButton, "only_second_radio").setChecked(True)

    press(qtbot, page, "take_disputed_button")
    taken = texts(project)
    qtbot.waitUntil(lambda: cells(table) == [["hat", "2 / 2", "0.90 : 0.00"]])
    press(qtbot, page, "drop_disputed_button")

    assert taken == ["mira, hat", "mira, hat", "1girl, solo"]
    assert texts(project) == ["mira", "mira", "1girl, solo"]
    project.undo()
    assert texts(project) == taken


def test_its_crops_are_selected_though_the_filter_hid_them(qtbot, page):
    page._filter_for("tag:hat")
    comparison(qtbot, page)

    press(qtbot, page, "show_disputed_button")  # “glasses”, on the second face

    qtbot.waitUntil(lambda: page._views.selected_ids() == (2,))
    assert page._model.rowCount() == 3


def test_a_reg_crop_whose_caption_is_not_written_says_so(page, project):
    project.apply(ChangeCaptionSettings(CaptionSettings(reg_captions=False)))

    model = page._model
    row = model.row_of(3)
    state = model.index(row, CaptionColumn.STATE)

    assert state.data() == "not written"
    assert "The trainer reads the class words: “doll”." in state.data(Qt.ItemDataRole.ToolTipRole)
    assert model.index(row, CaptionColumn.CAPTION).data(FACE_ROLE).cut == 0
    assert model.index(model.row_of(1), CaptionColumn.STATE).data() == "edited"


def test_the_switch_stands_where_captions_are_put_together(qtbot, page, project):
    page._tools.open("template")
    dialog = page.findChild(QDialog, "template_dialog")

    dialog.findChild(QCheckBox, "reg_captions_box").setChecked(False)
    press(qtbot, dialog, "use_template_button")

    assert not project.project.caption_settings().reg_captions
    project.undo()
    assert project.project.caption_settings().reg_captions
