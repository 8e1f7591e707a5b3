"""Qt without a screen, settings of their own, and the shell's parts ready made."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

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
    monkeypatch.setenv("LORA_ATELIER_DEMO", str(tmp_path / "demo"))


@pytest.fixture(autouse=True)
def _own_garbage():
    with own_garbage():
        yield


@pytest.fixture
def window(qtbot, qapp):
    """The main window without a project, dressed as at a first start."""
    from desktop.app import dress
    from desktop.main_window import MainWindow
    from desktop.settings import AppSettings

    settings = AppSettings()
    settings.language, settings.theme = "en", "light"
    dress(qapp, settings)
    made = MainWindow(settings)  # not given to qtbot: closed too early, it would ask about a running training
    made.show()
    yield made
    made.training.kill()
    made.jobs.stop_all()
    for dialog in made.findChildren(QDialog):
        dialog.close()  # one left open would lie over the windows of other tests and take their mouse
    made.close()
    gone(made)


def gone(window):
    """Delete a window now: thousands of widgets of earlier tests would be dressed with every later one."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def project_window(window, tmp_path):
    """The main window with an empty project."""
    window.create_path(tmp_path / "mira.atelier")
    return window
