"""How smooth the Dataset page stays while repeats are edited in a project of 5,000 crops.

    python -m tests.benchmarks.dataset_edit [--crops 5000] [--edits 20]

Prints the longest gap between two ticks of a 10 ms timer and the 99th percentile, the same of the GUI
thread's own work in a gap, and how long an edit takes until the page's numbers are right again. While all of
it was counted on the GUI thread, an edit made the window stand still for 2.5 s.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import random
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image

from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, ChangeConcept, DrawRegions, NewRegion
from curation.project.store import CurationProject
from curation.regions.box import Box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

Tick: TypeAlias = tuple[float, float]
INTERVAL_MILLISECONDS = 10
KINDS = ("face", "clothing", "shoes", "body", "regularization")
LONGEST_SECONDS = 30.0


def make_project(path: Path, crop_count: int) -> None:
    """A project of hard-linked photos with one box of each kind."""
    folder = path.parent
    Image.new("RGB", (2000, 1500)).save(folder / "photo.jpg")
    facts = read_photo(folder / "photo.jpg")
    photos = []
    for number in range(crop_count // len(KINDS)):
        link = folder / f"photo {number}.jpg"
        os.link(folder / "photo.jpg", link)
        photos.append(dataclasses.replace(facts, path=link))
    rng = random.Random(1)
    with CurationProject.create(path) as project:
        project.apply(AddPhotos(tuple(photos)))
        regions = [
            NewRegion(photo.id, kind, _box(rng), caption="mira, doll")
            for photo in project.photos()
            for kind in KINDS
        ]
        project.apply(DrawRegions(tuple(regions)))
        project.apply(AddConcept("mira", 10, KINDS[:-1], reg_repeats=1))


def measure(path: Path, edits: int) -> tuple[list[Tick], list[float]]:
    """Milliseconds between ticks (wall, own work) during edits, and of each edit until it is counted."""
    from desktop.app import dress, make_app
    from desktop.main_window import MainWindow
    from desktop.settings import AppSettings
    from desktop.workers.gui_gc import GuiGarbage
    from desktop.workers.latest_answer import LatestAnswer

    app = make_app(["dataset_edit"])
    settings = AppSettings(path.parent / "settings.ini")
    dress(app, settings)
    window = MainWindow(settings)
    window.show()
    window.open_path(path)
    page = window.page("dataset")
    garbage = GuiGarbage(app)
    answers = page.findChild(LatestAnswer)
    _run_until(app, lambda: answers.is_idle)

    ticks, timer = _ticking()
    waits = []
    for number in range(edits):
        (concept,) = window.project.project.concepts()
        started = time.perf_counter()
        window.project.apply(ChangeConcept(concept.id, repeats=2 + number % 30))
        _run_until(app, lambda: answers.is_idle)
        waits.append(1000 * (time.perf_counter() - started))
    timer.stop()
    window.jobs.stop_all()
    garbage.give_back()
    window.close()
    return [
        (1000 * (later[0] - earlier[0]), 1000 * (later[1] - earlier[1])) for earlier, later in pairwise(ticks)
    ], waits


def _ticking() -> tuple[list[Tick], object]:
    from PySide6.QtCore import Qt, QTimer

    ticks: list[Tick] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(INTERVAL_MILLISECONDS)
    timer.timeout.connect(lambda: ticks.append((time.perf_counter(), time.thread_time())))
    timer.start()
    return ticks, timer


def _run_until(app: QApplication, is_done: Callable[[], bool]) -> None:
    end = time.perf_counter() + LONGEST_SECONDS
    while not is_done() and time.perf_counter() < end:
        app.processEvents()
        time.sleep(0.0005)


def _box(rng: random.Random) -> Box:
    return Box(rng.randint(0, 900), rng.randint(0, 500), rng.randint(200, 1000), rng.randint(200, 900))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--crops", type=int, default=5000)
    parser.add_argument("--edits", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.atelier"
        make_project(path, options.crops)
        gaps, waits = measure(path, options.edits)
    print(f"{options.crops:,} crops, {options.edits} edits, ticks {len(gaps)}")
    for title, column in (("gap", 0), ("own work in a gap", 1)):
        times = sorted(gap[column] for gap in gaps)
        high = times[int(0.99 * len(times))]
        print(f"longest {title} {times[-1]:.1f} ms (bar: 50), p99 {high:.1f} ms (bar: 20)")
    print(f"an edit is counted after {sorted(waits)[len(waits) // 2]:.0f} ms (median)")


if __name__ == "__main__":
    main()
