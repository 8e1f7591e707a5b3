"""How the Captions page holds up in a window with 100,000 crops: the GUI thread's longest pieces of work.

    python -m tests.benchmarks.captions_in_window [--rows 100000]

Opens a project of so many photos with one crop each, shows every page for the first time, scrolls through
the crops, filters, sorts, changes all their captions, takes that back and makes it again. For every action:
the longest piece that the GUI thread worked without going back to the event loop (processor milliseconds,
which do not count waiting for others), and how long the action took until everything was settled (seconds by
the clock). For scrolling: the longest frame, and the 95th percentile of all frames.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

import tests.benchmarks.captions_at_scale as scale
from curation.captions.tag_edits import AddTags
from curation.project.edits import SetCaptions
from desktop.app import dress
from desktop.item_models.caption_cells import CaptionColumn
from desktop.main_window import MainWindow
from desktop.pages.captions_page import CaptionsPage
from desktop.pages.long_change import redo_calmly, undo_calmly
from desktop.pages.registry import PAGES
from desktop.settings import AppSettings
from desktop.widgets.photo_grid import PhotoGrid
from desktop.workers.gui_gc import GuiGarbage

_FRAMES = 240
_STEPS = (31, 240, 4000)
"""Pixels that are scrolled from one frame to the next: slowly, by flicks, by dragging the bar."""


class Probe(QObject):
    """Measures what the GUI thread works from one look at the mouse, the keys and its timers to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._is_watching = False
        self._last = 0.0
        dispatcher = QAbstractEventDispatcher.instance()
        for looks in (dispatcher.awake, dispatcher.aboutToBlock):
            looks.connect(self._look)

    def measure(self, act: Callable[[], Any]) -> None:
        """Do something in one go, then watch what comes of it; :attr:`longest` begins anew."""
        self._is_watching, begun = False, time.thread_time()
        act()
        self._last = time.thread_time()
        self.longest = 1000 * (self._last - begun)
        self._is_watching = True

    def _look(self) -> None:
        now = time.thread_time()
        if self._is_watching:
            self.longest = max(self.longest, 1000 * (now - self._last))
        self._last = now


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    rows = parser.parse_args().rows
    app = QApplication(["captions_in_window"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        scale.BOARD_ROWS = rows
        scale.make_project(folder / "large", _pictures(folder / "photos", rows)).close()
        settings = AppSettings(folder / "settings.ini")
        dress(app, settings)
        window = MainWindow(settings)
        window.resize(1280, 800)
        window.show()
        garbage = GuiGarbage(app)
        row = _table(Probe())
        _open(window, folder / "large.atelier", row)
        _measure(window, row)
        garbage.give_back()
        window.close()


Row: TypeAlias = Callable[..., None]


def _table(probe: Probe) -> Row:
    """Prints a head, and gives what does something and prints a row on it."""
    print(f"{'':58} {'longest ms':>10} {'seconds':>8} {'p95 ms':>8}")

    def row(name: str, act: Callable[[], Any], is_through: Callable[[], bool] = lambda: True) -> None:
        started = time.perf_counter()
        probe.measure(act)
        while not is_through():
            QTest.qWait(5)
        print(f"{name:58} {probe.longest:10.1f} {time.perf_counter() - started:8.2f}", flush=True)

    return row


def _open(window: MainWindow, path: Path, row: Row) -> None:
    loaded: list[bool] = []
    window.doors.code.loaded.connect(lambda: loaded.append(True))
    row("read the pages' code", window.doors.code.load, lambda: bool(loaded))
    row("open the project", lambda: window.open_path(path), lambda: window.project.is_open)
    photos = window.page("photos").findChild(PhotoGrid, "photo_list")
    assert photos is not None
    row("see the photos", lambda: None, lambda: photos.model().rowCount() > 0)
    row("compare the photos", lambda: None, _all(_passed(1), lambda: not window.jobs.states))


def _passed(seconds: float) -> Callable[[], bool]:
    """True once so much time has passed since this was made."""
    end = time.perf_counter() + seconds
    return lambda: time.perf_counter() > end


def _all(*conditions: Callable[[], bool]) -> Callable[[], bool]:
    return lambda: all(condition() for condition in conditions)


def _see_pages(window: MainWindow, row: Row) -> None:
    """Show each page for the first time, as a click in the page list does."""
    for number, kind in enumerate(PAGES[1:], start=1):
        pages = window.findChild(QListWidget, "page_list")
        assert pages is not None

        def is_seen(name: str = kind.name) -> bool:
            return window._stack.has(name) and window._stack.page(name).isVisible()

        row(f"open the {kind.title} page", partial(pages.setCurrentRow, number), is_seen)
        row("and what comes with it", lambda: None, _passed(0.5))


def _measure(window: MainWindow, row: Row) -> None:
    _see_pages(window, row)
    window.go_to("captions")
    page = window.page("captions")
    assert isinstance(page, CaptionsPage)
    views, keeper = page._views, page.keeper

    def is_settled() -> bool:
        return not keeper.is_behind and not page._filter.is_waiting and keeper.board is not None

    row("read all captions", lambda: None, is_settled)
    row("first filter, cold", lambda: page._ask_filter("tag:tag_7 -tag:tag_8"), is_settled)
    row("and back", lambda: page._ask_filter(""), is_settled)
    row("warm up", lambda: None, lambda: keeper.board is not None and keeper.board.index.is_warm)
    for line in (*scale.LINES, ""):
        row(f"filter {line}", lambda line=line: page._ask_filter(line), is_settled)
    for step in _STEPS:
        _scroll(views.table, f"scroll the table by {step} px", step)
    views.show_gallery(True)
    _scroll(views.gallery, "scroll the gallery by 240 px", 240)
    views.show_gallery(False)
    caption = int(CaptionColumn.CAPTION)
    row("sort by caption", lambda: views.table.sortByColumn(caption, Qt.SortOrder.AscendingOrder), is_settled)
    row("sort by photo", lambda: views.table.sortByColumn(0, Qt.SortOrder.AscendingOrder), is_settled)
    row("write one caption", lambda: window.project.apply(SetCaptions({5: "one, two"})), is_settled)
    row("select all", views.table.selectAll)
    ids = views.shown_ids()
    context, project = window.context, window.project

    def is_quiet() -> bool:
        return is_settled() and not window.findChildren(QObject, "long_change_dialog")

    row("add a tag to all", lambda: page.commands.rewrite(AddTags(("new",)), ids), is_quiet)
    row("take it back", lambda: undo_calmly(context, window), is_quiet)
    row("make it again", lambda: redo_calmly(context, window), is_quiet)
    assert project.project.caption(7).text.endswith(", new")


def _scroll(view: Any, name: str, step: int) -> None:
    """Scroll frame by frame; each is drawn before the next."""
    view.scrollToTop()
    QTest.qWait(300)
    frames = []
    for _ in range(_FRAMES):
        started = time.thread_time()
        view.verticalScrollBar().setValue(view.verticalScrollBar().value() + step)
        QApplication.processEvents()
        frames.append(1000 * (time.thread_time() - started))
        QTest.qWait(8)
    frames.sort()
    print(f"{name:58} {frames[-1]:10.1f} {'':8} {frames[int(len(frames) * 0.95)]:8.1f}", flush=True)


def _pictures(folder: Path, count: int) -> list[Path]:
    """As many names of one small picture."""
    folder.mkdir()
    Image.effect_noise((800, 600), 60).convert("RGB").save(folder / "picture.png")
    names = [folder / f"{number}.png" for number in range(count)]
    for name in names:
        name.symlink_to("picture.png")
    return names


if __name__ == "__main__":
    main()
