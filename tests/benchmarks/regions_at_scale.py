"""How fast photos and regions are: opening, scrolling, stepping, dragging, memory, writing crops.

    python -m tests.benchmarks.regions_at_scale [open scroll next drag memory export] [--folder FOLDER]
        [--crops 1000]

Photos are 200 noisy JPEG files of 3 megapixels, linked to as many names as are wanted. Each measure runs in a
process of its own. Times of the GUI are of its own thread's work (``time.thread_time``), because on a busy
computer the rest is waiting; wall times stand beside them. The goals are those of two quiet cores.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

FILES, PHOTOS, MANY = 200, 10_000, 100_000
CROPS, CROPS_PER_PHOTO, BARE_PHOTOS, ROUNDS = 120, 5, 24, 2
SIZE, LARGE, CROPPED = (2048, 1536), (8660, 5774), (4000, 3000)


def main() -> None:
    """Run the named measures, each in its own process, and print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("measures", nargs="*", default=[], choices=[*MEASURES, []])
    parser.add_argument("--folder", type=Path)
    parser.add_argument(
        "--crops", type=int, default=CROPS, help="how many are exported (the goal names 1000)"
    )
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        (name,) = options.measures
        if name == "export":
            export(options.folder, options.crops)
        else:
            MEASURES[name](options.folder)
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
        os.environ["LORA_ATELIER_SETTINGS"] = str(folder / "settings.ini")
        print(f"{'measure':<58}{'measured':>14}   goal")
        for name in options.measures or MEASURES:
            command = [sys.executable, "-m", "tests.benchmarks.regions_at_scale", name, "--inside"]
            subprocess.run([*command, "--folder", str(folder), "--crops", str(options.crops)], check=True)


def say(what: str, value: str, goal: str = "") -> None:
    """One line of the table."""
    print(f"{what:<58}{value:>14}   {goal}", flush=True)


def photo_files(folder: Path, count: int, size: tuple[int, int] = SIZE) -> list[Path]:
    """JPEG files of this size under ``count`` names; made once per folder."""
    import numpy as np
    from PIL import Image

    place = folder / f"photos_{size[0]}_{count}"
    names = [place / f"{number:06}.jpg" for number in range(count)]
    if names[-1].exists():
        return names
    place.mkdir(exist_ok=True)
    made = min(count, FILES)
    for number in range(made):
        draw = np.random.default_rng(number)
        coarse = draw.integers(0, 256, (size[1] // 24, size[0] // 24, 3), dtype=np.uint8)
        Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(names[number], quality=88)
    for number in range(made, count):
        os.link(names[number % made], names[number])
    return names


def project_of(folder: Path, count: int) -> Path:
    """A project with this many photos, a box on every second one."""
    from dataclasses import replace

    from curation.photos.reading import read_photo
    from curation.project.edits import AddPhotos, DrawRegions, NewRegion
    from curation.project.store import CurationProject
    from curation.regions.box import Box

    path = folder / f"scale_{count}.atelier"
    if path.exists():
        return path
    files = photo_files(folder, min(count, PHOTOS))
    read = [read_photo(file) for file in files[:FILES]]
    # Beyond ten thousand names the files themselves are the same; only rows are counted there.
    places = [files[number % len(files)].with_name(f"{number:06}.jpg") for number in range(count)]
    facts = tuple(replace(read[number % FILES], path=place) for number, place in enumerate(places))
    with CurationProject.create(path) as project:
        project.apply(AddPhotos(facts))
        boxes = tuple(NewRegion(number, "face", Box(300, 200, 600, 600)) for number in range(1, count, 2))
        project.apply(DrawRegions(boxes))
    return path


def project_in_a_process_of_its_own(folder: Path, count: int) -> None:
    """The same, without loading its code here."""
    code = "import sys; from pathlib import Path; import tests.benchmarks.regions_at_scale as b\n"
    code += "b.project_of(Path(sys.argv[1]), int(sys.argv[2]))"
    subprocess.run([sys.executable, "-c", code, str(folder), str(count)], check=True)


def window() -> tuple[object, object]:
    """The app and its window."""
    from desktop.app import dress, make_app
    from desktop.main_window import MainWindow
    from desktop.settings import AppSettings

    app, settings = make_app(["scale"]), AppSettings()
    dress(app, settings)
    made = MainWindow(settings)
    made.resize(1280, 800)
    made.show()
    app.processEvents()
    return app, made


def longest_block(
    app: object, seconds: float, is_done: Callable[[], bool] = lambda: False, worst: float = 0.0
) -> float:
    """Longest own work of the GUI thread between two rounds of its loop, in milliseconds.

    Args:
        app: the application.
        seconds: how long to look at most.
        is_done: ends it sooner.
        worst: what was seen before.
    """
    end = time.perf_counter() + seconds
    while time.perf_counter() < end and not is_done():
        before = time.thread_time()
        app.processEvents()  # type: ignore[attr-defined]
        worst = max(worst, 1000 * (time.thread_time() - before))
        time.sleep(0.001)
    return worst


def open_project(folder: Path) -> None:
    """As the program starts: from the command to a painted grid; thumbnails arrive afterwards."""
    project_in_a_process_of_its_own(folder, PHOTOS)  # or its code would be loaded here already
    shutil.rmtree(folder / "cache", ignore_errors=True)  # thumbnails are made anew
    app, made = window()
    started = before = time.perf_counter()
    worked = time.thread_time()
    made.doors.code.load()
    made.open_path(folder / f"scale_{PHOTOS}.atelier")
    worst = 1000 * (time.thread_time() - worked)
    worst = longest_block(app, 60, lambda: made.project.is_open, worst)
    code_read = time.perf_counter() - before
    page = made.page("photos")
    worst = longest_block(app, 60, lambda: bool(page._model.rowCount()), worst)
    grid = page._list
    worked = time.thread_time()
    grid.repaint()
    worst = max(worst, 1000 * (time.thread_time() - worked))
    usable = time.perf_counter() - started
    say(f"start with {PHOTOS} photos: grid painted", f"{usable:.2f} s", "< 1 s")
    say("  of it: code read, project open, page made", f"{code_read:.2f} s")
    say("  longest work of the GUI thread at once until then", f"{worst:.0f} ms", "< 50 ms")
    pool = page._pictures.pool
    started = time.perf_counter()
    worst = longest_block(app, 60, lambda: pool.is_idle)
    took = time.perf_counter() - started
    say(f"  cold thumbnails of the {len(pool._pictures)} cards on screen", f"{took:.2f} s")
    say("  work for each", f"{thumbnail_work(folder):.1f} ms")
    say("  longest work of the GUI thread meanwhile", f"{worst:.0f} ms", "< 50 ms")
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    app.processEvents()
    waiting = len(pool._shelf.wishes)
    say("  thumbnails waited for after a jump to the end", f"{waiting}", "those on screen")
    made.jobs.stop_all()
    made.close()


def thumbnail_work(folder: Path) -> float:
    """Milliseconds of one core that a cold thumbnail of 3 megapixels takes."""
    from curation.photos.thumbnails import ThumbnailStore
    from desktop.item_models.project_pictures import THUMBNAIL_EDGE

    photos = photo_files(folder, PHOTOS)[:20]
    with tempfile.TemporaryDirectory() as empty:
        store, before = ThumbnailStore(Path(empty)), time.thread_time()
        for photo in photos:
            store.picture(photo, THUMBNAIL_EDGE)
    return 1000 * (time.thread_time() - before) / len(photos)


def scroll(_folder: Path) -> None:
    """Frames of a grid of a hundred thousand photos."""
    from desktop.app import make_app
    from desktop.item_models.photo_card_delegate import CardSize
    from desktop.item_models.photo_list_model import PhotoListModel
    from desktop.item_models.project_pictures import ProjectPictures
    from desktop.widgets.photo_grid import PhotoGrid

    app = make_app(["scale"])
    model = PhotoListModel(ProjectPictures())
    model.show_photos(rows_of(MANY), {})
    grid = PhotoGrid(CardSize(160))
    grid.setModel(model)
    grid.resize(1200, 800)
    grid.show()
    app.processEvents()
    bar, frames = grid.verticalScrollBar(), []
    for step in range(300):
        before = time.thread_time()
        bar.setValue(step * 137)
        grid.viewport().repaint()
        frames.append(1000 * (time.thread_time() - before))
    frames.sort()
    say(f"scroll {MANY} rows: GUI thread per frame, median", f"{median(frames):.1f} ms")
    say("  p95", f"{frames[int(0.95 * len(frames))]:.1f} ms", "< 8 ms")
    before = time.thread_time()
    bar.setValue(bar.maximum())
    grid.viewport().repaint()
    say("  a jump to the end", f"{1000 * (time.thread_time() - before):.1f} ms")
    before = time.thread_time()
    grid.resize(900, 700)
    grid.viewport().repaint()
    say("  another size of the window", f"{1000 * (time.thread_time() - before):.1f} ms")


def rows_of(count: int) -> list:
    """Photos that exist as rows only."""
    from curation.photos.photo import Photo

    return [Photo(number, Path(f"/gone/{number}.jpg"), SIZE, "", 0, number) for number in range(count)]


def next_photo(folder: Path) -> None:
    """The next photo on the canvas, looked ahead for, until it is painted."""
    path = project_of(folder, 50)
    app, made = window()
    made.open_path(path)
    page = made.page("regions")
    times = []
    for _ in range(12):
        end = time.perf_counter() + 1.5
        while time.perf_counter() < end or not page._pictures.pool.is_idle:
            app.processEvents()
            time.sleep(0.002)
        before = time.perf_counter()
        page._steps.step(1)
        page._view.viewport().repaint()
        times.append(1000 * (time.perf_counter() - before))
    say("next photo on the canvas, looked ahead for, wall time", f"{median(times):.0f} ms", "< 80 ms")
    say("  slowest of 12", f"{max(times):.0f} ms")
    made.jobs.stop_all()
    made.close()


def drag(_folder: Path) -> None:
    """Events of a box drag over a photo of 50 megapixels."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtGui import QImage
    from PySide6.QtTest import QTest

    from desktop.app import make_app
    from desktop.canvas.photo_view import PhotoView
    from desktop.item_models import project_pictures

    app = make_app(["scale"])
    view = PhotoView()
    view.resize(1100, 800)
    view.show()
    view.show_photo(LARGE, ())
    edge = project_pictures._PHOTO_EDGE
    picture = QImage(edge, round(edge * LARGE[1] / LARGE[0]), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    view.show_picture(picture)
    app.processEvents()
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(port, left, Qt.KeyboardModifier.NoModifier, QPoint(200, 150))
    times = []
    for step in range(200):
        before = time.thread_time()
        QTest.mouseMove(port, QPoint(240 + 3 * step, 200 + 2 * step))
        port.repaint()
        times.append(1000 * (time.thread_time() - before))
    QTest.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, QPoint(840, 600))
    times.sort()
    say("box drag on 50 megapixels: GUI thread per event, median", f"{median(times):.1f} ms")
    say("  p95", f"{times[int(0.95 * len(times))]:.1f} ms", "< 16 ms")


def memory(folder: Path) -> None:
    """Resident memory of the window with its Photos and Regions pages open."""
    import psutil

    for count, goal in ((PHOTOS, 350), (MANY, 600)):
        project_of(folder, count)
        code = (
            "import sys; from pathlib import Path; import tests.benchmarks.regions_at_scale as b\n"
            "app, made = b.window(); made.open_path(Path(sys.argv[1]))\n"
            "while not made.project.is_open: app.processEvents()\n"
            "made.page('regions'); made.page('photos'); b.longest_block(app, 4.0)\n"
            "import psutil; print(psutil.Process().memory_info().rss / 2**20); made.jobs.stop_all()"
        )
        path = str(folder / f"scale_{count}.atelier")
        printed = subprocess.run(
            [sys.executable, "-c", code, path], check=True, capture_output=True, text=True
        )
        say(
            f"memory with {count} photos, both pages open",
            f"{float(printed.stdout.split()[-1]):.0f} MB",
            f"< {goal} MB",
        )
    del psutil


def export(folder: Path, crop_count: int = CROPS) -> None:
    """Crops per second of the Kohya folder, against bare Pillow loops over the same boxes.

    Ours writes them all. The bare loops are timed on every n-th photo with all its boxes, so that what one
    decoding serves stays the same: they are slow, and each crop takes them as long as the last.
    """
    from curation.export.write_tree import write_tree
    from curation.project.store import CurationProject

    files = photo_files(folder, -(-crop_count // CROPS_PER_PHOTO), CROPPED)
    path, out = folder / "export.atelier", folder / "out"
    boxes = boxes_of_export(crop_count)
    fill_export(path, files, boxes)
    share = max(1, round(len(files) / BARE_PHOTOS))
    kept = {number for number in range(1, len(files) + 1) if number % share == 0}
    some = [box for box in boxes if box.photo_id in kept]
    with CurationProject.open(path) as project:
        ways: dict[str, tuple[int, Callable[[], object]]] = {
            "ours": (len(boxes), lambda: list(write_tree(project, out))),
            "bare, PNG level 1": (len(some), lambda: bare_loop(files, some, out, compress_level=1)),
            "bare, Pillow's own level 6": (len(some), lambda: bare_loop(files, some, out, compress_level=6)),
        }
        runs: dict[str, list[ExportRun]] = {way: [] for way in ways}
        for _ in range(ROUNDS):
            for way, (count, act) in ways.items():
                shutil.rmtree(out, ignore_errors=True)
                runs[way].append(timed(count, act, out))
    best = {way: max(found, key=lambda one: one.rate) for way, found in runs.items()}
    for way, one in best.items():
        say(f"{one.crops} crops of 12 megapixel photos, {way}", f"{one.rate:.1f} crops/s")
        say("  cores at work, of " + str(os.cpu_count()), f"{one.cores:.2f}", "all" if way == "ours" else "")
        say("  a crop's file", f"{one.kilobytes:.0f} KiB")
        if way != "ours":
            say("  ours is so many times as fast", f"{best['ours'].rate / one.rate:.2f}", ">= 1.6")
    if share > 1:
        print(f"The bare loops were timed on every {share}th photo: {len(some)} of the {len(boxes)} crops.")


@dataclass(frozen=True)
class ExportRun:
    """One way of writing crops, timed: crops per second, cores it kept busy, size of a file."""

    crops: int
    rate: float
    cores: float
    kilobytes: float


def timed(crops: int, act: Callable[[], object], out: Path) -> ExportRun:
    """Run it once."""
    began, worked = time.perf_counter(), time.process_time()
    act()
    seconds, work = time.perf_counter() - began, time.process_time() - worked
    size = sum(file.stat().st_size for file in out.rglob("*.png")) / 2**10
    return ExportRun(crops, crops / seconds, work / seconds, size / crops)


def boxes_of_export(count: int) -> list:
    """Boxes of 1024 pixels, a few on each photo."""
    from curation.project.edits import NewRegion
    from curation.regions.box import Box

    return [
        NewRegion(1 + number // CROPS_PER_PHOTO, "face", Box(300.0 * place, 200.0 * place, 1024, 1024))
        for number in range(count)
        for place in (number % CROPS_PER_PHOTO,)
    ]


def fill_export(path: Path, files: list[Path], boxes: list) -> None:
    """A project of these photos and boxes, all of one concept, trained at 768 pixels."""
    from core.kohya.buckets import BucketSettings
    from curation.photos.reading import read_photo
    from curation.project.edits import AddConcept, AddPhotos, ChangeBucketSettings, DrawRegions
    from curation.project.store import CurationProject

    path.unlink(missing_ok=True)
    with CurationProject.create(path) as project:
        project.apply(AddPhotos(tuple(read_photo(file) for file in files)))
        project.apply(ChangeBucketSettings(BucketSettings((768, 768))))
        project.apply(AddConcept("ana", kinds=("face",)))
        project.apply(DrawRegions(tuple(boxes)))


def bare_loop(files: list[Path], boxes: list, out: Path, *, compress_level: int) -> None:
    """What a script of ten lines does: open once per photo, crop, resize, save."""
    from PIL import Image

    out.mkdir()
    of_photo: dict[int, list] = {}
    for one in boxes:
        of_photo.setdefault(one.photo_id, []).append(one.box)
    for photo, its_boxes in of_photo.items():
        with Image.open(files[photo - 1]) as image:
            whole = image.convert("RGB")
        for number, box in enumerate(its_boxes):
            cut = whole.crop((int(box.left), int(box.top), int(box.right), int(box.bottom)))
            small = cut.resize((768, 768), Image.Resampling.LANCZOS)
            small.save(out / f"{photo}_{number}.png", compress_level=compress_level)


MEASURES: dict[str, Callable[[Path], None]] = {
    "open": open_project,
    "scroll": scroll,
    "next": next_photo,
    "drag": drag,
    "memory": memory,
    "export": export,
}


if __name__ == "__main__":
    main()
