"""Random numbers by name: every draw of a run comes from a generator keyed by the seed and what it is for.

Nothing depends on what was drawn before, so that step 500 draws the same whether the run began at step 1 or
went on from step 499.
"""

from __future__ import annotations

import hashlib
import random
from typing import TypeAlias

import torch

Key: TypeAlias = int | str


def keyed_seed(seed: int, *key: Key) -> int:
    """A seed for one purpose, 0..2**63-1.

    Args:
        seed: the run's seed.
        key: the purpose: a word, and the numbers of step, epoch or sample.
    """
    text = "/".join(map(str, (seed, *key)))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest()) >> 1


def keyed_random(seed: int, *key: Key) -> random.Random:
    """Python's generator for one purpose."""
    return random.Random(keyed_seed(seed, *key))


def keyed_generator(seed: int, *key: Key) -> torch.Generator:
    """Torch's generator for one purpose, on the CPU: the same numbers on every machine."""
    return torch.Generator().manual_seed(keyed_seed(seed, *key))
