"""How smooth the window stays while a child trains: the gaps of a 10 ms timer on the GUI thread.

    python tests/benchmarks/gui_gap.py [--seconds 30] [--steps-only]

Draws the demo album, writes its Kohya folder, trains on the demo base model in the window's own child process
and shows the Train page meanwhile. Prints the longest gap between two ticks and the 99th percentile, and
the same of the time that the GUI thread itself worked in a gap: on a busy computer the rest is waiting.
``--steps-only`` trains with a child that only counts, to see the window's own share.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).parents[2]))

Tick: TypeAlias = tuple[float, float]

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.main_window import MainWindow

INTERVAL_MILLISECONDS = 10
WARM_UP_SECONDS = 2.0


def measure(seconds: float, folder: Path, *, steps_only: bool) -> list[Tick]:
    """Wall and GUI thread time in milliseconds between ticks, while training goes on."""
    # Inside, because the child imports this file again and should stay free of Qt.
    from PySide6.QtTest import QTest

    from curation.export.write_tree import write_tree
    from desktop.app import dress, make_app
    from desktop.main_window import MainWindow
    from desktop.settings import AppSettings
    from desktop.workers.demo_job import PROJECT_NAME, make_demo_project
    from desktop.workers.gui_gc import GuiGarbage

    app = make_app(["gui_gap"])
    settings = AppSettings(folder / "settings.ini")
    dress(app, settings)
    path = folder / PROJECT_NAME
    places = (settings.recipe_path(path), settings.kohya_folder(path), settings.runs_folder(path))
    list(make_demo_project(folder, *places))
    window = MainWindow(settings)
    window.show()
    window.open_path(path)
    list(write_tree(window.project.project, settings.kohya_folder(path)))
    if steps_only:
        window.training.target = "tests.desktop.workers.small_jobs:train"
    page = window.page("train")
    garbage = GuiGarbage(app)
    page.start()
    while window.training.progress.phase == "preparing":
        QTest.qWait(50)
    QTest.qWait(int(WARM_UP_SECONDS * 1000))

    ticks = _ticks(app, window, seconds)
    print(f"phase {window.training.progress.phase}, steps {len(window.training.progress.curve.steps)}")
    window.training.kill()
    window.jobs.stop_all()
    garbage.give_back()
    window.close()
    return [
        (1000 * (later[0] - earlier[0]), 1000 * (later[1] - earlier[1])) for earlier, later in pairwise(ticks)
    ]


def _ticks(app: QApplication, window: MainWindow, seconds: float) -> list[Tick]:
    from PySide6.QtCore import Qt, QTimer

    ticks: list[Tick] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(INTERVAL_MILLISECONDS)
    timer.timeout.connect(lambda: ticks.append((time.perf_counter(), time.thread_time())))
    timer.start()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and window.training.is_running:
        app.processEvents()
        time.sleep(0.0005)
    timer.stop()
    return ticks


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--steps-only", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        gaps = measure(options.seconds, Path(folder), steps_only=options.steps_only)
    print(f"ticks {len(gaps)}")
    for title, column in (("gap", 0), ("own work in a gap", 1)):
        times = sorted(gap[column] for gap in gaps)
        high = times[int(0.99 * len(times))]
        print(f"longest {title} {times[-1]:.1f} ms (bar: 50), p99 {high:.1f} ms (bar: 20)")


if __name__ == "__main__":
    main()
