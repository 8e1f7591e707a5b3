"""Watched folders: what appears in them is taken in; what the user removed stays out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from curation.photos.watching import FolderNews, news_of
from curation.project.store import CurationProject
from desktop.pages.page import AppContext
from desktop.workers.latest_answer import LatestAnswer

_CALM_MILLISECONDS = 1500
"""Files arrive in pieces: look when nothing has changed for so long."""


@dataclass(frozen=True)
class _Look:
    """What a look found, and which photos the project had then, by id."""

    photos: Mapping[int, Path]
    news: FolderNews


class FolderWatch(QObject):
    """Tells which files are new in the project's watched folders.

    Args:
        context: of the page.
        take: called with new files.
        parent: the page.
    """

    def __init__(self, context: AppContext, take: Callable[[list[Path]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._take = context, take
        self._looks = LatestAnswer(context.jobs, self)
        self._watcher = QFileSystemWatcher(self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MILLISECONDS)
        self._calm.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _path: self._calm.start())
        self._shown: Mapping[int, Path] = {}
        context.project.photos_changed.connect(self.look)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being looked at."""
        return self._looks.is_idle

    def begin(self) -> None:
        """Watch the folders of the project that is open now, and look at once."""
        self._looks.forget()
        self._calm.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._shown = {}
        self.look()

    def look(self) -> None:
        """Take in what is new. Disks are slow: they are read off the GUI thread."""
        if not self._context.project.is_open or self._context.project.is_read_only:
            return
        project = self._context.project.project
        folders = project.watched_folders()
        if folders:
            self._looks.ask(partial(_look, project, folders, self._shown), self._looked)

    def _looked(self, look: _Look) -> None:
        self._shown = look.photos
        watched = set(self._watcher.directories())
        unwatched = [path for path in map(str, look.news.folders) if path not in watched]
        if unwatched:
            self._watcher.addPaths(unwatched)
        if look.news.files:
            self._take(list(look.news.files))
        if look.news.is_arriving:
            self._calm.start()


def _look(project: CurationProject, folders: list[Path], shown: Mapping[int, Path]) -> _Look:
    photos = {photo.id: photo.path for photo in project.photos()}
    gone = [path for number, path in shown.items() if number not in photos]
    if gone:  # a photo that the user took out of the project does not come back by itself
        project.pass_over(gone)
    return _Look(photos, news_of(folders, {*photos.values(), *project.passed_over()}))
