"""Number types of a run: what base model and forward pass use, and how small gradients survive in 16 bits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from core.recipe.run_section import RunSection
from core.training.events import Advice

_TYPES = {"no": torch.float32, "float": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}


@dataclass(frozen=True, eq=False)
class Precision:
    """How numbers are kept and multiplied. Adapters themselves always stay in float32.

    Args:
        device: where the run computes.
        dtype: of the frozen base model and of the forward pass.
        advice: what the user should know about the choice.
        scaler: grows losses before the backward pass in fp16, where small gradients would vanish.
    """

    device: torch.device
    dtype: torch.dtype
    advice: tuple[Advice, ...] = ()
    scaler: torch.amp.GradScaler = field(default_factory=lambda: torch.amp.GradScaler("cpu", enabled=False))

    @classmethod
    def of(cls, section: RunSection) -> Precision:
        """What a recipe asks for, as far as the device can do it."""
        device = _device(section.device)
        wanted = _TYPES[section.mixed_precision]
        advice = []
        if device.type == "cpu" and section.device == "cuda":
            advice.append(
                Advice("There is no graphics card that PyTorch can use; the processor trains instead.")
            )
        if device.type == "cpu" and wanted == torch.float16:
            wanted = torch.float32
            advice.append(Advice("fp16 is very slow without a graphics card; 32 bits are used instead."))
        if device.type == "cuda" and wanted == torch.bfloat16 and not torch.cuda.is_bf16_supported():
            wanted = torch.float16
            advice.append(Advice("This graphics card has no bf16; fp16 is used instead."))
        scaler = torch.amp.GradScaler(device.type, enabled=wanted == torch.float16)
        return cls(device, wanted, tuple(advice), scaler)

    @property
    def steps_behind(self) -> int:
        """How many steps the losses that are looked at may lag behind, so that the device never waits."""
        return 1 if self.device.type == "cuda" else 0

    def autocast(self) -> torch.autocast:
        """Context of a forward pass."""
        return torch.autocast(self.device.type, dtype=self.dtype, enabled=self.dtype != torch.float32)

    def backward(self, loss: Tensor) -> None:
        """Gradients of a loss, added to those that are there."""
        torch.autograd.backward(self.scaler.scale(loss))

    def clip(
        self, optimizer: torch.optim.Optimizer, parameters: Iterable[Tensor], max_grad_norm: float
    ) -> Tensor | None:
        """Shorten the gradient of all parameters together to ``max_grad_norm``; 0 leaves it.

        Returns:
            Its length before, a scalar on the device; None where fp16's scaler looks at it itself.
        """
        if max_grad_norm > 0:
            self.scaler.unscale_(optimizer)
            norm = torch.nn.utils.clip_grad_norm_(parameters, max_grad_norm)
        elif not self.scaler.is_enabled():
            gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
            norm = torch.nn.utils.get_total_norm(gradients)
        return None if self.scaler.is_enabled() else norm

    def step(self, optimizer: torch.optim.Optimizer) -> None:
        """Take the step; in fp16 one whose gradients overflowed is left out."""
        self.scaler.step(optimizer)
        self.scaler.update()


def save_dtype(section: RunSection) -> torch.dtype:
    """Number type of the files a run writes."""
    return _TYPES[section.save_precision or "float"]


def _device(wanted: str) -> torch.device:
    has_card = torch.cuda.is_available()
    return torch.device("cuda" if has_card and wanted != "cpu" else "cpu")
