"""Changes of many captions from the window: in a thread, told once, stopped or refused as a whole."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton

from curation.project.caption_edits import BulkRewrite
from curation.project.edits import DrawRegions, NewRegion, SetCaptions
from desktop.pages.long_change import MOST_AT_ONCE, ask_calmly, change_calmly, redo_calmly, undo_calmly

COUNT = MOST_AT_ONCE + 200


@pytest.fixture
def project(filled_desk):
    """More crops with captions than are written while the window waits."""
    regions = tuple(NewRegion(1, "whole", caption=f"mira, {n}") for n in range(COUNT))
    filled_desk.project.apply(DrawRegions(regions))
    return filled_desk.project


def seventh(project):
    return str(project.project.caption(7))


def shouted(project):
    texts = {n: str(caption).upper() for n, caption in project.project.captions().items()}
    return BulkRewrite(texts, "Shout", {})


def dialog(desk):
    return desk.findChild(QDialog, "long_change_dialog")


def test_a_long_edit_is_made_in_a_thread_and_told_once(qtbot, filled_desk, project):
    told, done = [], []
    project.captions_changed.connect(told.append)

    ask_calmly(filled_desk.context, shouted(project), filled_desk, done.append)
    assert not done  # the window did not wait for it
    assert dialog(filled_desk).isModal()
    qtbot.waitUntil(lambda: bool(done))

    assert (seventh(project), told) == ("MIRA, 6", [{1}])
    qtbot.waitUntil(lambda: dialog(filled_desk) is None)


def test_undo_and_redo_of_it_are_made_the_same_way(qtbot, filled_desk, project):
    project.apply(shouted(project))

    undo_calmly(filled_desk.context, filled_desk)
    assert dialog(filled_desk) is not None
    qtbot.waitUntil(lambda: project.redo_title() is not None)
    assert seventh(project) == "mira, 6"
    qtbot.waitUntil(lambda: dialog(filled_desk) is None)
    redo_calmly(filled_desk.context, filled_desk)
    qtbot.waitUntil(lambda: project.redo_title() is None)

    assert seventh(project) == "MIRA, 6"


def test_stopped_it_changes_nothing(qtbot, filled_desk, project):
    done, asked_to_stop = [], threading.Event()

    def steps():
        made = project.project.applying(shouted(project))
        yield next(made)
        asked_to_stop.wait(20)
        return (yield from made)

    change_calmly(filled_desk.context, steps, "Shout", filled_desk, done.append)
    QTest.keyClick(dialog(filled_desk), Qt.Key.Key_Escape)
    assert not dialog(filled_desk).findChild(QPushButton, "stop_change_button").isEnabled()
    asked_to_stop.set()
    qtbot.waitUntil(lambda: dialog(filled_desk) is None)

    assert (seventh(project), done, project.undo_title()) == ("mira, 6", [], f"Draw regions ({COUNT})")


def test_what_is_refused_is_told_and_the_window_goes_on(qtbot, filled_desk, project):
    edit = shouted(project)
    edit = BulkRewrite({**edit.texts, 99_999: "nobody's"}, "Shout", {})

    ask_calmly(filled_desk.context, edit, filled_desk)
    qtbot.waitUntil(lambda: bool(filled_desk.errors))

    assert "99999" in filled_desk.errors[0].what
    qtbot.waitUntil(lambda: dialog(filled_desk) is None)
    assert seventh(project) == "mira, 6"


def test_the_dialog_says_how_far_the_change_is(filled_desk, project):
    ask_calmly(filled_desk.context, shouted(project), filled_desk)
    bar = dialog(filled_desk).findChild(QProgressBar, "long_change_bar")

    dialog(filled_desk).show_progress(0.25)

    assert bar.value() / bar.maximum() == 0.25


def test_a_short_edit_is_made_at_once(filled_desk, project):
    done = []

    ask_calmly(filled_desk.context, SetCaptions({7: "one"}), filled_desk, done.append)
    undo_calmly(filled_desk.context, filled_desk)
    redo_calmly(filled_desk.context, filled_desk)

    assert (len(done), seventh(project), dialog(filled_desk)) == (1, "one", None)
