"""Tags on number keys above the grid of captions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QTableView, QTabWidget

from curation.captions.rules import CaptionRule, RuleKind
from curation.project.caption_edits import AddRule, PinTags
from curation.project.edits import DrawRegion, SetCaptions
from curation.regions.box import Box
from desktop.item_models.caption_cells import CaptionColumn
from desktop.widgets.chip_list import ChipList
from desktop.widgets.chip_painting import ChipLook
from desktop.widgets.tag_fields import TagField
from desktop.widgets.tag_palette import TagPalette


@pytest.fixture
def project(filled_desk):
    """Three faces, of which the first smiles; two tags on keys."""
    project = filled_desk.project
    for photo in project.project.photos():
        project.apply(DrawRegion(photo.id, "face", Box(40, 30, 120, 120)))
    project.apply(SetCaptions({1: "mira, smile", 2: "mira, indoors"}))
    project.apply(PinTags(("smile", "outdoors")))
    return project


@pytest.fixture
def page(filled_desk, project):
    return filled_desk.page("captions")


@pytest.fixture
def table(page):
    return page.findChild(QTableView, "caption_table")


def select(qtbot, table, *rows):
    table.selectionModel().clear()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(table.model().index(row, 0), flags)
    qtbot.waitUntil(lambda: not table.parentWidget()._calm.isActive())


def press(table, key):
    """A key as the window hears it: shortcuts first."""
    table.setFocus()
    QTest.keyClick(table.window(), key)


def texts(project):
    return [str(project.project.caption(number)) for number in (1, 2, 3)]


def looks(page):
    chips = page.findChild(ChipList, "palette_chips")
    items = [chips.item(row).data(Qt.ItemDataRole.UserRole + 1) for row in range(chips.count())]
    return {chip.words: chip.look for chip in items}


def test_a_number_key_gives_its_tag_to_the_selected_crops_in_one_step(qtbot, page, table, project):
    select(qtbot, table, 0, 1)
    before = looks(page)

    press(table, Qt.Key.Key_1)

    assert before == {"1  smile": ChipLook.ON_SOME, "2  outdoors": ChipLook.OFF}
    assert texts(project) == ["mira, smile", "mira, indoors, smile", ""]
    assert looks(page)["1  smile"] is ChipLook.TAGGED
    project.undo()
    assert texts(project)[1] == "mira, indoors"


def test_the_same_key_takes_it_from_all_that_have_it(qtbot, page, table, project):
    select(qtbot, table, 0)

    press(table, Qt.Key.Key_1)

    assert texts(project)[0] == "mira"


def test_a_tag_that_excludes_another_takes_its_place(qtbot, page, table, project):
    project.apply(AddRule(CaptionRule(RuleKind.EXCLUSIVE, ("indoors", "outdoors")), {}))
    select(qtbot, table, 1)

    press(table, Qt.Key.Key_2)

    assert texts(project)[1] == "mira, outdoors"


def test_while_a_caption_is_typed_numbers_are_numbers(qtbot, page, table, project):
    table.setCurrentIndex(table.model().index(2, CaptionColumn.CAPTION))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QPlainTextEdit, "caption_editor")

    QTest.keyClicks(editor, "1girl")
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert texts(project) == ["mira, smile", "mira, indoors", "1girl"]


def test_tags_are_put_on_keys_and_taken_away_and_undone(qtbot, page, project):
    palette = page.findChild(TagPalette)
    page._tools.open("palette")
    field = palette.findChild(TagField, "pin_tag_field")

    field.setText("hat")
    QTest.keyClick(field, Qt.Key.Key_Return)
    chips = palette.findChild(ChipList)
    chips.setCurrentRow(0)
    QTest.keyClick(chips, Qt.Key.Key_Delete)

    assert project.project.pinned_tags() == ("outdoors", "hat")
    project.undo()
    assert list(looks(page)) == ["1  smile", "2  outdoors", "3  hat"]


def test_without_pinned_tags_nothing_stands_above_the_grid(page, project):
    project.apply(PinTags(()))

    assert not page.findChild(TagPalette).isVisible()


def test_a_tag_of_the_table_of_tags_is_pinned(qtbot, page, project):
    page.findChild(QTabWidget, "caption_side").setCurrentIndex(1)
    tags = page.findChild(QTableView, "tag_table")
    tags.setCurrentIndex(tags.model().index(0, 0))

    qtbot.mouseClick(page.findChild(QPushButton, "pin_tag_button"), Qt.MouseButton.LeftButton)

    assert project.project.pinned_tags() == ("smile", "outdoors", "mira")
