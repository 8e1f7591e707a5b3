"""The rules of captions, and what is left of the dialog when it is closed."""

from __future__ import annotations

from shiboken6 import isValid

from desktop.dialogs.rules_dialog import RulesDialog


def test_a_closed_dialog_asks_a_closed_project_for_nothing(qtbot, project_window):
    page = project_window.page("captions")
    page._tools.open("rules")
    dialog = page.findChild(RulesDialog)
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))

    project_window.project.close()  # an exception in what listens would fail the test

    assert not project_window.project.is_open
