"""What somebody does in the window for hours, each as an act that leaves the project as it was."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from curation.project.edits import DeleteRegions, DrawRegion
from curation.regions.box import Box
from desktop.main_window import MainWindow
from desktop.pages.registry import PAGES
from tests.desktop.dialogs.every_dialog import every_dialog

_PATIENCE_SECONDS = 300.0
_FILTERS = ("doll", "kind:face", "tokens>3", "-tag:doll", "has:caption", "")
_LANGUAGES = ("zh_TW", "en")
_BOXES = 6
_TRAINING_STEPS = 6


@dataclass
class Desk:
    """The window at work.

    Attributes:
        window: shows the project.
        project: its file.
        picture: any picture file.
        draw: chooses what is done.
    """

    window: MainWindow
    project: Path
    picture: Path
    draw: random.Random = field(default_factory=lambda: random.Random(5))

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Let the window work until something is so.

        Raises:
            TimeoutError: it is not, after minutes.
        """
        end = time.monotonic() + _PATIENCE_SECONDS
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError(f"the window does not come to {is_so}")
            QTest.qWait(10)

    def rest(self) -> None:
        """Wait until no thread works for the window any more."""
        self.wait_until(lambda: not self.window.jobs._running and not self.window.training.is_running)
        QTest.qWait(50)


def switch_pages(desk: Desk) -> None:
    """Look at every page, and go on before it is filled."""
    for kind in desk.draw.sample(PAGES, len(PAGES)):
        desk.window.go_to(kind.name)
        QTest.qWait(desk.draw.choice((0, 0, 5, 30)))


def draw_boxes(desk: Desk) -> None:
    """Draw boxes on photos, remove one, and take all of it back."""
    project, window = desk.window.project, desk.window
    window.go_to("regions")
    photos = [photo.id for photo in project.project.photos()]
    made = []
    for _ in range(_BOXES):
        left, top = desk.draw.uniform(0, 100), desk.draw.uniform(0, 100)
        box = Box(left, top, desk.draw.uniform(50, 150), desk.draw.uniform(50, 150))
        made += project.apply(DrawRegion(desk.draw.choice(photos), "face", box)).created_ids
        QTest.qWait(5)
    project.apply(DeleteRegions((made[0],)))
    for _ in range(_BOXES + 1):
        project.undo()
        QTest.qWait(1)


def filter_captions(desk: Desk) -> None:
    """Type one filter after the other, without waiting for what it finds."""
    page = desk.window.page("captions")
    line = page.findChild(QLineEdit, "caption_filter")
    for words in _FILTERS:
        line.setText(words)
        QTest.qWait(desk.draw.choice((0, 20, 60)))
    desk.wait_until(lambda: page._board is not None)


def open_dialogs(desk: Desk) -> None:
    """Open every dialog of the app, and close it."""
    page = desk.window.page("captions")
    desk.wait_until(lambda: page._board is not None)
    for _, dialog in every_dialog(desk.window, desk.picture):
        dialog.show()
        QTest.qWait(1)
        getattr(dialog, "end", dialog.reject)()
        QTest.qWait(1)
        if isValid(dialog):  # a question, or one that its page would keep
            dialog.deleteLater()


def open_again(desk: Desk) -> None:
    """Close the project while its pages are being filled, and open it."""
    desk.window.close_project()
    QTest.qWait(desk.draw.choice((0, 10)))
    desk.window.open_path(desk.project)
    desk.wait_until(lambda: desk.window.project.is_open)
    desk.window.go_to(desk.draw.choice(PAGES).name)
    QTest.qWait(desk.draw.choice((0, 10, 100)))


def dress_anew(desk: Desk) -> None:
    """Another language and theme, and back: every page is made anew."""
    for language, theme in zip(_LANGUAGES, ("dark", "light"), strict=True):
        desk.window.use_language(language)
        desk.window.use_theme(theme)
        QTest.qWait(20)


def train(desk: Desk) -> None:
    """Train a few steps in a child while boxes are drawn, and throw the run away."""
    window = desk.window
    page = window.page("train")
    desk.rest()
    page._form.show_recipe(
        page._form.recipe().with_values(
            max_train_steps=_TRAINING_STEPS, max_train_epochs=None, train_batch_size=1, sample_prompts=None
        )
    )
    page.opened()
    desk.rest()
    page.start()
    desk.wait_until(lambda: window.training.is_running)  # the folder is brought up to date first
    while window.training.is_running:
        draw_boxes(desk)
        QTest.qWait(100)
    progress = window.training.progress
    if progress.phase != "finished":
        raise AssertionError(f"the training ended as {progress.phase}: {progress.error!r}")
    shutil.rmtree(progress.output_dir)


ACTS = {
    act.__name__: act
    for act in (switch_pages, draw_boxes, filter_captions, open_dialogs, open_again, dress_anew, train)
}
