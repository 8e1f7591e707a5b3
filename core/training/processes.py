"""Processes: several processes, on one machine or many, that train one network together.

Each takes its share of a step's batches; gradients are added up, so that every process takes the very same
step. Two processes give the same bits as one that gathers twice as many batches. Whatever all must agree on
(a stop, the seed) is told through here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import torch
from torch import Tensor, distributed

from core.data.batch import Batch
from core.errors import AtelierError
from core.training.launch import Launch

Value = TypeVar("Value")

# Samples and files are made by the first process alone while the others wait.
_PATIENCE = timedelta(hours=2)
_NUMBERS_AT_A_TIME = 2**24
_ALONE = Launch()


@dataclass(frozen=True)
class Processes:
    """All processes of a run, seen from one of them. Alone, nothing is sent and nothing is waited for.

    Args:
        launch: which one this is.
    """

    launch: Launch = _ALONE

    @property
    def is_first(self) -> bool:
        """Whether files and news are this process's work."""
        return self.launch.is_first

    @property
    def place(self) -> tuple[int, int]:
        """This process's number, from 0, and how many there are."""
        return self.launch.rank, self.launch.count

    @property
    def _are_several(self) -> bool:
        return self.launch.count > 1

    def add_up(self, parameters: Sequence[torch.nn.Parameter]) -> None:
        """Give every parameter the sum of its gradients in all processes; none where none has one."""
        if not self._are_several:
            return
        reached = torch.tensor([parameter.grad is not None for parameter in parameters], dtype=torch.uint8)
        distributed.all_reduce(reached, distributed.ReduceOp.MAX)
        learning = [one for one, is_reached in zip(parameters, reached.tolist(), strict=True) if is_reached]
        for handful in _handfuls(learning):
            for parameter in handful:
                if parameter.grad is None:
                    parameter.grad = torch.zeros_like(parameter)
            gradients = [parameter.grad for parameter in handful if parameter.grad is not None]
            together = torch.cat([gradient.flatten() for gradient in gradients])
            distributed.all_reduce(together)
            pieces = torch.split(together, [gradient.numel() for gradient in gradients])
            for gradient, piece in zip(gradients, pieces, strict=True):
                gradient.copy_(piece.view_as(gradient))

    def mean_loss(self, losses: Sequence[Tensor], batches: Sequence[Batch], device: torch.device) -> Tensor:
        """The mean of a step's losses in all processes, a scalar on the device.

        Args:
            losses: of this process's batches, scalars; there may be none in an epoch's last step.
            batches: these batches.
            device: where the losses are.
        """
        if not self._are_several:
            return torch.stack(list(losses)).mean()
        found = torch.zeros(2, device=device)
        for loss, _ in zip(losses, batches, strict=True):
            found += torch.stack([loss.to(found), torch.ones_like(found[0])])
        distributed.all_reduce(found)
        return found[0] / found[1]

    def of_first(self, value: Value) -> Value:
        """The first process's value, in all of them."""
        if not self._are_several:
            return value
        box = [value]
        distributed.broadcast_object_list(box)
        return box[0]

    def of_all(self, value: Value) -> list[Value]:
        """Every process's value, in their order."""
        if not self._are_several:
            return [value]
        boxes: list[Value] = [value] * self.launch.count
        distributed.all_gather_object(boxes, value)
        return boxes

    def any_wants(self, *wishes: bool) -> tuple[bool, ...]:
        """For each wish, whether some process has it."""
        if not self._are_several:
            return wishes
        wanted = torch.tensor(wishes, dtype=torch.uint8)
        distributed.all_reduce(wanted, distributed.ReduceOp.MAX)
        return tuple(bool(one) for one in wanted.tolist())

    def check_agreement(self, **facts: object) -> None:
        """See that all processes are about to do the same.

        Raises:
            AtelierError: one has another recipe, other pictures or another state; it names which fact.
        """
        sums = {name: hashlib.sha256(repr(fact).encode()).hexdigest() for name, fact in facts.items()}
        for rank, others in enumerate(self.of_all(sums)):
            differing = [name for name, found in others.items() if found != sums[name]]
            if differing:
                raise AtelierError(
                    "Process {rank} differs from process {own} in: {facts}.",
                    why="Processes that train together take the same step from the same files.",
                    remedy="Give every machine the same recipe, pictures, base model and output folder.",
                    rank=rank,
                    own=self.launch.rank,
                    facts=", ".join(differing),
                )


@contextmanager
def joined(launch: Launch) -> Iterator[Processes]:
    """Within the block the processes of a launch can speak with each other."""
    if launch.count == 1:
        yield Processes(launch)
        return
    has_cards = torch.cuda.is_available()
    if has_cards:
        torch.cuda.set_device(launch.local_rank % torch.cuda.device_count())
    distributed.init_process_group("cpu:gloo,cuda:nccl" if has_cards else "gloo", timeout=_PATIENCE)
    try:
        yield Processes(launch)
    finally:
        distributed.destroy_process_group()


def _handfuls(parameters: Sequence[torch.nn.Parameter]) -> Iterator[list[torch.nn.Parameter]]:
    """As many at a time as need little memory beside them, of one type each."""
    handful: list[torch.nn.Parameter] = []
    count = 0
    for parameter in parameters:
        is_other = bool(handful) and parameter.dtype != handful[0].dtype
        if handful and (is_other or count + parameter.numel() > _NUMBERS_AT_A_TIME):
            yield handful
            handful, count = [], 0
        handful.append(parameter)
        count += parameter.numel()
    if handful:
        yield handful
