"""Blocks whose weights rest in the computer's memory and come to the device for their turn.

The weights never change, so nothing is ever copied back: a block that leaves is simply let go. While one
block works the next one is on its way, on a stream of its own where the device has streams.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

import torch
from torch import Tensor, nn

from core.base_model.frozen_layers import FrozenConv2d, FrozenLinear
from core.base_model.unet_blocks import unet_blocks

_MOST_HERE = 3
"""Blocks on the device at once: the one at work, the next one, and the last one until its work is done."""


class Ferry(Protocol):
    """Copies tensors to the device."""

    def bring(self, tensors: list[Tensor]) -> list[Tensor]:
        """Begin to copy."""
        ...

    def wait(self) -> None:
        """Whatever was begun is there before the device's next work."""
        ...

    def rest(self, tensor: Tensor) -> Tensor:
        """The tensor as it rests in the computer's memory."""
        ...


class PlainFerry:
    """Copies at once; on a CPU the copies are copies all the same, so that a missing one is noticed."""

    def __init__(self, device: torch.device) -> None:
        self._device = device

    def bring(self, tensors: list[Tensor]) -> list[Tensor]:
        """Copy."""
        return [tensor.to(self._device, copy=True) for tensor in tensors]

    def wait(self) -> None:
        """Nothing is under way."""

    def rest(self, tensor: Tensor) -> Tensor:
        """In plain memory."""
        return tensor.detach().to("cpu")


class StreamFerry:
    """Copies from pinned memory on a CUDA stream of its own, beside the device's work."""

    def __init__(self, device: torch.device) -> None:
        self._device = device
        self._stream = torch.cuda.Stream(device)  # type: ignore[no-untyped-call]

    def bring(self, tensors: list[Tensor]) -> list[Tensor]:
        """Begin to copy on the own stream."""
        with torch.cuda.stream(self._stream):
            copies = [tensor.to(self._device, non_blocking=True) for tensor in tensors]
        for copy in copies:
            # The allocator may give the memory away only when the main stream is done with it.
            copy.record_stream(torch.cuda.current_stream(self._device))
        return copies

    def wait(self) -> None:
        """The main stream goes on when the copies are there."""
        torch.cuda.current_stream(self._device).wait_stream(self._stream)

    def rest(self, tensor: Tensor) -> Tensor:
        """In pinned memory, from which copies run beside everything else."""
        return tensor.detach().to("cpu").pin_memory()


@dataclass(eq=False)
class _Block:
    """One block's frozen weights: where they belong, and as they rest."""

    places: list[tuple[nn.Module, str]]
    resting: list[Tensor] = field(default_factory=list)

    def put(self, tensors: list[Tensor]) -> None:
        for (owner, name), tensor in zip(self.places, tensors, strict=True):
            held = owner._parameters.get(name)  # noqa: SLF001 - torch has no public way to both
            if held is not None:
                held.data = tensor
            else:
                owner._buffers[name] = tensor  # noqa: SLF001


class BlockOffload:
    """Lets blocks of a U-Net rest, and brings each for its turn, forward and backward.

    Args:
        unet: with frozen layers, its adapters hung or not; parts that do not rest are on the device.
        chosen: paths of the blocks that rest.
        ferry: how they come to the device.
    """

    def __init__(self, unet: nn.Module, chosen: Collection[str], ferry: Ferry) -> None:
        self._ferry = ferry
        self._here: OrderedDict[str, None] = OrderedDict()
        self._order: list[str] = []
        self._is_backward = False
        modules = {path: block for path, block in unet_blocks(unet).items() if path in chosen}
        self._blocks = {path: _Block(list(_weights_of(module))) for path, module in modules.items()}
        for block in self._blocks.values():
            block.resting = [ferry.rest(getattr(owner, name)) for owner, name in block.places]
            block.put(block.resting)
        self._resting = {(id(owner), name) for block in self._blocks.values() for owner, name in block.places}
        self._hooks = [hook for path, module in modules.items() for hook in self._watch(path, module)]

    @property
    def here(self) -> tuple[str, ...]:
        """Blocks whose weights are on the device now."""
        return tuple(self._here)

    def rests(self, owner: nn.Module, name: str) -> bool:
        """Whether this tensor of a module is one that rests."""
        return (id(owner), name) in self._resting

    def remove(self) -> None:
        """Let all blocks go back to rest, and watch them no longer."""
        for hook in self._hooks:
            hook.remove()
        while self._here:
            self._let_go()

    def _watch(self, path: str, module: nn.Module) -> Iterator[Any]:
        def before(*_: Any) -> None:
            # A block that is computed again in the backward pass is here already.
            if not (self._is_backward and path in self._here):
                self._is_backward = False
                self._turn_of(path)

        def after(_module: nn.Module, _given: Any, output: Tensor) -> None:
            if output.requires_grad:
                output.register_hook(lambda _gradient: self._turn_back(path))  # type: ignore[no-untyped-call]

        yield module.register_forward_pre_hook(before)
        yield module.register_forward_hook(after)

    def _turn_back(self, path: str) -> None:
        self._is_backward = True
        self._turn_of(path)

    def _turn_of(self, path: str) -> None:
        if path not in self._order:
            self._order.append(path)
        self._fetch(path)
        self._ferry.wait()
        place = self._order.index(path) + (-1 if self._is_backward else 1)
        if 0 <= place < len(self._order):
            self._fetch(self._order[place])
            # What is at work goes last.
            self._here.move_to_end(path)

    def _fetch(self, path: str) -> None:
        if path not in self._here:
            while len(self._here) >= _MOST_HERE:
                self._let_go()
            block = self._blocks[path]
            block.put(self._ferry.bring(block.resting))
        self._here[path] = None
        self._here.move_to_end(path)

    def _let_go(self) -> None:
        path, _ = self._here.popitem(last=False)
        self._blocks[path].put(self._blocks[path].resting)


def offload_blocks(unet: nn.Module, chosen: Collection[str], device: torch.device) -> BlockOffload:
    """Let blocks rest in the computer's memory, and everything else go to the device.

    Args:
        unet: with frozen layers.
        chosen: paths of the blocks that rest.
        device: where the work is done.
    """
    ferry: Ferry = StreamFerry(device) if device.type == "cuda" else PlainFerry(device)
    offload = BlockOffload(unet, chosen, ferry)
    for module in unet.modules():
        for held in (module._parameters, module._buffers):  # noqa: SLF001 - one module's own, not its children's
            for name, tensor in held.items():
                if tensor is not None and not offload.rests(module, name):
                    tensor.data = tensor.to(device)
    return offload


def _weights_of(block: nn.Module) -> Iterator[tuple[nn.Module, str]]:
    for layer in block.modules():
        if isinstance(layer, (FrozenLinear, FrozenConv2d)):
            if layer.packed is None:
                yield layer, "weight"
            else:
                yield layer.packed, "codes"
                yield layer.packed, "scales"
