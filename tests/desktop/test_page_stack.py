"""Pages are made in rounds of the event loop, so that none of them holds up the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton, QTableView

from desktop.page_stack import PageStack
from desktop.pages.registry import PAGES


@pytest.fixture
def stack(qtbot, project_window):
    made = PageStack(project_window.page("photos").context, QLabel("start"))
    qtbot.addWidget(made)
    return made


def test_a_page_that_is_asked_for_at_once_is_whole(stack):
    assert stack.page("dataset").findChild(QTableView, "concept_table") is not None


def test_a_page_is_made_and_dressed_in_rounds_of_its_own(qtbot, stack):
    rounds = []

    stack.make_calmly("dataset", lambda: rounds.append(stack.count()))
    is_half = stack.count() == 1
    qtbot.waitUntil(lambda: bool(rounds))

    assert is_half
    assert rounds == [2]


def test_a_page_chosen_again_while_it_is_being_made_comes_up_once(qtbot, project_window):
    pages = project_window.findChild(QListWidget, "page_list")
    place = [kind.name for kind in PAGES].index("dataset")

    pages.setCurrentRow(place)
    page = project_window.page("dataset")
    qtbot.wait(50)

    assert len(page.findChildren(QTableView, "concept_table")) == 1
    assert project_window.page("dataset") is page


def test_a_project_that_is_opened_while_a_page_is_half_made_finds_it_whole(qtbot, stack):
    done = []
    stack.make_calmly("dataset", lambda: done.append(1))

    stack.project_changed()
    qtbot.waitUntil(lambda: bool(done))

    assert stack.page("dataset").findChild(QTableView, "concept_table") is not None


def test_a_key_shows_the_page_first_and_presses_its_button_there(qtbot, project_window):
    pressed = []
    stack = project_window.findChild(PageStack)
    button = project_window.page("dataset").findChild(QPushButton, "write_folder_button")
    button.clicked.connect(lambda: pressed.append(1))
    button.setEnabled(True)
    project_window.page("photos")

    stack.press_main_button("dataset")
    shown_first = stack.currentWidget() is project_window.page("dataset"), list(pressed)
    button.setEnabled(True)
    stack.press_main_button("dataset")

    assert (shown_first, pressed) == ((True, []), [1])


@pytest.mark.parametrize("kind", [kind for kind in PAGES if kind.main_button], ids=lambda kind: kind.name)
def test_a_page_has_the_button_that_its_record_names(project_window, kind):
    assert project_window.page(kind.name).findChild(QPushButton, kind.main_button) is not None
