"""Pages on a project with photos, without the rest of the window."""

from __future__ import annotations

import importlib

import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QVBoxLayout, QWidget

from curation.photos.reading import read_photo
from curation.project.edits import AddPhotos
from desktop.pages.page import AppContext
from desktop.pages.registry import page_kind
from desktop.settings import AppSettings
from desktop.workers.jobs import Jobs
from desktop.workers.latest_answer import LatestAnswer
from desktop.workspace.open_project import OpenProject

SIZES = ((400, 300), (300, 400), (640, 480))


@pytest.fixture(autouse=True)
def _own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def photo_files(tmp_path):
    """Three small photos of different sizes."""
    folder = tmp_path / "photos"
    folder.mkdir()
    files = []
    for number, size in enumerate(SIZES):
        picture = Image.new("RGB", size, (60 * number + 40, 120, 160))
        ImageDraw.Draw(picture).ellipse((40, 30, 160, 150), fill=(250, 220, 60))
        files.append(folder / f"photo {number}.png")
        picture.save(files[-1])
    return files


class Desk(QWidget):
    """A small window around one page at a time, with a real project, jobs and settings, and no run."""

    def __init__(self, folder):
        super().__init__()
        self.project = OpenProject(self)
        self.errors, self.shown = [], ""
        self.jobs = Jobs(self.errors.append, self)
        self.context = AppContext(
            project=self.project, settings=AppSettings(folder / "settings.ini"), jobs=self.jobs,
            training=None, show_error=self.errors.append, go_to=self.go_to, status=lambda _text: None,
        )  # fmt: skip
        self.resize(1100, 720)
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def page(self, name):
        module, _, made = page_kind(name).make.partition(":")
        page = getattr(importlib.import_module(module), made)(self.context)
        self.layout().addWidget(page)
        page.make_rest()
        page.project_changed()
        self.show()
        page.opened()
        return page

    def go_to(self, name):
        self.shown = name


@pytest.fixture
def desk(qtbot, tmp_path):
    """A window with an empty project."""
    made = Desk(tmp_path)
    qtbot.addWidget(made)
    made.project.create(tmp_path / "mira.atelier")
    yield made
    for asked in made.findChildren(LatestAnswer):
        asked.forget()  # or a question that waits would be worked on when the project is gone
    made.jobs.stop_all()
    made.project.close()


@pytest.fixture
def filled_desk(desk, photo_files):
    """A window on a project with three photos."""
    desk.project.apply(AddPhotos(tuple(map(read_photo, photo_files))))
    return desk
