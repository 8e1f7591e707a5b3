"""Which graphics card PyTorch would train on. Loads PyTorch: ask in a process that may end."""

from __future__ import annotations

from collections.abc import Iterator

import torch

from core.recipe.graphics_card import GraphicsCard

_GIB = 2**30


def present_card() -> Iterator[GraphicsCard]:
    """The card that a run takes by itself; nothing where the processor trains."""
    if torch.cuda.is_available():
        facts = torch.cuda.get_device_properties(0)
        yield GraphicsCard(facts.name, facts.total_memory / _GIB, (facts.major, facts.minor))
