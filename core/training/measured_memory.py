"""MemoryWatch: how much memory a run really took, to be told beside what was planned."""

from __future__ import annotations

import sys

import psutil  # type: ignore[import-untyped]
import torch

from core.errors import AtelierError
from core.recipe.recipe import TrainingRecipe
from core.training.events import Advice
from core.training.memory_plan import GIB, MemoryPlan, memory_plan
from core.training.model_facts import model_facts

_WORTH_SECONDS = 60
"""Shorter runs are not held up by the seconds that a plan takes."""
_TAKEN = "Memory: {planned} GiB were planned, {measured} GiB were taken at most."
_GROWN = (
    "Memory: {planned} GiB were planned; this process grew by {measured} GiB at most, with libraries and "
    "with what reading the files took."
)


class MemoryWatch:
    """Memory from here on: the graphics card's, or this process's where the processor trains."""

    def __init__(self) -> None:
        self._resident, self._highest = _resident(), _highest_resident()
        if torch.cuda.is_available():
            torch.cuda.reset_peak_memory_stats()

    def most(self, device: torch.device) -> int:
        """The most that was taken at once since the watch began, bytes.

        Of a card, what torch has taken from it, with the gaps between tensors. Of the process, by how much it
        grew; where it had been larger before, only what it holds now is known.
        """
        if device.type == "cuda":
            return torch.cuda.max_memory_reserved(device)
        highest = _highest_resident()
        return max(0, (highest if highest > self._highest else _resident()) - self._resident)


def memory_told(
    recipe: TrainingRecipe, watch: MemoryWatch, device: torch.device, seconds: float
) -> Advice | None:
    """Planned and measured side by side; None for a run of seconds, or where no plan can be made any more.

    Args:
        recipe: of the run, with the savings that were chosen for it.
        watch: began before the base model was loaded.
        device: where the run computed.
        seconds: how long it took.
    """
    if seconds < _WORTH_SECONDS:
        return None
    try:
        plan = memory_plan(model_facts(recipe), recipe)
    except AtelierError:
        # What the plan is made of was moved away meanwhile; the run itself is over and well.
        return None
    return Advice(
        _TAKEN if device.type == "cuda" else _GROWN,
        {
            "planned": f"{planned_on(device, plan) / GIB:.2f}",
            "measured": f"{watch.most(device) / GIB:.2f}",
        },
        severity="info",
    )


def planned_on(device: torch.device, plan: MemoryPlan) -> int:
    """What a plan says of that which :meth:`MemoryWatch.most` measures, bytes."""
    if device.type == "cuda":
        # Torch does not see what the driver holds.
        return plan.peak - plan.context
    return plan.in_one_memory


def _resident() -> int:
    resident: int = psutil.Process().memory_info().rss
    return resident


def _highest_resident() -> int:
    """The most that this process ever held, bytes."""
    if sys.platform == "win32":
        peak: int = psutil.Process().memory_info().peak_wset
        return peak
    import resource

    highest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return highest if sys.platform == "darwin" else highest * 1024
