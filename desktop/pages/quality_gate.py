"""The quality gate in the window: measure in a child process, find what is odd, keep it up to date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from core.errors import AtelierError
from curation.gate.facts import Measured
from curation.project.findings import Gate
from curation.project.store import CurationProject
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.workers.child_process import ChildJob, in_child

if TYPE_CHECKING:
    from curation.gate.measure import MeasureProgress

_CALM_MILLISECONDS = 600
_KEEP_EVERY = 32


class QualityGate(QObject):
    """Holds the findings of the open project.

    Signals:
        changed(object): the `Gate` as it is now.

    Args:
        context: of the page.
        parent: the page.
    """

    changed = Signal(object)

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.gate = Gate()
        self._is_looking = self._is_stale = False
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MILLISECONDS)
        self._calm.timeout.connect(self._look)
        project = context.project
        for changed in (project.regions_changed, project.concepts_changed, project.settings_changed,
                        project.photos_changed, project.kinds_changed):  # fmt: skip
            changed.connect(self._calm.start)

    def begin(self) -> None:
        """Another project is open now."""
        self.gate = Gate()
        self._calm.start()

    def measure(self) -> None:
        """Measure what was not measured yet."""
        if not self._context.project.is_open:
            return
        job = _measured(self._context.project.project)
        self._context.jobs.start(tr("Measuring pictures"), job, on_done=self._look)

    def _look(self) -> None:
        """Find what is odd, off the GUI thread; once more when something changed meanwhile."""
        if not isValid(self) or not self._context.project.is_open:
            return
        if self._is_looking:
            self._is_stale = True
            return
        self._is_stale, self._is_looking = False, True
        job = _gates(self._context.project.project)
        self._context.jobs.start(tr("Comparing pictures"), job, on_yield=self._came, on_done=self._ended)

    def _came(self, gate: Gate) -> None:
        if not isValid(self):
            return
        self.gate = gate
        self._context.project.show_gate(gate)
        self.changed.emit(gate)

    def _ended(self) -> None:
        self._is_looking = False
        if self._is_stale and isValid(self):
            self._calm.start()


def _gates(project: CurationProject) -> Iterator[Gate]:
    from curation.project.gate import gate_of  # OpenCV is not loaded on the way to the first grid

    with suppress(AtelierError):  # a project that is closed meanwhile has no findings
        yield gate_of(project)


def _measured(project: CurationProject) -> Iterator[MeasureProgress]:
    """Measure in a child and keep what it says. Closing this ends the child."""
    from curation.project.gate import to_measure  # as above

    pictures = to_measure(project)
    if not pictures:
        return
    child = in_child("curation.gate.measure:measure_pictures", pictures, project.bucket_settings())
    waiting: list[Measured] = []
    is_over = False
    try:
        for news in child:
            waiting += news.measured
            if len(waiting) >= _KEEP_EVERY:
                project.remember_measured(waiting)
                waiting.clear()
            yield news
        is_over = True
    finally:
        if not is_over:
            _end(child)
        with suppress(AtelierError):
            project.remember_measured(waiting)


def _end(child: ChildJob) -> None:
    child.kill()
    if child.pid is not None:
        with suppress(AtelierError):  # it says that it was killed
            for _ in child:
                continue
