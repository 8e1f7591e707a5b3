"""How captions are written out is asked for the project, and for each concept with a reg folder."""

from __future__ import annotations

import pytest
from PIL import Image
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from curation.captions.caption_settings import CaptionSettings
from curation.photos.reading import read_photo
from curation.project.caption_board import CaptionBoard
from curation.project.edits import AddConcept, AddPhotos, DrawRegion, SetCaptions
from curation.project.store import CurationProject
from curation.regions.box import Box
from desktop.dialogs.template_dialog import TemplateDialog


@pytest.fixture
def filled(tmp_path):
    """A project with one photo."""
    photo = tmp_path / "a.png"
    Image.new("RGB", (300, 400), "teal").save(photo)
    with CurationProject.create(tmp_path / "mira") as project:
        project.apply(AddPhotos((read_photo(photo),)))
        yield project


@pytest.fixture
def reg_row(filled):
    """A reg crop with words, in a concept with a reg folder; a second concept has none."""
    filled.apply(AddConcept("mira", kinds=("face",), reg_repeats=1, class_words="doll"))
    filled.apply(AddConcept("shoes", kinds=("shoes",)))
    filled.apply(DrawRegion(1, "regularization", Box(10, 20, 100, 120)))
    filled.apply(SetCaptions({1: "1girl, solo"}))
    return CaptionBoard(filled).row(1)


def test_a_concept_with_a_reg_folder_may_differ_from_the_project(qtbot, filled, reg_row):
    dialog = TemplateDialog(CaptionSettings(), filled.concepts(), reg_row)
    qtbot.addWidget(dialog)
    asked = []
    dialog.wanted.connect(lambda settings, words: asked.append((settings, words)))
    (choice,) = dialog.findChildren(QComboBox)

    choice.setCurrentIndex(choice.findData("class"))
    choice.activated.emit(choice.currentIndex())
    example = dialog.findChild(QLabel, "template_example").text()
    dialog.findChild(QPushButton, "use_template_button").click()

    assert example == "For example: doll"
    assert asked == [(CaptionSettings(), {filled.concepts()[0].id: "class"})]


def test_what_was_left_alone_is_not_written(qtbot, filled, reg_row):
    dialog = TemplateDialog(CaptionSettings(), filled.concepts(), reg_row)
    qtbot.addWidget(dialog)

    assert dialog.reg_words() == {}
