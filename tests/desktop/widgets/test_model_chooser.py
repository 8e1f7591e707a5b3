from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from curation.taggers.registry import tagger_kind
from desktop.widgets.model_chooser import ModelChooser


@pytest.fixture
def chooser(qtbot, window, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = ModelChooser(window.context)
    qtbot.addWidget(made)
    made.show_kind(tagger_kind("wd14"))
    return made


def said(chooser):
    return chooser.findChild(QLabel, "tagger_model_state").text()


def test_a_folder_without_the_models_files_names_them_and_is_not_ready(chooser, tmp_path):
    (tmp_path / "half").mkdir()
    (tmp_path / "half/selected_tags.csv").write_text("tag_id,name,category,count")

    chooser._model.setEditText(str(tmp_path / "half"))

    assert "model.onnx" in said(chooser)
    assert "selected_tags.csv" not in said(chooser)
    assert not chooser.is_ready


def test_a_whole_folder_is_ready_and_offers_nothing_to_fetch(chooser, tmp_path):
    for name in ("model.onnx", "selected_tags.csv"):
        (tmp_path / name).write_text("x")

    chooser._model.setEditText(str(tmp_path))

    assert chooser.is_ready
    assert chooser.folder == tmp_path
    assert chooser.findChild(QPushButton, "fetch_model_button").isHidden()


def test_a_published_model_that_is_not_here_offers_to_ask_for_its_size(chooser):
    assert not chooser.is_ready
    assert not chooser.findChild(QPushButton, "fetch_model_button").isHidden()
    assert "Nothing is fetched unasked" in said(chooser)


def test_a_folder_that_is_not_there_is_told(chooser, tmp_path):
    chooser._model.setEditText(str(tmp_path / "nowhere"))

    assert "no such folder" in said(chooser)
    assert chooser.findChild(QPushButton, "fetch_model_button").isHidden()
