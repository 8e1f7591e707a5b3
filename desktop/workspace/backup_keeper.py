"""BackupKeeper: takes backups of the open project by itself, off the GUI thread."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

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
        parent: the Qt parent.
    """

    def __init__(self, project: OpenProject, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
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
            self._copying.ask(partial(_backed_up, self._project.project), self._looked)

    def _begin(self) -> None:
        self._copying.forget()
        self._timer.start(_CALM_MILLISECONDS)

    def _looked(self, _answer: object) -> None:
        self._timer.start(_LOOK_MILLISECONDS)


def _backed_up(project: CurationProject) -> None:
    from curation.project.backups import is_due, keep_backup  # read beside the pages' code, not before it

    now = datetime.now()
    if project.undo_words() is not None and is_due(project.path, now):
        keep_backup(project.path, now, project.copy_to)
