"""FolderUpdate: the training folder as the project is now, written before a run reads it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from curation.export.write_tree import ExportProgress, ExportReport, write_tree
from curation.project.first_concept import suggested_concept
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext
from desktop.text import tr


class FolderUpdate(QObject):
    """Writes what changed since the folder was written last: a moment, where that is little.

    Signals:
        changed(): it begins to write, or ends.

    Args:
        context: whose project it is.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.is_writing = False
        self._report: ExportReport | None = None

    @property
    def has_crops(self) -> bool:
        """Whether there is anything to write, once it has a concept."""
        project = self._context.project
        return project.is_open and not project.is_read_only and project.project.has_regions()

    def begin(self, then: Callable[[], None]) -> None:
        """Write the folder, then go on; nothing goes on where the writing was stopped or failed.

        A project without concepts gets a first one. One without crops, whose folder somebody else made, and
        one that may not be changed go on with the folder as it is.
        """
        project = self._context.project
        path = project.path
        if path is None or not self.has_crops:
            then()
            return
        if not project.project.concepts() and ask(self._context, suggested_concept(project.project)) is None:
            return
        self._report = None
        self._set_writing(is_writing=True)
        self._context.jobs.start(
            tr("Writing the Kohya folder"),
            write_tree(project.project, self._context.settings.kohya_folder(path)),
            on_yield=self._wrote,
            on_done=partial(self._written, path, then),
            on_failed=self._failed,
        )

    def _set_writing(self, *, is_writing: bool) -> None:
        self.is_writing = is_writing
        self.changed.emit()

    def _wrote(self, progress: ExportProgress) -> None:
        self._report = progress.report

    def _written(self, project_path: Path, then: Callable[[], None]) -> None:
        if not isValid(self):
            return
        self._set_writing(is_writing=False)
        if self._report is not None and self._context.project.path == project_path:
            then()

    def _failed(self, error: Exception) -> None:
        if isValid(self):
            self._set_writing(is_writing=False)
        self._context.show_error(error)
