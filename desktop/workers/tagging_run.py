"""TaggingRun: the one tagging run of this window, in a child process, with what a person may ask of it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from typing_extensions import override

from core.kohya.problem import Problem
from curation.project.tag_project import with_regions
from curation.project.tagging_run import TaggingProgress, regions_of, tagging_steps
from desktop.text import tr
from desktop.widgets.durations import spoken_duration
from desktop.workers.child_process import ChildDiedError, ChildJob, in_child
from desktop.workers.jobs import Jobs, JobState

if TYPE_CHECKING:
    from curation.project.store import CurationProject
    from curation.project.tag_project import TagRequest
    from curation.project.tagging_edits import WriteTaggedCaptions
    from curation.taggers.describe_pictures import DescribeProgress, FailedPicture, PictureToDescribe
    from curation.taggers.kind import TaggerSettings
    from desktop.workers.job_thread import JobThread

DESCRIBE = "curation.taggers.describe_pictures:describe_pictures"
_PATIENCE_SECONDS = 0.6
"""A batch can take longer than a person waits; what was found so far is kept, so the child may be ended."""

Phase = Literal["idle", "running", "pausing", "paused", "stopping", "done", "failed"]


@dataclass(frozen=True)
class TaggingState:
    """What the window shows of the run.

    Attributes:
        phase: where it stands.
        progress: its last step.
        runs_on: what does the work, for example "CUDA"; "" while that is not known.
        notes: what the person should know.
        failures: pictures that failed, with their reasons.
    """

    phase: Phase = "idle"
    progress: TaggingProgress = field(default_factory=lambda: TaggingProgress(0, 0))
    runs_on: str = ""
    notes: tuple[Problem, ...] = ()
    failures: tuple[FailedPicture, ...] = ()

    @property
    def is_active(self) -> bool:
        """Whether a child works, or is just being ended."""
        return self.phase in ("running", "pausing", "stopping")


class TaggingRun(QObject):
    """Starts, pauses, goes on, stops.

    Signals:
        changed(): :attr:`state` is another.
        tagged(object): the run is through; the edit that writes its captions.

    Args:
        jobs: where the run shows in the progress strip.
        show_error: shows why a run failed.
        target: the function that does the work; tests put a small one in its place.
    """

    changed = Signal()
    tagged = Signal(object)

    def __init__(
        self,
        jobs: Jobs,
        show_error: Callable[[Exception], None],
        parent: QObject | None = None,
        *,
        target: str = DESCRIBE,
    ) -> None:
        super().__init__(parent)
        self.state = TaggingState()
        self.target = target
        self._jobs = jobs
        self._show_error = show_error
        self._project: CurationProject | None = None
        self._request: TagRequest | None = None
        self._thread: JobThread | None = None

    def start(self, project: CurationProject, request: TagRequest, *, again: bool = False) -> None:
        """Tag.

        Raises:
            ValueError: a run goes on already.
        """
        if self.state.is_active:
            raise ValueError("a run goes on already")
        self._project, self._request = project, request
        self.state = TaggingState("running")
        self._begin(again=again)

    def pause(self) -> None:
        """End the child and free its memory; :meth:`go_on` takes up what is left."""
        self._end_child("pausing")

    def go_on(self) -> None:
        """Go on with what is not described yet."""
        if self.state.phase in ("paused", "failed"):
            self.state = replace(self.state, phase="running")
            self._begin(again=False)

    def try_again(self) -> None:
        """Tag the pictures that failed once more, and no others."""
        project, request = self._project, self._request
        if project is not None and request is not None and not self.state.is_active:
            self.start(project, with_regions(request, regions_of(project, self.state.failures)))

    def cancel(self) -> None:
        """End without writing captions; what was found stays known."""
        if self.state.phase in ("paused", "failed"):
            self._show(phase="idle")
        self._end_child("stopping")

    def forget(self) -> None:
        """The project is closed: end the child, and hear no more of it."""
        thread, self._thread = self._thread, None
        self._project = self._request = None
        self._show(phase="idle")
        if thread is not None:
            thread.stop()

    def _begin(self, *, again: bool) -> None:
        if self._project is None or self._request is None:
            return
        job = _TaggingJob(self._project, self._request, self.target, again=again)
        self._thread = self._jobs.start(
            tr("Tagging"), job, on_yield=self._take, on_done=self._done, on_failed=self._failed
        )
        self._thread.stopping.connect(self._stop_was_pressed)
        self.changed.emit()

    def _end_child(self, phase: Phase) -> None:
        if self._thread is not None and self.state.phase == "running":
            self._show(phase=phase)
            self._thread.stop()

    def _stop_was_pressed(self) -> None:
        if self.state.phase == "running":
            self._show(phase="stopping")

    def _take(self, step: TaggingProgress) -> None:
        if self._thread is None:
            return
        self.state = replace(
            self.state,
            progress=step,
            runs_on=step.runs_on or self.state.runs_on,
            notes=step.notes or self.state.notes,
            failures=(*self.state.failures, *step.failed),
        )
        self._jobs.show(self._thread, JobState(tr("Tagging"), step.done, step.total, rate_words(step)))
        self.changed.emit()

    def _done(self) -> None:
        if self._thread is None:
            return
        self._thread = None
        edit: WriteTaggedCaptions | None = self.state.progress.edit
        if edit is None:
            self._show(phase="paused" if self.state.phase == "pausing" else "idle")
            return
        self._show(phase="done")
        self.tagged.emit(edit)

    def _failed(self, error: Exception) -> None:
        if self._thread is None:
            return
        self._thread = None
        self._show(phase="failed")
        self._show_error(error)

    def _show(self, *, phase: Phase) -> None:
        self.state = replace(self.state, phase=phase)
        self.changed.emit()


class _TaggingJob(Iterator[TaggingProgress]):
    """The steps of a run whose pictures are described in a child process."""

    def __init__(self, project: CurationProject, request: TagRequest, target: str, *, again: bool) -> None:
        self._target = target
        self._child: ChildJob | None = None
        self._is_stopped = threading.Event()
        self._steps = tagging_steps(project, request, self._describe, again=again)

    @override
    def __next__(self) -> TaggingProgress:
        if self._is_stopped.is_set():
            raise StopIteration
        try:
            return next(self._steps)
        except ChildDiedError:
            if self._is_stopped.is_set():
                raise StopIteration from None
            raise

    def request_stop(self) -> None:
        """End soon: first a word, then by force. Safe from any thread."""
        self._is_stopped.set()
        child = self._child
        if child is not None:
            child.request_stop()
            end: Callable[[], None] = child.kill
            timer = threading.Timer(_PATIENCE_SECONDS, end)
            timer.daemon = True
            timer.start()

    def _describe(
        self, pictures: Sequence[PictureToDescribe], settings: TaggerSettings
    ) -> Iterator[DescribeProgress]:
        self._child = in_child(self._target, pictures, settings)
        if self._is_stopped.is_set():
            return iter(())
        return self._child


def rate_words(step: TaggingProgress) -> str:
    """How far, how fast and how long still, in the user's language."""
    counted = tr("{done} of {total}", done=step.done, total=step.total)
    if step.seconds_left is None:
        return counted
    return tr(
        "{counted}, {rate} a second, {time} left",
        counted=counted,
        rate=f"{step.per_second:.1f}",
        time=spoken_duration(step.seconds_left),
    )
