"""BackupDoors: the ways back to a backup: from the list of all, or offered for a damaged project."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.errors import AtelierError
from desktop.dialogs.error_dialog import ErrorDialog
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.workers.latest_answer import LatestAnswer

if TYPE_CHECKING:
    from curation.project.backups import Backup


class BackupDoors(QObject):
    """Copies in a thread, then opens what came of it.

    Args:
        context: whose project it is.
        open_project: opens a project file; what goes wrong is shown.
        window: what the dialogs lie over.
    """

    def __init__(self, context: AppContext, open_project: Callable[[Path], None], window: QWidget) -> None:
        super().__init__(window)
        self._context, self._open, self._window = context, open_project, window
        self._looking = LatestAnswer(context.jobs, self)

    def show_list(self, first: Path | None = None) -> None:
        """Let the user choose among the backups of a project, which need not be open, nor be there any more.

        Args:
            first: the project that is shown; the one that is open, or was last, where none is named.
        """
        from desktop.dialogs.backups_dialog import BackupsDialog  # rarely asked for

        here = [path for path in (first, self._context.project.path) if path is not None]
        # Recent ones are resolved as they stand; a drive that is away is not asked about them.
        known = {path.resolve(): path for path in reversed(here)}
        others = [path for path in self._context.settings.recent_projects() if path not in known]
        dialog = BackupsDialog((*reversed(known.values()), *others), self._context, self._window)
        dialog.copy_wanted.connect(self._open_copy)
        dialog.place_wanted.connect(self._put_in_place)
        dialog.open()

    def offer(self, path: Path, error: AtelierError) -> None:
        """Say that a project is damaged, and offer the newest of its backups if there is one."""
        # In a thread: the folder chosen for backups may lie on a drive that does not answer.
        chosen, finding = self._context.settings.backups_folder, str(error.values["finding"])
        self._looking.ask(partial(_looked_for, path, finding, chosen), partial(self._offer, path))

    def _offer(self, path: Path, found: tuple[AtelierError, Backup | None]) -> None:
        error, newest = found
        if newest is None:
            self._context.show_error(error)
            return
        from curation.project.backups import day_of

        dialog = ErrorDialog(error, self._window)
        dialog.offer(
            tr("Take the backup of {day}", day=day_of(newest)), partial(self._put_in_place, path, newest)
        )
        dialog.offer_also(tr("All backups…"), partial(self.show_list, path))
        dialog.open()

    def _open_copy(self, path: Path, backup: Backup) -> None:
        self._context.jobs.start(tr("Copying a backup"), _copied(backup, path), on_yield=self._open)

    def _put_in_place(self, path: Path, backup: Backup) -> None:
        """Close the project if it is open, exchange the file, open it again, whatever came of it."""
        project = self._context.project
        was_open = project.has_open(path)
        if was_open:
            project.close()

        def done(aside: Path) -> None:
            self._open(path)
            if aside.exists():  # there is nothing to keep where the project's file was gone
                self._context.status(tr("The project as it was is kept as “{file}”.", file=aside.name))

        def failed(error: Exception) -> None:
            if was_open:
                self._open(path)
            self._context.show_error(error)

        # Quiet: stopped half way, it would leave the window without a project.
        self._context.jobs.start("", _exchanged(backup, path), on_yield=done, on_failed=failed, is_quiet=True)


def _looked_for(path: Path, finding: str, chosen: Path | None) -> tuple[AtelierError, Backup | None]:
    """The error with what there is in both folders, and the newest backup of all."""
    from curation.project.backups import backups_of  # read beside the pages' code, not before it
    from curation.project.file_errors import damaged

    return damaged(path, finding, chosen), next(iter(backups_of(path, chosen)), None)


def _copied(backup: Backup, path: Path) -> Iterator[Path]:
    from curation.project.backup_return import copy_beside

    yield copy_beside(backup, path)


def _exchanged(backup: Backup, path: Path) -> Iterator[Path]:
    from curation.project.backup_return import put_in_place

    yield put_in_place(backup, path)
