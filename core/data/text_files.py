"""Encoded captions on disk: our own files by what shaped them, and sd-scripts' ``.npz`` for SDXL."""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from core.base_model.parts import ModelParts
from core.base_model.text_encoding import TextConditioning, TextReading
from core.data.cache_file import write_cache
from core.data.latent_files import fingerprint
from core.data.sd_scripts_latents import read_npz, write_npz
from core.kohya.plan_entries import PlanEntry

_KEY = "lora_atelier_key"


def text_key(parts: ModelParts, reading: TextReading) -> str:
    """Letters for everything but the words that shapes encoded captions."""
    encoders = "".join(fingerprint(encoder) for encoder in parts.text_encoders)
    return hashlib.sha256(f"{encoders}{reading}".encode()).hexdigest()[:16]


@dataclass(frozen=True)
class TextFiles:
    """One file per caption.

    Args:
        folder: of one set of text encoders and settings; see :func:`text_key`.
    """

    folder: Path

    def path_of(self, caption: str) -> Path:
        """A file named by a hash; its folder is there, where it could be made."""
        with suppress(OSError):  # it cannot be written: then nothing is found and nothing kept
            self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / f"{hashlib.sha256(caption.encode()).hexdigest()[:32]}.safetensors"

    def load(self, caption: str) -> TextConditioning | None:
        """What is kept of a caption, if anything is."""
        try:
            tensors = load_file(self.path_of(caption))
            return TextConditioning(tensors["hidden"], tensors.get("pooled"))
        except (OSError, SafetensorError, KeyError):
            return None

    def keep(self, caption: str, text: TextConditioning) -> None:
        """Write it, whole or not at all; a full disk is no error, as the next run encodes again."""
        tensors = {"hidden": text.hidden.contiguous()}
        if text.pooled is not None:
            tensors["pooled"] = text.pooled.contiguous()
        write_cache(self.path_of(caption), partial(save_file, tensors))


@dataclass(frozen=True)
class SdScriptsTexts:
    """``name_te_outputs.npz`` beside each picture, which SDXL has and SD1.5 has not.

    sd-scripts never compares them with the caption. Here a file counts where this program wrote it for the
    same words and encoders, or where it is younger than picture and caption and as long as it should be.

    Args:
        first_width: of the first encoder's states; the rest of the text's width is the second's.
        length: rows of an encoded caption: 77, 152 or 227.
        key: of the encoders and settings; see :func:`text_key`.
    """

    first_width: int
    length: int
    key: str

    def path_of(self, entry: PlanEntry) -> Path:
        """The file of a picture."""
        return entry.image.path.with_name(f"{entry.image.path.stem}_te_outputs.npz")

    def load(self, entry: PlanEntry, caption: str) -> TextConditioning | None:
        """A picture's encoded caption, where it still holds."""
        path = self.path_of(entry)
        arrays = read_npz(path)
        if not {"hidden_state1", "hidden_state2", "pool2"} <= arrays.keys():
            return None
        if _KEY in arrays:
            still_holds = str(arrays[_KEY]) == self._key_of(caption)
        else:
            sources = [entry.image.path, entry.image.caption_path]
            youngest = max(source.stat().st_mtime for source in sources if source is not None)
            still_holds = path.stat().st_mtime >= youngest
        first, second = arrays["hidden_state1"], arrays["hidden_state2"]
        if not still_holds or first.shape != (self.length, self.first_width) or len(second) != self.length:
            return None
        hidden = torch.from_numpy(np.concatenate([first, second], axis=1)).float()
        return TextConditioning(hidden[None], torch.from_numpy(arrays["pool2"]).float()[None])

    def keep(self, entry: PlanEntry, caption: str, text: TextConditioning) -> None:
        """Write a picture's encoded caption."""
        if text.pooled is None:
            return
        hidden = text.hidden[0].float().numpy()
        write_npz(
            self.path_of(entry),
            {
                "hidden_state1": hidden[:, : self.first_width],
                "hidden_state2": hidden[:, self.first_width :],
                "pool2": text.pooled[0].float().numpy(),
                _KEY: np.array(self._key_of(caption)),
            },
        )

    def _key_of(self, caption: str) -> str:
        return f"{self.key}-{hashlib.sha256(caption.encode()).hexdigest()[:16]}"
