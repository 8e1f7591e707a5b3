"""What the Train page says of a run: one line on where it is, and a banner on what can be done about it."""

from __future__ import annotations

from core.errors import AtelierError
from core.training.events import Advice, Preparing
from desktop.text import ErrorText, error_text, text_of, tr
from desktop.widgets.durations import spoken_duration
from desktop.workers.training_progress import TrainingProgress


def words_of_line(progress: TrainingProgress) -> str:
    """Where the run is."""
    match progress.phase:
        case "preparing":
            return _words_of_stage(progress.preparing)
        case "training" if progress.prepared is not None:
            facts = progress.prepared
            return tr(
                "{images} per epoch, {modules}, on {device}",
                images=tr("{count} images", count=facts.num_train_images),
                modules=tr("{count} adapters", count=facts.module_count),
                device=facts.device,
            )
        case "stopping":
            return tr("Ending after this step and saving what was learned…")
        case "pausing":
            return tr("Ending after this step and saving where it is…")
        case "finished" if progress.finished is not None:
            return tr("Done in {time}.", time=spoken_duration(progress.finished.seconds))
    return ""


def words_without_engine() -> ErrorText:
    """Why nothing can be trained here yet, and where that changes."""
    return ErrorText(
        tr("There is no AI engine yet."),
        tr("Training needs PyTorch and its companions."),
        tr("Install them on the page AI engine; it fits them to your graphics card."),
    )


def words_without_folder() -> ErrorText:
    """Why this project cannot be trained on yet, and where that changes."""
    return ErrorText(
        tr("The training folder is not written yet."),
        tr("Training reads the crops and captions from there."),
        tr("It can be looked at first on the Dataset page."),
    )


def words_without_crops() -> ErrorText:
    """Why there is nothing to write yet, and where that changes."""
    return ErrorText(
        tr("There is nothing to train on yet."),
        "",
        tr("Draw boxes on photos, or use whole photos as they are."),
    )


def words_of_error(error: Exception) -> ErrorText:
    """What went wrong: as it was meant for users, or as a bug of ours."""
    if isinstance(error, AtelierError):
        return error_text(error)
    return ErrorText(
        tr("Training ended by a mistake of the program."),
        str(error),
        tr("Checkpoints written so far are safe. If it happens again, report the details."),
    )


def words_of_trouble(trouble: Advice) -> ErrorText:
    """What threatens a run that goes on."""
    return ErrorText(tr("The run goes on, but needs you."), text_of(trouble), "")


def words_to_go_on(progress: TrainingProgress) -> ErrorText:
    """How the run ended before its last step, and from where it would go on."""
    if progress.error is not None:
        told = words_of_error(progress.error)
        return ErrorText(told.what, told.why, f"{told.remedy} {_start_of_going_on(progress)}".strip())
    if progress.phase == "paused":
        return ErrorText(_ended_at(progress, tr("Paused")), "", _start_of_going_on(progress))
    if progress.finished is not None:
        kept = tr("What was learned so far is saved.")
        return ErrorText(_ended_at(progress, tr("Stopped")), kept, _start_of_going_on(progress))
    if progress.is_given_up:
        return ErrorText(_ended_at(progress, tr("Stopped")), "", _start_of_going_on(progress))
    broken = tr("The program or the computer ended while it trained.")
    return ErrorText(_ended_at(progress, tr("Broken off")), broken, _start_of_going_on(progress))


def _ended_at(progress: TrainingProgress, how: str) -> str:
    step = progress.step
    if step is None:
        return tr("{how}: {name}.", how=how, name=progress.output_name)
    return tr(
        "{how}: {name}, step {step} of {total}.",
        how=how,
        name=progress.output_name,
        step=step.step,
        total=step.max_train_steps,
    )


def _start_of_going_on(progress: TrainingProgress) -> str:
    if progress.state is None:
        return tr("No state was saved yet: it would begin at the first step again.")
    return tr(
        "It can go on from step {step}, as if it had never stopped.",
        step=progress.state.step,
    )


def _words_of_stage(preparing: Preparing | None) -> str:
    if preparing is None:
        return tr("Starting…")
    if preparing.total:
        return f"{tr(preparing.stage)} {preparing.done} / {preparing.total}"
    return f"{tr(preparing.stage)}…"
