"""Watched folders: what appears in them is taken in; what the user removed stays out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

from curation.photos.scan import folders_below, fresh_files
from desktop.pages.page import AppContext

_CALM_MILLISECONDS = 1500
"""Files arrive in pieces: look when nothing has changed for so long."""


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
        self._watcher = QFileSystemWatcher(self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MILLISECONDS)
        self._calm.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _path: self._calm.start())
        self._shown: dict[int, Path] = {}
        context.project.photos_changed.connect(self._remember_removed)

    def begin(self) -> None:
        """Watch the folders of the project that is open now, and look at once."""
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._shown = {}
        if not self._context.project.is_open:
            return
        project = self._context.project.project
        folders = project.watched_folders()
        if not folders:
            return
        self._shown = {photo.id: photo.path for photo in project.photos()}
        self._watcher.addPaths([str(folder) for folder in folders_below(folders)])
        self.look()

    def look(self) -> None:
        """Take in what is new."""
        if not self._context.project.is_open:
            return
        project = self._context.project.project
        folders = project.watched_folders()
        if not folders:
            return
        known = {photo.path for photo in project.photos()} | project.passed_over()
        new = fresh_files(folders, known)
        watched = set(self._watcher.directories())
        unwatched = [path for path in map(str, folders_below(folders)) if path not in watched]
        if unwatched:
            self._watcher.addPaths(unwatched)
        if new:
            self._take(new)

    def _remember_removed(self) -> None:
        """A photo that the user took out of the project does not come back by itself."""
        if not self._context.project.is_open:
            return
        project = self._context.project.project
        folders = project.watched_folders()
        now = {photo.id: photo.path for photo in project.photos()} if folders else {}
        gone = [path for number, path in self._shown.items() if number not in now]
        self._shown = now
        if gone and folders:
            project.pass_over(gone)
