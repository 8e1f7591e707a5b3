"""The Photos page: bringing photos in, naming what was passed over, removing, undoing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton

from curation.photos.reading import read_photo
from curation.project.edits import AddPhotos, DrawRegion, RemovePhotos
from curation.project.photo_edits import MarkPhotos
from curation.regions.box import Box
from curation.suggestions.suggestion import Findings, Person, Suggestion
from desktop.item_models.photo_list_model import KIND_COUNTS_ROLE, PHOTO_ROLE
from desktop.widgets.photo_grid import PhotoGrid


def _count(page):
    return page.findChild(PhotoGrid, "photo_list").model().rowCount()


def test_an_empty_project_says_what_to_do_with_one_button(desk):
    page = desk.page("photos")

    assert page.findChild(QPushButton, "empty_add_photos_button").isVisible()
    assert not page.findChild(PhotoGrid, "photo_list").isVisible()


def test_a_dropped_folder_brings_its_photos_in_as_one_undo_step(qtbot, desk, photo_files):
    page = desk.page("photos")

    page.take_files([photo_files[0].parent])

    qtbot.waitUntil(lambda: _count(page) == 3)
    desk.project.undo()
    assert _count(page) == 0
    desk.project.redo()
    assert _count(page) == 3


def test_files_that_are_no_pictures_are_named_with_their_reasons(qtbot, desk, photo_files, tmp_path):
    (tmp_path / "empty.jpg").touch()
    (tmp_path / "notes.jpg").write_text("not a picture")
    page = desk.page("photos")

    page.intake.add([tmp_path / "empty.jpg", photo_files[0], tmp_path / "notes.jpg"])

    banner = page.findChild(QFrame, "skipped_files")
    qtbot.waitUntil(banner.isVisible)
    lines = page.findChild(QPlainTextEdit, "skipped_file_list").toPlainText().splitlines()
    assert [line.split("    ")[0] for line in lines] == ["empty.jpg", "notes.jpg"]
    assert all(line.split("    ")[1] for line in lines)
    assert _count(page) == 1


def test_thumbnails_come_off_the_gui_thread(qtbot, filled_desk):
    page = filled_desk.page("photos")
    model = page.findChild(PhotoGrid, "photo_list").model()

    qtbot.waitUntil(lambda: model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None)

    thumbnail = model.index(0).data(Qt.ItemDataRole.DecorationRole)
    assert (thumbnail.width(), thumbnail.height()) == (320, 240)


def test_selected_photos_are_removed_with_the_delete_key_and_come_back_with_undo(qtbot, filled_desk):
    page = filled_desk.page("photos")
    view = page.findChild(PhotoGrid, "photo_list")
    flag = QItemSelectionModel.SelectionFlag.Select
    view.selectionModel().select(view.model().index(0), flag)
    view.selectionModel().select(view.model().index(2), flag)

    qtbot.mouseClick(page.findChild(QPushButton, "remove_photos_button"), Qt.MouseButton.LeftButton)

    assert _count(page) == 1
    filled_desk.project.undo()
    assert _count(page) == 3


def test_a_card_counts_the_boxes_drawn_elsewhere(filled_desk):
    page = filled_desk.page("photos")
    photo = filled_desk.project.project.photos()[1]

    filled_desk.project.apply(DrawRegion(photo.id, "face", Box(10, 10, 90, 90)))

    model = page.findChild(PhotoGrid, "photo_list").model()
    assert dict(model.index(1).data(KIND_COUNTS_ROLE)) == {"face": 1}
    assert dict(model.index(0).data(KIND_COUNTS_ROLE)) == {}


def test_the_grid_stays_where_it_was_scrolled_to_when_photos_go(qtbot, filled_desk, photo_files):
    facts = read_photo(photo_files[0])
    more = tuple(replace(facts, path=photo_files[0].with_name(f"{number}.png")) for number in range(300))
    page = filled_desk.page("photos")
    filled_desk.project.apply(AddPhotos(more))
    grid = page.findChild(PhotoGrid, "photo_list")
    qtbot.waitUntil(lambda: _count(page) == 303)
    grid.verticalScrollBar().setValue(2000)

    filled_desk.project.apply(RemovePhotos((5,)))

    qtbot.waitUntil(lambda: _count(page) == 302)
    assert grid.verticalScrollBar().value() == 2000


def test_many_marks_at_once_are_read_together_and_the_selection_stays(qtbot, filled_desk, photo_files):
    facts = read_photo(photo_files[0])
    more = tuple(replace(facts, path=photo_files[0].with_name(f"{number}.png")) for number in range(300))
    filled_desk.project.apply(AddPhotos(more))
    page = filled_desk.page("photos")
    grid = page.findChild(PhotoGrid, "photo_list")
    qtbot.waitUntil(lambda: _count(page) == 303)
    grid.selectAll()

    filled_desk.project.apply(MarkPhotos(tuple(range(1, 304)), stars=3))

    qtbot.waitUntil(lambda: grid.model().index(302, 0).data(PHOTO_ROLE).stars == 3)
    assert len(grid.selectionModel().selectedIndexes()) == 303


def test_photos_without_any_box_lead_to_the_page_where_boxes_are_drawn(filled_desk):
    page, project = filled_desk.page("photos"), filled_desk.project
    words = page.findChild(QLabel, "photos_next_words")
    first = words.isVisible(), words.text()

    page.findChild(QPushButton, "photos_next_button").click()
    project.apply(DrawRegion(project.project.photos()[0].id, "face", Box(10, 10, 90, 90)))

    said = "Next: draw boxes around what the LoRA should learn, or use the photos as they are."
    assert first == (True, said)
    assert filled_desk.shown == "regions"
    assert not words.isVisible()


def test_one_button_uses_the_photos_as_they_are_and_leads_to_their_captions(qtbot, filled_desk, photo_files):
    photo_files[0].with_suffix(".txt").write_text("mira, smile")
    page, project = filled_desk.page("photos"), filled_desk.project

    page.findChild(QPushButton, "photos_next_other_button").click()

    qtbot.waitUntil(lambda: len(project.project.regions()) == 3)
    assert {region.kind for region in project.project.regions()} == {"whole"}
    assert project.project.caption(1).text == "mira, smile"
    assert filled_desk.shown == "captions"


def test_suggestions_that_wait_are_told_with_the_way_to_them(filled_desk):
    page, project = filled_desk.page("photos"), filled_desk.project
    person = Person((Suggestion("face", Box(10, 10, 90, 90), 0.9),))

    waiting = [Findings(photo.id, "haar", (person,)) for photo in project.project.photos()[:2]]
    project.project.remember_suggested(waiting)
    project.found_changed.emit()

    words = page.findChild(QLabel, "photos_next_words").text()
    assert words == "Suggested boxes wait on 2 photos: look them through next."
