"""Learning: what of a run's network learns, and what steps it at which rates."""

from __future__ import annotations

from dataclasses import dataclass

from torch.nn import Parameter
from torch.optim import Optimizer

from core.errors import AtelierError
from core.networks.network import Network
from core.optim.registry import make_optimizer
from core.optim.schedules import Schedule, make_schedule
from core.recipe.recipe import TrainingRecipe
from core.training.adapter_method import AdapterMethod
from core.training.trained_network import limit_weights


@dataclass(frozen=True, eq=False)
class Learning:
    """The learning side of a run.

    Args:
        method: what is trained, and how a batch is judged.
        trained: every parameter that learns.
        optimizer: over the method's parameter groups.
        schedule: sets its rates for each step.
    """

    method: AdapterMethod
    trained: tuple[Parameter, ...]
    optimizer: Optimizer
    schedule: Schedule

    @property
    def text_encoders_learn(self) -> bool:
        """Whether any adapter of a text encoder is among what learns."""
        learning = {id(parameter) for parameter in self.trained}
        return any(
            id(parameter) in learning
            for entry in self.method.network.entries
            if entry.part != "unet"
            for parameter in entry.adapter.parameters()
        )


def learning_of(recipe: TrainingRecipe, method: AdapterMethod, max_train_steps: int) -> Learning:
    """Who learns as a recipe says, and its optimizer and schedule over so many steps.

    Raises:
        AtelierError: all rates are 0, or the optimizer or schedule cannot be made.
    """
    groups = method.parameter_groups(recipe)
    trained = tuple(parameter for group in groups for parameter in group["params"])
    _train_only(method.network, trained)
    optimizer = make_optimizer(recipe.optimizer, groups)
    limit_weights(method.network, optimizer, recipe.network.scale_weight_norms)
    schedule = make_schedule(recipe.optimizer, optimizer, max_train_steps)
    return Learning(method, trained, optimizer, schedule)


def _train_only(network: Network, trained: tuple[Parameter, ...]) -> None:
    """Adapters whose rate is 0 stay in the file, but no gradient is computed for them."""
    if not trained:
        raise AtelierError(
            "Nothing would be trained.",
            why="The learning rates of U-Net and text encoder are 0.",
            remedy="Set learning_rate, unet_lr or text_encoder_lr above 0.",
        )
    network.requires_grad_(requires_grad=False)
    for parameter in trained:
        parameter.requires_grad = True
