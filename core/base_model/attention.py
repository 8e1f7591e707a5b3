"""How the U-Net computes attention: in PyTorch's own way, or by another kernel that a recipe asks for.

The results differ by rounding only. The kernel is chosen inside each attention, so that a block that is
computed again in the backward pass takes the same one.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any, Literal, TypeAlias

import torch
from diffusers.models.attention_processor import AttnProcessor2_0, XFormersAttnProcessor
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from typing_extensions import override

from core.base_model.short_attention import own_way
from core.kohya.problem import Problem

Attention: TypeAlias = Literal["sdpa", "xformers", "mem_eff_attn"]

_NO_WHOLE_MATRIX = [SDPBackend.EFFICIENT_ATTENTION, SDPBackend.MATH]
"""The plain way takes what the efficient kernel cannot: heads of odd sizes, and processors."""


class MemoryEfficientAttention(AttnProcessor2_0):  # type: ignore[misc]
    """PyTorch's attention with the kernel of Rabe and Staats, 2021 (https://arxiv.org/abs/2112.05682)."""

    @override
    def __call__(self, *inputs: Any, **named: Any) -> Tensor:
        with sdpa_kernel(_NO_WHOLE_MATRIX, set_priority=True):
            output: Tensor = super().__call__(*inputs, **named)
        return output


def use_attention(unet: nn.Module, wanted: Attention, device: torch.device) -> Problem | None:
    """Let a U-Net compute attention as a recipe says, as far as the device and what is installed allow.

    Args:
        unet: diffusers' U-Net; adapters may hang on it.
        wanted: sd-scripts' name of the way.
        device: where it will work.

    Returns:
        What came of it; None where PyTorch's own way was asked for.
    """
    if wanted == "xformers":
        return _use_xformers(unet, device)
    if wanted == "mem_eff_attn":
        return _use_memory_efficient(unet, device)
    _set(unet, own_way(device))
    return None


def _use_memory_efficient(unet: nn.Module, device: torch.device) -> Problem:
    if device.type == "cpu":
        # Its kernel is a graphics card's; the plain way would hold the whole matrix that is to be spared.
        _set(unet, own_way(device))
        return Problem(
            "mem_eff_attn chooses a graphics card's kernel. On a processor PyTorch's own attention is used, "
            "which does not hold the whole matrix either.",
            severity="notice",
            field="mem_eff_attn",
        )
    _set(unet, MemoryEfficientAttention())
    return Problem("PyTorch's memory-efficient kernel computes attention.", "notice", "mem_eff_attn")


def _use_xformers(unet: nn.Module, device: torch.device) -> Problem:
    missing = _why_no_xformers(device)
    if missing is not None:
        _set(unet, own_way(device))
        return missing
    _set(unet, XFormersAttnProcessor())
    return Problem("xformers computes attention.", severity="notice", field="xformers")


def _why_no_xformers(device: torch.device) -> Problem | None:
    if device.type == "cpu":
        message = "xformers needs a graphics card. PyTorch's own attention gives the same results."
        return Problem(message, "notice", "xformers")
    if find_spec("xformers") is None:
        return Problem(
            "xformers is not installed. PyTorch's own attention gives the same results, about as fast. To "
            "use xformers, install the version that was built for PyTorch {version}.",
            "notice",
            "xformers",
            {"version": torch.__version__},
        )
    try:
        attend = import_module("xformers.ops").memory_efficient_attention
        # Packages built for another PyTorch or another card fail at the first call only.
        probe = torch.zeros((1, 2, 40), device=device)
        attend(probe, probe, probe)
    except (ImportError, OSError, RuntimeError, NotImplementedError) as error:
        return Problem(
            "xformers does not work with this PyTorch or card ({reason}). PyTorch's own attention gives the "
            "same results.",
            "notice",
            "xformers",
            {"reason": str(error).partition("\n")[0] or type(error).__name__},
        )
    return None


def _set(unet: Any, way: object) -> None:
    unet.set_attn_processor(way)
