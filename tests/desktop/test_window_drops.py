"""Files dropped on the window: photos go into the project, or begin one; a project file is opened."""

from __future__ import annotations

import sys

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from curation.project.store import CurationProject
from desktop.dialogs.error_dialog import ErrorDialog

Action, Button, Keys = Qt.DropAction, Qt.MouseButton, Qt.KeyboardModifier


@pytest.fixture
def photos(tmp_path):
    folder = tmp_path / "Mira 2026"
    folder.mkdir()
    for number in range(2):
        Image.new("RGB", (320, 240), (60 * number + 40, 120, 160)).save(folder / f"{number}.png")
    return folder


@pytest.fixture
def asked(monkeypatch):
    """Answers the dialog for a new project with what it suggests; what it suggested."""
    suggestions = []

    def take_suggestion(_parent, _title, suggested, _kinds):
        suggestions.append(suggested)
        return suggested, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", take_suggestion)
    return suggestions


def _drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(200, 200), Action.CopyAction, data, Button.LeftButton, Keys.NoModifier)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(200, 200), Action.CopyAction, data, Button.LeftButton, Keys.NoModifier)
    QApplication.sendEvent(window, drop)


def test_a_folder_dropped_before_there_is_a_project_begins_one_of_its_name(qtbot, window, photos, asked):
    _drop(window, photos)

    qtbot.waitUntil(lambda: window.project.is_open and len(window.project.project.photos()) == 2)
    assert asked == [str(photos.parent / "Mira 2026.atelier")]
    assert window.project.path == photos.parent / "Mira 2026.atelier"


def test_projects_are_suggested_where_the_last_one_is(qtbot, window, photos, asked, tmp_path):
    (tmp_path / "projects").mkdir()
    window.context.settings.remember_folder("projects", tmp_path / "projects")

    _drop(window, photos)

    qtbot.waitUntil(lambda: window.project.is_open)
    assert window.project.path == tmp_path / "projects" / "Mira 2026.atelier"


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that nobody may write to, not even root")
def test_the_place_of_a_project_that_could_not_be_made_is_forgotten(qtbot, window, photos, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/proc/mira.atelier", ""))

    _drop(window, photos)

    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    assert not window.project.is_open
    assert window.context.settings.last_folder("projects") != "/proc"


def test_photos_dropped_on_any_page_go_into_the_project_which_shows_them(qtbot, window, photos, tmp_path):
    window.create_path(tmp_path / "here.atelier")
    window.go_to("dataset")

    _drop(window, photos / "0.png")

    qtbot.waitUntil(lambda: len(window.project.project.photos()) == 1)
    assert window.page("photos").isVisible()


def test_a_project_file_that_is_dropped_is_opened(qtbot, window, tmp_path):
    path = tmp_path / "old.atelier"
    CurationProject.create(path).close()

    _drop(window, path)

    qtbot.waitUntil(lambda: window.project.path == path)


def test_words_dragged_over_the_window_are_not_taken(window):
    data = QMimeData()
    data.setText("just words")
    enter = QDragEnterEvent(QPoint(200, 200), Action.CopyAction, data, Button.LeftButton, Keys.NoModifier)
    enter.ignore()

    QApplication.sendEvent(window, enter)

    assert not enter.isAccepted()
