"""The two hashes by which other programs recognise the base model that a LoRA was trained on."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_SAMPLE_START = 2**20
_SAMPLE_LENGTH = 2**16
_SHORT_LENGTH = 8


def short_hash(path: Path) -> str:
    """sd-scripts' ``ss_sd_model_hash``: 8 hex digits of the SHA-256 of 64 KiB that start at 1 MiB.

    A folder in diffusers layout has none: the empty text. So cheap that files with equal middles share it.
    """
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        file.seek(_SAMPLE_START)
        return hashlib.sha256(file.read(_SAMPLE_LENGTH)).hexdigest()[:_SHORT_LENGTH]


def full_hash(path: Path) -> str:
    """sd-scripts' ``ss_new_sd_model_hash``: the SHA-256 of the whole file, 64 hex digits.

    A folder in diffusers layout has none: the empty text. Reads every byte: seconds per GiB.
    """
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
