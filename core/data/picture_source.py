"""PictureSource: where a step's pictures come from; cached or fresh is all the same to the data set."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from torch import Tensor

from core.data.picture_pixels import PicturePixels
from core.errors import AtelierError
from core.kohya.plan_entries import PlanEntry


@dataclass(frozen=True, eq=False)
class EncodedPicture:
    """A picture as the U-Net takes it.

    Args:
        latents: scaled, [4, h, w], float32.
        crop: (top, left) that SDXL is told.
        mask: what the loss looks at, [1, h, w], float32, 0..1; None = all of it.
    """

    latents: Tensor
    crop: tuple[int, int]
    mask: Tensor | None = None


class PictureSource(Protocol):
    """Gives pictures in two moves: one that may run ahead in a thread, one that needs the device."""

    @property
    def unreadable(self) -> dict[Path, AtelierError]:
        """Pictures that could not be read, each with the error that says why; grows as they are found."""

    @property
    def reads_ahead(self) -> bool:
        """Whether the first move takes so long that it should be made while the device works."""

    def read(
        self, entry: PlanEntry, rng: random.Random | None, *, is_mirrored: bool
    ) -> PicturePixels | EncodedPicture:
        """The first move: from disk or memory, changed as its folder asks; without ``rng`` as it is.

        Raises:
            AtelierError: the picture cannot be read; it is among the unreadable ones now.
        """

    def encode(
        self, pictures: Sequence[PicturePixels | EncodedPicture], generators: Sequence[torch.Generator]
    ) -> list[EncodedPicture]:
        """The second move, for pictures of one bucket; the generators are for the VAE's own randomness."""
