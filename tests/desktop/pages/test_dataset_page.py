"""The Dataset page: concepts, training size, live steps, and the folder on the disk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTableView,
    QTreeView,
)

from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from core.recipe.recipe_file import read_recipe
from curation.project.edits import AddConcept, DrawRegion, SetCaptions
from curation.project.kind_edits import SetKind
from curation.regions.box import Box
from curation.regions.kind import RegionKind
from desktop.item_models.concept_table_model import ConceptColumn


@pytest.fixture
def project(filled_desk):
    """Three faces and a regularization box, no concept yet."""
    project = filled_desk.project
    for photo in project.project.photos():
        region = project.apply(DrawRegion(photo.id, "face", Box(40, 30, 120, 120))).created_ids[0]
        project.apply(SetCaptions({region: "mira, smiling"}))
    project.apply(DrawRegion(project.project.photos()[0].id, "regularization", Box(200, 30, 120, 200)))
    return project


@pytest.fixture
def page(filled_desk, project):
    return filled_desk.page("dataset")


def _press(qtbot, page, name):
    _settle(qtbot, page)
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)


def _edit(page, column, value):
    table = page.findChild(QTableView, "concept_table")
    assert table.model().setData(table.model().index(0, column), value)


def _settle(qtbot, page):
    """Wait until what is counted in a thread stands on the page."""
    qtbot.waitUntil(lambda: page._forecasts.is_idle)


def _steps(qtbot, page):
    _settle(qtbot, page)
    return page.findChild(QLabel, "step_count").text()


def test_the_first_concept_fits_what_was_drawn(qtbot, page, project):
    _press(qtbot, page, "first_concept_button")

    (concept,) = project.project.concepts()
    assert (concept.name, concept.repeats, concept.kinds, concept.reg_repeats) == ("mira", 10, ("face",), 1)


def test_steps_are_live_while_repeats_batch_size_and_epochs_change(qtbot, page, project):
    project.apply(AddConcept("mira", 10, ("face",)))
    before = _steps(qtbot, page)

    _edit(page, ConceptColumn.REPEATS, 20)
    page.findChild(QSpinBox, "batch_size_field").setValue(2)
    page.findChild(QSpinBox, "epochs_field").setValue(4)

    assert before == "300 steps"
    assert _steps(qtbot, page) == "120 steps"


def test_batch_size_and_epochs_are_the_recipes_here_and_on_the_train_page(project_window):
    page = project_window.page("dataset")
    batch, epochs = (page.findChild(QSpinBox, name) for name in ("batch_size_field", "epochs_field"))
    batch.setValue(2)
    epochs.setValue(4)

    train = project_window.page("train")
    assert (train.recipe().run.train_batch_size, train.recipe().run.max_train_epochs) == (2, 4)

    train._take_recipe(train.recipe().with_values(max_train_epochs=7))
    project_window.go_to("dataset")
    assert (batch.value(), epochs.value()) == (2, 7)


def test_what_was_just_entered_is_kept_when_the_project_is_closed(project_window):
    path = project_window.project.path
    project_window.page("dataset").findChild(QSpinBox, "batch_size_field").setValue(5)

    project_window.close_project()

    assert read_recipe(project_window.context.settings.recipe_path(path)).run.train_batch_size == 5


def test_a_recipe_that_cannot_be_read_is_left_as_it_is(page, project, filled_desk):
    recipe = filled_desk.context.settings.recipe_path(project.path)
    recipe.write_text("train_batch_size = [")

    page.opened()
    page.findChild(QSpinBox, "batch_size_field").setValue(3)
    page._rhythm.write()

    assert recipe.read_text() == "train_batch_size = ["


def test_the_steps_are_those_of_the_written_folder(qtbot, page, project):
    project.apply(AddConcept("mira", 10, ("face",), reg_repeats=2))
    shown = _steps(qtbot, page)
    _press(qtbot, page, "write_folder_button")
    out = page.context.settings.kohya_folder(project.path)
    qtbot.waitUntil(lambda: "written" in page.findChild(QLabel, "write_result").text())

    plan = make_plan(read_tree(out), project.project.bucket_settings(), max_train_epochs=10)

    assert shown == f"{plan.max_train_steps:,} steps"


def test_the_folder_is_written_and_named(qtbot, page, project):
    project.apply(AddConcept("mira", 10, ("face",), reg_repeats=1))
    _press(qtbot, page, "write_folder_button")
    result = page.findChild(QLabel, "write_result")

    qtbot.waitUntil(lambda: result.text().startswith("7 files written"))

    out = page.context.settings.kohya_folder(project.path)
    assert len(list((out / "10_mira").glob("*.png"))) == 3
    assert len(list((out / "10_mira").glob("*.txt"))) == 3
    assert len(list((out / "reg" / "1_mira").glob("*.png"))) == 1
    assert page.findChild(QPushButton, "open_folder_button").isEnabled()


def test_writing_again_says_that_nothing_changed(qtbot, page, project):
    project.apply(AddConcept("mira", 10, ("face",)))
    result = page.findChild(QLabel, "write_result")
    _press(qtbot, page, "write_folder_button")
    qtbot.waitUntil(lambda: result.text().startswith("6 files written"))

    _press(qtbot, page, "write_folder_button")

    qtbot.waitUntil(lambda: result.text().startswith("0 files written, 6 as they were"))


def test_a_caption_changed_on_the_disk_can_be_taken_in(qtbot, page, project):
    project.apply(AddConcept("mira", 10, ("face",)))
    result = page.findChild(QLabel, "write_result")
    _press(qtbot, page, "write_folder_button")
    qtbot.waitUntil(lambda: "6 files written" in result.text())
    out = page.context.settings.kohya_folder(project.path)
    next(iter(sorted((out / "10_mira").glob("*.txt")))).write_text("mira, by hand")
    _press(qtbot, page, "write_folder_button")
    qtbot.waitUntil(page.findChild(QPushButton, "take_captions_button").isVisible)

    _press(qtbot, page, "take_captions_button")

    assert "mira, by hand" in [str(caption) for caption in project.project.captions().values()]


def test_the_tree_shows_what_will_be_written(qtbot, page, project):
    project.apply(AddConcept("mira", 10, ("face",), reg_repeats=1))
    _settle(qtbot, page)

    model = page.findChild(QTreeView, "folder_tree").model()
    root = model.index(0, 0)
    names = [model.index(row, 0, root).data() for row in range(model.rowCount(root))]
    assert names == ["10_mira", "reg"]
    assert model.index(0, 1, root).data().startswith("3 pictures (")


def test_kinds_that_feed_a_concept_are_ticked(page, project):
    project.apply(AddConcept("mira", 10, ("face",)))

    page.findChild(QCheckBox, "takes_body_box").click()

    assert project.project.concepts()[0].kinds == ("face", "body")


def test_kinds_of_ones_own_can_feed_a_concept_too(page, project):
    project.apply(SetKind(RegionKind("hat", "Hat", "7", "#00acc1", "What sits on the head.")))
    project.apply(AddConcept("mira", 10, ("face",)))
    page.opened()

    page.findChild(QCheckBox, "takes_hat_box").click()

    assert project.project.concepts()[0].kinds == ("face", "hat")


def test_the_training_size_is_the_projects(page, project):
    page.findChild(QSpinBox, "resolution_width_field").setValue(768)

    assert project.project.bucket_settings().resolution == (768, 512)
    project.undo()
    assert page.findChild(QSpinBox, "resolution_width_field").value() == 512


def test_a_name_that_cannot_be_a_folder_is_refused_and_said(page, project, desk):
    project.apply(AddConcept("mira", 10, ("face",)))

    _edit(page, ConceptColumn.NAME, "a/b")

    assert len(desk.errors) == 1
    assert project.project.concepts()[0].name == "mira"


def test_a_concept_is_removed_and_comes_back(qtbot, page, project):
    project.apply(AddConcept("mira", 10, ("face",)))

    _press(qtbot, page, "remove_concept_button")

    assert project.project.concepts() == []
    project.undo()
    assert [concept.name for concept in project.project.concepts()] == ["mira"]


def test_without_a_concept_the_problem_is_named_and_nothing_can_be_written(qtbot, page):
    _settle(qtbot, page)
    problems = page.findChild(QListWidget, "problem_list")

    assert "no concept yet" in problems.item(0).text()
    assert not page.findChild(QPushButton, "write_folder_button").isEnabled()


def test_buckets_and_enlargement_follow_the_training_size(qtbot, page, project):
    project.apply(AddConcept("mira", 10, ("face",)))
    model = page.findChild(QTableView, "concept_table").model()
    _settle(qtbot, page)
    before = model.index(0, ConceptColumn.ENLARGED).data()

    for field in ("resolution_width_field", "resolution_height_field"):
        page.findChild(QSpinBox, field).setValue(960)
    _settle(qtbot, page)

    bars = page.findChild(QScrollArea, "bucket_chart").widget()
    assert before == "4.27 ×"
    assert model.index(0, ConceptColumn.ENLARGED).data() == "8.00 ×"
    assert bars.accessibleDescription() == "960 × 960: 30"
