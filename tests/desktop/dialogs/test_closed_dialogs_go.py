"""A dialog that is closed is gone: it holds no memory, listens to nothing, and nobody finds it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from desktop.dialogs.suggestion_models import SuggestionModels
from tests.desktop.dialogs.every_dialog import every_dialog, fill

_STAY = (SuggestionModels, QMessageBox)
"""A download in the first may go on behind its page; the questions are deleted by who asks them."""


@pytest.fixture
def full_window(project_window, qtbot, tmp_path):
    """The window with a photo, a box and a concept, its Captions page ready."""
    fill(project_window, tmp_path / "a.png")
    page = project_window.page("captions")
    qtbot.waitUntil(lambda: page._board is not None)
    return project_window


def test_every_dialog_that_is_closed_is_deleted(full_window, tmp_path):
    left = []

    for name, dialog in every_dialog(full_window, tmp_path / "a.png"):
        dialog.show()
        getattr(dialog, "end", dialog.reject)()  # a change that is made ends its dialog itself
        _delete_what_went()
        if isValid(dialog) and not isinstance(dialog, _STAY):
            left.append(name)

    assert left == []


def test_pages_keep_as_many_dialogs_however_often_one_is_opened(full_window):
    page = full_window.page("regions")
    counts = []

    for _ in range(3):
        for open_one in (page._dialogs.edit_kinds, page._dialogs.show_models, page._show_more):
            open_one()
            _close_all(full_window)
        counts.append(len(full_window.findChildren(QObject)))

    assert counts[0] == counts[-1]


def _close_all(window):
    for shown in window.findChildren(QWidget):
        if isinstance(shown, QDialog | QMenu) and shown.isVisible():
            shown.close()
    _delete_what_went()


def _delete_what_went():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
