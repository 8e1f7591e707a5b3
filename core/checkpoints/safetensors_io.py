"""Safetensors files: written beside and renamed over, hashed as sd-scripts hashes them, and read with care.

The file is: eight bytes with the length of the header, the header (JSON: type, shape and place of every
tensor, and a table of texts), the bytes of the tensors.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import safetensors.torch
from torch import Tensor

from core.checkpoints.header import read_header
from core.errors import AtelierError
from core.kohya.whole_file import rename_over

__all__ = ["ModelHashes", "SerializedTensors", "model_hashes", "read_header", "save_tensors"]

_LENGTH_BYTES = 8
_ALIGNMENT = 8
_LEGACY_HASH_START = 0x100000
_LEGACY_HASH_SIZE = 0x10000
_METADATA = "__metadata__"
_SPEC = "modelspec."


@dataclass(frozen=True)
class ModelHashes:
    """The two hashes by which other programs recognise a file.

    Attributes:
        model_hash: SHA-256 of the tensors' bytes, 64 hex digits; other metadata does not change it.
        legacy_hash: first 8 hex digits of the SHA-256 of 64 KiB at 1 MiB.
    """

    model_hash: str
    legacy_hash: str


@dataclass(frozen=True, eq=False)
class SerializedTensors:
    """Tensors as the bytes of a file, ready to be hashed and written with any metadata.

    Attributes:
        header: type, shape and place of every tensor.
        data: all tensors' bytes, in file order.
    """

    header: Mapping[str, Any]
    data: memoryview

    @classmethod
    def of(cls, tensors: Mapping[str, Tensor]) -> SerializedTensors:
        """Serialize tensors; they must be contiguous and share no memory."""
        whole = memoryview(safetensors.torch.save(dict(tensors)))
        start = _LENGTH_BYTES + int.from_bytes(whole[:_LENGTH_BYTES], "little")
        header = json.loads(bytes(whole[_LENGTH_BYTES:start]))
        header.pop(_METADATA, None)
        return cls(header, whole[start:])

    def head(self, metadata: Mapping[str, str]) -> bytes:
        """Everything that stands before the tensors' bytes in a file with this metadata."""
        first = {_METADATA: dict(metadata)} if metadata else {}
        text = json.dumps({**first, **self.header}, separators=(",", ":"), ensure_ascii=False).encode()
        text += b" " * (-len(text) % _ALIGNMENT)
        return len(text).to_bytes(_LENGTH_BYTES, "little") + text

    def hashes(self, metadata: Mapping[str, str]) -> ModelHashes:
        """The hashes that a file with this metadata carries; only its ``ss_`` texts count."""
        counted = {key: text for key, text in metadata.items() if key.startswith("ss_")}
        head = self.head(counted)
        in_head = head[_LEGACY_HASH_START : _LEGACY_HASH_START + _LEGACY_HASH_SIZE]
        start = max(_LEGACY_HASH_START - len(head), 0)
        in_data = self.data[start : start + _LEGACY_HASH_SIZE - len(in_head)]
        legacy = hashlib.sha256(in_head + bytes(in_data)).hexdigest()[:8]
        return ModelHashes(hashlib.sha256(self.data).hexdigest(), legacy)

    def write(self, path: Path, metadata: Mapping[str, str]) -> None:
        """Write the file beside its place, make sure it is on the disk, and rename it over.

        Raises:
            AtelierError: the disk is full or the folder cannot be written; an older file still stands.
        """
        beside = path.with_name(f".{path.name}.{os.getpid()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as file:
                file.write(self.head(metadata))
                file.write(self.data)
                file.flush()
                os.fsync(file.fileno())
            rename_over(beside, path)
        except OSError as error:
            beside.unlink(missing_ok=True)
            raise AtelierError(
                "“{path}” cannot be written.",
                why="The system says: {reason}.",
                remedy="Make room on the disk ({size} MB are needed) or choose another folder.",
                path=path,
                reason=error.strerror or str(error),
                size=len(self.data) // 1_000_000 + 1,
            ) from error


def save_tensors(
    path: Path | str, tensors: Mapping[str, Tensor], metadata: Mapping[str, str], *, with_hashes: bool = False
) -> None:
    """Write tensors to a safetensors file that is whole or not there at all.

    Args:
        path: where to; an older file there is replaced.
        tensors: by key; contiguous, sharing no memory, on the CPU.
        metadata: texts for the header.
        with_hashes: whether ``sshs_model_hash`` and ``sshs_legacy_hash`` are added; and beside other
            ``modelspec.`` texts the one that is meant for the hash.

    Raises:
        AtelierError: the file cannot be written.
    """
    serialized = SerializedTensors.of(tensors)
    texts = dict(metadata)
    if with_hashes:
        hashes = serialized.hashes(metadata)
        texts |= {"sshs_model_hash": hashes.model_hash, "sshs_legacy_hash": hashes.legacy_hash}
        if any(key.startswith(_SPEC) for key in texts):
            texts[f"{_SPEC}hash_sha256"] = f"0x{hashes.model_hash}"
    serialized.write(Path(path), texts)


def model_hashes(tensors: Mapping[str, Tensor], metadata: Mapping[str, str]) -> ModelHashes:
    """The hashes that a file of these tensors and this metadata carries."""
    return SerializedTensors.of(tensors).hashes(metadata)
