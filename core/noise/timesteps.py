"""Which timestep each image of a batch is trained at."""

from __future__ import annotations

import torch
from torch import Tensor

from core.noise.schedule import TIMESTEP_COUNT


def draw_timesteps(
    batch: int,
    generator: torch.Generator,
    min_timestep: int | None = 0,
    max_timestep: int | None = TIMESTEP_COUNT,
) -> Tensor:
    """Draw timesteps evenly from a range.

    Args:
        batch: how many.
        generator: where they come from.
        min_timestep: the first one that can come, 0..999; None = 0.
        max_timestep: the first one that cannot come any more, 1..1000; None = 1000.

    Returns:
        [B], int64, on the generator's device.

    Raises:
        ValueError: the range is outside 0..1000.
    """
    first, end = min_timestep or 0, TIMESTEP_COUNT if max_timestep is None else max_timestep
    if not 0 <= first <= end <= TIMESTEP_COUNT:
        raise ValueError(f"timesteps {first}..{end} are not within 0..{TIMESTEP_COUNT}")
    if first == end:
        # sd-scripts takes an empty range as "this one timestep".
        return torch.full((batch,), end if end < TIMESTEP_COUNT else end - 1, device=generator.device)
    return torch.randint(first, end, (batch,), generator=generator, device=generator.device)


def validation_timesteps(min_timestep: int = 0, max_timestep: int = TIMESTEP_COUNT) -> tuple[int, ...]:
    """The four timesteps at which sd-scripts validates: evenly within the range that is trained."""
    width = max_timestep - min_timestep
    return tuple(int(min_timestep + width * part / 5) for part in range(1, 5))
