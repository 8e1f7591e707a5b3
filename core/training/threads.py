"""How many processor cores torch uses for one run."""

from __future__ import annotations

import os

import psutil  # type: ignore[import-untyped]
import torch

_LOOK_SECONDS = 0.2


def use_free_cores() -> int:
    """Let torch use the physical cores that are free now; returns how many.

    On a busy core OpenMP's threads wait for each other in a spin, and a step can take fifty times as long:
    one thread less is far better than one too many. ``OMP_NUM_THREADS`` in the environment wins.
    """
    if "OMP_NUM_THREADS" in os.environ:
        return torch.get_num_threads()
    cores = psutil.cpu_count(logical=False) or os.cpu_count() or 1
    busy = psutil.cpu_percent(interval=_LOOK_SECONDS) / 100 * (os.cpu_count() or 1)
    threads: int = max(1, cores - round(busy))
    torch.set_num_threads(threads)
    return threads
