"""Number types of a run: what base model and forward pass use, and how small gradients survive in 16 bits."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import torch
from torch import Tensor

from core.recipe.run_section import RunSection
from core.training.events import Advice

_TYPES = {"no": torch.float32, "float": torch.float32, "fp16": torch.float16, "bf16": torch.bfloat16}


class HalfGradientScaler(torch.amp.GradScaler):
    """fp16's loss scaling for gradients that are in fp16 themselves, which torch refuses unless told so."""

    def _unscale_grads_(
        self,
        optimizer: torch.optim.Optimizer,
        inv_scale: Tensor,
        found_inf: Tensor,
        allow_fp16: bool,  # noqa: ARG002, FBT001 - torch's own signature
    ) -> dict[torch.device, Tensor]:
        return super()._unscale_grads_(optimizer, inv_scale, found_inf, True)  # noqa: FBT003


@dataclass(frozen=True, eq=False)
class Precision:
    """How numbers are kept and multiplied.

    Args:
        device: where the run computes.
        dtype: of the frozen base model and of the forward pass.
        advice: what the user should know about the choice.
        scaler: grows losses before the backward pass in fp16, where small gradients would vanish.
        weights_dtype: of what is trained, its gradients and what the optimizer remembers.
    """

    device: torch.device
    dtype: torch.dtype
    advice: tuple[Advice, ...] = ()
    scaler: torch.amp.GradScaler = field(default_factory=lambda: torch.amp.GradScaler("cpu", enabled=False))
    weights_dtype: torch.dtype = torch.float32

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
        weights = _TYPES[section.weights_precision]
        if weights not in (torch.float32, wanted):
            # Rounding is only worth it for the memory of a type that the device has.
            weights = torch.float32
            advice.append(Advice("The network stays in 32 bits."))
        make_scaler = HalfGradientScaler if weights == torch.float16 else torch.amp.GradScaler
        scaler = make_scaler(device.type, enabled=wanted == torch.float16)
        return cls(device, wanted, tuple(advice), scaler, weights)

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
        # Here for all, so that no optimizer needs to know of the scale; nothing happens without a scaler.
        self.scaler.unscale_(optimizer)
        if max_grad_norm > 0:
            norm = torch.nn.utils.clip_grad_norm_(parameters, max_grad_norm)
        elif not self.scaler.is_enabled():
            gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
            norm = torch.nn.utils.get_total_norm(gradients)
        return None if self.scaler.is_enabled() else norm

    def step(self, optimizer: torch.optim.Optimizer) -> None:
        """Take the step; in fp16 one whose gradients overflowed is left out.

        Optimizers that are told so on the device do not wait for it: see :mod:`core.optim.overflow`.
        """
        self.scaler.step(optimizer)
        self.scaler.update()


def save_dtype(section: RunSection) -> torch.dtype:
    """Number type of the files a run writes; as sd-scripts, that of what is trained where none is named."""
    return _TYPES[section.save_precision or section.weights_precision]


def _device(wanted: str) -> torch.device:
    has_card = torch.cuda.is_available()
    return torch.device("cuda" if has_card and wanted != "cpu" else "cpu")
