"""A LoRA file copied to the folder where the program that draws with it looks for LoRAs."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from core.errors import AtelierError
from core.kohya.whole_file import PART, rename_over

_PIECE = 1 << 22
"""Bytes that are copied at once."""


def copy_lora(lora: Path, target: Path) -> Iterator[Path]:
    """Copy a file so that the other program never sees half of it.

    Args:
        lora: a LoRA file.
        target: where to; a file that is there is replaced.

    Yields:
        The target, when it is complete.

    Raises:
        AtelierError: the file is gone, the folder cannot be written, or the disk is full.
    """
    try:
        if not (target.exists() and target.samefile(lora)):
            _copy_whole(lora, target)
    except OSError as error:
        raise AtelierError(
            "“{name}” could not be copied to {folder}.",
            why=error.strerror or str(error),
            remedy="Choose another folder, or copy the file by hand.",
            name=lora.name,
            folder=target.parent,
        ) from error
    yield target


def _copy_whole(lora: Path, target: Path) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:60]}.", suffix=PART, dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file, lora.open("rb") as source:
            shutil.copyfileobj(source, file, _PIECE)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(0o644)
        rename_over(beside, target)
    finally:
        beside.unlink(missing_ok=True)
