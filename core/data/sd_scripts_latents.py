"""SdScriptsLatents: the ``.npz`` caches that sd-scripts keeps beside pictures, read and written.

sd-scripts itself only looks whether the arrays are there, so that its caches go stale when a picture or the
resolution changes. Here a file counts only where it fits the picture: its size, its bucket, its cut, its age.
Files that were written here also say what shaped them, VAE included; sd-scripts does not mind.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from core.base_model.family import ModelFamily
from core.data.cache_file import write_cache
from core.data.latent_files import latent_key
from core.data.picture_pixels import ReadingSettings, has_mask, read_pixels
from core.data.picture_source import EncodedPicture
from core.kohya.buckets import kohya_crop_box
from core.kohya.plan_entries import PlanEntry

_KEY = "lora_atelier_key"
_NPZ_ERRORS = (OSError, ValueError, KeyError, zipfile.BadZipFile, EOFError)


@dataclass
class SdScriptsLatents:
    """sd-scripts' files.

    Args:
        family: which names its files have, and whose scale latents take here; in the files they have none.
        reading: how pictures are read.
        vae: fingerprint of the VAE.
        seed: of the VAE's own randomness.
        foreign: files that were taken as they are from sd-scripts: which VAE made them, nobody knows.
    """

    family: ModelFamily
    reading: ReadingSettings
    vae: str
    seed: int = 0
    foreign: set[Path] = field(default_factory=set)

    def path_of(self, entry: PlanEntry, *, is_mirrored: bool) -> Path:
        """``name_0512x0768_sd.npz`` with the picture's own size; mirrored latents lie in the same."""
        del is_mirrored
        (width, height), path = entry.image.size, entry.image.path
        kind = "sdxl" if self.family.has_size_ids else "sd"
        return path.with_name(f"{path.stem}_{width:04d}x{height:04d}_{kind}.npz")

    def load(self, entry: PlanEntry, *, is_mirrored: bool) -> EncodedPicture | None:
        """Latents that fit the picture; a mask comes from the picture itself."""
        path = self.path_of(entry, is_mirrored=is_mirrored)
        old_name = entry.image.path.with_suffix(".npz")
        for found in (path, old_name):
            latents = self._fitting(found, entry, is_mirrored=is_mirrored)
            if latents is not None:
                break
        else:
            return None
        mask = read_pixels(entry, self.reading, is_mirrored=is_mirrored).mask if has_mask(entry) else None
        scaled = torch.from_numpy(latents).float() * self.family.latent_scale
        crop = entry.fit.crop_told(is_true=self.reading.true_crop, is_mirrored=is_mirrored)
        return EncodedPicture(scaled, crop, mask)

    def keep(self, entry: PlanEntry, picture: EncodedPicture, *, is_mirrored: bool) -> bool:
        """Add latents to the picture's file, beside those that are there and still hold."""
        path = self.path_of(entry, is_mirrored=is_mirrored)
        arrays = self._own_arrays(path, entry)
        arrays["latents_flipped" if is_mirrored else "latents"] = (
            (picture.latents / self.family.latent_scale).numpy().astype(np.float32)
        )
        if picture.mask is not None and not is_mirrored and entry.folder.settings.alpha_mask:
            arrays["alpha_mask"] = picture.mask[0].repeat_interleave(8, 0).repeat_interleave(8, 1).numpy()
        arrays["original_size"] = np.array(entry.image.size)
        arrays["crop_ltrb"] = np.array(kohya_crop_box(entry.fit.bucket, entry.image.size), dtype=np.float64)
        arrays[_KEY] = np.array(self._key(entry))
        return write_npz(path, arrays)

    def _own_arrays(self, path: Path, entry: PlanEntry) -> dict[str, NDArray[Any]]:
        arrays = read_npz(path)
        return arrays if str(arrays.get(_KEY, "")) == self._key(entry) else {}

    def _key(self, entry: PlanEntry) -> str:
        return f"{self.vae}-{latent_key(entry, self.reading, self.seed, is_mirrored=False)}"

    def _fitting(self, path: Path, entry: PlanEntry, *, is_mirrored: bool) -> NDArray[np.float32] | None:
        arrays = read_npz(path)
        bucket = entry.fit.bucket
        height, width = bucket[1] // 8, bucket[0] // 8
        name = "latents_flipped" if is_mirrored else "latents"
        # Later versions of sd-scripts name the size with it, to keep several in one file.
        latents = arrays.get(f"{name}_{height}x{width}", arrays.get(name))
        if latents is None or latents.shape[1:] != (height, width) or not np.isfinite(latents).all():
            return None
        if _KEY in arrays:
            return latents if str(arrays[_KEY]) == self._key(entry) else None
        if not _fits(arrays, path, entry, f"_{height}x{width}"):
            return None
        self.foreign.add(path)
        return latents


def read_npz(path: Path) -> dict[str, NDArray[Any]]:
    """All arrays of a file; none where it is missing or damaged. Pickles are never opened."""
    try:
        # Opened here, as numpy leaves a damaged file open.
        with path.open("rb") as file:
            loaded = np.load(file, allow_pickle=False)
            return dict(loaded) if isinstance(loaded, np.lib.npyio.NpzFile) else {}
    except _NPZ_ERRORS:
        return {}


def write_npz(path: Path, arrays: dict[str, NDArray[Any]]) -> bool:
    """Write arrays, whole or not at all; says whether that was possible, as on a full disk it is not."""

    def write(beside: Path) -> None:
        with beside.open("wb") as file:  # numpy would add an ending to a name
            np.savez(file, allow_pickle=False, **arrays)

    return write_cache(path, write)


def _fits(arrays: dict[str, NDArray[Any]], path: Path, entry: PlanEntry, suffix: str) -> bool:
    size = arrays.get(f"original_size{suffix}", arrays.get("original_size"))
    crop = arrays.get(f"crop_ltrb{suffix}", arrays.get("crop_ltrb"))
    if size is None or crop is None or tuple(size.tolist()) != tuple(entry.image.size):
        return False
    if not np.allclose(crop, kohya_crop_box(entry.fit.bucket, entry.image.size), atol=1e-3):
        return False
    return path.stat().st_mtime >= entry.image.path.stat().st_mtime
