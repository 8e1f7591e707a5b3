"""Changing keys: conflicts are said and not kept, and there is a way back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from desktop.canvas.action_table import default_keys
from desktop.canvas.key_editor import KeyEditor, changed_keys, keys_with
from desktop.settings import AppSettings


@pytest.fixture
def editor(qtbot):
    made = KeyEditor(default_keys())
    made.heard = []
    made.keys_changed.connect(made.heard.append)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_new_key_is_told_at_once(editor):
    editor.choose("fit")
    editor.give("Y")

    assert editor.heard[-1]["fit"] == ("Y",)


def test_a_key_that_is_taken_is_named_and_nothing_is_kept(editor):
    editor.choose("fit")
    editor.give("G")

    words = editor.findChild(QLabel, "key_conflict_words").text()
    assert "Suggest boxes" in words
    assert editor.heard == []


def test_one_action_or_all_go_back_to_how_they_came(editor):
    editor.choose("fit")
    editor.give("Y")
    editor.reset_chosen()
    after_one = editor.keys["fit"]
    editor.choose("zoom_in")
    editor.give("Y")
    editor.reset_all()

    assert after_one == ("F",)
    assert editor.keys == default_keys()


def test_only_what_was_changed_is_kept_and_comes_back(tmp_path):
    settings = AppSettings(tmp_path / "settings.ini")
    settings.change_keys(changed_keys({**default_keys(), "fit": ("Y", "Ctrl+F")}))

    kept = AppSettings(tmp_path / "settings.ini").changed_keys()

    assert kept == {"fit": ("Y", "Ctrl+F")}
    assert keys_with(kept)["fit"] == ("Y", "Ctrl+F")
    assert keys_with({"fit": ("G",)}) == default_keys()
