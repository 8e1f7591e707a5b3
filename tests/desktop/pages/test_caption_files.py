"""Captions and the outside world, from the page: text files that follow, changes outside, imports."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QPushButton

from curation.export.write_tree import write_tree
from curation.project.edits import AddConcept, DrawRegion, SetCaptions
from curation.regions.box import Box
from desktop.pages.sidecar_keeper import keeper_of


@pytest.fixture
def project(filled_desk):
    """Three faces with captions."""
    project = filled_desk.project
    for photo in project.project.photos():
        project.apply(DrawRegion(photo.id, "face", Box(40, 30, 120, 120)))
    project.apply(SetCaptions({1: "mira, one", 2: "mira, two", 3: "mira, three"}))
    project.apply(AddConcept("mira", 10, ("face",)))
    return project


@pytest.fixture
def words(filled_desk, project):
    """The text files of the written folder."""
    out = filled_desk.context.settings.kohya_folder(project.path)
    list(write_tree(project.project, out))
    return sorted((out / "10_mira").glob("*.txt"))


@pytest.fixture
def page(filled_desk, words):
    return filled_desk.page("captions")


def test_an_edit_reaches_its_text_file_and_so_does_undo(qtbot, page, project, words):
    project.apply(SetCaptions({1: "mira, smile"}))
    qtbot.waitUntil(lambda: words[0].read_text() == "mira, smile\n")

    project.undo()

    qtbot.waitUntil(lambda: words[0].read_text() == "mira, one\n")


def test_files_follow_where_the_page_was_never_opened(qtbot, filled_desk, project, words):
    keeper_of(filled_desk.context)

    project.apply(SetCaptions({1: "mira, smile"}))

    qtbot.waitUntil(lambda: words[0].read_text() == "mira, smile\n")


def test_a_change_outside_is_taken_in_as_a_step_that_can_be_undone(qtbot, page, project, words):
    words[1].write_text("mira, from outside")
    page._files.keeper._look_outside()

    qtbot.waitUntil(lambda: project.project.caption(2).text == "mira, from outside")

    project.undo()
    assert project.project.caption(2).text == "mira, two"


def test_changed_on_both_sides_a_person_decides_side_by_side(qtbot, page, project, words):
    words[2].write_text("mira, there")
    project.apply(SetCaptions({3: "mira, here"}))
    said = page.findChild(QLabel, "outside_conflicts_what")
    qtbot.waitUntil(said.isVisible)
    assert words[2].read_text() == "mira, there"

    qtbot.mouseClick(page.findChild(QPushButton, "outside_conflicts_button"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(QDialog, "outside_texts_dialog")
    qtbot.mouseClick(dialog.findChild(QPushButton, "keep_ours_button"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: words[2].read_text() == "mira, here\n")
    qtbot.waitUntil(lambda: not said.isVisible())


def test_many_conflicts_are_decided_together_as_one_step(qtbot, page, project, words):
    for number, path in enumerate(words, start=1):
        path.write_text(f"mira, there {number}")
    project.apply(SetCaptions({number: f"mira, here {number}" for number in (1, 2, 3)}))
    qtbot.waitUntil(lambda: len(page._files.keeper.conflicts) == 3)
    page._files.compare()
    dialog = page.findChild(QDialog, "outside_texts_dialog")

    dialog.findChild(QListWidget, "outside_list").selectAll()
    qtbot.mouseClick(dialog.findChild(QPushButton, "keep_theirs_button"), Qt.MouseButton.LeftButton)

    assert [project.project.caption(number).text for number in (1, 2, 3)] == [
        "mira, there 1",
        "mira, there 2",
        "mira, there 3",
    ]
    assert not dialog.isVisible()
    project.undo()
    assert project.project.caption(3).text == "mira, here 3"


def test_a_folder_dropped_on_the_page_brings_its_captions_as_one_step(qtbot, page, project, tmp_path):
    folder = tmp_path / "words"
    folder.mkdir()
    (folder / "photo 0.txt").write_text("from a file")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )

    page.dropEvent(event)
    qtbot.waitUntil(lambda: page.findChild(QDialog, "import_captions_dialog") is not None)
    dialog = page.findChild(QDialog, "import_captions_dialog")
    assert not dialog.findChild(QPushButton, "take_in_button").isEnabled()  # it has a caption already
    dialog._replace.setChecked(True)
    qtbot.mouseClick(dialog.findChild(QPushButton, "take_in_button"), Qt.MouseButton.LeftButton)

    assert project.project.caption(1).text == "from a file"
    assert project.undo_title() == "Take captions in (1)"
