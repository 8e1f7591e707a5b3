"""Muon: momentum whose matrices are made orthogonal before each step; small models learn in half the steps.

Jordan et al., 2024, https://kellerjordan.github.io/posts/muon/
Convolution kernels count as matrices of (output channels, everything else).
"""

from collections.abc import Iterable
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

# Coefficients of the quintic Newton-Schulz iteration that Muon uses.
_A, _B, _C = 3.4445, -4.7750, 2.0315
# Brings the size of a step to what Adam's would be (Liu et al., 2025, https://arxiv.org/abs/2502.16982).
_ADAM_LIKE = 0.2


class Muon(Optimizer):
    """Momentum with Nesterov's look ahead, made orthogonal.

    Args:
        parameters: tensors of two or more dimensions.
        lr: as one would choose it for Adam.
        momentum: share of the old direction that stays, 0..1.
        weight_decay: pulls weights toward zero, times `lr`.
    """

    def __init__(
        self, parameters: Iterable[Tensor], lr: float, *, momentum: float = 0.95, weight_decay: float = 0.01
    ) -> None:
        defaults = {"lr": lr, "momentum": momentum, "weight_decay": weight_decay}
        super().__init__(parameters, defaults)

    @torch.no_grad()
    def step(self, closure: Any = None) -> None:  # type: ignore[override]
        """Move every weight that has a gradient."""
        del closure
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is not None:
                    self._move(weight, group)

    def _move(self, weight: Tensor, group: dict[str, Any]) -> None:
        gradient = torch.as_tensor(weight.grad)
        memory: Tensor = self.state[weight].setdefault("momentum", torch.zeros_like(weight))
        memory.lerp_(gradient, 1 - group["momentum"])
        direction = gradient.lerp(memory, group["momentum"])
        matrix = direction.reshape(len(direction), -1)
        size = _ADAM_LIKE * max(matrix.shape) ** 0.5
        weight.mul_(1 - group["lr"] * group["weight_decay"])
        weight.add_(orthogonal(matrix).reshape(weight.shape), alpha=-group["lr"] * size)


def orthogonal(matrix: Tensor) -> Tensor:
    """Bring all singular values of a matrix near 1 by five Newton-Schulz steps.

    Args:
        matrix: [M, N].

    Returns:
        The same shape; singular values of about 0.7 to 1.2.
    """
    rows: Tensor = matrix / matrix.norm().clamp(min=1e-7)
    tall = rows.shape[0] > rows.shape[1]
    rows = rows.T if tall else rows
    for _ in range(5):
        gram = rows @ rows.T
        rows = torch.addmm(rows, torch.addmm(gram, gram, gram, beta=_B, alpha=_C), rows, beta=_A)
    return rows.T if tall else rows


def optimizers_of(modules: Iterable[nn.Module], *, matrix_rate: float, vector_rate: float) -> list[Optimizer]:
    """Give matrices inside the modules to Muon, and embeddings, first and last layers and vectors to Adam.

    Args:
        modules: whose weights still need gradients.
        matrix_rate: Muon's learning rate.
        vector_rate: Adam's; without weight decay, or words that no caption has would vanish.
    """
    matrices: list[Tensor] = []
    others: list[Tensor] = []
    for module in modules:
        for name, weight in module.named_parameters():
            if weight.requires_grad:
                (others if weight.ndim < 2 or _is_rim(name) else matrices).append(weight)
    return [Muon(matrices, matrix_rate), torch.optim.Adam(others, lr=vector_rate, betas=(0.9, 0.99))]


def _is_rim(name: str) -> bool:
    return "embeddings" in name or name.endswith(("conv_in.weight", "conv_out.weight"))
