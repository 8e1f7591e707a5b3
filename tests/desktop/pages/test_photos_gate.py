"""Filters, orders, badges, marks, duplicates, watched folders and moved photos on the Photos page."""

from __future__ import annotations

import shutil

import pytest
from PIL import Image
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from curation.photos.reading import read_photo
from curation.project.edits import AddPhotos, DrawRegion, RemovePhotos
from curation.project.photo_edits import MarkPhotos, WatchFolders
from curation.regions.box import Box
from curation.suggestions.suggestion import Findings, Person, Suggestion
from desktop.item_models.photo_list_model import FINDINGS_ROLE, PHOTO_ROLE
from desktop.widgets.photo_filter_bar import PhotoFilterBar
from desktop.widgets.photo_grid import PhotoGrid

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot, filled_desk):
    made = filled_desk.page("photos")
    made.list = made.findChild(PhotoGrid, "photo_list")
    made.choose = made.findChild(PhotoFilterBar).choose
    filled_desk.activateWindow()
    qtbot.waitUntil(filled_desk.isActiveWindow)
    made.list.setFocus()
    return made


def names(page):
    model = page.list.model()
    return [model.index(row).data(PHOTO_ROLE).name for row in range(model.rowCount())]


def select(page, *rows):
    for row in rows:
        page.list.selectionModel().select(
            page.list.model().index(row, 0), QItemSelectionModel.SelectionFlag.Select
        )


def test_filters_and_orders_change_what_is_shown_and_nothing_else(page, filled_desk):
    project = filled_desk.project
    project.apply(DrawRegion(2, "face", Box(10, 10, 90, 90)))

    page.choose(which="drawn")
    drawn = names(page)
    page.choose(sort="largest")

    assert drawn == ["photo 1.png"]
    assert names(page)[0] == "photo 2.png"
    assert [photo.id for photo in project.project.photos()] == [1, 2, 3]


def test_stars_and_reject_by_key_mark_all_selected_photos_as_one_step(page, filled_desk):
    select(page, 0, 2)

    QTest.keyClick(page.list, Qt.Key.Key_5, CTRL)
    QTest.keyClick(page.list, Qt.Key.Key_X)
    photos = filled_desk.project.project.photos()
    filled_desk.project.undo()

    assert [photo.stars for photo in photos] == [5, 0, 5]
    assert [photo.is_rejected for photo in photos] == [True, False, True]
    assert not any(photo.is_rejected for photo in filled_desk.project.project.photos())
    page.choose(least_stars=4)
    assert len(names(page)) == 2


def test_under_a_filter_a_marked_photo_leaves_and_the_next_one_takes_its_place(page, filled_desk):
    page.choose(which="kept")
    page.list.setCurrentIndex(page.list.model().index(1, 0))

    QTest.keyClick(page.list, Qt.Key.Key_X)
    after_first = names(page), [index.row() for index in page.list.selectedIndexes()]
    QTest.keyClick(page.list, Qt.Key.Key_X)

    assert after_first == (["photo 0.png", "photo 2.png"], [1])
    assert names(page) == ["photo 0.png"]
    filled_desk.project.undo()
    assert names(page) == ["photo 0.png", "photo 2.png"]


def test_the_photo_that_is_chosen_is_the_one_whose_regions_are_shown_next(page, filled_desk):
    page.list.setCurrentIndex(page.list.model().index(2, 0))

    assert filled_desk.project.current_photo_id == 3


def test_a_rejected_photos_suggestions_are_not_told_as_waiting(page, filled_desk):
    project = filled_desk.project
    person = Person((Suggestion("face", Box(10, 10, 90, 90), 0.9),))
    project.project.remember_suggested([Findings(1, "haar", (person,))])
    project.found_changed.emit()
    said = page.findChild(QWidget, "photos_next")
    before = said.findChild(QLabel).text()

    select(page, 0)
    QTest.keyClick(page.list, Qt.Key.Key_X)

    assert before.startswith("Suggested boxes wait")
    assert not said.findChild(QLabel).text().startswith("Suggested boxes wait")


def test_quality_is_measured_in_a_child_and_duplicates_leave_but_the_best(qtbot, page, filled_desk, tmp_path):
    with Image.open(filled_desk.project.project.photos()[2].path) as picture:
        picture.resize((320, 240)).save(tmp_path / "copy.png")
    filled_desk.project.apply(AddPhotos((read_photo(tmp_path / "copy.png"),)))

    page.findChild(QPushButton, "measure_button").click()
    button = page.findChild(QPushButton, "keep_best_button")
    qtbot.waitUntil(button.isEnabled)
    odd = page.list.model().index(3, 0).data(FINDINGS_ROLE)
    button.click()

    assert {"small", "alike"} <= odd
    rejected = [photo.name for photo in filled_desk.project.project.photos() if photo.is_rejected]
    assert "copy.png" in rejected
    assert "photo 2.png" not in rejected


def test_new_files_of_a_watched_folder_come_in_and_removed_ones_stay_out(
    qtbot, page, filled_desk, photo_files
):
    project, folder = filled_desk.project, photo_files[0].parent
    project.apply(WatchFolders((folder,)))
    page.intake.watch.begin()
    qtbot.waitUntil(lambda: page.intake.watch.is_idle)

    project.apply(RemovePhotos((1,)))
    Image.new("RGB", (100, 90), "teal").save(folder / "new.png")
    page.intake.watch.look()

    qtbot.waitUntil(lambda: "new.png" in names(page))
    page.intake.watch.look()
    qtbot.waitUntil(lambda: page.intake.watch.is_idle)
    assert names(page) == ["photo 1.png", "photo 2.png", "new.png"]


def test_a_file_is_taken_from_a_watched_folder_when_it_is_whole(qtbot, page, filled_desk, photo_files):
    folder, arriving = photo_files[0].parent, photo_files[0].parent / "slow.png"
    whole = photo_files[0].with_name("elsewhere.txt")
    Image.new("RGB", (300, 300), "teal").save(whole, "PNG")
    filled_desk.project.apply(WatchFolders((folder,)))
    arriving.write_bytes(whole.read_bytes()[:100])
    page.intake.watch.begin()
    qtbot.waitUntil(lambda: page.intake.watch.is_idle)

    arriving.write_bytes(whole.read_bytes())

    qtbot.waitUntil(lambda: "slow.png" in names(page))


def test_a_moved_photo_is_found_again_with_its_boxes(qtbot, page, filled_desk, photo_files, tmp_path):
    project = filled_desk.project
    project.apply(DrawRegion(1, "face", Box(10, 10, 90, 90)))
    (tmp_path / "elsewhere").mkdir()
    moved = shutil.move(photo_files[0], tmp_path / "elsewhere" / "renamed.png")

    page.intake.add([tmp_path / "elsewhere"])

    qtbot.waitUntil(lambda: project.project.photo(1).path == moved)
    assert len(project.project.photos()) == 3
    assert len(project.project.regions(1)) == 1


def test_looking_for_moved_photos_takes_nothing_else_in(qtbot, page, filled_desk, photo_files, tmp_path):
    project = filled_desk.project
    (tmp_path / "elsewhere").mkdir()
    moved = shutil.move(photo_files[0], tmp_path / "elsewhere" / "renamed.png")
    Image.new("RGB", (100, 90), "teal").save(tmp_path / "elsewhere" / "new.png")

    page.intake.find_moved(tmp_path / "elsewhere")

    qtbot.waitUntil(lambda: project.project.photo(1).path == moved)
    assert len(project.project.photos()) == 3


def test_the_keyboard_walks_the_grid_and_shift_selects_a_range(page):
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.model().index(0, 0))

    QTest.keyClick(page.list, Qt.Key.Key_Right)
    QTest.keyClick(page.list, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    rows = sorted(index.row() for index in page.list.selectionModel().selectedIndexes())
    assert rows == [1, 2]


def test_marks_come_back_on_the_cards_with_undo(page, filled_desk):
    filled_desk.project.apply(MarkPhotos((2,), is_done=True))
    index = page.list.model().index(1, 0)
    done = index.data(PHOTO_ROLE).is_done
    filled_desk.project.undo()

    assert done
    assert not page.list.model().index(1, 0).data(PHOTO_ROLE).is_done
