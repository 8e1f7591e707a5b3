"""A Kohya folder made elsewhere on its way in: photos, captions and concepts of a project, as one edit."""

from __future__ import annotations

from collections import deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop.dialogs.tree_report_dialog import TreeReportDialog
from desktop.pages.page import AppContext
from desktop.text import tr

if TYPE_CHECKING:
    from curation.export.import_tree import ImportProgress


class TreeIntake(QObject):
    """Reads a folder off the GUI thread and tells what was left out.

    Args:
        context: of the page.
        parent: the page, for the dialogs.
    """

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page = context, parent

    def choose(self) -> None:
        """Ask for the folder above the “10_name” folders."""
        start = self._context.settings.last_folder("kohya")
        name = QFileDialog.getExistingDirectory(self._page, tr("Take in a Kohya folder"), start)
        if name:
            self._context.settings.remember_folder("kohya", Path(name).parent)
            self.take(Path(name))

    def take(self, tree: Path, reg: Path | None = None) -> None:
        """Take a folder in; ``reg`` inside it comes along where no other is named."""
        from curation.export.import_tree import import_tree  # not read on the way to the first grid

        project = self._context.project.project
        news: deque[ImportProgress] = deque(maxlen=1)
        self._context.jobs.start(
            tr("Taking in a Kohya folder"),
            import_tree(project, tree, reg),
            on_yield=news.append,
            on_done=partial(self._taken, project.path, news),
        )

    def _taken(self, project_path: Path, news: deque[ImportProgress]) -> None:
        if not isValid(self) or self._context.project.path != project_path or not news:
            return
        last = news[-1]
        if last.applied is None:  # somebody stopped it
            return
        self._context.project.tell(last.applied)
        self._context.status(tr("{count} pictures taken in", count=last.taken))
        if last.problems:
            TreeReportDialog(last.taken, last.problems, self._page.window()).open()
