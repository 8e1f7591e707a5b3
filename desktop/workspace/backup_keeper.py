"""BackupKeeper: takes backups of the open project by itself, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.settings import AppSettings
from desktop.text import tr
from desktop.workers.jobs import Jobs
from desktop.workers.latest_answer import LatestAnswer
from desktop.workspace.open_project import OpenProject

if TYPE_CHECKING:
    from curation.project.store import CurationProject

_CALM_MILLISECONDS = 5_000
"""A project that was just opened is left to the pages for so long."""
_LOOK_MILLISECONDS = 10 * 60_000


class BackupKeeper(QObject):
    """Looks soon after a project was opened and every ten minutes whether a backup is due.

    Args:
        project: what is open.
        jobs: runs the copying; the disk's refusal comes up as the error dialog, once a project.
        settings: says where backups lie.
        status: shows a short line at the bottom of the window.
        parent: the Qt parent.
    """

    def __init__(
        self,
        project: OpenProject,
        jobs: Jobs,
        settings: AppSettings,
        status: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._project, self._settings, self._status = project, settings, status
        self._copying = LatestAnswer(jobs, self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        project.opened.connect(self._begin)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being copied."""
        return self._copying.is_idle

    def look(self) -> None:
        """Take a backup if one is due."""
        self._timer.stop()  # goes on once this one was taken, so that a full disk is told of only once
        if self._project.is_open and not self._project.is_read_only:
            work = partial(_backed_up, self._project.project, self._settings.backups_folder)
            self._copying.ask(work, self._looked)

    def _begin(self) -> None:
        self._copying.forget()
        self._timer.start(_CALM_MILLISECONDS)

    def _looked(self, missed: Path | None) -> None:
        self._timer.start(_LOOK_MILLISECONDS)
        if missed is not None:
            folder = str(missed)
            self._status(tr("The backup lies beside the project: “{folder}” is not there.", folder=folder))


def _backed_up(project: CurationProject, chosen: Path | None) -> Path | None:
    """Take a backup if one is due. Returns the chosen folder where it was due and could not go there."""
    # Read beside the pages' code, not before it.
    from curation.project.backups import backups_folder, is_due, keep_backup

    now = datetime.now()
    if project.undo_words() is None or not is_due(project.path, now, chosen):
        return None
    backup = keep_backup(project.path, now, project.copy_to, chosen)
    return None if backup.path.parent == backups_folder(project.path, chosen) else chosen
