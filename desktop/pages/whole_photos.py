"""Photos used as they are, without drawing: one button for whoever trains on whole pictures."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from curation.project.edits import DrawRegions
from curation.project.history import AppliedEdit
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.workers.latest_answer import LatestAnswer


class WholePhotos(QObject):
    """Draws the whole picture of every photo that has no boxes, and shows their captions.

    Args:
        context: of the page.
        parent: the page, for the dialogs.
    """

    def __init__(self, context: AppContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page = context, parent
        self._reading = LatestAnswer(context.jobs, self)

    def use(self) -> None:
        """Read the captions that lie beside the photos, then draw."""
        from curation.export.whole_photos import as_whole_photos, photos_without_regions  # when it is wanted

        project = self._context.project
        photos = photos_without_regions(project.project)
        self._reading.ask(partial(as_whole_photos, photos), partial(self._draw, project.path))

    def _draw(self, project_path: Path | None, edit: DrawRegions) -> None:
        if self._context.project.path == project_path and edit.regions:
            ask_calmly(self._context, edit, self._page, self._drawn)

    def _drawn(self, applied: AppliedEdit) -> None:
        count = len(applied.created_ids)
        self._context.go_to("captions")
        self._context.status(tr("{count} whole photos are used; undo takes it back.", count=count))
