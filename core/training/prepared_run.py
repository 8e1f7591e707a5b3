"""PreparedRun: everything the loop needs, loaded and counted."""

from __future__ import annotations

from dataclasses import dataclass, field

from torch import Tensor
from torch.nn import Parameter
from torch.optim import Optimizer

from core.data.dataset import TrainingDataset
from core.kohya.plan import TrainingPlan
from core.optim.schedules import Schedule
from core.recipe.recipe import TrainingRecipe
from core.training.adapter_method import AdapterMethod
from core.training.outputs import RunOutputs
from core.training.precision import Precision
from core.training.processes import Processes
from core.training.progress import Progress
from core.training.silent_outputs import SilentOutputs
from core.training.stepping import Stepping


@dataclass(frozen=True, eq=False)
class PreparedRun:
    """A run before its first step, or before the one it goes on with.

    Args:
        recipe: what was asked for, with the seed that is used.
        plan: pictures, buckets and steps.
        dataset: batches by epoch and step.
        method: what is trained, and how a batch is judged.
        optimizer: over the method's parameter groups.
        schedule: sets its rates for each step.
        precision: number types, and the device.
        outputs: files and sample pictures.
        trained: every parameter that learns.
        stepping: turns their gradients into steps.
        progress: how far it has come.
        processes: those that train it together.
    """

    recipe: TrainingRecipe
    plan: TrainingPlan
    dataset: TrainingDataset
    method: AdapterMethod
    optimizer: Optimizer
    schedule: Schedule
    precision: Precision
    outputs: RunOutputs | SilentOutputs
    trained: tuple[Parameter, ...]
    stepping: Stepping
    progress: Progress
    processes: Processes = field(default_factory=Processes)

    @property
    def seed(self) -> int:
        """What all random draws are keyed by."""
        return self.dataset.choices.seed

    def learning_rates(self) -> dict[str, float | Tensor]:
        """The rate of each parameter group by name; with what the optimizer found itself where it does so.

        A scalar on the device where it was found there: to ask for the number would mean to wait.
        """
        return {
            group.get("name", str(number)): group["lr"] * group.get("d", 1.0)
            for number, group in enumerate(self.optimizer.param_groups)
        }
