"""The Train page: one button, the run as it goes, and what happens when the child dies."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)

from core.training.events import Advice, CheckpointSaved
from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, ChangeConcept, DrawRegion, SetCaptions
from curation.regions.box import Box
from desktop.widgets.banner import Banner
from desktop.widgets.loss_chart import LossChart
from desktop.workers.training_progress import TrainingProgress

TARGET = "tests.desktop.workers.small_jobs:train"


@pytest.fixture
def page(project_window, tmp_path):
    """The Train page of a project whose folder is written, on the demo model, with a run that only counts."""
    from PIL import Image

    folder = tmp_path / "mira-kohya" / "10_mira"
    folder.mkdir(parents=True)
    Image.new("RGB", (64, 64)).save(folder / "a.png")
    (folder / "a.txt").write_text("mira")
    project_window.training.target = TARGET
    made = project_window.page("train")
    combo = made.findChild(QComboBox, "pretrained_model_name_or_path_editor")
    combo.setCurrentIndex(0)
    combo.activated.emit(0)
    made.findChild(QLineEdit, "max_train_epochs_editor").clear()
    return made


def _set_steps(page, steps):
    page._form.show_recipe(
        page._form.recipe().with_values(max_train_steps=steps, max_train_epochs=None, network_dim=4)
    )
    page.opened()


def _press(qtbot, page, name):
    button = page.findChild(QPushButton, name)
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def drawn(project_window, tmp_path):
    """The window on a project with one photo, used as a whole, and neither concept nor folder yet."""
    from PIL import Image

    path = tmp_path / "photo.png"
    Image.new("RGB", (64, 64)).save(path)
    project = project_window.project
    project.apply(AddPhotos((read_photo(path),)))
    project.apply(DrawRegion(project.project.photos()[0].id, "whole", Box(0, 0, 64, 64)))
    project_window.training.target = TARGET
    return project_window


def _choose_demo_model(page):
    combo = page.findChild(QComboBox, "pretrained_model_name_or_path_editor")
    combo.setCurrentIndex(0)
    combo.activated.emit(0)


def test_with_nothing_to_train_on_the_page_leads_to_the_photos(qtbot, project_window):
    page = project_window.page("train")

    assert not page.findChild(QPushButton, "train_button").isEnabled()
    qtbot.waitUntil(lambda: page.findChild(QListWidget, "problem_list").count() > 0)
    said = page.findChild(QListWidget, "problem_list")
    assert not any("mira-kohya" in said.item(row).text() for row in range(said.count()))
    _press(qtbot, page, "run_banner_button")

    assert project_window.findChild(QWidget, "photos_page").isVisible()


def test_the_folder_is_written_from_here_with_a_first_concept(qtbot, drawn, tmp_path):
    page = drawn.page("train")
    _choose_demo_model(page)
    assert not page.findChild(QPushButton, "train_button").isEnabled()

    _press(qtbot, page, "run_banner_button")

    qtbot.waitUntil(page.findChild(QPushButton, "train_button").isEnabled)
    assert [concept.name for concept in drawn.project.project.concepts()] == ["mira"]
    assert len(list((tmp_path / "mira-kohya" / "10_mira").glob("*.png"))) == 1
    assert not page.findChild(Banner, "run_banner").isVisible()


def test_a_run_trains_on_what_was_drawn_since_the_folder_was_written(qtbot, drawn, tmp_path):
    page = drawn.page("train")
    _choose_demo_model(page)
    _press(qtbot, page, "run_banner_button")
    qtbot.waitUntil(page.findChild(QPushButton, "train_button").isEnabled)
    drawn.project.apply(DrawRegion(1, "face", Box(0, 0, 40, 40)))
    drawn.project.apply(ChangeConcept(1, kinds=("whole", "face")))

    _press(qtbot, page, "train_button")
    qtbot.waitUntil(lambda: drawn.training.is_running)

    assert len(list((tmp_path / "mira-kohya" / "10_mira").glob("*.png"))) == 2
    drawn.training.kill()
    qtbot.waitUntil(lambda: not drawn.training.is_running)


def test_a_recipe_that_nobody_changed_takes_its_prompts_from_the_captions_that_came(drawn):
    page = drawn.page("train")
    before = page.recipe().run.sample_prompts

    drawn.project.apply(SetCaptions({1: "mira, smile"}))
    page.opened()

    assert not before
    assert page.recipe().run.sample_prompts == ("mira, smile --w 512 --h 512",)


def test_without_captions_the_concepts_are_drawn(drawn):
    drawn.project.apply(AddConcept("mira", 10, ("whole",)))

    page = drawn.page("train")

    assert page.recipe().run.sample_prompts == ("mira --w 512 --h 512",)


def test_without_an_engine_the_page_leads_to_where_it_is_installed(qtbot, page, project_window, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)  # as where it is not installed

    page.opened()
    assert not page.findChild(QPushButton, "train_button").isEnabled()
    _press(qtbot, page, "run_banner_button")

    assert project_window.findChild(QWidget, "engine_page").isVisible()


def test_the_plan_stands_there_before_the_run(qtbot, page):
    page._form.show_recipe(page._form.recipe().with_values(max_train_epochs=3, train_batch_size=2))
    page.opened()

    qtbot.waitUntil(lambda: page.findChild(QLabel, "plan_steps").text() == "15: 3 epochs of 5")

    assert page.findChild(QLabel, "plan_pictures").text() == "1, with repeats 10 per epoch"


def test_a_folder_without_pictures_stops_the_run_before_it_begins(qtbot, page, tmp_path):
    for file in (tmp_path / "mira-kohya" / "10_mira").iterdir():
        file.unlink()
    page.opened()

    qtbot.waitUntil(lambda: page.findChild(QLabel, "plan_steps").text() == "–")

    assert not page.findChild(QPushButton, "train_button").isEnabled()


def test_another_training_size_than_the_projects_is_said_and_can_be_put_right(qtbot, page):
    page._form.show_recipe(page._form.recipe().with_values(resolution="768,768"))
    page.opened()

    assert "made for 512 × 512" in page.findChild(QLabel, "size_difference").text()
    _press(qtbot, page, "take_project_size_button")

    assert page.recipe().data.resolution == (512, 512)
    assert not page.findChild(QLabel, "size_difference").isVisible()


def test_the_project_can_take_the_recipes_training_size(qtbot, page, project_window):
    page._form.show_recipe(page._form.recipe().with_values(resolution="768,768"))
    page.opened()

    _press(qtbot, page, "give_project_size_button")

    assert project_window.project.project.bucket_settings().resolution == (768, 768)
    assert page.recipe().data.resolution == (768, 768)
    assert not page.findChild(QLabel, "size_difference").isVisible()


def _answer(page, button):
    """Press a button of the question about a package as soon as it is asked; returns what it said."""
    said = []

    def press():
        asked = page.findChildren(QMessageBox, "foreign_code_question")
        (question,) = [one for one in asked if one.isVisible()]
        said.append(question.text())
        question.findChild(QPushButton, button).click()

    QTimer.singleShot(0, page, press)
    return said


def test_code_of_a_package_that_the_recipe_names_runs_only_if_the_user_agrees(qtbot, page):
    _set_steps(page, 5)
    page._form.show_recipe(page._form.recipe().with_values(optimizer_type="their_package.Adam"))

    said = _answer(page, "leave_foreign_code_button")
    page.start()
    assert "their_package" in said[0]
    assert not page.context.training.is_running

    _answer(page, "run_foreign_code_button")
    with qtbot.waitSignal(page.context.training.ended):
        page.start()
    assert page.context.settings.agreed_packages == ("their_package",)

    with qtbot.waitSignal(page.context.training.ended):
        page.start()  # is not asked about again


def test_a_run_draws_its_loss_and_lists_its_file(qtbot, page, tmp_path):
    _set_steps(page, 40)

    with qtbot.waitSignal(page.context.training.ended):
        _press(qtbot, page, "train_button")
    qtbot.wait(150)

    assert page.findChild(LossChart).point_count == 40
    assert page.findChild(QListWidget, "checkpoint_list").item(0).text() == "mira.safetensors"
    assert (tmp_path / "mira-runs" / "mira" / "mira.safetensors").exists()
    assert (tmp_path / "mira-recipe.toml").is_file()
    assert page.findChild(QPushButton, "train_button").isVisible()


def test_where_memory_runs_out_it_says_what_to_set_and_the_next_run_trains(qtbot, page):
    training = page.context.training
    training.target = "tests.desktop.workers.small_jobs:train_until_memory_is_full"
    _set_steps(page, 20)
    with qtbot.waitSignal(training.ended):
        _press(qtbot, page, "train_button")

    qtbot.waitUntil(lambda: page.findChild(QLabel, "run_banner_what").text() == "The memory is full.")
    said = " ".join(label.text() for label in page.findChild(Banner, "run_banner").findChildren(QLabel))
    assert all(saving in said for saving in ("gradient_checkpointing", "network_dim", "resolution"))

    training.target = TARGET
    with qtbot.waitSignal(training.ended):
        page.start()
    assert training.progress.phase == "finished"


def test_stop_ends_the_run_and_says_that_it_is_saved(qtbot, page):
    _set_steps(page, 100_000)
    _press(qtbot, page, "train_button")
    qtbot.waitUntil(lambda: page.context.training.progress.phase == "training")

    with qtbot.waitSignal(page.context.training.ended):
        _press(qtbot, page, "stop_button")

    assert page.findChild(QLabel, "run_banner_what").text().startswith("Stopped: mira, step ")


def test_pause_keeps_the_place_and_go_on_takes_it_up_in_the_same_folder(qtbot, page, tmp_path):
    _set_steps(page, 250)
    training = page.context.training
    _press(qtbot, page, "train_button")
    qtbot.waitUntil(lambda: len(training.progress.curve.steps) > 10)
    with qtbot.waitSignal(training.ended):
        _press(qtbot, page, "pause_button")
    assert page.findChild(QLabel, "run_banner_what").text().startswith("Paused: mira, step ")

    with qtbot.waitSignal(training.ended):
        _press(qtbot, page, "run_banner_button")

    assert training.progress.prepared.first_step > 10
    assert training.progress.curve.steps == list(range(1, 251))
    assert [run.name for run in (tmp_path / "mira-runs").iterdir()] == ["mira"]


def test_samples_are_asked_for_only_of_a_run_with_prompts(qtbot, page):
    _set_steps(page, 100_000)
    _press(qtbot, page, "train_button")
    training, sample = page.context.training, page.findChild(QPushButton, "sample_now_button")
    qtbot.waitUntil(page.findChild(QPushButton, "save_now_button").isEnabled)

    assert not training.recipe.run.sample_prompts
    assert not sample.isEnabled()
    assert "prompts" in sample.toolTip()
    with qtbot.waitSignal(training.ended):
        training.kill()


def test_a_base_model_is_remembered_once_a_run_could_load_it(qtbot, page):
    _set_steps(page, 100_000)
    settings = page.context.settings
    _press(qtbot, page, "train_button")
    before = settings.base_model

    qtbot.waitUntil(lambda: settings.base_model == "demo:sd15")

    assert before == ""
    page.context.training.kill()


def test_the_newest_lora_of_the_run_is_copied_with_a_button(qtbot, page, tmp_path, monkeypatch):
    made, wanted = tmp_path / "mira.safetensors", tmp_path / "loras" / "mira.safetensors"
    made.write_bytes(b"a network")
    wanted.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(wanted), ""))
    copy = page.findChild(QPushButton, "copy_run_lora_button")
    assert not copy.isEnabled()

    page._run_view.show_progress(
        TrainingProgress(checkpoints=[CheckpointSaved(str(made), 10, 1, is_final=True)])
    )
    copy.click()

    qtbot.waitUntil(wanted.is_file)
    assert wanted.read_bytes() == b"a network"


def test_train_begins_a_run_of_another_name_where_one_could_go_on(qtbot, page, tmp_path):
    _set_steps(page, 100_000)
    training = page.context.training
    _press(qtbot, page, "train_button")
    qtbot.waitUntil(lambda: training.progress.phase == "training")
    with qtbot.waitSignal(training.ended):
        _press(qtbot, page, "pause_button")

    _press(qtbot, page, "train_button")

    assert training.progress.output_name == "mira-2"


def test_the_last_run_comes_back_with_the_project_and_can_go_on(qtbot, page, project_window, tmp_path):
    _set_steps(page, 250)
    training = page.context.training
    _press(qtbot, page, "train_button")
    qtbot.waitUntil(lambda: len(training.progress.curve.steps) > 10)
    with qtbot.waitSignal(training.ended):
        _press(qtbot, page, "stop_button")
    project_window.create_path(tmp_path / "other.atelier")
    page = project_window.page("train")
    assert page.findChild(LossChart).point_count == 0

    project_window.open_path(tmp_path / "mira.atelier")
    page = project_window.page("train")
    qtbot.waitUntil(lambda: page.findChild(LossChart).point_count > 10)
    with qtbot.waitSignal(training.ended):
        _press(qtbot, page, "run_banner_button")

    assert training.progress.phase == "finished"
    assert training.progress.curve.steps == list(range(1, 251))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are told apart on POSIX only")
def test_a_killed_child_is_told_and_training_can_go_on(qtbot, page, project_window):
    _set_steps(page, 100_000)
    _press(qtbot, page, "train_button")
    qtbot.waitUntil(lambda: len(page.context.training.progress.curve.steps) > 3)

    with qtbot.waitSignal(page.context.training.ended):
        os.kill(page.context.training.child_pid, signal.SIGKILL)

    assert project_window.isVisible()
    assert "SIGKILL" in page.findChild(QLabel, "run_banner_what").text()
    _press(qtbot, page, "run_banner_button")
    qtbot.waitUntil(lambda: page.context.training.progress.phase == "training")
    page.context.training.stop()


def test_the_form_comes_back_as_it_was_left(qtbot, page, project_window, tmp_path):
    line = page.findChild(QLineEdit, "network_dim_editor")
    line.clear()
    qtbot.keyClicks(line, "24")
    qtbot.waitUntil((tmp_path / "mira-recipe.toml").is_file)

    project_window.use_theme("light")

    again = project_window.page("train").findChild(QLineEdit, "network_dim_editor")
    assert again.text() == "24"


@pytest.mark.slow
def test_the_memory_of_a_run_is_worked_out_when_it_is_asked_for(qtbot, page):
    words = page.findChild(QLabel, "plan_memory")
    assert words.text() == ""

    _press(qtbot, page, "estimate_memory_button")

    qtbot.waitUntil(lambda: "GiB: base model" in words.text())


@pytest.mark.slow
def test_a_run_is_made_to_fit_a_card_beside_its_plan(qtbot, page):
    choice = page.findChild(QComboBox, "memory_limit_choice")
    assert choice.currentData() is None

    choice.setCurrentIndex(choice.findData(8.0))
    choice.activated.emit(choice.currentIndex())

    assert page.recipe().memory.fit_in_gib == 8
    words = page.findChild(QLabel, "plan_memory")
    qtbot.waitUntil(lambda: "GiB: base model" in words.text())
    assert not page.findChild(QLabel, "memory_savings").isVisible()  # the demo's model fits as it is


def test_a_run_that_cannot_save_says_so_above_its_curve_and_shows_its_messages(qtbot, page):
    _set_steps(page, 3000)
    _press(qtbot, page, "train_button")
    training = page.context.training
    qtbot.waitUntil(lambda: training.progress.step is not None)

    training.progress.add(Advice("“{file}” cannot be written.", {"file": "a"}, severity="error"))
    training.came.emit(None)

    banner = page.findChild(Banner, "run_banner")
    qtbot.waitUntil(banner.isVisible)
    assert "“a” cannot be written." in banner.findChild(QLabel, "run_banner_more").text()
    _press(qtbot, page, "run_banner_button")
    assert page.findChild(QListWidget, "advice_list").isVisible()
    training.kill()
    qtbot.waitUntil(lambda: not training.is_running)
