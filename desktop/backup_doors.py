"""BackupDoors: the ways back to a backup: chosen from the list of all, or offered for a damaged project."""

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

    def show_list(self) -> None:
        """Let the user choose among the backups of the project that is open."""
        from desktop.dialogs.backups_dialog import BackupsDialog  # rarely asked for

        path = self._context.project.path
        if path is None:
            return
        dialog = BackupsDialog(path, self._context, self._window)
        dialog.copy_wanted.connect(partial(self._open_copy, path))
        dialog.place_wanted.connect(partial(self._put_in_place, path))
        dialog.open()

    def offer(self, path: Path, error: AtelierError) -> None:
        """Say that a project is damaged, and offer the newest of its backups if there is one."""
        # In a thread: the folder chosen for backups may lie on a drive that does not answer.
        chosen = self._context.settings.backups_folder
        self._looking.ask(lambda: _newest(path, chosen), partial(self._offer, path, error))

    def _offer(self, path: Path, error: AtelierError, newest: Backup | None) -> None:
        if newest is None:
            self._context.show_error(error)
            return
        from curation.project.backups import day_of

        dialog = ErrorDialog(error, self._window)
        dialog.offer(
            tr("Take the backup of {day}", day=day_of(newest)), partial(self._put_in_place, path, newest)
        )
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
            self._context.status(tr("The project as it was is kept as “{file}”.", file=aside.name))

        def failed(error: Exception) -> None:
            if was_open:
                self._open(path)
            self._context.show_error(error)

        # Quiet: stopped half way, it would leave the window without a project.
        self._context.jobs.start("", _exchanged(backup, path), on_yield=done, on_failed=failed, is_quiet=True)


def _newest(path: Path, chosen: Path | None) -> Backup | None:
    from curation.project.backups import backups_of  # read beside the pages' code, not before it

    return next(iter(backups_of(path, chosen)), None)


def _copied(backup: Backup, path: Path) -> Iterator[Path]:
    from curation.project.backup_return import copy_beside

    yield copy_beside(backup, path)


def _exchanged(backup: Backup, path: Path) -> Iterator[Path]:
    from curation.project.backup_return import put_in_place

    yield put_in_place(backup, path)
