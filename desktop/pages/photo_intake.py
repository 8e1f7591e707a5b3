"""Photos on their way in: from dialogs, drops and watched folders, and those that were moved on the disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from curation.export.training_folder import TrainingFolder, training_folder_at
from curation.photos.reading import EXTENSIONS
from curation.photos.scan import FoundPhoto, MovedPhoto, SkippedFile, scan
from curation.project.edits import AddPhotos
from curation.project.history import AppliedEdit
from curation.project.photo_edits import MovePhotos, WatchFolders
from desktop.dialogs.training_folder_question import TrainingFolderQuestion
from desktop.pages.edit_request import ask
from desktop.pages.folder_watch import FolderWatch
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.pages.tree_intake import TreeIntake
from desktop.text import tr
from desktop.workers.latest_answer import LatestAnswer

Found: TypeAlias = FoundPhoto | MovedPhoto | SkippedFile


class PhotoIntake(QObject):
    """Looks through files and folders off the GUI thread, and takes in what is a picture.

    Signals:
        begun(): files are being looked through.
        skipped(object): the list of `SkippedFile` that were passed over; it may be empty.

    Args:
        context: of the page.
        parent: the page, for the dialogs.
    """

    begun = Signal()
    skipped = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page = context, parent
        self.watch = FolderWatch(context, self.add, self)
        self.tree = TreeIntake(context, parent)
        self._looking = LatestAnswer(context.jobs, self)

    def add(self, paths: Sequence[Path]) -> None:
        """Take in files and folders; photos that were moved are found again among them."""
        self._look_through(paths, self._take_in)

    def find_moved(self, folder: Path) -> None:
        """Find photos of the project again that lie in a folder now; nothing else of it is taken in."""
        self._look_through([folder], self._tell_moved)

    def _look_through(self, paths: Sequence[Path], then: Callable[[list[Found]], None]) -> None:
        project = self._context.project
        if not paths or not project.is_open:
            return
        self.begun.emit()
        found: list[Found] = []
        job = scan(paths, project.project.photos())
        done = partial(self._scanned, found, project.path, then)
        self._context.jobs.start(tr("Looking for photos"), job, on_yield=found.append, on_done=done)

    def take(self, paths: Sequence[Path]) -> None:
        """Take in files and folders; a folder that is laid out for training is asked about first."""
        if len(paths) == 1 and self._context.project.is_open:
            path = paths[0]
            self._looking.ask(partial(training_folder_at, path), partial(self._ask_or_add, path))
        else:
            self.add(paths)

    def _ask_or_add(self, path: Path, found: TrainingFolder | None) -> None:
        if found is None:
            self.add([path])
            return
        question = TrainingFolderQuestion(path.name, found.names, self._page.window())
        question.takes_it_in.clicked.connect(lambda: self.tree.take(found.tree, found.reg))
        question.takes_photos.clicked.connect(lambda: self.add([path]))
        question.open()

    def choose_files(self) -> None:
        """Ask for picture files."""
        settings = self._context.settings
        patterns = " ".join(f"*{ending} *{ending.upper()}" for ending in sorted(EXTENSIONS))
        kinds = f"{tr('Pictures')} ({patterns});;{tr('All files')} (*)"
        folder = settings.last_folder("photos")
        names, _ = QFileDialog.getOpenFileNames(self._page, tr("Add photos"), folder, kinds)
        if names:
            settings.remember_folder("photos", Path(names[0]).parent)
            self.add([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder; moved photos of the project are found again in it too."""
        folder = self._asked_folder(tr("Add a folder of photos"))
        if folder is not None:
            self._context.settings.remember_folder("photos", folder)
            self.take([folder])

    def folder_menu(self) -> QMenu:
        """What can be done with folders: watch them, find moved photos, take a Kohya folder in."""
        watched = self._context.project.project.watched_folders()
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Watch a folder…"), self._watch_one_more)
        for folder in watched:
            others = [one for one in watched if one != folder]
            words = tr("Stop watching “{folder}”", folder=folder.name)
            menu.addAction(words, partial(self._watch_only, others))
        menu.addAction(tr("Find moved photos in a folder…"), self._ask_for_moved)
        menu.addSeparator()
        menu.addAction(tr("Take in a Kohya folder…"), self.tree.choose)
        return menu

    def _ask_for_moved(self) -> None:
        folder = self._asked_folder(tr("Find moved photos in a folder"))
        if folder is not None:
            self.find_moved(folder)

    def _watch_one_more(self) -> None:
        folder = self._asked_folder(tr("Watch a folder"))
        if folder is not None:
            self._watch_only([*self._context.project.project.watched_folders(), folder])

    def _watch_only(self, folders: Sequence[Path]) -> None:
        if ask(self._context, WatchFolders(tuple(folders))):
            self.watch.begin()

    def _asked_folder(self, title: str) -> Path | None:
        start = self._context.settings.last_folder("photos")
        name = QFileDialog.getExistingDirectory(self._page, title, start)
        return Path(name) if name else None

    def _scanned(
        self, found: list[Found], project_path: Path | None, then: Callable[[list[Found]], None]
    ) -> None:
        # The page may have been made anew, or another project opened, while the disk was read.
        if isValid(self) and self._context.project.path == project_path:
            then(found)

    def _tell_moved(self, found: list[Found]) -> None:
        if not self._take_moved(found):
            self._context.status(tr("No photo of the project was moved to this folder."))

    def _take_moved(self, found: list[Found]) -> bool:
        """Follow the photos that were moved. Returns whether any were."""
        moved = {one.photo_id: one.facts for one in found if isinstance(one, MovedPhoto)}
        if moved:
            said = tr("{count} moved photos found again", count=len(moved))
            ask_calmly(
                self._context, MovePhotos(moved), self._page, lambda _applied: self._context.status(said)
            )
        return bool(moved)

    def _take_in(self, found: list[Found]) -> None:
        project = self._context.project.project
        photos = tuple(one.facts for one in found if isinstance(one, FoundPhoto))
        skipped = [one for one in found if isinstance(one, SkippedFile)]
        self._take_moved(found)
        if project.watched_folders():
            project.pass_over([one.path for one in skipped])
        if photos:
            ask_calmly(self._context, AddPhotos(photos), self._page, self._added)
        self.skipped.emit(skipped)

    def _added(self, applied: AppliedEdit) -> None:
        self._context.status(tr("{count} photos added", count=len(applied.created_ids)))
