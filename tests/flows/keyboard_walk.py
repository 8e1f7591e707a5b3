"""Captions with real X keys and nothing else, from an empty folder to the written tree.

    python -m tests.flows.keyboard_walk OUT [--languages en zh_TW zh_CN] [--themes light dark] [--scales 1 2]
                                            [--photos FOLDER] [--train]

Needs Xvfb and xdotool. A new project, the demo album and some photos, the whole picture as a region of each,
tags by a small ONNX model; a wrong tag is removed everywhere, the trigger added, a typo mended by a regular
expression; all undone, all done again; a tag given by its number key; exported. OUT gets a folder of
pictures for each walk.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtWidgets import QApplication, QWidget

from curation.project.store import CurationProject
from desktop.app import dress
from desktop.main_window import MainWindow
from desktop.settings import AppSettings
from desktop.widgets.caption_views import CaptionViews
from resources.dolls.album import write_album
from tests.curation.taggers.tiny_taggers import colour_graph, tag_rows, write_tag_csv
from tests.flows.x_keys import XKeys

PHOTOS = 7
TRIGGER = "mira"
WRONG, TYPO, MENDED = "blue theme", "red theme", "warm light"
_SMALL_RUN = {
    "pretrained_model_name_or_path": "demo:sd15",
    "network_dim": "4",
    "max_train_epochs": "1",
    "train_batch_size": "8",
}
_MOST_TRAINING = 400.0
"""Seconds that the small run may take on a busy machine."""
EDITS = 4
"""Tags, a wrong tag, a typo, the trigger: each one step to undo."""


class Walk:
    """One way through the window. Each station is a method."""

    def __init__(self, keys: XKeys, folder: Path, *, trains: bool) -> None:
        self.keys, self.window, self.folder, self.trains = keys, keys.window, folder, trains

    def __call__(self) -> None:
        """Go all the way."""
        self.begin_project()
        self.add_photos()
        self.draw_wholes()
        self.name_concept()
        before = self.texts()
        self.tag()
        self.repair()
        repaired = self.texts()
        self.check_repaired(repaired)
        self.keys.press("ctrl+z", EDITS)
        self.keys.wait(lambda: self._texts() == before, "undo does not bring back what was")
        self.keys.shot()
        self.keys.press("ctrl+y", EDITS)
        self.keys.wait(lambda: self._texts() == repaired, "redo does not bring back what was")
        self.give_by_number_key()
        self.export(self.texts())
        if self.trains:
            self.train()

    def begin_project(self) -> None:
        """File > New, and a name."""
        self.keys.shot()
        self.keys.press("ctrl+n")
        self.keys.answer_file_dialog(self.folder / "mira.atelier")
        self.keys.wait(lambda: self.window.project.is_open, "no project opens")

    def add_photos(self) -> None:
        """The album's folder, with photos beside."""
        self.keys.press("alt+1")
        self.keys.press_button("add_folder_button")
        self.keys.answer_file_dialog(self.folder / "photos")
        self.keys.wait(lambda: len(self._project().photos()) > PHOTOS, "no photos come")
        self.keys.wait(lambda: not self.window.jobs.states)
        self.keys.shot()

    def draw_wholes(self) -> None:
        """The whole picture as a region of every photo."""
        self.keys.press("alt+2")
        count = self.keys.look(lambda: len(self._project().photos()))
        self.keys.tab_to("photo_view")
        self.keys.press("6")
        self.keys.wait(lambda: len(self._project().regions()) == 1, "6 draws nothing")
        self.keys.press("ctrl+shift+b")
        self.keys.in_dialog("QInputDialog")
        self.keys.fill(str(count - 1))
        self.keys.shot("QInputDialog")
        self.keys.press("Return")
        self.keys.back("QInputDialog")
        self.keys.wait(lambda: len(self._project().regions()) == count, "boxes are not copied")
        self.keys.shot()

    def name_concept(self) -> None:
        """A concept with its trigger, for what the whole pictures teach."""
        self.keys.press("alt+4")
        self.keys.shot()
        self.keys.press_button("first_concept_button")
        self.keys.wait(lambda: bool(self._project().concepts()), "no concept comes")
        self.keys.tab_to("concept_table")
        self.keys.press("Home")
        self.keys.press("F2")
        self.keys.fill(TRIGGER)
        self.keys.press("Return")
        self.keys.wait(lambda: self._project().concepts()[0].name == TRIGGER, "the name is not taken")
        if self.trains:
            self.keys.press("Right")
            self.keys.press("F2")
            self.keys.fill("1")
            self.keys.press("Return")
            self.keys.wait(lambda: self._project().concepts()[0].repeats == 1, "the repeats are not taken")
        if "whole" not in self.keys.look(lambda: self._project().concepts()[0].kinds):
            self.keys.press_button("takes_whole_box")
        self.keys.wait(lambda: "whole" in self._project().concepts()[0].kinds, "whole pictures are not taken")
        self.keys.shot()

    def tag(self) -> None:
        """Every picture, by the model in a folder."""
        before = self.texts()
        self.keys.press("alt+3")
        self.keys.wait(lambda: self._is_seen("caption_table"))
        self.keys.press("ctrl+t")
        self.keys.in_dialog("tag_dialog")
        self.keys.tab_to("tagger_model_box")
        self.keys.fill(str(self.folder / "tagger"))
        self.keys.shot("tag_dialog")
        self.keys.press_button("start_tagging_button")
        self.keys.back("tag_dialog")
        self.keys.wait(lambda: self._texts() != before, "nothing is tagged")
        self.keys.shot()

    def repair(self) -> None:
        """Remove a wrong tag everywhere, mend a typo, put the trigger first."""
        self.change_many(1, {"remove_tags_field": WRONG})
        typo = {"replace_find_field": r"\bred (\w+)", "replace_replacement_field": MENDED}
        self.change_many(3, typo, "replace_is_regex_field")
        self.change_many(5, {})
        self.keys.shot()

    def change_many(self, row: int, words: dict[str, str], tick: str = "") -> None:
        """Choose an operation of the dialog of bulk edits, fill its form in, look, do it."""
        before = self.texts()
        self.keys.press("ctrl+r")
        self.keys.in_dialog("bulk_dialog")
        self.keys.tab_to("operation_list")
        self.keys.press("Home")
        self.keys.press("Down", row)
        for name, text in words.items():
            self.keys.tab_to(name)
            self.keys.fill(text)
        if tick:
            self.keys.tab_to(tick)
            self.keys.press("space")
        self.keys.wait(lambda: self.keys.is_enabled("apply_bulk_button"), "nothing would change")
        self.keys.shot("bulk_dialog")
        self.keys.press_button("apply_bulk_button")
        self.keys.back("bulk_dialog")
        self.keys.wait(lambda: self._texts() != before, "nothing changed")

    def check_repaired(self, repaired: dict[int, str]) -> None:
        """What was repaired is what was meant."""
        tags = [text.split(", ") for text in repaired.values()]
        assert not any(WRONG in found or TYPO in found for found in tags)
        assert any(MENDED in found for found in tags)
        assert all(TRIGGER in found[0] for found in tags), tags[0]

    def give_by_number_key(self) -> None:
        """The rarest tag of the project on key 1, and given to every crop."""
        self.keys.press("alt+i")
        self.keys.tab_to("tag_table")
        self.keys.press("ctrl+End")
        self.keys.press_button("pin_tag_button")
        self.keys.wait(lambda: bool(self._project().pinned_tags()), "no tag is put on a key")
        (tag,) = self.keys.look(self._project().pinned_tags)
        self.keys.tab_to("caption_table")
        self.keys.press("ctrl+a")
        self.keys.wait(lambda: self.window.findChild(CaptionViews).selected_count() > 1)
        self.keys.press("1")
        self.keys.wait(lambda: all(tag in text for text in self._texts().values()), "1 gives no tag")
        self.keys.shot()

    def export(self, repaired: dict[int, str]) -> None:
        """The folder that a trainer reads."""
        self.keys.press("alt+4")
        self.keys.press_button("write_folder_button")
        out = self.window.context.settings.kohya_folder(self.folder / "mira.atelier")
        self.keys.wait((out / ".atelier-manifest.json").is_file, "nothing is written")
        self.keys.wait(lambda: not self.window.jobs.states)
        self.keys.shot()
        written = {file.read_text(encoding="utf-8").strip() for file in out.rglob("*.txt")}
        assert written == set(repaired.values()), written ^ set(repaired.values())

    def train(self) -> None:
        """A few steps on the demo's base model, until its checkpoint and samples are there."""
        keys, training = self.keys, self.window.training
        keys.press("alt+5")
        for name, text in _SMALL_RUN.items():
            keys.tab_to(f"{name}_editor")
            keys.fill(text)
            keys.press("Tab")
        keys.shot()
        keys.press_button("train_button")
        keys.wait(lambda: training.is_running, "no training begins")
        keys.shot()
        keys.wait(lambda: not training.is_running, "training does not end", seconds=_MOST_TRAINING)
        assert training.progress.error is None, training.progress.error
        keys.shot()
        keys.press("alt+6")
        keys.shot()

    def texts(self) -> dict[int, str]:
        """Every caption."""
        found: dict[int, str] = self.keys.look(self._texts)
        return found

    def _is_seen(self, name: str) -> bool:
        """A page comes in rounds, its parts before it: keys go to it once it is in view."""
        found = self.window.findChild(QWidget, name)
        return found is not None and found.isVisible()

    def _texts(self) -> dict[int, str]:
        return {number: str(caption) for number, caption in self._project().captions().items()}

    def _project(self) -> CurationProject:
        return self.window.project.project


def make_pictures(folder: Path, photos: Path | None) -> None:
    """The album and some photos in one folder, and a tagger whose answer is the picture's colour."""
    album = folder / "photos"
    write_album(album)
    if photos is None:
        rng = np.random.default_rng(3)
        for number in range(PHOTOS):
            coarse = rng.integers(0, 256, (6, 8, 3), dtype=np.uint8)
            picture = Image.fromarray(coarse).resize((640, 480), Image.Resampling.BICUBIC)
            picture.save(album / f"photo_{number}.jpg")
    else:
        for path in sorted(photos.glob("*.jpg")):
            (album / path.name).write_bytes(path.read_bytes())
    (folder / "tagger").mkdir()
    colour_graph(folder / "tagger/model.onnx", count=10, side=32)
    write_tag_csv(folder / "tagger/selected_tags.csv", tag_rows()[:10])


def walk_once(out: Path, language: str, theme: str, photos: Path | None, *, trains: bool) -> int:
    """Walk in this process, on the display that is set."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places = {"LORA_ATELIER_SETTINGS": "settings.ini", "LORA_ATELIER_REPORTS": "reports"}
        os.environ |= {variable: f"{name}/{place}" for variable, place in places.items()}
        make_pictures(folder, photos)
        app = QApplication([])
        settings = AppSettings()
        settings.language, settings.theme = language, theme
        dress(app, settings)
        window = MainWindow(settings)
        window.resize(1280, 860)
        window.show()
        window.activateWindow()
        keys = XKeys(window, out)
        failures: list[str] = []
        thread = threading.Thread(target=_walked, args=(Walk(keys, folder, trains=trains), failures, app))
        thread.start()
        app.exec()
        thread.join()
        window.jobs.stop_all()
        window.close()
        sys.stdout.write("".join(failures) or f"{out.name}: all with the keyboard; Tab presses {keys.tabs}\n")
        sys.stdout.flush()
    return 1 if failures else 0


def _walked(walk: Walk, failures: list[str], app: QApplication) -> None:
    try:
        walk()
    except Exception:  # noqa: BLE001 - whatever it was ends the walk and is told
        failures.append(traceback.format_exc())
    walk.keys.look(app.quit)


@contextmanager
def x_server(scale: float) -> Iterator[str]:
    """A screen of its own; gives its name."""
    reads, writes = os.pipe()
    size = f"{int(1600 * scale)}x{int(1000 * scale)}x24"
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=(writes,), stderr=subprocess.DEVNULL,
    ) as server:  # fmt: skip
        os.close(writes)
        try:
            with os.fdopen(reads) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()


def main() -> int:
    """Walk in every language, theme and scale that is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("--languages", nargs="+", default=["en", "zh_TW", "zh_CN"])
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    parser.add_argument("--scales", nargs="+", type=float, default=[1.0, 2.0])
    parser.add_argument("--photos", type=Path, help="a folder of photos in the place of made-up ones")
    parser.add_argument("--train", action="store_true", help="also train a few steps on demo:sd15")
    parser.add_argument("--once", nargs=2, metavar=("LANGUAGE", "THEME"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.once:
        language, theme = arguments.once
        return walk_once(arguments.out, language, theme, arguments.photos, trains=arguments.train)
    failed = 0
    for language, theme, scale in product(arguments.languages, arguments.themes, arguments.scales):
        command = [sys.executable, "-m", "tests.flows.keyboard_walk", "--once", language, theme]
        command += ["--photos", str(arguments.photos)] if arguments.photos else []
        command += ["--train"] if arguments.train else []
        command.append(str(arguments.out / f"{language}-{theme}-{scale:g}"))
        with x_server(scale) as display:
            environment = os.environ | {
                "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": f"{scale:g}",
            }  # fmt: skip
            failed += subprocess.run(command, env=environment, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
