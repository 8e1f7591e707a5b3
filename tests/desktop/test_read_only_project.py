"""A project that somebody else works in: it is offered to be looked at, and nothing of it is changed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from curation.project.edits import AddConcept
from curation.project.lock import lock_path
from curation.project.store import CurationProject
from desktop.dialogs.error_dialog import ErrorDialog
from desktop.pages.edit_request import ask
from desktop.plain_words import PlainLabel


def shown_error(window) -> ErrorDialog:
    (dialog,) = [one for one in window.findChildren(ErrorDialog) if one.isVisible()]
    return dialog


@pytest.fixture
def taken(tmp_path):
    """A project with one concept, open elsewhere."""
    with CurationProject.create(tmp_path / "ana.atelier") as elsewhere:
        elsewhere.apply(AddConcept("ana", 10, ("face",), reg_repeats=0))
        yield elsewhere


@pytest.fixture
def looking(window, taken):
    """The window, looking at it."""
    window.open_path(taken.path)
    shown_error(window).findChild(QPushButton, "error_way_out_button").click()
    return window


def test_the_error_offers_to_look_at_it(window, taken):
    window.open_path(taken.path)

    words = shown_error(window).words
    assert "already open" in words.what
    assert not window.project.is_open


def test_it_is_shown_as_it_is_and_marked(looking):
    assert [concept.name for concept in looking.project.project.concepts()] == ["ana"]
    assert looking.findChild(PlainLabel, "read_only_mark").isVisible()


def test_an_edit_is_refused_with_what_to_do(looking, taken):
    ask(looking.context, AddConcept("other", 10, ("face",), reg_repeats=0))

    assert "Close it elsewhere" in shown_error(looking).words.remedy
    assert [concept.name for concept in taken.concepts()] == ["ana"]


def test_closed_elsewhere_it_opens_for_editing_and_the_mark_goes(looking, taken):
    taken.close()

    looking.open_path(taken.path)

    assert not looking.project.is_read_only
    assert not looking.findChild(PlainLabel, "read_only_mark").isVisible()


def test_a_lock_of_a_computer_that_is_gone_still_lets_it_be_looked_at(window, tmp_path):
    with CurationProject.create(tmp_path / "ana.atelier") as made:
        path = made.path
    lock_path(path).write_text('{"pid": 1, "host": "elsewhere", "since": "2026-01-01"}')

    window.open_path(path)
    shown_error(window).findChild(QPushButton, "error_way_out_button").click()

    assert window.project.is_read_only
    assert lock_path(path).exists()
