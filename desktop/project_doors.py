"""ProjectDoors: the ways into a project: a new file, one that is there, the demo."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from core.errors import AtelierError
from desktop.backup_doors import BackupDoors
from desktop.dialogs.error_dialog import ErrorDialog
from desktop.page_code import PageCode
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.workers.demo_job import PROJECT_NAME, make_demo_project

if TYPE_CHECKING:
    from curation.project.store import CurationProject

PROJECT_ENDING = ".atelier"
_MOST_AT_ONCE = 16 * 2**20
"""Bytes of a project that is looked through, as every one is, while the window waits: some 40 ms."""


class ProjectDoors(QObject):
    """Asks for files and opens projects; what goes wrong is shown.

    Signals:
        demo_begun(), demo_ended(): the demo project is being made, or no longer.
        begun_with(object): a project was begun that these files and folders shall go into.

    Args:
        context: whose project it is.
        parent: the window, for the dialogs.
    """

    demo_begun = Signal()
    demo_ended = Signal()
    begun_with = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self.code = PageCode(context.jobs, self)
        self.backups = BackupDoors(context, self._open, parent)
        self._opening: Path | None = None

    def open_path(self, path: Path) -> None:
        """Open a project file; one that somebody else works in is offered to be looked at."""
        self.code.when_ready(lambda: self._open(path))

    def create_path(self, path: Path, files: Sequence[Path] = ()) -> None:
        """Start a project in a new file; ``files`` are what it begins with."""
        ending = "" if path.suffix == PROJECT_ENDING else PROJECT_ENDING
        self.code.when_ready(lambda: self._create(path.with_name(path.name + ending), files))

    def ask_for_new(self) -> None:
        """Let the user name a new file."""
        self._ask_for_new(tr("my project"))

    def begin_with(self, files: Sequence[Path]) -> None:
        """Let the user name a new file, for a project that begins with these files and folders.

        One folder lends its name, and its place where no project was made before.
        """
        first = files[0]
        if len(files) == 1 and first.is_dir():
            # Cards of cameras and shared drives often take no files.
            place = first.parent if os.access(first.parent, os.W_OK) else None
            self._ask_for_new(first.name, place, files)
        else:
            self._ask_for_new(tr("my project"), None, files)

    def _ask_for_new(self, name: str, place: Path | None = None, files: Sequence[Path] = ()) -> None:
        settings = self._context.settings
        suggested = f"{settings.last_folder('projects', place)}/{name}{PROJECT_ENDING}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, tr("New project"), suggested, _filter())
        if chosen:
            self.create_path(Path(chosen), files)

    def ask_for_one(self) -> None:
        """Let the user choose a file that is there."""
        settings = self._context.settings
        folder = settings.last_folder("projects")
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open project"), folder, _filter())
        if chosen:
            settings.remember_folder("projects", Path(chosen).parent)
            self.open_path(Path(chosen))

    def try_demo(self) -> None:
        """Open the demo project; it is made first where it is not there yet."""
        settings = self._context.settings
        folder = settings.demo_folder()
        path = folder / PROJECT_NAME
        if path.is_file():
            self.open_path(path)
            return
        job = make_demo_project(
            folder, settings.recipe_path(path), settings.kohya_folder(path), settings.runs_folder(path)
        )
        # A second start would write into the first one's files.
        self.demo_begun.emit()
        self._context.jobs.start(
            tr("Making the demo project"),
            job,
            on_done=lambda: self._demo_made(path),
            on_failed=self._demo_failed,
        )

    def _demo_made(self, path: Path) -> None:
        self.demo_ended.emit()
        if path.is_file():  # it is not where the user stopped the making
            self.open_path(path)

    def _demo_failed(self, error: Exception) -> None:
        self.demo_ended.emit()
        self._context.show_error(error)

    def _create(self, path: Path, files: Sequence[Path]) -> None:
        try:
            self._context.project.create(path)
        except AtelierError as error:
            self._context.show_error(error)
            return
        self._context.settings.remember_folder("projects", path.parent)
        if files:
            self.begun_with.emit(list(files))

    def _open(self, path: Path, *, read_only: bool = False) -> None:
        project = self._context.project
        # A double click asks twice, and the second opening would find the file in use by the first.
        if path == self._opening or project.has_open(path, read_only=read_only):
            return
        if path.is_file() and path.stat().st_size > _MOST_AT_ONCE:
            self._open_in_thread(path, read_only=read_only)
            return
        try:
            project.open(path, read_only=read_only)
        except AtelierError as error:
            self._not_opened(path, error)

    def _open_in_thread(self, path: Path, *, read_only: bool) -> None:
        def failed(error: Exception) -> None:
            self._opening = None
            self._not_opened(path, error)

        def done() -> None:
            self._opening = None

        self._opening = path
        job, take = _opened(path, read_only=read_only), self._context.project.take
        self._context.jobs.start("", job, on_yield=take, on_done=done, on_failed=failed, is_quiet=True)

    def _not_opened(self, path: Path, error: Exception) -> None:
        """Say why, and offer what can be done about it."""
        from curation.project.file_errors import ProjectDamagedError  # read beside the pages' code
        from curation.project.lock import ProjectInUseError

        if isinstance(error, ProjectInUseError):
            dialog = ErrorDialog(error, self._window)
            dialog.offer(tr("Open read-only"), partial(self._open, path, read_only=True))
            dialog.open()
        elif isinstance(error, ProjectDamagedError):
            self.backups.offer(path, error)
        else:
            self._context.show_error(error)


def _opened(path: Path, *, read_only: bool) -> Iterator[CurationProject]:
    from curation.project.store import CurationProject

    yield CurationProject.open(path, read_only=read_only)


def _filter() -> str:
    return f"{tr('LoRA Atelier project')} (*{PROJECT_ENDING})"
