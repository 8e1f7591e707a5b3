"""TrainingThread: one training run in a child process, with what the window may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.training.events import Preparing, StepDone
from desktop.text import tr
from desktop.widgets.durations import spoken_duration
from desktop.workers.child_process import TRAINING_CONTROL, ChildJob, in_child
from desktop.workers.jobs import Jobs, JobState
from desktop.workers.training_progress import TrainingProgress

if TYPE_CHECKING:
    from core.recipe.recipe import TrainingRecipe
    from desktop.workers.job_thread import JobThread

TRAIN = "core.training.run:train"


class TrainingThread(QObject):
    """The run of this window: the one that goes on, or the last one.

    Signals:
        started(): a run begins or goes on; or a past one was brought back.
        came(object): one training event, already in :attr:`progress`.
        ended(): the run is over; :attr:`progress` says how.

    Args:
        jobs: where the run shows in the progress strip.
        target: the training function; tests put a small one in its place.
    """

    started = Signal()
    came = Signal(object)
    ended = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None, *, target: str = TRAIN) -> None:
        super().__init__(parent)
        self.progress = TrainingProgress()
        self.recipe: TrainingRecipe | None = None
        self.target = target
        self._jobs = jobs
        self._child: ChildJob | None = None
        self._thread: JobThread | None = None

    @property
    def is_running(self) -> bool:
        """Whether a run goes on."""
        return self.progress.is_running

    @property
    def child_pid(self) -> int | None:
        """Process id of the child while a run goes on."""
        return self._child.pid if self._child is not None else None

    def start(self, recipe: TrainingRecipe) -> None:
        """Train.

        Raises:
            ValueError: a run goes on already.
        """
        self._check_free()
        self.progress = TrainingProgress(recipe.run.output_name, recipe.run.output_dir, phase="preparing")
        self._start(recipe)

    def go_on(self, *, anyway: bool = False) -> None:
        """Train on where the last run ended, in its folder: from its newest state, or from the first step.

        Args:
            anyway: also where recipe or pictures are not as they were; the numbers will be others.

        Raises:
            ValueError: a run goes on already, or there is none to go on with.
        """
        self._check_free()
        if self.recipe is None:
            raise ValueError("there is no run to go on with")
        # Where no state was saved yet, a run that went on from a named one does so again.
        start = "auto" if self.progress.state is not None else self.recipe.run.resume or "auto"
        self.progress.go_on()
        self._start(self.recipe.with_values(resume=start, resume_anyway=anyway))

    def bring_back(self, recipe: TrainingRecipe | None, progress: TrainingProgress) -> None:
        """Show a past run of a project as if it had just ended; a run that goes on stays.

        Args:
            recipe: what it was started with; None = it cannot go on.
            progress: how far it came.
        """
        if self.is_running:
            return
        self.recipe, self.progress = recipe, progress
        self.started.emit()

    def _check_free(self) -> None:
        if self.is_running:
            raise ValueError("a run goes on already")

    def _start(self, recipe: TrainingRecipe) -> None:
        self.recipe = recipe
        self._child = in_child(self.target, recipe, control=TRAINING_CONTROL)
        title = tr("Training {name}", name=recipe.run.output_name)
        self._thread = self._jobs.start(
            title,
            self._child,
            on_yield=self._take,
            on_done=lambda: self._end(None),
            on_failed=self._end,
        )
        self._thread.stopping.connect(self._stopping)
        self.started.emit()

    def stop(self) -> None:
        """End after the step that is under way and keep what was learned; before the first one, at once."""
        if self._thread is not None:
            self._thread.stop()

    def pause(self) -> None:
        """End after the step that is under way, keep the state only, and free the memory."""
        if self._child is not None and self.progress.phase != "stopping":
            self._child.wish("pause")
            self.progress.phase = "pausing"
            self.came.emit(None)

    def kill(self) -> None:
        """End the child at once; only what is on disk stays."""
        if self._child is not None:
            self._child.kill()

    def save_now(self) -> None:
        """Write a LoRA file after this step."""
        if self._child is not None:
            self._child.wish("save_now")

    def sample_now(self) -> None:
        """Draw the sample prompts after this step."""
        if self._child is not None:
            self._child.wish("sample_now")

    def _stopping(self) -> None:
        if not self.is_running:
            return
        if self.progress.phase == "preparing":
            # Nothing is learned yet, and whoever loads a model hears of no wish until it is through.
            self.progress.is_given_up = True
            self.kill()
        self.progress.phase = "stopping"
        self.came.emit(None)

    def _take(self, event: Any) -> None:
        self.progress.add(event)
        if self._thread is not None and isinstance(event, (StepDone, Preparing)):
            self._jobs.show(self._thread, self._state(event))
        self.came.emit(event)

    def _state(self, event: StepDone | Preparing) -> JobState:
        title = tr("Training {name}", name=self.progress.output_name)
        if isinstance(event, Preparing):
            return JobState(title, event.done, event.total, note=tr(event.stage))
        note = tr("Step {step} of {total}", step=event.step, total=event.max_train_steps)
        left = self.progress.seconds_left
        if left is not None:
            note = tr("{note}, {time} left", note=note, time=spoken_duration(left))
        return JobState(title, event.step, event.max_train_steps, note=note)

    def _end(self, error: Exception | None) -> None:
        self._child = self._thread = None
        self.progress.end(None if self.progress.is_given_up else error)
        self.ended.emit()
