"""Which base model a LoRA was trained on, told by name and hash."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

_SHORT_HASH_START = 0x100000
_SHORT_HASH_SIZE = 0x10000


@dataclass(frozen=True)
class ModelIdentity:
    """A base model or VAE as metadata names it.

    Attributes:
        name: its file name, without folders.
        short_hash: first 8 hex digits of the SHA-256 of 64 KiB at 1 MiB; "" where it is no single file.
        full_hash: SHA-256 of the file, 64 hex digits; "" where it is no single file.
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
    name = name or path.name
    if not path.is_file():
        return ModelIdentity(name)
    with path.open("rb") as file:
        full = hashlib.file_digest(file, "sha256").hexdigest()
        file.seek(_SHORT_HASH_START)
        short = hashlib.sha256(file.read(_SHORT_HASH_SIZE)).hexdigest()[:8]
    return ModelIdentity(name, short, full)
