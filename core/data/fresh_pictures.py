"""FreshPictures: read, changed and encoded anew for every step, where no two times are the same."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import torch

from core.data.picture_encoder import PictureEncoder
from core.data.picture_pixels import PicturePixels, ReadingSettings, read_pixels
from core.data.picture_source import EncodedPicture
from core.errors import AtelierError
from core.kohya.plan_entries import PlanEntry


@dataclass(frozen=True)
class FreshPictures:
    """A source without memory.

    Args:
        encoder: the VAE, on the device where the run computes.
        reading: how pictures are read.
        unreadable: pictures that could not be read, each with the error that says why.
    """

    encoder: PictureEncoder
    reading: ReadingSettings
    unreadable: dict[Path, AtelierError] = field(default_factory=dict)
    reads_ahead: bool = True

    def check(self, entries: Sequence[PlanEntry]) -> Iterator[int]:
        """Read every picture once, so that a broken one is known before the first step; yields how many."""
        for done, entry in enumerate(entries, start=1):
            with suppress(AtelierError):
                self.read(entry, None, is_mirrored=False)
            yield done

    def read(self, entry: PlanEntry, rng: random.Random | None, *, is_mirrored: bool) -> PicturePixels:
        """Open, change, scale and cut a picture."""
        try:
            return read_pixels(entry, self.reading, rng, is_mirrored=is_mirrored)
        except AtelierError as error:
            self.unreadable[entry.image.path] = error
            raise

    def encode(
        self, pictures: Sequence[PicturePixels | EncodedPicture], generators: Sequence[torch.Generator]
    ) -> list[EncodedPicture]:
        """Through the VAE, all at once."""
        read = [picture for picture in pictures if isinstance(picture, PicturePixels)]
        latents = self.encoder.encode_for_step([picture.pixels for picture in read], generators)
        return [
            EncodedPicture(one, picture.crop, picture.mask)
            for one, picture in zip(latents, read, strict=True)
        ]
