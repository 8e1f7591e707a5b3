"""Masks of crops whose background changes: the clothes model outlines the figure, in a child process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from curation.photos.photo import Photo
from curation.project.edits import ChangeRegions, RegionChange
from curation.regions.kind import Region, Stroke
from curation.suggestions.installed import folder_of, is_installed, known_models
from curation.suggestions.source import SourceModel
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.workers.child_process import in_child

_OUTLINE = "curation.suggestions.figure_outline:outline_figures"
_MODEL = "clothes"


class RegionFigures(QObject):
    """Finds figures and draws their outlines, all of one search as one edit.

    Args:
        context: of the page.
        parent: the page.
    """

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._found: dict[int, tuple[Stroke, ...]] = {}
        self._unread = 0

    @property
    def model(self) -> SourceModel | None:
        """The model that outlines, or None where it is not on this computer."""
        own = self._context.settings.model_folders()
        model = next(one for one in known_models() if one.name == _MODEL)
        return model if is_installed(model, own) else None

    @property
    def title(self) -> str:
        """How people call the model; "" where it is not here."""
        return tr(self.model.title) if self.model is not None else ""

    def outline(self, region_ids: Sequence[int]) -> None:
        """Find the figure in these boxes anew; what a hand painted on them stays."""
        project = self._context.project.project
        wanted = [region for region in project.regions() if region.id in set(region_ids)]
        by_photo: dict[int, list[Region]] = {}
        for region in wanted:
            by_photo.setdefault(region.photo_id, []).append(region)
        self._start([(project.photo(number), tuple(regions)) for number, regions in by_photo.items()])

    def outline_missing(self) -> None:
        """Find the figure in every box of the project that needs one and has none."""
        project = self._context.project.project
        kinds = project.kinds()
        wanted = [region.id for region in project.regions() if kinds.lacks_outline(region)]
        if not wanted:
            self._context.status(tr("No box needs an outline: those that change their background have one."))
            return
        self.outline(wanted)

    def _start(self, wanted: list[tuple[Photo, tuple[Region, ...]]]) -> None:
        model = self.model
        if model is None or not wanted:
            return
        self._found, self._unread = {}, 0
        folder = folder_of(model, self._context.settings.model_folders())
        job: Iterator[Any] = in_child(_OUTLINE, tuple(wanted), folder)
        self._context.jobs.start(tr("Outlining figures"), job, on_yield=self._came, on_done=self._draw)

    def _came(self, news: Any) -> None:
        self._found.update(news.outlines)
        self._unread += bool(news.problem)

    def _draw(self) -> None:
        if not self._context.project.is_open:
            return
        there = {region.id: region for region in self._context.project.project.regions()}
        found = {number: areas for number, areas in self._found.items() if areas and number in there}
        changes = tuple(
            RegionChange(number, strokes=(*areas, *(one for one in there[number].strokes if not one.is_area)))
            for number, areas in found.items()
        )
        if changes:
            ask_calmly(self._context, ChangeRegions(changes), QApplication.activeWindow())
        self._context.status(
            tr(
                "Figures outlined in {count} boxes; nobody seen in {none}; {failed} photos not read.",
                count=len(changes),
                none=len(self._found) - len(found),
                failed=self._unread,
            )
        )
        self._found = {}
