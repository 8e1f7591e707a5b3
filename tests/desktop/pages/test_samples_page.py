"""The Samples page: runs, pictures newest first, one of them large."""

from __future__ import annotations

import os

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton

from desktop.dialogs.picture_dialog import PictureDialog
from desktop.widgets.sample_wall import SampleWall


@pytest.fixture
def run_folder(tmp_path):
    folder = tmp_path / "mira-runs" / "mira" / "sample"
    folder.mkdir(parents=True)
    for number in range(3):
        path = folder / f"{number}.png"
        Image.new("RGB", (32, 32), (80 * number, 0, 0)).save(path)
        os.utime(path, (1000 + number, 1000 + number))
    return folder


def test_without_a_run_the_page_says_what_to_do(qtbot, project_window):
    page = project_window.page("samples")

    qtbot.mouseClick(page.findChild(QPushButton, "go_to_train_button"), Qt.MouseButton.LeftButton)

    assert project_window.page("train").isVisible()


def test_pictures_hang_newest_first(qtbot, project_window, run_folder):
    page = project_window.page("samples")
    wall = page.findChild(SampleWall).wall
    qtbot.waitUntil(lambda: bool(wall.pictures), timeout=10_000)

    assert page.findChild(QListWidget, "run_list").count() == 1
    assert [picture.path.rsplit("/", 1)[-1] for picture in wall.pictures] == ["2.png", "1.png", "0.png"]


def test_a_click_shows_a_picture_large_and_arrows_the_others(qtbot, project_window, run_folder):
    page = project_window.page("samples")
    wall = page.findChild(SampleWall)
    qtbot.waitUntil(lambda: bool(wall.wall.pictures), timeout=10_000)
    where = wall.visualRect(wall.wall.index(0)).center()

    qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=where)
    dialog = page.findChild(PictureDialog)
    first = dialog.path
    qtbot.keyClick(dialog, Qt.Key.Key_Right)

    assert first.endswith("2.png")
    assert dialog.path.endswith("1.png")
    dialog.close()
