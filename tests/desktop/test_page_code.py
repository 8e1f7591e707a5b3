"""The pages' code is read off the GUI thread, and whoever needs it waits without blocking."""

from __future__ import annotations

import importlib

import pytest

from core.errors import AtelierError
from desktop import page_code
from desktop.page_code import PageCode
from desktop.pages.registry import PAGES
from desktop.workers.jobs import Jobs


@pytest.fixture
def code(qtbot):
    jobs = Jobs(show_error=lambda error: None)
    made = PageCode(jobs)
    yield made
    made.forget()
    jobs.stop_all()


def test_what_needs_the_code_is_done_at_once_where_nobody_reads_ahead(code):
    done = []

    code.when_ready(lambda: done.append("opened"))

    assert done == ["opened"]


def test_a_project_asked_for_while_the_code_is_read_is_opened_when_the_first_page_is_there(code, qtbot):
    done = []

    code.load()
    code.when_ready(lambda: done.append("opened"))

    assert done == []
    qtbot.waitUntil(lambda: done == ["opened"])


def test_a_window_that_closes_opens_nothing_any_more(code):
    done = []
    code.load()
    code.when_ready(lambda: done.append("opened"))

    code.forget()
    code._jobs.stop_all()

    assert done == []


def test_every_page_is_read_in_the_order_of_the_list():
    assert [*page_code._first_read(), *page_code._rest_read()] == [kind.name for kind in PAGES]


def test_the_other_pages_wait_until_a_project_had_time_to_open(code, qtbot, monkeypatch):
    read = []
    monkeypatch.setattr(page_code, "_read", lambda kind: read.append(kind.name) or kind.name)

    with qtbot.waitSignal(code.loaded):
        code.load()
        qtbot.waitSignal(code.first_came).wait()
        at_first = list(read)

    assert at_first == [PAGES[0].name]
    assert read == [kind.name for kind in PAGES]


def test_a_page_that_cannot_be_read_keeps_nobody_waiting(code, qtbot, monkeypatch):
    def refuse(_name):
        raise AtelierError("The page is not there.")

    monkeypatch.setattr(importlib, "import_module", refuse)
    done = []
    code.load()
    code.when_ready(lambda: done.append("opened"))

    qtbot.waitUntil(lambda: done == ["opened"])
