"""Flows run in the whole window; its fixtures are those of the desktop tests."""

from __future__ import annotations

import pytest

from tests.desktop.conftest import gone
from tests.desktop.own_garbage import own_garbage
from tests.desktop.patient_bot import PatientBot


@pytest.fixture
def qtbot(qapp, request):
    """Its tests may wait on a slow machine."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path, monkeypatch):
    monkeypatch.setenv("LORA_ATELIER_SETTINGS", str(tmp_path / "settings.ini"))
    monkeypatch.setenv("LORA_ATELIER_REPORTS", str(tmp_path / "reports"))


@pytest.fixture(autouse=True)
def _own_garbage():
    with own_garbage():
        yield


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """The main window with an empty project."""
    from desktop.app import dress
    from desktop.main_window import MainWindow
    from desktop.settings import AppSettings

    settings = AppSettings()
    settings.language, settings.theme = "en", "light"
    dress(qapp, settings)
    made = MainWindow(settings)
    made.resize(1280, 860)
    made.show()
    made.create_path(tmp_path / "mira.atelier")
    yield made
    # Not through qtbot.addWidget: it closes the window first, which would then ask about a run that goes on.
    made.training.kill()
    made.jobs.stop_all()
    made.close()
    gone(made)
