"""The Samples page: runs, pictures newest first, one of them large."""

from __future__ import annotations

import os

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QPushButton

from core.training.events import CheckpointSaved, SampleReady, to_json_line
from desktop.dialogs.picture_dialog import PictureDialog
from desktop.widgets.sample_table import SampleTable
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
    qtbot.waitUntil(lambda: bool(wall.pictures))

    assert page.findChild(QListWidget, "run_list").count() == 1
    assert [picture.path.rsplit("/", 1)[-1] for picture in wall.pictures] == ["2.png", "1.png", "0.png"]


def test_a_click_shows_a_picture_large_and_arrows_the_others(qtbot, project_window, run_folder):
    page = project_window.page("samples")
    wall = page.findChild(SampleWall)
    qtbot.waitUntil(lambda: bool(wall.wall.pictures))
    where = wall.visualRect(wall.wall.index(0)).center()

    qtbot.mouseClick(wall.viewport(), Qt.MouseButton.LeftButton, pos=where)
    dialog = page.findChild(PictureDialog)
    first = dialog.path
    qtbot.keyClick(dialog, Qt.Key.Key_Right)

    assert first.endswith("2.png")
    assert dialog.path.endswith("1.png")
    qtbot.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=dialog.rect().bottomLeft() + QPoint(3, -3))
    assert dialog.isVisible(), "a click that missed the button closes nothing"
    qtbot.mouseClick(dialog, Qt.MouseButton.LeftButton, pos=dialog.rect().center())
    assert not dialog.isVisible()


@pytest.fixture
def two_prompts(tmp_path):
    """A run that drew two prompts after two epochs, and saved a LoRA after the second."""
    run = tmp_path / "mira-runs" / "mira"
    (run / "sample").mkdir(parents=True)
    events = []
    for step in (10, 20):
        for index, prompt in enumerate(("waving", "sitting")):
            path = run / "sample" / f"mira_{step:06d}_{index:02d}_1.png"
            Image.new("RGB", (48, 32), (10 * step, 100 * index, 0)).save(path)
            events.append(SampleReady(str(path), prompt, index, step, step // 10))
    lora = run / "mira.safetensors"
    lora.write_bytes(b"weights")
    events += [CheckpointSaved(str(lora), 20, 2, is_final=True)]
    (run / "events.jsonl").write_text("\n".join(map(to_json_line, events)))
    return run


def test_several_prompts_stand_in_a_table_a_row_each_with_the_newest_step_first(
    qtbot, project_window, two_prompts
):
    table = project_window.page("samples").findChild(SampleTable)
    qtbot.waitUntil(table.isVisible)

    assert _headers(table, Qt.Orientation.Vertical) == ["waving", "sitting"]
    assert _headers(table, Qt.Orientation.Horizontal) == ["Step 20", "Step 10"]
    assert [one.path[-8:] for one in table.table.row_of(1)] == ["01_1.png"] * 2


def test_the_lora_that_drew_the_picture_in_view_is_copied_to_where_it_is_used(
    qtbot, project_window, two_prompts, tmp_path, monkeypatch
):
    page = project_window.page("samples")
    table = page.findChild(SampleTable)
    qtbot.waitUntil(table.isVisible)
    target = tmp_path / "webui" / "mira.safetensors"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(1, 0)).center()
    )
    dialog = page.findChild(PictureDialog)
    take = dialog.findChild(QPushButton, "copy_this_lora_button")
    assert take.isVisible()
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(target.is_file)
    qtbot.keyClick(dialog, Qt.Key.Key_Right)

    assert target.read_bytes() == b"weights"
    assert not take.isVisible(), "no LoRA was saved after step 10"
    dialog.close()


def _headers(table, orientation):
    model = table.model()
    count = model.rowCount() if orientation == Qt.Orientation.Vertical else model.columnCount()
    return [model.headerData(section, orientation) for section in range(count)]
