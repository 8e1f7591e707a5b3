"""The whole way in the window, with real mouse and key events: photos, boxes, a caption, a folder, a LoRA."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from core.checkpoints.header import read_header
from desktop.item_models.caption_cells import CaptionColumn
from desktop.item_models.concept_table_model import ConceptColumn
from resources.dolls.album import write_album

pytestmark = pytest.mark.slow
MINUTES = 60_000


def child(window, name) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def click(window, name):
    QTest.mouseClick(child(window, name), Qt.MouseButton.LeftButton)


def drop_photos(window, folder: Path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    point, action = QPoint(200, 200), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(point, action, data, button, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(point), action, data, button, keys))


def drag(viewport, start: QPoint, end: QPoint):
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(viewport, start + (end - start) * (step / 8))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def draw_box(view, box, key):
    """Press the kind's key, then drag from corner to corner of a box in photo pixels."""
    QTest.keyClick(view, key)
    left, top, width, height = box
    corners = [view.mapFromScene(QPointF(x, y)) for x, y in ((left, top), (left + width, top + height))]
    drag(view.viewport(), *corners)


def type_caption(qtbot, window, text):
    table = child(window, "caption_table")
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, CaptionColumn.CAPTION))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QWidget, "caption_editor")
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def type_repeats(table, text):
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, ConceptColumn.REPEATS))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = next(field for field in table.findChildren(QSpinBox) if field.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def use_small_demo_recipe(window, epochs="1"):
    for name, text in (
        ("pretrained_model_name_or_path_editor", "demo:sd15"),
        ("max_train_epochs_editor", epochs),
        ("train_batch_size_editor", "2"),
        ("network_dim_editor", "4"),
    ):
        type_into(child(window, name), text)


def want_no_samples(window):
    prompts = child(window, "sample_prompts_editor")
    lines = prompts if isinstance(prompts, QPlainTextEdit) else prompts.findChild(QPlainTextEdit)
    lines.setFocus()
    lines.selectAll()
    QTest.keyClick(lines, Qt.Key.Key_Delete)


def type_into(editor, text):
    field = editor if isinstance(editor, QLineEdit) else editor.findChild(QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def has_steps_after_its_state(progress):
    return progress.state is not None and progress.step.step > progress.state.step


@pytest.fixture
def album(tmp_path):
    return write_album(tmp_path / "photos")


@pytest.fixture
def ready_to_train(qtbot, window, album, tmp_path):
    """A written folder of one photo's five regions, and a recipe for the small base model."""
    for photo in album.photos[2:]:
        photo.path.unlink()
    drop_photos(window, tmp_path / "photos")
    qtbot.waitUntil(lambda: len(window.project.project.photos()) == 2)
    window.go_to("regions")
    view = child(window, "photo_view")
    shown = window.project.project.photos()[0]
    boxes = next(photo.boxes for photo in album.photos if photo.path.name == shown.path.name)
    keys = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: view.scene().sceneRect().width() > 100)
    qtbot.wait(50)
    for key, kind in zip(keys, ("face", "clothing", "shoes", "body", "regularization"), strict=True):
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.keyClick(view, Qt.Key.Key_W)
        draw_box(view, boxes[kind], key)
    regions = window.project.project.regions()
    assert [region.kind for region in regions] == ["face", "clothing", "shoes", "body", "regularization"]
    window.go_to("captions")
    type_caption(qtbot, window, "mira, doll, close-up")
    window.go_to("dataset")
    for field in ("resolution_width_field", "resolution_height_field"):
        type_into(child(window, field), "256")
    click(window, "add_concept_button")
    type_repeats(child(window, "concept_table"), "2")
    click(window, "write_folder_button")
    tree = window.context.settings.kohya_folder(window.project.path)
    qtbot.waitUntil(lambda: tree.is_dir() and len(list(tree.rglob("*.txt"))) >= 1)
    qtbot.waitUntil(lambda: not window.jobs.states)
    window.go_to("train")
    use_small_demo_recipe(window)
    return window


def test_from_photos_to_a_lora_with_mouse_and_keys(qtbot, ready_to_train, tmp_path):
    window = ready_to_train
    qtbot.waitUntil(lambda: child(window, "train_button").isEnabled())

    click(window, "train_button")
    qtbot.waitUntil(lambda: window.training.is_running)  # once the folder is up to date
    qtbot.waitUntil(lambda: not window.training.is_running, timeout=4 * MINUTES)

    progress = window.training.progress
    assert progress.error is None
    assert progress.finished.reason == "completed"
    header = read_header(Path(progress.finished.path))
    assert any(key.startswith("lora_unet_") for key in header.tensors)
    assert child(window, "loss_chart").point_count > 0
    assert child(window, "sample_wall").model().rowCount() > 0


def test_a_killed_training_leaves_the_window_and_goes_on_from_the_step_it_had(qtbot, ready_to_train):
    window = ready_to_train
    type_into(child(window, "max_train_epochs_editor"), "3")
    want_no_samples(window)
    training = window.training
    qtbot.waitUntil(lambda: child(window, "train_button").isEnabled())
    click(window, "train_button")
    qtbot.waitUntil(lambda: has_steps_after_its_state(training.progress), timeout=4 * MINUTES)
    os.kill(training.child_pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: training.progress.phase == "failed")
    saved_at, folder = training.progress.state.step, training.progress.output_dir
    assert window.isVisible()
    qtbot.waitUntil(child(window, "run_banner").isVisible)
    assert "SIGKILL" in child(window, "run_banner_what").text()

    click(window, "run_banner_button")
    qtbot.waitUntil(lambda: not training.is_running, timeout=4 * MINUTES)

    progress = training.progress
    assert progress.error is None
    assert progress.finished.reason == "completed"
    assert progress.prepared.first_step == saved_at > 0
    assert progress.curve.steps == list(range(1, progress.prepared.max_train_steps + 1))
    assert Path(progress.finished.path).parent == Path(folder)
