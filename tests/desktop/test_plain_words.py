"""Words of others are shown letter by letter, whatever they look like."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from core.errors import AtelierError
from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, DrawRegion, SetCaptions
from desktop.dialogs.error_dialog import ErrorDialog
from desktop.pages.registry import PAGES
from desktop.plain_words import PlainLabel, plain_tip

DESKTOP = Path(__file__).parents[2] / "desktop"
HOSTILE = "<img src=file://elsewhere/x.png><b>mira</b> &lt;"


def test_a_label_makes_room_for_every_letter(qtbot):
    label = PlainLabel(HOSTILE)
    qtbot.addWidget(label)

    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(HOSTILE)


def test_a_tool_tip_without_marks_stays_as_it_is():
    assert plain_tip("1girl, smile\n3 tokens") == "1girl, smile\n3 tokens"


def test_a_tool_tip_shows_marks_instead_of_following_them():
    tip = plain_tip(HOSTILE)

    assert "<img" not in tip
    assert "&lt;img src=file://elsewhere/x.png&gt;" in tip


def test_no_file_of_the_window_makes_a_label_that_reads_html():
    makes_one = re.compile(r"\bQLabel\b")

    found = [
        path.relative_to(DESKTOP).as_posix()
        for path in DESKTOP.rglob("*.py")
        if path.name != "style_sheet.py" and makes_one.search(path.read_text(encoding="utf-8"))
    ]

    assert found == ["plain_words.py"]


@pytest.fixture
def hostile_window(project_window, tmp_path):
    """A project whose photo and caption carry what looks like HTML."""
    photo = tmp_path / "<b>mira<i>.png"
    Image.new("RGB", (600, 800), "teal").save(photo)
    project = project_window.project
    (photo_id,) = project.apply(AddPhotos((read_photo(photo),))).created_ids
    (region_id,) = project.apply(DrawRegion(photo_id, "face")).created_ids
    project.apply(AddConcept("mira", 10, ("face",), reg_repeats=0))
    project.apply(SetCaptions({region_id: HOSTILE}))
    return project_window


def test_no_page_reads_html_out_of_a_project(hostile_window, qtbot):
    for kind in PAGES:
        hostile_window.go_to(kind.name)
        qtbot.wait(50)

    said = [label for label in hostile_window.findChildren(QLabel) if "<" in label.text()]
    tips = [widget.toolTip() for widget in hostile_window.findChildren(QWidget)]
    assert [label.text() for label in said if label.textFormat() != Qt.TextFormat.PlainText] == []
    assert [tip for tip in tips if "<img" in tip or "<b>" in tip] == []


def test_an_error_shows_what_a_file_says_letter_by_letter(qtbot):
    dialog = ErrorDialog(AtelierError("“{name}” is no network.", name=HOSTILE))
    qtbot.addWidget(dialog)

    labels = [label for label in dialog.findChildren(QLabel) if label.text()]
    assert labels[0].text() == f"“{HOSTILE}” is no network."
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
