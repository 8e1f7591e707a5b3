"""The shell: start view, pages, language, theme, undo, closing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMessageBox, QPushButton, QWidget

from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from desktop.dialogs.error_dialog import ErrorDialog
from desktop.pages.registry import PAGES

REPO = Path(__file__).parents[2]
WALK = """
import sys
from pathlib import Path
from desktop.app import dress, make_app
from desktop.main_window import MainWindow
from desktop.pages.registry import PAGES
from desktop.settings import AppSettings

app = make_app(["test"])
settings = AppSettings()
dress(app, settings)
window = MainWindow(settings)
window.show()
window.create_path(Path(sys.argv[1]))
for kind in PAGES:
    window.go_to(kind.name)
    app.processEvents()
heavy = {"torch", "transformers", "diffusers", "onnxruntime", "accelerate", "bitsandbytes"}
print(sorted(heavy & set(sys.modules)))
window.close()
"""


def test_without_a_project_the_start_view_offers_three_ways(window):
    for name in ("new_project_button", "open_project_button", "try_demo_button"):
        assert window.findChild(QPushButton, name).isVisible()
    assert not window.findChild(QListWidget, "page_list").isVisible()


def test_the_ai_engine_is_shown_before_any_project_and_left_again(window):
    start = window.findChild(QWidget, "start_view")

    window.findChild(QPushButton, "engine_button").click()

    assert window.findChild(QWidget, "engine_page").isVisible()
    assert not start.isVisible()
    window.findChild(QPushButton, "back_to_start_button").click()
    assert start.isVisible()


def test_a_page_that_needs_a_project_is_not_shown_without_one(window):
    window.go_to("train")

    assert window.findChild(QWidget, "start_view").isVisible()


def test_a_new_project_shows_the_pages_in_the_order_of_the_flow(project_window, tmp_path):
    pages = project_window.findChild(QListWidget, "page_list")

    assert pages.isVisible()
    assert [pages.item(row).text() for row in range(pages.count())] == [kind.title for kind in PAGES]
    assert (tmp_path / "mira.atelier").is_file()
    assert project_window.windowTitle() == "mira – LoRA Atelier"


def test_a_click_in_the_list_shows_the_page(qtbot, project_window):
    pages = project_window.findChild(QListWidget, "page_list")
    where = pages.visualItemRect(pages.item(4)).center()

    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert project_window.page("train").isVisible()


def test_a_recent_project_opens_again(qtbot, project_window, tmp_path):
    project_window.close_project()
    recent = project_window.findChild(QListWidget, "recent_list")

    project_window._start_view.recent_wanted.emit(tmp_path / "mira.atelier")

    assert recent.count() == 1
    assert project_window.project.is_open


def test_the_project_opened_last_has_the_keyboard_and_return_opens_it(qtbot, project_window):
    project_window.close_project()
    recent = project_window.findChild(QListWidget, "recent_list")
    project_window.activateWindow()
    qtbot.waitUntil(recent.hasFocus, timeout=20_000)

    qtbot.keyClick(recent, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: project_window.project.is_open, timeout=20_000)


def test_recent_projects_that_are_gone_leave_the_start_view_and_the_menu(qtbot, project_window, tmp_path):
    there, gone = tmp_path / "mira.atelier", tmp_path / "gone.atelier"
    project_window.context.settings.remember_project(gone)
    project_window.close_project()

    recent = project_window.findChild(QListWidget, "recent_list")
    qtbot.waitUntil(lambda: recent.item(0).isHidden())

    assert [recent.item(row).isHidden() for row in range(recent.count())] == [True, False]
    actions = project_window._actions.recent
    assert not actions[gone].isVisible()
    assert actions[there].isVisible()


def test_a_file_that_is_no_project_is_told_and_the_window_stays(qtbot, window, tmp_path):
    path = tmp_path / "text.atelier"
    path.write_text("no database")

    window.open_path(path)

    qtbot.waitUntil(lambda: window.findChild(ErrorDialog) is not None)
    assert window.findChild(ErrorDialog).isVisible()
    assert not window.project.is_open


def test_the_same_error_is_shown_once(window):
    window.show_error(AtelierError("The disk is full."))
    window.show_error(AtelierError("The disk is full."))

    assert sum(dialog.isVisible() for dialog in window.findChildren(ErrorDialog)) == 1


def test_a_bug_is_shown_with_a_report_file(window, tmp_path):
    window.show_error(ZeroDivisionError("by hand"))

    (report,) = (tmp_path / "reports").glob("*.txt")
    assert "by hand" in report.read_text()
    assert window.findChild(ErrorDialog).report_path == report


def test_another_language_speaks_at_once_and_keeps_the_page(project_window):
    project_window.go_to("samples")

    project_window.use_language("zh_TW")

    pages = project_window.findChild(QListWidget, "page_list")
    assert pages.item(0).text() == "照片"
    assert pages.currentRow() == 5
    project_window.use_language("en")


def test_another_theme_keeps_the_page(project_window):
    project_window.go_to("samples")

    project_window.use_theme("dark")

    assert project_window.findChild(QListWidget, "page_list").currentRow() == 5


def test_undo_has_a_key_and_is_off_without_an_edit(project_window):
    undo = project_window.findChild(QAction, "undo_action")

    assert undo.shortcut().toString() == "Ctrl+Z"
    assert not undo.isEnabled()


def test_the_strip_shows_a_job_and_a_message(qtbot, window):
    window.context.status("Three photos added.")
    assert window.findChild(QLabel, "status_message").text() == "Three photos added."

    thread = window.jobs.start("Counting", iter(range(3)))
    assert window.findChild(QLabel, "job_title").text() == "Counting"

    with qtbot.waitSignal(window.jobs.changed):
        thread.wait()
    assert not window.findChild(QPushButton, "stop_job_button").isVisible()


def test_the_demo_cannot_be_asked_for_twice_while_it_is_being_made(qtbot, window):
    button = window.findChild(QPushButton, "try_demo_button")

    button.click()

    assert not button.isEnabled()
    qtbot.waitUntil(lambda: window.project.is_open)
    window.close_project()
    assert window.findChild(QPushButton, "try_demo_button").isEnabled()


@pytest.mark.slow
def test_a_walk_through_all_pages_loads_nothing_heavy(tmp_path):
    walked = subprocess.run(
        [sys.executable, "-c", WALK, str(tmp_path / "walk.atelier")],
        cwd=REPO,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert walked.stdout.strip() == "[]", walked.stderr


def test_the_command_module_loads_no_qt():
    code = "import sys, desktop.__main__; print('PySide6' in sys.modules)"

    told = subprocess.run([sys.executable, "-c", code], cwd=REPO, capture_output=True, text=True, check=True)

    assert told.stdout.strip() == "False"


@pytest.fixture
def training_window(project_window, qtbot, tmp_path):
    """The window while a run goes on."""
    training = project_window.training
    training.target = "tests.desktop.workers.small_jobs:train"
    recipe = TrainingRecipe().with_values(
        output_dir=str(tmp_path / "runs" / "first"), output_name="mira", max_train_steps=20_000
    )
    Path(recipe.run.output_dir).mkdir(parents=True)
    training.start(recipe)
    qtbot.waitUntil(lambda: training.progress.step is not None)
    return project_window


@pytest.mark.parametrize(("button", "phase"), [("pause", "paused"), ("stop", "stopped")])
def test_closing_during_a_training_offers_to_pause_or_stop_and_waits_for_it(
    training_window, qtbot, button, phase
):
    QTimer.singleShot(
        0, training_window, lambda: press_in_question(training_window, f"{button}_and_close_button")
    )

    training_window.close()

    assert training_window.isVisible()
    qtbot.waitUntil(lambda: not training_window.isVisible())
    assert training_window.training.progress.phase == phase


def test_a_window_that_is_asked_to_keep_training_stays_open(training_window):
    QTimer.singleShot(0, training_window, lambda: press_in_question(training_window, "keep_training_button"))

    training_window.close()

    assert training_window.isVisible()
    assert training_window.training.progress.phase == "training"


def press_in_question(window, name):
    window.findChild(QMessageBox, "closing_question").findChild(QPushButton, name).click()


def test_text_files_are_kept_from_the_moment_a_project_is_open(qtbot, window, tmp_path):
    from desktop.pages.sidecar_keeper import SidecarKeeper

    window.create_path(tmp_path / "mira.atelier")

    qtbot.waitUntil(lambda: window.project.findChild(SidecarKeeper) is not None)


def test_the_page_chosen_last_is_the_one_shown(qtbot, project_window):
    pages = project_window.findChild(QListWidget, "page_list")
    captions, stack = project_window.page("captions"), project_window._stack

    pages.setCurrentRow(4)  # Train, which has yet to be made
    pages.setCurrentRow(2)

    qtbot.waitUntil(lambda: stack.findChild(QWidget, "train_page") is not None)
    QApplication.processEvents()
    assert captions.isVisible()
    assert not stack.page("train").isVisible()


def test_a_page_that_is_on_its_way_when_the_project_is_closed_does_not_come(qtbot, project_window):
    pages = project_window.findChild(QListWidget, "page_list")

    pages.setCurrentRow(4)
    project_window.close_project()
    qtbot.wait(50)

    assert project_window.findChild(QWidget, "train_page") is None
    assert project_window.findChild(QWidget, "start_view").isVisible()


def test_return_presses_a_card_of_the_start_view(qtbot, window):
    pressed = []
    card = window.findChild(QPushButton, "open_project_button")
    card.clicked.disconnect()
    card.clicked.connect(lambda: pressed.append(True))

    qtbot.keyClick(card, Qt.Key.Key_Return)

    assert pressed == [True]
