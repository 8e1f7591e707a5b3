"""A Kohya folder that was made elsewhere is taken in from the Photos page."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtWidgets import QPushButton

from desktop.dialogs.tree_report_dialog import TreeReportDialog


@pytest.fixture
def tree(tmp_path):
    """Two pictures of one concept, one of them with words, and one of its reg twin."""
    for name in ("10_mira/a", "10_mira/b", "reg/1_mira/c"):
        picture = tmp_path / "kohya" / f"{name}.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        Image.effect_noise((600, 600), 60).convert("RGB").save(picture)
    (tmp_path / "kohya/10_mira/a.txt").write_text("mira, smile")
    return tmp_path / "kohya"


def test_its_pictures_words_and_concepts_are_in_the_project_and_one_undo_takes_them_out(
    qtbot, project_window, tree
):
    project = project_window.project
    project_window.page("photos").intake.tree.take(tree)

    qtbot.waitUntil(lambda: len(project.project.photos()) == 3)
    qtbot.waitUntil(lambda: project.undo_title() is not None)
    assert [(concept.name, concept.repeats) for concept in project.project.concepts()] == [("mira", 10)]
    assert "mira, smile" in map(str, project.project.captions().values())

    project.undo()
    assert project.project.photos() == []


def test_what_was_left_out_is_told(qtbot, project_window, tree):
    (tree / "10_mira/broken.png").write_bytes(b"no picture")

    project_window.page("photos").intake.tree.take(tree)

    qtbot.waitUntil(lambda: bool(project_window.findChildren(TreeReportDialog)))
    assert len(project_window.project.project.photos()) == 3


@pytest.mark.parametrize(
    ("button", "regions", "concepts"),
    [("take_training_folder_button", 3, ["mira"]), ("take_photos_only_button", 0, [])],
)
def test_a_training_folder_among_dropped_photos_is_asked_about(
    qtbot, project_window, tree, button, regions, concepts
):
    project = project_window.project
    page = project_window.page("photos")

    page.take_files([tree])
    qtbot.waitUntil(lambda: project_window.findChild(QPushButton, button) is not None)
    assert project.project.photos() == []
    project_window.findChild(QPushButton, button).click()

    qtbot.waitUntil(lambda: len(project.project.photos()) == 3)
    qtbot.waitUntil(lambda: project.undo_title() is not None)
    assert len(project.project.regions()) == regions
    assert [concept.name for concept in project.project.concepts()] == concepts
