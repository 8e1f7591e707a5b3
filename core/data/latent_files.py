"""LatentFiles: latents on disk under a name made of all that shapes them, so that none is ever stale.

The name stands for the picture's bytes, its mask's, size, cut, filter, background and seed; the folder's for
the VAE's weights. All of it may be thrown away at any time.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from core.data.picture_pixels import ReadingSettings, has_mask
from core.data.picture_source import EncodedPicture
from core.kohya.plan_entries import PlanEntry


class LatentStore(Protocol):
    """Where latents are kept for the next run."""

    def path_of(self, entry: PlanEntry, *, is_mirrored: bool) -> Path:
        """The file of a picture; its folder is there."""

    def load(self, entry: PlanEntry, *, is_mirrored: bool) -> EncodedPicture | None:
        """What is kept of a picture; None where nothing is that still holds."""

    def keep(self, entry: PlanEntry, picture: EncodedPicture, *, is_mirrored: bool) -> None:
        """Write it, whole or not at all; a full disk is no error, as the next run encodes again."""


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
        self.folder.mkdir(parents=True, exist_ok=True)
        key = latent_key(entry, self.reading, self.seed, is_mirrored=is_mirrored)
        return self.folder / f"{key}.safetensors"

    def load(self, entry: PlanEntry, *, is_mirrored: bool) -> EncodedPicture | None:
        """Its latents, and its mask where it has one."""
        try:
            tensors = load_file(self.path_of(entry, is_mirrored=is_mirrored))
            mask = tensors["mask"] if has_mask(entry) else None
            crop = entry.fit.crop_told(is_true=self.reading.true_crop, is_mirrored=is_mirrored)
            return EncodedPicture(tensors["latents"], crop, mask)
        except (OSError, SafetensorError, KeyError):
            return None

    def keep(self, entry: PlanEntry, picture: EncodedPicture, *, is_mirrored: bool) -> None:
        """Written beside and renamed over."""
        tensors = {"latents": picture.latents.contiguous()}
        if picture.mask is not None:
            tensors["mask"] = picture.mask.contiguous()
        path = self.path_of(entry, is_mirrored=is_mirrored)
        beside = path.with_suffix(f".{os.getpid()}.part")
        try:
            save_file(tensors, beside)
            beside.replace(path)
        except (OSError, SafetensorError):
            beside.unlink(missing_ok=True)


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
