"""How long a step of Prodigy and D-Adaptation takes, beside the public packages, in one run.

    python tests/benchmarks/optimizers.py [--modules 96] [--rank 16] [--rounds 5]

Trains nothing: gradients are noise over tensors shaped as those of a LoRA. Steps of the two take turns, so
that a busy computer slows both; on a processor only the time counts in which it worked on them. Prints
milliseconds per step (the median), their ratio, how often a step asks a number of the device, and how far the
weights of the two lie apart afterwards.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")
sys.path.insert(0, str(Path(__file__).parents[2]))

import dadaptation
import prodigyopt
import torch
from dadaptation.experimental import DAdaptAdamPreprint
from torch import Tensor
from torch.optim import Optimizer
from torch.utils._python_dispatch import TorchDispatchMode

from core.optim.registry import make_optimizer
from core.recipe.recipe import TrainingRecipe

WIDTHS = (320, 640, 1280, 768)
STEPS_A_ROUND = 3


@dataclass(frozen=True)
class Rival:
    """An optimizer of ours and the public class that it is measured against."""

    name: str
    public: Callable[..., Optimizer]


RIVALS = (
    Rival("Prodigy", prodigyopt.Prodigy),
    Rival("DAdaptAdamPreprint", DAdaptAdamPreprint),
    Rival("DAdaptAdam", dadaptation.DAdaptAdam),
    Rival("DAdaptLion", dadaptation.DAdaptLion),
)


class Waits(TorchDispatchMode):
    """Counts how often a number is asked of the device, one by one or as a list."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += func is torch.ops.aten._local_scalar_dense.default
        return func(*args, **(kwargs or {}))

    def step_of(self, optimizer: Optimizer) -> int:
        """Numbers asked for during one step."""
        as_list = Tensor.tolist

        def counted(tensor: Tensor) -> Any:
            self.count += 1
            return as_list(tensor)

        Tensor.tolist = counted  # type: ignore[method-assign]
        try:
            with self:
                optimizer.step()
        finally:
            Tensor.tolist = as_list  # type: ignore[method-assign]
        return self.count


def lora_weights(modules: int, rank: int, device: str) -> list[torch.nn.Parameter]:
    """Pairs of factors as in a LoRA, the second of each pair zero."""
    generator = torch.Generator().manual_seed(0)
    weights = []
    for module in range(modules):
        width = WIDTHS[module % len(WIDTHS)]
        down = torch.randn(rank, width, generator=generator) / rank
        weights += [torch.nn.Parameter(tensor.to(device)) for tensor in (down, torch.zeros(width, rank))]
    return weights


def give_gradients(weights: Sequence[torch.nn.Parameter], step: int) -> None:
    """Noise, the same for the same step."""
    generator = torch.Generator().manual_seed(step)
    for weight in weights:
        weight.grad = (1e-3 * torch.randn(weight.shape, generator=generator)).to(weight.device)


def milliseconds_of_step(optimizer: Optimizer) -> float:
    """How long one step takes."""
    return milliseconds_of(optimizer.step)


def milliseconds_of(work: Callable[[], object]) -> float:
    """How long something takes: work of one processor core, or until a graphics card is done with it."""
    if not torch.cuda.is_available():
        started = time.thread_time()
        work()
        return 1000 * (time.thread_time() - started)
    started = time.perf_counter()
    work()
    torch.cuda.synchronize()
    return 1000 * (time.perf_counter() - started)


def compare(rival: Rival, modules: int, rank: int, rounds: int, device: str) -> str:
    """A line of the table."""
    both = [lora_weights(modules, rank, device) for _ in range(2)]
    section = TrainingRecipe.from_flat({"optimizer_type": rival.name}).optimizer
    ours = make_optimizer(section, [{"params": both[0], "lr": 1.0}])
    with contextlib.redirect_stdout(io.StringIO()):
        theirs = rival.public([{"params": both[1]}])
    optimizers = (ours, theirs)
    taken: tuple[list[float], list[float]] = ([], [])
    for step in range(rounds * STEPS_A_ROUND):
        for optimizer, weights, times in zip(optimizers, both, taken, strict=True):
            give_gradients(weights, step)
            times.append(milliseconds_of_step(optimizer))
    waits = []
    for optimizer, weights in zip(optimizers, both, strict=True):
        give_gradients(weights, -1)
        waits.append(Waits().step_of(optimizer))
    apart = max((one - other).abs().max().item() for one, other in zip(*both, strict=True))
    mine, public = (statistics.median(times[1:]) for times in taken)
    return (
        f"{rival.name:20} ours {mine:8.2f} ms   public {public:8.2f} ms   public/ours {public / mine:5.2f}   "
        f"waits {waits[0]} : {waits[1]}   apart {apart:.1e}"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--modules", type=int, default=96, help="pairs of factors; SD1.5 has 264, SDXL 986")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=5, help=f"of {STEPS_A_ROUND} steps each")
    chosen = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    count = sum(weight.numel() for weight in lora_weights(chosen.modules, chosen.rank, "cpu"))
    print(f"{2 * chosen.modules} tensors, {count / 1e6:.1f} million numbers, {device}")
    for rival in RIVALS:
        print(compare(rival, chosen.modules, chosen.rank, chosen.rounds, device))


if __name__ == "__main__":
    main()
