"""Checkpoint: a file written by a run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Checkpoint:
    """A LoRA file and the moment of the run it comes from.

    Attributes:
        path: the file.
        step: optimizer steps done.
        epoch: epochs done or begun, from 1.
        is_final: whether it is the run's last one.
    """

    path: Path
    step: int
    epoch: int
    is_final: bool = False
