"""What the Train page's banner offers: to go on, to try again, or to make what is missing before a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from core.training.another_run import AnotherRunError
from desktop.pages.folder_update import FolderUpdate
from desktop.pages.run_words import (
    words_of_error,
    words_of_trouble,
    words_to_go_on,
    words_without_crops,
    words_without_engine,
    words_without_folder,
)
from desktop.text import tr
from desktop.widgets.banner import Offer
from desktop.workers.training_thread import TrainingThread
from desktop.workspace.engine_state import engine_is_here


@dataclass(frozen=True)
class OfferedActs:
    """What the banner's button may do.

    Args:
        go_on: take the last run up again.
        start: begin a run as the form says it.
        write: write the training folder.
        go_to: show another page by its name.
        show_messages: show what the trainer said.
    """

    go_on: Callable[[], object]
    start: Callable[[], object]
    write: Callable[[], object]
    go_to: Callable[[str], object]
    show_messages: Callable[[], object]


def has_begun_run(training: TrainingThread) -> bool:
    """Whether there is a run that ended after its first and before its last step."""
    has_begun = training.progress.step is not None or training.progress.state is not None
    return training.progress.can_go_on and training.recipe is not None and has_begun


def offer_of(
    training: TrainingThread, folder: FolderUpdate, acts: OfferedActs, *, is_written: bool
) -> Offer | None:
    """What can be done now besides training what the form says.

    Args:
        training: the run, past or present.
        folder: writes the training folder.
        acts: what the button may do.
        is_written: whether there is a training folder.
    """
    progress = training.progress
    if has_begun_run(training):
        is_another = isinstance(progress.error, AnotherRunError)
        action = tr("Go on all the same") if is_another else tr("Go on")
        return Offer(words_to_go_on(progress), action, acts.go_on, is_calm=progress.error is None)
    if progress.is_running and progress.trouble is not None:
        return Offer(words_of_trouble(progress.trouble), tr("Show messages"), acts.show_messages)
    if progress.is_running or folder.is_writing:
        return None
    if not engine_is_here():
        return Offer(words_without_engine(), tr("Go to AI engine"), partial(acts.go_to, "engine"))
    if progress.error is not None:
        return Offer(words_of_error(progress.error), tr("Try again"), acts.start)
    if is_written:
        return None
    if folder.has_crops:
        return Offer(words_without_folder(), tr("Write it now"), acts.write)
    return Offer(words_without_crops(), tr("Go to Photos"), partial(acts.go_to, "photos"))
