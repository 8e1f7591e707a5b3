"""Which base model a LoRA was trained on, told by its name and by the two hashes that other programs know."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

_SAMPLE_START = 2**20
_SAMPLE_LENGTH = 2**16
_SHORT_LENGTH = 8


@dataclass(frozen=True)
class ModelIdentity:
    """A base model or VAE as metadata names it.

    Attributes:
        name: its file name, without folders.
        short_hash: see :func:`short_hash`; "" where it is no single file.
        full_hash: see :func:`full_hash`; "" where it is no single file.
    """

    name: str
    short_hash: str = ""
    full_hash: str = ""


def identity_of(path: Path, name: str | None = None) -> ModelIdentity:
    """The identity of a base model; reads the whole file, about a second per 1.5 GB.

    Args:
        path: a file, or a folder in diffusers layout (which has a name but no hash).
        name: the name to tell; the path's own when not given.
    """
    return ModelIdentity(name or path.name, short_hash(path), full_hash(path))


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
