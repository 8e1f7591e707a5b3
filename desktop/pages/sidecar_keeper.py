"""SidecarKeeper: keeps the written folder's text files behind the project, and hears what others change."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from curation.export.sidecars import (
    OutsideText,
    SidecarReport,
    has_changed_outside,
    is_written_tree,
    settle_sidecars,
    write_over,
)
from curation.export.text_plan import TextPlan
from curation.project.edits import SetCaptions
from desktop.pages.edit_request import ask
from desktop.pages.long_change import ask_calmly
from desktop.text import tr
from desktop.workers.latest_answer import LatestAnswer

if TYPE_CHECKING:
    from desktop.pages.page import AppContext

_CALM_MILLISECONDS = 800
_LOOK_MILLISECONDS = 4000


def keeper_of(context: AppContext) -> SidecarKeeper:
    """The one keeper of a window's projects; it begins its work when somebody first asks for it."""
    known = context.project.findChild(SidecarKeeper)
    return known if isinstance(known, SidecarKeeper) else SidecarKeeper(context, context.project)


class SidecarKeeper(QObject):
    """Works while the window lives, whatever page is shown. Without a written folder it rests.

    Signals:
        conflicts_changed(): :attr:`conflicts` are others now.

    Args:
        context: the open project, its folder, its jobs.
        parent: who wants to hear of conflicts.
    """

    conflicts_changed = Signal()

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.conflicts: tuple[OutsideText, ...] = ()
        self._plan = TextPlan()
        self._settling = LatestAnswer(context.jobs, self, delay_milliseconds=_CALM_MILLISECONDS)
        self._looking = LatestAnswer(context.jobs, self)
        self._writing = LatestAnswer(context.jobs, self)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MILLISECONDS)
        self._look.timeout.connect(self._look_outside)
        self._look.start()
        project = context.project
        for signal in (project.captions_changed, project.concepts_changed, project.settings_changed):
            signal.connect(lambda *_: self.settle())
        context.project.opened.connect(self._project_changed)
        self.settle()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being looked at or written."""
        return self._settling.is_idle and self._looking.is_idle and self._writing.is_idle

    def _project_changed(self) -> None:
        """Another project, or none: what was asked of the last one is no longer wanted."""
        for answer in (self._settling, self._looking, self._writing):
            answer.forget()
        self._show(())
        self.settle()

    def settle(self) -> None:
        """Bring files up to the project soon."""
        project, out = self._context.project, self._tree()
        if out is not None:
            work = partial(settle_sidecars, project.project, out, self._plan)
            self._settling.ask(work, self._settled)

    def keep_ours(self, found: Sequence[OutsideText]) -> None:
        """Write what the project says over files."""
        out = self._tree()
        if out is not None:
            paths = frozenset(one.path for one in found)
            work = partial(write_over, self._context.project.project, out, paths)
            self._writing.ask(work, lambda _done: self.settle())

    def take_theirs(self, found: Sequence[OutsideText]) -> None:
        """Take the texts of files into the project, in one step."""
        if ask(self._context, SetCaptions({one.region_id: one.text or "" for one in found})):
            self.settle()

    def _tree(self) -> Path | None:
        path = self._context.project.path
        if path is None or self._context.project.is_read_only:  # whoever works in it keeps its texts
            return None
        out = self._context.settings.kohya_folder(path)
        return out if is_written_tree(out) else None

    def _look_outside(self) -> None:
        out = self._tree()
        if out is not None and self.is_idle:
            known = tuple(found.path for found in self.conflicts)
            self._looking.ask(partial(has_changed_outside, out, known), self._looked)

    def _looked(self, has_changed: bool) -> None:  # noqa: FBT001 - an answer
        if has_changed:
            self.settle()

    def _settled(self, report: SidecarReport | None) -> None:
        if report is None:
            self.settle()  # an export writes; try again when it is through
            return
        self._show(report.conflicts)
        project = self._context.project
        now = project.project.captions() if report.changed_outside else {}
        texts = {
            found.region_id: found.text or ""
            for found in report.changed_outside
            if str(now.get(found.region_id, "")) == found.project_text
        }
        if texts:
            words = tr("{count} captions changed on the disk were taken in", count=len(texts))
            window = QApplication.activeWindow()
            ask_calmly(self._context, SetCaptions(texts), window, lambda _: self._context.status(words))

    def _show(self, conflicts: tuple[OutsideText, ...]) -> None:
        if conflicts != self.conflicts:
            self.conflicts = conflicts
            self.conflicts_changed.emit()
