"""Latents of every picture, encoded once: in memory, and on disk where wanted.

A file on disk is named for all that shapes its numbers (the picture's bytes, size, cut, filter, VAE): it is
never stale, and the whole folder may be thrown away at any time.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from core.base_model.family import ModelFamily
from core.base_model.latents import encode_latents
from core.data.image_reading import fit_picture, pixels_to_tensor, read_picture
from core.data.seeds import keyed_generator
from core.errors import AtelierError
from core.kohya.plan import PlanEntry


@dataclass(frozen=True)
class EncodingSettings:
    """What besides picture and bucket shapes latents.

    Args:
        resize_interpolation: sd-scripts' option; None = by itself.
        background: what is laid behind see-through pictures.
        flip_aug: whether mirrored latents are wanted too.
        seed: for the VAE's own randomness.
        vae_batch_size: pictures encoded at once.
    """

    resize_interpolation: str | None = None
    background: str = "#ffffff"
    flip_aug: bool = False
    seed: int = 0
    vae_batch_size: int = 1


@dataclass
class LatentCache:
    """Latents by picture.

    Args:
        vae: diffusers' ``AutoencoderKL``.
        family: whose scale the latents take.
        settings: what besides picture and bucket shapes latents.
        folder: where they are kept for the next run; None = in memory only.
        unreadable: pictures that could not be read, each with the error that says why.
    """

    vae: Any
    family: ModelFamily
    settings: EncodingSettings
    folder: Path | None = None
    unreadable: dict[Path, AtelierError] = field(default_factory=dict)
    _latents: dict[tuple[Path, bool], Tensor] = field(default_factory=dict)

    def fill(self, entries: Sequence[PlanEntry]) -> Iterator[int]:
        """Encode all pictures that were not yet; yields how many are done.

        Those that cannot be read are put into ``unreadable``.

        Raises:
            AtelierError: the VAE gives no numbers for a picture.
        """
        kept_in = self._folder_of_vae()
        mirrored = (False, True) if self.settings.flip_aug else (False,)
        waiting: list[_Waiting] = []
        for done, entry in enumerate(sorted(entries, key=lambda one: one.fit.bucket), start=1):
            if waiting and waiting[-1].entry.fit.bucket != entry.fit.bucket:
                self._encode(waiting, kept_in)
                waiting = []
            try:
                waiting += [
                    self._read(entry, is_mirrored=is_mirrored)
                    for is_mirrored in mirrored
                    if not self._is_here(entry, kept_in, is_mirrored=is_mirrored)
                ]
            except AtelierError as error:
                self.unreadable[entry.image.path] = error
            if len(waiting) >= self.settings.vae_batch_size:
                self._encode(waiting, kept_in)
                waiting = []
            yield done
        self._encode(waiting, kept_in)

    def latents_of(self, entry: PlanEntry, *, is_mirrored: bool = False) -> Tensor:
        """Scaled latents of a picture that was encoded, [4, h, w], float32, on the CPU."""
        return self._latents[entry.image.path, is_mirrored]

    def _encode(self, waiting: Sequence[_Waiting], kept_in: Path | None) -> None:
        if not waiting:
            return
        pixels = torch.stack([one.pixels for one in waiting])
        first = waiting[0]
        generator = keyed_generator(self.settings.seed, "vae", first.entry.image.path.name, first.is_mirrored)
        latents = encode_latents(self.vae, pixels, self.family, generator).float().cpu()
        for picture, one in zip(waiting, latents, strict=True):
            entry, is_mirrored = picture.entry, picture.is_mirrored
            if not bool(torch.isfinite(one).all()):
                raise AtelierError(
                    "The VAE gives no numbers for {path}.",
                    why="It overflows on this picture, as some VAEs do in 16 bits.",
                    remedy="Choose another VAE, or take the picture out.",
                    path=str(entry.image.path),
                )
            self._latents[entry.image.path, is_mirrored] = one.clone()
            if kept_in is not None:
                _keep(one, kept_in / self._file_name(entry, is_mirrored=is_mirrored))

    def _read(self, entry: PlanEntry, *, is_mirrored: bool) -> _Waiting:
        picture = read_picture(entry.image.path, background=self.settings.background)
        fitted = fit_picture(picture, entry.fit, self.settings.resize_interpolation)
        return _Waiting(entry, is_mirrored, pixels_to_tensor(fitted[:, ::-1] if is_mirrored else fitted))

    def _is_here(self, entry: PlanEntry, kept_in: Path | None, *, is_mirrored: bool) -> bool:
        """Whether latents are in memory, or on disk, from where they are taken."""
        if (entry.image.path, is_mirrored) in self._latents:
            return True
        if kept_in is None:
            return False
        path = kept_in / self._file_name(entry, is_mirrored=is_mirrored)
        try:
            self._latents[entry.image.path, is_mirrored] = load_file(path)["latents"]
        except (OSError, SafetensorError, KeyError):
            return False
        return True

    def _file_name(self, entry: PlanEntry, *, is_mirrored: bool) -> str:
        content = hashlib.sha256(entry.image.path.read_bytes()).hexdigest()
        settings = self.settings
        shaping = (
            entry.fit.bucket,
            entry.fit.resized,
            entry.fit.trimmed,
            settings.resize_interpolation,
            settings.background,
            settings.seed,
            is_mirrored,
        )
        return hashlib.sha256(f"{content}{shaping}".encode()).hexdigest()[:32] + ".safetensors"

    def _folder_of_vae(self) -> Path | None:
        if self.folder is None:
            return None
        kept_in = self.folder / f"{self.family.name}-{fingerprint(self.vae)}"
        kept_in.mkdir(parents=True, exist_ok=True)
        return kept_in


@dataclass(frozen=True, eq=False)
class _Waiting:
    """A picture that is to be encoded: pixels [3, H, W], float32, -1..1."""

    entry: PlanEntry
    is_mirrored: bool
    pixels: Tensor


def fingerprint(model: torch.nn.Module) -> str:
    """Sixteen letters that change with any weight of a model."""
    digest = hashlib.sha256()
    for name, tensor in sorted(model.state_dict().items()):
        digest.update(name.encode())
        digest.update(tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy().data)
    return digest.hexdigest()[:16]


def _keep(latents: Tensor, path: Path) -> None:
    beside = path.with_suffix(f".{os.getpid()}.part")
    try:
        save_file({"latents": latents.contiguous()}, beside)
        beside.replace(path)
    except (OSError, SafetensorError):
        # The disk is full, for example. The latents are in memory; the next run encodes this picture again.
        beside.unlink(missing_ok=True)
