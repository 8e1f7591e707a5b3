"""RunOutputs: which LoRA files, states and sample pictures a run makes, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.checkpoints.file_names import checkpoint_name, state_name
from core.errors import AtelierError
from core.recipe.run_section import RunSection
from core.training.control import TrainingControl
from core.training.events import Advice, CheckpointSaved, StateSaved, TrainingEvent
from core.training.left_out import LeftOutPictures
from core.training.loss_reports import LossReports
from core.training.network_average import AVERAGE_ENDING
from core.training.progress import Progress
from core.training.refuge import Refuge
from core.training.sample_pictures import SamplePictures
from core.training.saving_rhythm import SavingRhythm

_WHICH_FILE = (
    "{average} is the average of the last steps, usually the one to use; {network} is the last step alone."
)

_RESCUED = "{problem} What was learned is kept in {path}: move it where you want it."
_STATE_RESCUED = "{problem} The run's state is kept in {path}: to go on with this run, set resume to it."
_STATE_LOST = (
    "{problem} The home folder had no room for the run's state either. The LoRA is whole, but this run can "
    "go on from an earlier state only."
)
_NOT_SAVED = (
    "{problem} Training goes on, and the files saved before are whole. Each file that is due is tried again; "
    "until one is written, this is not repeated."
)

SaveNetwork = Callable[[Path, int, int], None]
"""Writes the network as it is now: (file, step, epoch)."""

SaveState = Callable[[Path, Progress], None]
"""Writes all that the run needs to go on: (folder, where it is)."""


@dataclass(eq=False)
class RunOutputs:
    """Files and pictures of a run.

    Args:
        section: when to make which.
        save_network: writes a LoRA file.
        save_average: writes one of the network's average; None where none is kept.
        save_state: writes a state.
        samples: makes the sample pictures; None = there are no prompts.
        losses: tells how well each picture is learned.
        num_epochs: the run's epochs; the last one's file is the final one.
        max_train_steps: the run's steps.
        last_path: the last LoRA file that is whole on disk.
        left_out: tells of pictures that vanish while the run trains.
        refuge: takes what the disk refuses at the end.
    """

    section: RunSection
    save_network: SaveNetwork
    save_state: SaveState
    samples: SamplePictures | None
    losses: LossReports
    num_epochs: int
    max_train_steps: int
    save_average: SaveNetwork | None = None
    last_path: str = ""
    left_out: LeftOutPictures = field(default_factory=lambda: LeftOutPictures({}))
    refuge: Refuge = field(default_factory=Refuge)
    # A full disk is told once, not at every file.
    _refusal_is_told: bool = False
    _sample_is_refused: bool = False

    @property
    def rhythm(self) -> SavingRhythm:
        """When files are due, and which are kept."""
        return SavingRhythm.of(self.section, self.num_epochs)

    def before_training(self, progress: Progress) -> Iterator[TrainingEvent]:
        """What is made before the first step."""
        if self.section.sample_at_first and progress.step == 0:
            yield from self._draw_samples(progress)

    def acts_after(self, step: int, control: TrainingControl) -> bool:
        """Whether anything is due after a step; if not, nothing has to wait for it."""
        section = self.section
        due = (section.validate_every_n_steps, section.save_every_n_steps, section.sample_every_n_steps)
        return self.left_out.wait or control.wishes_wait or any(_is_due(step, every) for every in due)

    def after_step(self, progress: Progress, control: TrainingControl) -> Iterator[TrainingEvent]:
        """What is due after a step, by the recipe or by a wish."""
        step = progress.step
        yield from self.left_out.news()
        if _is_due(step, self.section.validate_every_n_steps):
            yield from self.losses.of_held_out(progress)
        if control.take_save_wish() or self.rhythm.is_due_after_step(step):
            yield from self._save_meanwhile(progress, step=step)
        if control.take_sample_wish() or _is_due(step, self.section.sample_every_n_steps):
            yield from self._draw_samples(progress)

    def after_epoch(self, progress: Progress) -> Iterator[TrainingEvent]:
        """What is due after an epoch. The last epoch's file is the final one."""
        progress.epoch_is_done = True
        epoch = progress.epoch
        yield from self.losses.of_trained(progress)
        if _is_due(epoch, self.section.validate_every_n_epochs or 1):
            yield from self.losses.of_held_out(progress)
        if epoch < self.num_epochs and self.rhythm.is_due_after_epoch(epoch):
            yield from self._save_meanwhile(progress, epoch=epoch)
        if _is_due(epoch, self.section.sample_every_n_epochs):
            yield from self._draw_samples(progress, is_epoch=True)

    def after_training(self, progress: Progress) -> Iterator[TrainingEvent]:
        """The files of a run that has done its last step: the LoRA under its plain name, a wanted state."""
        yield from self._save_networks(progress, is_final=True)
        if self.section.save_state or self.section.save_state_on_train_end:
            yield from self._last_state(progress, state_name(self.section.output_name))

    def after_stop(self, progress: Progress, *, is_pause: bool) -> Iterator[TrainingEvent]:
        """The files of a run that ends early: always a state; the LoRA too, unless it only pauses."""
        yield from self.losses.of_trained(progress)
        name = state_name(self.section.output_name, step=progress.step)
        if is_pause:
            yield from self._last_state(progress, name, is_all=True)
            return
        yield from self._save_networks(progress, is_final=True)
        yield from self._last_state(progress, name)

    def _save_meanwhile(
        self, progress: Progress, *, epoch: int | None = None, step: int | None = None
    ) -> Iterator[TrainingEvent]:
        """Save while training goes on; a full disk is told, and what was saved before stays."""
        try:
            yield from self._save_networks(progress, epoch=epoch, step=step)
            if self.section.save_state:
                yield self._save_state(progress, state_name(self.section.output_name, epoch=epoch, step=step))
            for name, _ in self._networks():
                self._remove(replace(self.rhythm, output_name=name).outlived(epoch=epoch, step=step))
            self._refusal_is_told = False
        except AtelierError as error:
            if not self._refusal_is_told:
                yield Advice(_NOT_SAVED, {"problem": error}, severity="error")
            self._refusal_is_told = True

    def _remove(self, name: str | None) -> None:
        if name is not None:
            # Somebody may have it open, where such files cannot be removed: then it stays.
            with suppress(OSError):
                (Path(self.section.output_dir) / name).unlink(missing_ok=True)

    def _save_networks(
        self,
        progress: Progress,
        *,
        epoch: int | None = None,
        step: int | None = None,
        is_final: bool = False,
    ) -> Iterator[TrainingEvent]:
        """The LoRA file of a moment, then that of the average where one is kept."""
        before = ""
        for name, save in self._networks():
            path = Path(self.section.output_dir) / checkpoint_name(name, epoch=epoch, step=step)
            try:
                save(path, progress.step, progress.epoch)
            except AtelierError as error:
                if not is_final:
                    raise
                path = self.refuge.keep(path.name, error, save, progress.step, progress.epoch)
                yield Advice(_RESCUED, {"problem": error, "path": str(path)}, severity="error")
            before, self.last_path = self.last_path, str(path)
            yield CheckpointSaved(self.last_path, progress.step, progress.epoch, is_final)
        if is_final and self.save_average is not None:
            yield Advice(
                _WHICH_FILE, {"average": Path(self.last_path).name, "network": Path(before).name}, "info"
            )

    def _networks(self) -> Iterator[tuple[str, SaveNetwork]]:
        """What is written of the network, by the name that its files begin with."""
        name = self.section.output_name
        yield name, self.save_network
        if self.save_average is not None:
            yield name + AVERAGE_ENDING, self.save_average

    def _save_state(self, progress: Progress, name: str) -> StateSaved:
        folder = Path(self.section.output_dir) / name
        self.save_state(folder, progress)
        return StateSaved(str(folder), progress.step, progress.epoch)

    def _last_state(self, progress: Progress, name: str, *, is_all: bool = False) -> Iterator[TrainingEvent]:
        """The state of a run that ends; elsewhere, or not at all, where the disk refuses it.

        Args:
            progress: where the run is.
            name: of the state's folder.
            is_all: whether nothing else holds what was learned.

        Raises:
            AtelierError: it finds no room, and it is all there is.
        """
        try:
            saved = self._save_state(progress, name)
        except AtelierError as error:
            yield from self._state_elsewhere(progress, name, error, is_all=is_all)
        else:
            yield saved

    def _state_elsewhere(
        self, progress: Progress, name: str, refused: AtelierError, *, is_all: bool
    ) -> Iterator[TrainingEvent]:
        try:
            path = self.refuge.keep(name, refused, self.save_state, progress)
        except AtelierError:
            if is_all:
                raise
            yield Advice(_STATE_LOST, {"problem": refused}, severity="error")
        else:
            yield Advice(_STATE_RESCUED, {"problem": refused, "path": str(path)}, severity="error")
            yield StateSaved(str(path), progress.step, progress.epoch)

    def _draw_samples(self, progress: Progress, *, is_epoch: bool = False) -> Iterator[TrainingEvent]:
        if self.samples is None:
            return
        for event in self.samples.draw(progress.step, progress.epoch, is_epoch=is_epoch):
            is_refused = isinstance(event, Advice)
            if not (is_refused and self._sample_is_refused):
                yield event
            self._sample_is_refused = is_refused


def _is_due(count: int, every: int | None) -> bool:
    return every is not None and count % every == 0
