"""Suggest boxes for the photo in hand, off the GUI thread, and draw those that are accepted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from curation.photos.photo import Photo
from curation.project.edits import DrawRegions, NewRegion
from curation.regions.kind import Region
from curation.suggestions.suggest import is_new, suggest_with_haar
from curation.suggestions.suggestion import Findings, Suggestion
from desktop.canvas.photo_view import PhotoView
from desktop.canvas.suggestion_banner import SuggestionBanner
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.workers.job_thread import JobThread


class RegionSuggestions(QObject):
    """Fills the canvas with suggestions and answers to them.

    Args:
        context: of the page.
        view: the canvas.
        banner: says what was found.
        photo: the photo in hand, or None.
        parent: the page.
    """

    def __init__(
        self,
        context: AppContext,
        view: PhotoView,
        banner: SuggestionBanner,
        photo: Callable[[], Photo | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._view, self._banner, self._photo = context, view, banner, photo
        self._job: JobThread | None = None
        self._findings: Findings | None = None
        self._person = 0
        banner.accept.clicked.connect(self.accept)
        banner.accept_all.clicked.connect(self.accept_all)
        banner.clear.clicked.connect(self.clear)
        view.suggestion_chosen.connect(lambda suggestion: self._draw([suggestion]))

    def suggest(self) -> None:
        """Look for people on the photo in hand; when they are known, go to the next one."""
        photo, known = self._photo(), self._findings
        if photo is None:
            return
        if known is not None and known.photo_id == photo.id and known.people:
            self._show_person((self._person + 1) % len(known.people))
            return
        self.stop()
        self._banner.show_search()
        settings = self._context.project.project.bucket_settings()
        self._job = self._context.jobs.start(
            tr("Looking for faces"),
            suggest_with_haar(photo, settings),
            on_yield=self._came,
            on_failed=self._failed,
        )

    def stop(self) -> None:
        """Look no further, and forget what was found; what comes in late is dropped."""
        self._findings = None
        if self._job is not None:
            self._job.stop()
            self._job = None

    def accept(self) -> None:
        """Draw the suggestion in front."""
        front = self._view.ghosts.front
        if front is not None:
            self._draw([front])

    def accept_all(self) -> None:
        """Draw all suggestions: one edit."""
        self._draw(list(self._view.ghosts.waiting))

    def clear(self) -> None:
        """Let all suggestions go."""
        self.stop()
        self._view.ghosts.fill(())
        self._view.refresh()
        self._banner.hide()
        self._view.setFocus()

    def _draw(self, chosen: list[Suggestion]) -> None:
        photo = self._photo()
        if photo is None or not chosen:
            return
        edit = DrawRegions(tuple(NewRegion(photo.id, one.kind, one.box) for one in chosen))
        if ask(self._context, edit) is None:
            return
        for one in chosen:
            self._view.ghosts.take(one)
        self._view.refresh()
        if self._view.ghosts.front is None:
            self._banner.hide()
        self._view.setFocus()

    def _came(self, news: Any) -> None:
        photo = self._photo()
        if not isinstance(news, Findings) or photo is None or news.photo_id != photo.id:
            return
        self._job, self._findings = None, news
        self._show_person(0)

    def _show_person(self, person: int) -> None:
        photo, findings = self._photo(), self._findings
        if photo is None or findings is None:
            return
        self._person = person
        found = findings.people[person] if findings.people else ()
        regions = self._context.project.project.regions(photo.id)
        waiting = [one for one in found if is_new(one, _boxes_of(one.kind, regions))]
        self._view.ghosts.fill(waiting)
        self._view.refresh()
        self._banner.show_findings(findings, person, len(waiting))
        self._view.setFocus()

    def _failed(self, error: Exception) -> None:
        self.clear()
        self._context.show_error(error)


def _boxes_of(kind: str, regions: list[Region]) -> list[Any]:
    return [region.box for region in regions if region.kind == kind]
