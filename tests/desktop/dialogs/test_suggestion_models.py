"""Models of suggestions are fetched in their dialog, from a hub on this computer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QToolButton

from curation.suggestions.yunet_source import YUNET
from curation.taggers.model_place import model_folder
from desktop.dialogs.suggestion_models import SuggestionModels
from desktop.pages.page import AppContext
from desktop.pages.suggestion_run import source_of
from desktop.settings import AppSettings
from desktop.workers.jobs import Jobs
from tests.curation.suggestions.bright_squares import write_bright_squares
from tests.curation.taggers.loopback_hub import LoopbackHub, serving

FILE = "face_detection_yunet_2023mar.onnx"


@pytest.fixture
def published(tmp_path):
    folder = tmp_path / "published"
    folder.mkdir()
    write_bright_squares(folder / FILE)
    return folder


@pytest.fixture
def hub(published, tmp_path, monkeypatch):
    """A hub that publishes YuNet, and a computer without models."""
    from huggingface_hub import constants

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = LoopbackHub(YUNET.repository, published)
    with serving(made) as address:
        monkeypatch.setattr(constants, "ENDPOINT", address)
        monkeypatch.setattr(
            constants, "HUGGINGFACE_CO_URL_TEMPLATE", address + "/{repo_id}/resolve/{revision}/{filename}"
        )
        monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
        yield made


@pytest.fixture
def context(tmp_path, qapp):
    errors = []
    jobs = Jobs(errors.append)
    yield AppContext(
        project=None, settings=AppSettings(tmp_path / "settings.ini"), jobs=jobs, training=None,
        show_error=errors.append, go_to=lambda _name: None, status=lambda _text: None,
    )  # fmt: skip
    jobs.stop_all()
    assert not errors


@pytest.fixture
def dialog(qtbot, hub, context):
    made = SuggestionModels(context)
    qtbot.addWidget(made)
    made.show()
    return made


def card(dialog, name):
    return dialog.findChild(object, f"{name}_model_card")


def sources(dialog):
    """What can be chosen, by name, with whether it can be chosen now."""
    box = dialog.findChild(QComboBox, "suggestion_source_box")
    return {box.itemData(row): box.model().item(row).isEnabled() for row in range(box.count())}


def test_without_models_only_the_cascades_can_be_chosen(dialog):
    assert sources(dialog) == {"": True, "clothes": False, "pose": False, "yunet": False, "haar": True}


def test_a_model_is_fetched_after_its_size_was_said_and_used_from_then_on(qtbot, dialog, hub, context):
    fetch = card(dialog, "faces").findChild(QPushButton, "fetch_model_button")
    fetch.click()
    qtbot.waitUntil(lambda: fetch.isVisible() and "MiB" in fetch.text())
    assert not hub.asked_of("store")

    with qtbot.waitSignal(dialog.changed):
        fetch.click()

    assert sources(dialog)["yunet"]
    assert source_of(context).kind == "yunet"
    assert (model_folder(YUNET.repository) / FILE).read_bytes() == (hub.folder / FILE).read_bytes()


def test_a_folder_of_ones_own_is_used_and_known_again(qtbot, dialog, published, context, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(published))

    card(dialog, "faces").findChild(QToolButton, "tagger_folder_button").click()

    assert source_of(context).folders == {"faces": published}
    again = SuggestionModels(context)
    qtbot.addWidget(again)
    assert again.findChild(QLabel, "tagger_model_state").text().endswith(str(published))


def test_a_folder_with_something_else_is_told_and_not_used(dialog, tmp_path, context, monkeypatch):
    (tmp_path / "else").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "else"))

    card(dialog, "pose").findChild(QToolButton, "tagger_folder_button").click()

    assert "config.json" in dialog.findChild(QLabel, "pose_model_problem").text()
    assert context.settings.model_folders() == {}


def test_a_source_that_was_chosen_stays_chosen(dialog, context):
    box = dialog.findChild(QComboBox, "suggestion_source_box")
    box.setCurrentIndex(box.findData("haar"))
    box.activated.emit(box.currentIndex())

    assert context.settings.suggestion_source == "haar"
    assert source_of(context).kind == "haar"
