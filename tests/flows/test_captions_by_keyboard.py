"""Captions with the keyboard alone: tag the demo album, repair what was found, undo, redo, write the folder.

ATELIER_SHOTS names a folder for screenshots of every station.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget
from shiboken6 import isValid

from desktop.demo.project import build_project
from resources.dolls.album import write_album
from tests.curation.taggers.tiny_taggers import colour_graph, tag_rows, write_tag_csv

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
MOST_TABS = 60


class Keys:
    """Hands that have a keyboard and no mouse."""

    def __init__(self, qtbot, window):
        self._qtbot, self.window = qtbot, window
        self._shots = Path(os.environ["ATELIER_SHOTS"]) if "ATELIER_SHOTS" in os.environ else None
        self._number = 0

    def focus(self):
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier, times=1):
        for _ in range(times):
            QTest.keyClick(self.focus(), key, modifier)
            QTest.qWait(10)

    def type(self, text):
        QTest.keyClicks(self.focus(), text)

    def tab_to(self, name):
        """Press Tab until a widget has the focus."""
        for _ in range(MOST_TABS):
            if self.focus().objectName() == name:
                return
            self.press(KEY.Key_Tab)
        raise AssertionError(
            f"{name} cannot be reached with Tab; the focus is at {self.focus().objectName()}"
        )

    def wait(self, claim):
        self._qtbot.waitUntil(claim)

    def dialog(self, name):
        self.wait(lambda: any(one.isVisible() for one in self.window.findChildren(QDialog, name)))
        dialog = next(one for one in self.window.findChildren(QDialog, name) if one.isVisible())
        dialog.activateWindow()
        self.wait(lambda: dialog.isAncestorOf(self.focus()) or self.focus() is dialog)
        return dialog

    def closed(self, dialog):
        """Wait until a dialog is gone; without a window manager nobody else brings the window back."""
        self.wait(lambda: not isValid(dialog) or not dialog.isVisible())
        self.window.activateWindow()
        self.wait(lambda: QApplication.focusWidget() is not None)

    def shot(self, widget=None):
        if self._shots is not None:
            self._number += 1
            QTest.qWait(200)
            (widget or self.window).grab().save(str(self._shots / f"{self._number:02}.png"))


@pytest.fixture
def tagger(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    colour_graph(folder / "model.onnx", count=10, side=32)
    write_tag_csv(folder / "selected_tags.csv", tag_rows()[:10])
    return folder


@pytest.fixture
def album_window(window, tmp_path):
    album = write_album(tmp_path / "album")
    build_project(tmp_path / "demo.atelier", album)
    window.open_path(tmp_path / "demo.atelier")
    window.activateWindow()
    return window


def change_many(keys, operation_row, fill):
    """Open the dialog, choose an operation, fill in its form, look, and do it to all."""
    keys.press(KEY.Key_R, CONTROL)
    dialog = keys.dialog("bulk_dialog")
    keys.tab_to("operation_list")
    keys.press(KEY.Key_Home)
    keys.press(KEY.Key_Down, times=operation_row)
    fill()
    apply = dialog.findChild(QWidget, "apply_bulk_button")
    keys.wait(apply.isEnabled)
    keys.shot(dialog)
    keys.tab_to("apply_bulk_button")
    keys.press(KEY.Key_Space)
    keys.closed(dialog)


def texts(window):
    return {number: str(caption) for number, caption in window.project.project.captions().items()}


@pytest.mark.slow
def test_captions_are_tagged_repaired_undone_redone_and_written_with_keys_alone(qtbot, album_window, tagger):
    keys, window = Keys(qtbot, album_window), album_window
    keys.press(KEY.Key_3, ALT)
    keys.wait(lambda: has_rows(window))
    keys.shot()
    before = texts(window)

    tag_everything(keys, tagger)
    keys.wait(lambda: texts(window) != before)
    keys.shot()
    tagged = texts(window)
    added = {tag for number in tagged for tag in tagged[number].split(", ")[8:]}
    assert added

    repair(keys, wrong=sorted(added)[0])
    repaired = texts(window)
    keys.shot()
    assert all(text.startswith("mira doll") for number, text in repaired.items() if is_whole(window, number))
    assert not any(sorted(added)[0] in text.split(", ") for text in repaired.values())
    assert not any("skirt" in text for text in repaired.values())

    keys.press(KEY.Key_Z, CONTROL, times=4)
    assert texts(window) == before
    keys.press(KEY.Key_Y, CONTROL, times=4)
    assert texts(window) == repaired

    write_folder(keys)
    keys.shot()
    out = window.context.settings.kohya_folder(window.project.path)
    files = sorted((out / "10_mira doll").glob("*.txt"))
    assert len(files) == sum(1 for number in repaired if is_whole(window, number))
    assert files[0].read_text(encoding="utf-8").startswith("mira doll")


def has_rows(window):
    table = window.findChild(QTableView, "caption_table")
    return table is not None and table.model().rowCount() > 0


def is_whole(window, region_id):
    return window.project.project.region(region_id).kind == "whole"


def tag_everything(keys, tagger):
    keys.press(KEY.Key_T, CONTROL)
    dialog = keys.dialog("tag_dialog")
    keys.tab_to("tagger_model_box")
    keys.press(KEY.Key_A, CONTROL)
    keys.type(str(tagger))
    keys.tab_to("existing_box")
    keys.press(KEY.Key_Down)
    keys.shot(dialog)
    keys.tab_to("start_tagging_button")
    keys.press(KEY.Key_Space)
    keys.closed(dialog)
    keys.shot()


def repair(keys, wrong):
    def fill_wrong():
        keys.tab_to("remove_tags_field")
        keys.type(wrong)
        keys.press(KEY.Key_Escape)

    def fill_typo():
        keys.tab_to("replace_find_field")
        keys.type(r"\bskirt\b")
        keys.tab_to("replace_replacement_field")
        keys.type("short dress")
        keys.tab_to("replace_is_regex_field")
        keys.press(KEY.Key_Space)

    change_many(keys, 1, fill_wrong)
    change_many(keys, 3, fill_typo)
    change_many(keys, 5, lambda: None)


def write_folder(keys):
    window = keys.window
    keys.press(KEY.Key_4, ALT)
    button = window.findChild(QWidget, "write_folder_button")
    keys.wait(button.isEnabled)
    keys.tab_to("write_folder_button")
    keys.press(KEY.Key_Space)
    out = window.context.settings.kohya_folder(window.project.path)
    keys.wait(lambda: (out / ".atelier-manifest.json").is_file() and button.isEnabled())
