"""Work in the window for as long as is wanted, and see whether it holds on to anything.

    python -m tests.endurance.soak [--minutes 45] [--acts NAME...] [--counting]

Opens the demo project in the real window, without a screen, and repeats a round of acts (``window_acts``):
pages are switched, boxes drawn and taken back, captions filtered, every dialog opened, the project closed and
opened, the language changed, and a few steps trained in a child. Prints after every round what the process
holds. Fails where memory grew by 5 % or more after the warm-up, where there are more files, threads, Qt
objects or children than before, and at any warning of Qt or error of Python.
"""

from __future__ import annotations

import argparse
import gc
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

if TYPE_CHECKING:
    from desktop.main_window import MainWindow
    from tests.endurance.window_acts import Desk

MOST_GROWTH = 0.05
_WARM_UP_SHARE = 0.25
_LEAST_ROUNDS = 8
_RARE, _RARE_EVERY = ("dress_anew",), 5
_NO_MATTER = ("propagateSizeHints",)
"""What the screen that is none says by itself."""


@dataclass(frozen=True)
class Held:
    """What the process holds after a round."""

    mebibytes: float
    files: int
    threads: int
    children: int
    qt_objects: int
    python_objects: int


def held_by(window: MainWindow) -> Held:
    """Count, after everything that went has gone."""
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    _let_go()
    tops = QApplication.topLevelWidgets()
    status = Path("/proc/self/status").read_text().split()
    return Held(
        # Also what the system moved out of its way: a busy machine would hide growth otherwise.
        mebibytes=sum(int(status[status.index(f"{part}:") + 1]) for part in ("RssAnon", "VmSwap")) / 1024,
        files=len(list(Path("/proc/self/fd").iterdir())),
        threads=int(status[status.index("Threads:") + 1]),
        children=len(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()),
        qt_objects=len(window.findChildren(QObject)) + len(tops),
        python_objects=len(gc.get_objects()),
    )


def _let_go() -> None:
    from PySide6.QtTest import QTest

    for _ in range(3):
        QTest.qWait(50)
        gc.collect()


def growth(rounds: Sequence[Held]) -> float:
    """How much memory grew after the warm-up, as a share: the median of the last quarter over the first's."""
    calm = rounds[int(len(rounds) * _WARM_UP_SHARE) :]
    quarter = max(1, len(calm) // 4)
    first, last = (
        statistics.median(one.mebibytes for one in part) for part in (calm[:quarter], calm[-quarter:])
    )
    return last / first - 1


def leaks(rounds: Sequence[Held]) -> list[str]:
    """What there is more of at the end than after the warm-up, in words."""
    if len(rounds) < _LEAST_ROUNDS:
        return [f"{len(rounds)} rounds say nothing; {_LEAST_ROUNDS} are needed"]
    calm = rounds[int(len(rounds) * _WARM_UP_SHARE) :]
    half = len(calm) // 2
    found = [
        f"{name}: {before} → {after}"
        for name in ("files", "threads", "children", "qt_objects")
        if (after := min(getattr(one, name) for one in calm[half:]))
        > (before := max(getattr(one, name) for one in calm[:half]))
    ]
    if growth(rounds) >= MOST_GROWTH:
        found.append(f"memory grew by {growth(rounds):.1%}")
    return found


def work(
    folder: Path, seconds: float, acts: Sequence[str], *, is_counting: bool
) -> tuple[list[Held], list[str]]:
    """Repeat rounds of acts for a time.

    Args:
        folder: takes the project.
        seconds: after these no new round begins.
        acts: names in ``ACTS``.
        is_counting: train with a child that only counts.

    Returns:
        What was held after each round, and all warnings and errors.
    """
    from desktop.workers.gui_gc import GuiGarbage
    from tests.endurance.window_acts import ACTS

    said = _listen()
    desk = _desk(folder, said)
    if is_counting:
        desk.window.training.target = "tests.desktop.workers.small_jobs:train"
    garbage = GuiGarbage(_app())
    desk.window.project.closing.connect(garbage.walk_all_soon)
    rounds: list[Held] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for name in acts:
            if name not in _RARE or len(rounds) % _RARE_EVERY == 0:
                ACTS[name](desk)
        desk.rest()
        rounds.append(held_by(desk.window))
        _show(rounds, said)
    desk.window.close()
    garbage.give_back()
    return rounds, said


def _app() -> object:
    from PySide6.QtWidgets import QApplication

    return QApplication.instance()


def _listen() -> list[str]:
    """All that Qt warns of and Python reports from now on."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    said: list[str] = []

    def from_qt(kind: QtMsgType, _context: object, words: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not any(known in words for known in _NO_MATTER):
            said.append(f"Qt: {words}")

    qInstallMessageHandler(from_qt)

    def from_python(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        said.append(f"{kind.__name__}: {error}")

    sys.excepthook = from_python
    sys.unraisablehook = lambda happened: said.append(f"unraisable: {happened.exc_value!r}")
    return said


def _desk(folder: Path, said: list[str]) -> Desk:
    from desktop.app import dress, make_app
    from desktop.main_window import MainWindow
    from desktop.settings import AppSettings
    from desktop.workers.demo_job import PROJECT_NAME, make_demo_project
    from tests.endurance.window_acts import Desk

    app = make_app(["soak"])
    settings = AppSettings(folder / "settings.ini")
    settings.language, settings.theme = "en", "light"
    dress(app, settings)
    path = folder / PROJECT_NAME
    list(
        make_demo_project(
            folder, settings.recipe_path(path), settings.kohya_folder(path), settings.runs_folder(path)
        )
    )
    window = MainWindow(settings)
    window.show()
    window.open_path(path)
    desk = Desk(window, path, next((folder / "dolls-photos").glob("*.*")))
    desk.wait_until(lambda: window.project.is_open)
    _write_folder(window, settings.kohya_folder(path))
    return desk


def _write_folder(window: MainWindow, tree: Path) -> None:
    from curation.export.write_tree import write_tree

    list(write_tree(window.project.project, tree))


def _show(rounds: list[Held], said: list[str]) -> None:
    if len(rounds) == 1:
        print("round", *(name.name for name in fields(Held)), "said", sep="\t", flush=True)  # noqa: T201
    values = (f"{value:.1f}" if isinstance(value, float) else str(value) for value in astuple(rounds[-1]))
    print(len(rounds), *values, len(said), sep="\t", flush=True)  # noqa: T201


def main() -> None:
    """Work, print what was held, and fail where something is held for ever."""
    from tests.endurance.window_acts import ACTS

    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--acts", nargs="+", choices=tuple(ACTS), default=tuple(ACTS))
    parser.add_argument("--counting", action="store_true", help="train with a child that only counts")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rounds, said = work(Path(folder), 60 * options.minutes, options.acts, is_counting=options.counting)
    wrong = leaks(rounds) + said
    print(*(wrong or [f"nothing is held for ever; memory {growth(rounds):+.1%}"]), sep="\n")  # noqa: T201
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
