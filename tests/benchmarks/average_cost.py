"""What the average of a network (EMA) costs in each step, beside the optimizer's step and diffusers' average.

Run from the repository's root: ``OMP_NUM_THREADS=1 python -m tests.benchmarks.average_cost``. Weights are
shaped as those of a LoRA on SD1.5's U-Net, gradients are noise; the three take turns, so that a busy computer
slows all alike, and on a processor only the time counts in which it worked. On a graphics card there is one
more row: the average that is kept in the computer's memory, whose copy runs beside the next step.

On one core of an EPYC it took half as long as AdamW's fused step and as diffusers' average: 3 ms at rank 16,
14 ms at rank 128.
"""

from __future__ import annotations

import argparse
import statistics
from collections.abc import Callable
from typing import Any

import torch
from diffusers.training_utils import EMAModel

from core.optim.registry import make_optimizer
from core.recipe.recipe import TrainingRecipe
from core.training.network_average import NetworkAverage
from tests.benchmarks.optimizers import give_gradients, lora_weights, milliseconds_of

MODULES = 192
"""Of a LoRA on the U-Net of SD1.5."""


def costs(rank: int, rounds: int, device: str) -> dict[str, float]:
    """Milliseconds per step of each, the median."""
    weights = lora_weights(MODULES, rank, device)
    recipe = TrainingRecipe.from_flat({"ema": True})
    optimizer = make_optimizer(recipe.optimizer, [{"params": weights, "lr": 1e-4}])
    network: Any = torch.nn.ParameterList(weights)
    public = EMAModel(weights, decay=recipe.run.ema_decay)
    work: dict[str, Callable[[], object]] = {
        "AdamW's step": optimizer.step,
        "average": NetworkAverage(network, recipe.run).step_taken,
        "diffusers' average": lambda: public.step(weights),
    }
    if device == "cuda":
        away = TrainingRecipe.from_flat({"ema": True, "ema_device": "cpu"}).run
        work["average, kept in memory"] = NetworkAverage(network, away).step_taken
    taken: dict[str, list[float]] = {name: [] for name in work}
    for step in range(rounds):
        give_gradients(weights, step)
        for name, do in work.items():
            taken[name].append(milliseconds_of(do))
    return {name: statistics.median(times[1:]) for name, times in taken.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ranks", type=int, nargs="*", default=[16, 128])
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    for rank in arguments.ranks:
        for name, milliseconds in costs(rank, arguments.rounds, device).items():
            print(f"{device}, rank {rank:4}   {name:28}{milliseconds:9.2f} ms a step", flush=True)


if __name__ == "__main__":
    main()
