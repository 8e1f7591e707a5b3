"""Going on with a run: which state, whether it fits, and what to do about what does not."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path

from core.checkpoints.resume_state import ResumeState, states_in
from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.training.another_run import AnotherRunError
from core.training.events import Advice
from core.training.run_differences import changed_surroundings, differences
from core.training.state_file import StateFile

AUTO = "auto"
_NONE_YET = "There is no saved state of “{name}” in {folder}; training starts from the first step."


def state_to_resume(recipe: TrainingRecipe) -> Generator[Advice, None, ResumeState | None]:
    """The state that a recipe wants to go on from.

    Yields:
        Which states are broken and were passed over.

    Returns:
        The state, checked byte by byte; None = start from the first step.

    Raises:
        AtelierError: the named state is not whole, or none of several is.
    """
    wanted = recipe.run.resume
    if not wanted:
        return None
    if wanted != AUTO:
        return ResumeState.read(Path(wanted))
    folder, name = Path(recipe.run.output_dir), recipe.run.output_name
    found = states_in(folder, name)
    if not found:
        yield Advice(_NONE_YET, {"name": name, "folder": str(folder)})
        return None
    for path in found:
        try:
            return ResumeState.read(path)
        except AtelierError as error:
            yield Advice("{problem} The state saved before it is used.", {"problem": error.what})
    raise AtelierError(
        "None of the {count} saved states of “{name}” in {folder} is whole.",
        why="Files were changed or cut off after they were written.",
        remedy="Start anew without resume, or set network_weights to the last LoRA file.",
        count=len(found),
        name=name,
        folder=folder,
    )


def restore(state: ResumeState, file: StateFile, recipe: TrainingRecipe) -> Iterator[Advice]:
    """Put a state into a run that is prepared otherwise.

    Yields:
        What differs and may change numbers, where it was to go on anyway.

    Raises:
        AtelierError: the run would give other numbers than without the break, or the network is another one.
    """
    found = differences(state, file.identity)
    if found and not recipe.run.resume_anyway:
        raise _is_another_run(found)
    for difference in found:
        yield Advice("This run goes on with a difference: {difference}.", {"difference": difference})
    around = changed_surroundings(state, file.identity)
    if around:
        yield Advice(
            "Last digits may differ from a run without a break: {changes}.", {"changes": "; ".join(around)}
        )
    try:
        file.restore(state)
    except ValueError as error:
        raise AtelierError(
            "The saved state does not fit this run's network and optimizer.",
            why="What is different: {reason}.",
            remedy="Set network and optimizer as they were, or set network_weights to the LoRA file instead.",
            reason=str(error),
        ) from error


def _is_another_run(found: list[str]) -> AnotherRunError:
    return AnotherRunError(
        "This run cannot go on as it was. {differences}.",
        why="It would give other numbers than a run without a break.",
        remedy="Set it back, or go on all the same with resume_anyway.",
        differences=". ".join(difference[0].upper() + difference[1:] for difference in found),
    )
