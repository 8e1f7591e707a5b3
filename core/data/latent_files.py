"""LatentFiles: latents on disk under a name made of all that shapes them, so that none is ever stale.

The name stands for the picture's bytes, its mask's, size, cut, filter, background and seed; the folder's for
the VAE's weights. All of it may be thrown away at any time.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from core.data.cache_file import write_cache
from core.data.picture_pixels import ReadingSettings, has_mask
from core.data.picture_source import EncodedPicture
from core.kohya.plan_entries import PlanEntry


class LatentStore(Protocol):
    """Where latents are kept for the next run."""

    def path_of(self, entry: PlanEntry, *, is_mirrored: bool) -> Path:
        """The file of a picture; its folder is there, where it could be made.

        Raises:
            OSError: the picture is not there any more.
        """

    def load(self, entry: PlanEntry, *, is_mirrored: bool) -> EncodedPicture | None:
        """What is kept of a picture; None where nothing is that still holds.

        Raises:
            OSError: the picture is not there any more.
        """

    def keep(self, entry: PlanEntry, picture: EncodedPicture, *, is_mirrored: bool) -> bool:
        """Write it, whole or not at all; a full disk is no error, as the next run encodes again.

        Returns:
            Whether it is kept.

        Raises:
            OSError: the picture is not there any more.
        """


@dataclass(frozen=True)
class LatentFiles:
    """Our own files.

    Args:
        folder: of one VAE's latents.
        reading: how pictures are read.
        seed: of the VAE's own randomness.
    """

    folder: Path
    reading: ReadingSettings
    seed: int = 0

    def path_of(self, entry: PlanEntry, *, is_mirrored: bool) -> Path:
        """A file named by a hash."""
        with suppress(OSError):  # it cannot be written: then nothing is found and nothing kept
            self.folder.mkdir(parents=True, exist_ok=True)
        key = latent_key(entry, self.reading, self.seed, is_mirrored=is_mirrored)
        return self.folder / f"{key}.safetensors"

    def load(self, entry: PlanEntry, *, is_mirrored: bool) -> EncodedPicture | None:
        """Its latents, and its mask where it has one."""
        path = self.path_of(entry, is_mirrored=is_mirrored)
        try:
            tensors = load_file(path)
            mask = tensors["mask"] if has_mask(entry) else None
            crop = entry.fit.crop_told(is_true=self.reading.true_crop, is_mirrored=is_mirrored)
            return EncodedPicture(tensors["latents"], crop, mask)
        except (OSError, SafetensorError, KeyError):
            return None

    def keep(self, entry: PlanEntry, picture: EncodedPicture, *, is_mirrored: bool) -> bool:
        """Latents, and the mask where there is one."""
        tensors = {"latents": picture.latents.contiguous()}
        if picture.mask is not None:
            tensors["mask"] = picture.mask.contiguous()
        path = self.path_of(entry, is_mirrored=is_mirrored)
        return write_cache(path, partial(save_file, tensors))


def latent_key(entry: PlanEntry, reading: ReadingSettings, seed: int, *, is_mirrored: bool) -> str:
    """Thirty-two letters for everything but the VAE that shapes a picture's latents.

    Raises:
        OSError: the picture is not there any more.
    """
    fit, mask = entry.fit, entry.image.mask_path
    shaping = (
        hashlib.sha256(entry.image.path.read_bytes()).hexdigest(),
        hashlib.sha256(mask.read_bytes()).hexdigest() if mask is not None else "",
        entry.folder.settings.alpha_mask,
        (fit.bucket, fit.resized, fit.trimmed),
        (entry.folder.settings.resize_interpolation, reading.background),
        (seed, entry.image.path.name, is_mirrored),
    )
    return hashlib.sha256(repr(shaping).encode()).hexdigest()[:32]


def fingerprint(model: torch.nn.Module) -> str:
    """Sixteen letters that change with any weight of a model, and with its float type."""
    digest = hashlib.sha256()
    for name, tensor in sorted(model.state_dict().items()):
        digest.update(name.encode())
        digest.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().data)
    return digest.hexdigest()[:16]
