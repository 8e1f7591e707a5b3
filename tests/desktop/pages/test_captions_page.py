"""The Captions page: typing, chips, filter, many at once, rules, checks, thresholds, tagging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QTabWidget,
    QToolButton,
)

from curation.captions.caption import CaptionOrigin
from curation.project.caption_edits import SaveFilter
from curation.project.edits import AddConcept, DrawRegion, SetCaptions
from curation.project.tag_project import TagRequest, tagged_captions
from curation.regions.box import Box
from curation.taggers.description import Category, Described, Description, Subject, TagScores
from curation.taggers.kind import TaggerSettings
from desktop.item_models.caption_cells import CaptionColumn
from desktop.widgets.chip_list import ChipList


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


def _press(qtbot, page, name, kind=QPushButton):
    qtbot.mouseClick(page.findChild(kind, name), Qt.MouseButton.LeftButton)


def _filter(page, line):
    field = page.findChild(QLineEdit, "caption_filter")
    field.setText(line)
    QTest.keyClick(field, Qt.Key.Key_Return)


def _select(qtbot, table, *rows):
    selection = table.selectionModel()
    selection.clear()
    for row in rows:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        selection.select(table.model().index(row, 0), flags)
    qtbot.waitUntil(lambda: not table.parentWidget()._calm.isActive())


def _chips(page):
    return page.findChild(ChipList, "caption_chips")


def _tab(page, number):
    page.findChild(QTabWidget, "caption_side").setCurrentIndex(number)


def _open_bulk(qtbot, page, operation):
    page._open_bulk(operation)
    return page.findChild(QDialog, "bulk_dialog")


def test_typing_in_the_grid_writes_the_caption_and_goes_on_to_the_next_row(table, project):
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
    QTest.keyClick(editor, Qt.Key.Key_Escape)

    assert _texts(project)[0] == "mira, red dress"


def test_a_tag_of_the_project_is_completed_in_the_cell(table, project):
    table.setCurrentIndex(table.model().index(2, CaptionColumn.CAPTION))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QPlainTextEdit, "caption_editor")

    QTest.keyClicks(editor, "blu")
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert _texts(project)[2].startswith("blue dress")


def test_the_filter_line_takes_terms_and_says_what_it_cannot_read(page, table):
    _filter(page, 'tag:"blue dress"')
    assert table.model().rowCount() == 1

    _filter(page, "has:wings")

    assert table.model().rowCount() == 1
    assert page.findChild(QLabel, "filter_refusal").isVisible()


def test_what_is_selected_stays_selected_when_the_filter_changes(qtbot, page, table, project):
    _select(qtbot, table, 1)

    _filter(page, "tag:mira")
    _filter(page, "")

    assert page._views.selected_ids() == (project.project.regions()[1].id,)


def test_kept_filters_are_offered_and_follow_undo(page, project):
    project.apply(SaveFilter("to do", "not has:caption"))
    menu = page.findChild(QToolButton, "saved_filters_button").menu()
    assert "to do" in [action.text() for action in menu.actions()]

    project.undo()

    assert "to do" not in [action.text() for action in menu.actions()]


def test_chips_of_one_crop_are_moved_and_taken_away_with_the_keyboard(qtbot, page, table, project):
    _select(qtbot, table, 0)
    chips = _chips(page)
    chips.setFocus()
    chips.setCurrentRow(1)

    QTest.keyClick(chips, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert _texts(project)[0] == "red dress, mira"
    QTest.keyClick(chips, Qt.Key.Key_Delete)

    assert _texts(project)[0] == "mira"
    project.undo()
    project.undo()
    assert _texts(project)[0] == "mira, red dress"


def test_a_tag_that_some_have_is_given_to_all_and_then_taken_from_all(qtbot, page, table, project):
    _select(qtbot, table, 0, 1)
    page._side._crop._toggle("red dress")
    assert _texts(project)[:2] == ["mira, red dress", "mira, blue dress, red dress"]

    page._side._crop._toggle("red dress")

    assert _texts(project)[:2] == ["mira", "mira, blue dress"]
    assert "red dress" in _chips(page).tags  # still there, to be put back


def test_tags_are_added_to_all_selected_crops_as_one_step(qtbot, page, table, project):
    _select(qtbot, table, 0, 2)
    field = page.findChild(QLineEdit, "add_tag_field")

    QTest.keyClicks(field, "smile")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert _texts(project) == ["mira, red dress, smile", "mira, blue dress", "smile"]
    project.undo()
    assert _texts(project) == ["mira, red dress", "mira, blue dress", ""]


def test_replace_is_previewed_and_changes_all_shown_rows_as_one_step(qtbot, page, project):
    dialog = _open_bulk(qtbot, page, "replace")
    dialog.findChild(QLineEdit, "replace_find_field").setText("dress")
    dialog.findChild(QLineEdit, "replace_replacement_field").setText("coat")
    said = dialog.findChild(QLabel, "bulk_said")
    qtbot.waitUntil(lambda: said.text() == "2 captions would change, 1 stay. Pieces gone: 2, new: 2.")
    assert _texts(project)[0] == "mira, red dress"

    _press(qtbot, dialog, "apply_bulk_button")

    assert _texts(project) == ["mira, red coat", "mira, blue coat", ""]
    assert project.undo_title() == "Replace “dress” with “coat”"
    project.undo()
    assert _texts(project) == ["mira, red dress", "mira, blue dress", ""]


def test_a_bulk_edit_of_the_selection_leaves_the_others_alone(qtbot, page, table, project):
    _select(qtbot, table, 1, 2)
    dialog = _open_bulk(qtbot, page, "add")
    assert dialog.findChild(QRadioButton, "bulk_selected_radio").isChecked()

    dialog.findChild(QLineEdit, "add_tags_field").setText("ohwx")
    qtbot.waitUntil(lambda: dialog.findChild(QPushButton, "apply_bulk_button").isEnabled())
    _press(qtbot, dialog, "apply_bulk_button")

    assert _texts(project) == ["mira, red dress", "mira, blue dress, ohwx", "ohwx"]


def test_a_rule_is_offered_after_the_second_same_fix_and_made_everywhere(qtbot, page, project):
    ids = [region.id for region in project.project.regions()]
    project.apply(SetCaptions(dict.fromkeys(ids, "mira, grey hair")))
    offer = page.findChild(QLabel, "rule_offer_what")

    for region_id in ids[:2]:
        page.commands.write(region_id, "mira, gray hair")
    assert offer.text() == "Always write “gray hair” for “grey hair”"
    _press(qtbot, page, "rule_offer_button")

    assert _texts(project)[2] == "mira, gray hair"
    assert len(project.project.caption_rules()) == 1


def test_a_finding_is_shown_and_put_right(qtbot, page, table, project):
    ids = [region.id for region in project.project.regions()]
    project.apply(SetCaptions({ids[2]: "smile"}))
    _tab(page, 2)
    findings = page.findChild(QListWidget, "check_list")
    qtbot.waitUntil(lambda: findings.count() == 1)
    findings.setCurrentRow(0)

    _press(qtbot, page, "show_finding_button")
    assert table.model().rowCount() == 1
    _press(qtbot, page, "fix_finding_button")

    assert _texts(project)[2] == "mira, smile"


def test_tags_are_counted_with_those_that_stand_beside_them(page):
    _tab(page, 1)
    tags, beside = (page.findChild(QTableView, name) for name in ("tag_table", "together_table"))
    assert [tags.model().index(0, column).data() for column in (0, 1)] == ["mira", 2]

    tags.setCurrentIndex(tags.model().index(0, 0))

    assert {beside.model().index(row, 0).data() for row in range(2)} == {"red dress", "blue dress"}


def _tagged(project, existing="replace"):
    """What a tagger finds in the third crop, written as its caption."""
    request = TagRequest(TaggerSettings("wd14", project.path.parent / "wd"), existing=existing)
    scores = TagScores({Category.GENERAL: {"smile": 0.6, "hat": 0.3}})
    region_id = project.project.regions()[2].id
    found = Described(Subject.REGION, region_id, "wd", "wd14", "", Description(scores))
    project.project.remember([found])
    return tagged_captions(project.project, request)


def test_thresholds_move_without_tagging_again_and_are_undone(qtbot, page, project):
    page._tagged(_tagged(project))
    assert _texts(project)[2] == "smile"
    _tab(page, 3)
    panel = page._side._thresholds.panel
    panel._form._general.setValue(0.2)
    qtbot.waitUntil(lambda: panel.findChild(QPushButton, "apply_thresholds_button").isEnabled())

    _press(qtbot, page, "apply_thresholds_button")

    assert _texts(project)[2] == "smile, hat"
    project.undo()
    assert _texts(project)[2] == "smile"
    assert project.project.caption_origins()[project.project.regions()[2].id] is CaptionOrigin.TAGGER


def test_what_was_almost_taken_is_offered_and_a_click_adds_it(qtbot, page, table, project):
    page._tagged(_tagged(project))
    _select(qtbot, table, 2)
    almost = page.findChild(ChipList, "almost_chips")
    assert almost.tags == ("hat",)

    almost.toggled.emit("hat")

    assert _texts(project)[2] == "smile, hat"


def test_the_tag_dialog_makes_a_request_for_what_is_selected(qtbot, page, table, tmp_path):
    _select(qtbot, table, 0, 1)
    page._tools.open_tag_dialog(page.tagging)
    dialog = page.findChild(QDialog, "tag_dialog")
    dialog._model._model.setEditText(str(tmp_path))

    request = dialog.request()

    assert request.region_ids == page._views.selected_ids()
    assert (request.tagger.kind, request.tagger.folder) == ("wd14", tmp_path)
    assert (request.existing, request.over_edited) == ("only_empty", False)


def test_the_gallery_shows_the_same_selection(qtbot, page, table):
    _select(qtbot, table, 1, 2)
    chosen = page._views.selected_ids()

    _press(qtbot, page, "gallery_button", QToolButton)

    assert page._views.shows_gallery
    assert page._views.selected_ids() == chosen


def test_a_sentence_is_written_beside_the_tags_when_its_field_is_left(qtbot, page, table, project):
    _select(qtbot, table, 0)
    field = page.findChild(QPlainTextEdit, "sentence_edit")
    field.setFocus()
    field.setPlainText("a doll in red")

    table.setFocus()

    region_id = project.project.regions()[0].id
    qtbot.waitUntil(lambda: project.project.layered_captions()[region_id].sentence == "a doll in red")


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


def test_file_names_take_some_of_the_room_that_a_large_screen_has(qtbot, page):
    table = page._views.table

    table.fit_columns(900, 84)
    narrow = table.columnWidth(CaptionColumn.FILE)
    table.fit_columns(1700, 84)

    assert not table.isColumnHidden(CaptionColumn.FILE)
    assert table.columnWidth(CaptionColumn.FILE) > 1.5 * narrow
