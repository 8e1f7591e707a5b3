"""The Captions page: typing in the grid, finding and replacing, words in front, filtering."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView

from curation.project.edits import AddConcept, DrawRegion, SetCaptions
from curation.regions.box import Box
from desktop.item_models.caption_table_model import CaptionColumn


@pytest.fixture
def project(filled_desk):
    """Three faces, two of them with a caption."""
    project = filled_desk.project
    regions = [
        project.apply(DrawRegion(photo.id, "face", Box(40, 30, 120, 120))).created_ids[0]
        for photo in project.project.photos()
    ]
    project.apply(SetCaptions({regions[0]: "mira, red dress", regions[1]: "mira, blue dress"}))
    project.apply(AddConcept("mira", 10, ("face",)))
    return project


@pytest.fixture
def page(filled_desk, project):
    return filled_desk.page("captions")


@pytest.fixture
def table(page):
    return page.findChild(QTableView, "caption_table")


def _texts(project):
    captions = project.project.captions()
    return [str(captions.get(region.id, "")) for region in project.project.regions()]


def _type(page, name, text):
    page.findChild(QLineEdit, name).setText(text)


def _press(qtbot, page, name):
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def test_typing_in_the_grid_writes_the_caption_and_goes_on_to_the_next_row(qtbot, table, project):
    table.setCurrentIndex(table.model().index(0, CaptionColumn.CAPTION))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QPlainTextEdit, "caption_editor")

    QTest.keyClicks(editor, "mira, smiling")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert _texts(project)[0] == "mira, smiling"
    assert table.currentIndex().row() == 1
    project.undo()
    assert _texts(project)[0] == "mira, red dress"


def test_escape_leaves_the_caption_as_it_was(table, project):
    table.setCurrentIndex(table.model().index(0, CaptionColumn.CAPTION))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QPlainTextEdit, "caption_editor")

    QTest.keyClicks(editor, "nothing")
    QTest.keyClick(editor, Qt.Key.Key_Escape)

    assert _texts(project)[0] == "mira, red dress"


def test_replace_changes_all_shown_rows_as_one_undo_step(qtbot, page, project):
    _type(page, "find_field", "dress")
    _type(page, "replace_field", "coat")

    _press(qtbot, page, "replace_button")

    assert _texts(project) == ["mira, red coat", "mira, blue coat", ""]
    project.undo()
    assert _texts(project) == ["mira, red dress", "mira, blue dress", ""]


def test_words_are_put_in_front_of_the_selected_rows_only(qtbot, page, table, project):
    table.selectRow(1)
    table.selectionModel().select(
        table.model().index(2, 0),
        table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
    )
    _type(page, "prefix_field", "ohwx, ")

    _press(qtbot, page, "add_prefix_button")

    assert _texts(project) == ["mira, red dress", "ohwx, mira, blue dress", "ohwx"]


def test_the_filter_keeps_rows_that_contain_the_words(page, table):
    _type(page, "caption_filter", "BLUE")

    assert table.model().rowCount() == 1


def test_rows_without_a_caption_are_counted_and_can_be_shown_alone(page, table):
    page.findChild(QCheckBox, "untagged_only_box").setChecked(True)

    assert table.model().rowCount() == 1
    assert page.findChild(QLabel, "untagged_count").text() == "1 of 3 without caption"


def test_the_grid_shows_crops_and_the_concepts_that_take_them(qtbot, table):
    crop = table.model().index(0, CaptionColumn.CROP)

    qtbot.waitUntil(lambda: crop.data(Qt.ItemDataRole.DecorationRole) is not None)

    assert table.model().index(0, CaptionColumn.CONCEPT).data() == "mira"


def test_a_caption_changed_elsewhere_is_shown(table, project):
    region = project.project.regions()[2]

    project.apply(SetCaptions({region.id: "from elsewhere"}))

    assert table.model().index(2, CaptionColumn.CAPTION).data() == "from elsewhere"


def test_without_boxes_the_page_leads_to_where_they_are_drawn(qtbot, filled_desk):
    page = filled_desk.page("captions")

    _press(qtbot, page, "go_to_regions_button")

    assert filled_desk.shown == "regions"
