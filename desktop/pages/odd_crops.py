"""Crops of the whole project by what is odd about them, in the list of the Regions page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from curation.project.odd_crops import odd_counts, odd_regions
from desktop.canvas.region_panel import RegionPanel
from desktop.pages.page import AppContext


class OddCrops(QObject):
    """Keeps the panel's findings and its list of odd crops up to date.

    Args:
        context: of the page.
        panel: shows them.
    """

    def __init__(self, context: AppContext, panel: RegionPanel) -> None:
        super().__init__(panel)
        self._context, self._panel = context, panel
        self._finding: str | None = None
        context.project.gate_changed.connect(self.show)
        context.project.regions_changed.connect(self._list_anew)
        panel.finding_wanted.connect(self._choose)

    def show(self) -> None:
        """Show what is odd now."""
        project = self._context.project
        self._panel.show_findings(project.gate, odd_counts(project.gate))
        if self._finding is None or not project.is_open:
            self._panel.show_odd(None)
        else:
            self._list_anew()

    def _list_anew(self) -> None:
        """List what is odd now; boxes that went leave the list at once."""
        project = self._context.project
        if self._finding is None or not project.is_open:
            return
        regions = project.project.regions()
        odd = odd_regions(regions, project.gate, self._finding, project.project.bucket_settings())
        names = {photo.id: photo.name for photo in project.project.photos()}
        self._panel.show_odd(odd, names)

    def _choose(self, finding: str | None) -> None:
        self._finding = finding
        self.show()
