"""When the optimizer steps: once when all gradients are there, or parameter by parameter as each comes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import torch
from torch import Tensor
from torch.nn import Parameter
from torch.optim import Optimizer

from core.errors import AtelierError
from core.optim.registry import OPTIMIZERS, optimizer_kind
from core.recipe.recipe import TrainingRecipe
from core.training.network_average import NetworkAverage
from core.training.precision import Precision


class Stepping(Protocol):
    """Turns a step's gradients into a step."""

    def gradient_length(self) -> Tensor | None:
        """The length of all gradients together, a scalar on the device; limited where the recipe says so.

        None where fp16's loss scaling looks at the gradients itself.
        """
        ...

    def step(self) -> None:
        """Take the step, as far as it is not taken yet, and let the gradients go."""
        ...


class WholeStep:
    """One step when the backward pass is over.

    Args:
        optimizer: takes it.
        trained: every parameter that learns.
        precision: holds fp16's loss scaling.
        max_grad_norm: longer gradients are shortened to it; 0 leaves them.
    """

    def __init__(
        self, optimizer: Optimizer, trained: Sequence[Parameter], precision: Precision, max_grad_norm: float
    ) -> None:
        self._optimizer, self._trained = optimizer, trained
        self._precision, self._max_grad_norm = precision, max_grad_norm

    def gradient_length(self) -> Tensor | None:
        """As the protocol says."""
        return self._precision.clip(self._optimizer, self._trained, self._max_grad_norm)

    def step(self) -> None:
        """As the protocol says."""
        self._precision.step(self._optimizer)
        self._optimizer.zero_grad(set_to_none=True)


class StepAsGradientsCome:
    """Each parameter steps within the backward pass and lets its gradient go: they never all live at once.

    A gradient that is no number spoils the network before anybody can see it; the length tells it before the
    step is over, and nothing of a spoilt network is ever written.

    Args:
        optimizer: of a kind that steps parameters apart.
        trained: every parameter that learns.
    """

    def __init__(self, optimizer: Optimizer, trained: Sequence[Parameter]) -> None:
        self._optimizer = optimizer
        self._lengths: list[Tensor] = []
        self._group_of = {
            id(parameter): group for group in optimizer.param_groups for parameter in group["params"]
        }
        for parameter in trained:
            parameter.register_post_accumulate_grad_hook(self._step_one)  # type: ignore[no-untyped-call]

    def gradient_length(self) -> Tensor:
        """As the protocol says; nothing is limited."""
        lengths, self._lengths = self._lengths, []
        return torch.linalg.vector_norm(torch.stack(lengths)) if lengths else torch.zeros(())

    def step(self) -> None:
        """All is done already."""

    def _step_one(self, parameter: Tensor) -> None:
        assert parameter.grad is not None
        self._lengths.append(torch.linalg.vector_norm(parameter.grad, dtype=torch.float32))
        groups = self._optimizer.param_groups
        group: dict[str, Any] = self._group_of[id(parameter)]
        # The optimizer's own step, with this one parameter for its whole world.
        self._optimizer.param_groups = [{**group, "params": [parameter]}]
        try:
            self._optimizer.step()
        finally:
            self._optimizer.param_groups = groups
        parameter.grad = None


class AveragedSteps:
    """Steps that the network's average follows.

    Args:
        stepping: takes them.
        average: of the network that it steps.
    """

    def __init__(self, stepping: Stepping, average: NetworkAverage) -> None:
        self._stepping, self._average = stepping, average

    def gradient_length(self) -> Tensor | None:
        """As the protocol says."""
        return self._stepping.gradient_length()

    def step(self) -> None:
        """As the protocol says; then the average follows."""
        self._stepping.step()
        self._average.step_taken()


def stepping_of(
    recipe: TrainingRecipe,
    optimizer: Optimizer,
    trained: Sequence[Parameter],
    precision: Precision,
    average: NetworkAverage | None = None,
) -> Stepping:
    """How a recipe's optimizer steps, followed by an average where there is one.

    Raises:
        AtelierError: each parameter should step alone, but the optimizer finds one step for all.
    """
    stepping = _stepping(recipe, optimizer, trained, precision)
    return stepping if average is None else AveragedSteps(stepping, average)


def _stepping(
    recipe: TrainingRecipe, optimizer: Optimizer, trained: Sequence[Parameter], precision: Precision
) -> Stepping:
    if not recipe.memory.fused_backward_pass:
        return WholeStep(optimizer, trained, precision, recipe.optimizer.max_grad_norm)
    kind = optimizer_kind(recipe.optimizer.optimizer_type)
    if kind is None or not kind.steps_apart:
        raise AtelierError(
            "fused_backward_pass cannot be used with {optimizer}.",
            why="It finds one step from all gradients together; fused, each weight steps before the others.",
            remedy="Switch fused_backward_pass off, or choose one of: {names}.",
            optimizer=recipe.optimizer.optimizer_type,
            names=", ".join(kind.name for kind in OPTIMIZERS if kind.steps_apart),
        )
    return StepAsGradientsCome(optimizer, trained)
