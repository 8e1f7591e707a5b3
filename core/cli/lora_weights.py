"""The weights in a LoRA file, read with numpy alone: their hashes, and how much they change the model."""

from __future__ import annotations

import hashlib
import json
import math
import mmap
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.checkpoints.header import Header

Array: TypeAlias = NDArray[np.float32]

_DTYPES: dict[str, Any] = {
    "F16": np.float16, "F32": np.float32, "F64": np.float64, "BF16": np.uint16,
    "I8": np.int8, "U8": np.uint8, "I16": np.int16, "I32": np.int32, "I64": np.int64,
}  # fmt: skip
_CHUNK = 1 << 20
_LEGACY_START, _LEGACY_SIZE = 0x100000, 0x10000
_LENGTH_BYTES, _ALIGNMENT = 8, 8


class StoredTensors:
    """Tensors of one file, read one at a time. A context manager.

    Args:
        path: the file.
        header: its header.
    """

    def __init__(self, path: Path, header: Header) -> None:
        self._header = header
        self._file = path.open("rb")
        self._bytes = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)

    def __enter__(self) -> StoredTensors:
        return self

    def __exit__(self, *_: object) -> None:
        self._bytes.close()
        self._file.close()

    def can_read(self, key: str) -> bool:
        """Whether the tensor is there and of a number type that is understood."""
        return key in self._header.tensors and self._header.tensors[key].dtype in _DTYPES

    def read(self, key: str) -> Array:
        """One tensor as float32; what is of another number type becomes nan."""
        facts = self._header.tensors[key]
        if facts.dtype not in _DTYPES:
            return np.full(facts.shape, np.nan, np.float32)
        start = self._header.data_start
        stored = np.frombuffer(self._bytes[start + facts.start : start + facts.end], _DTYPES[facts.dtype])
        if facts.dtype == "BF16":
            # The upper half of a float32.
            return (stored.astype(np.uint32) << 16).view(np.float32).reshape(facts.shape)
        return stored.astype(np.float32).reshape(facts.shape)


@dataclass(frozen=True)
class FileHashes:
    """Hashes by which other programs know a file, as its bytes give them.

    Attributes:
        file: SHA-256 of the whole file; CivitAI's AutoV2 is its first 10 digits.
        tensors: SHA-256 of everything after the header: ``sshs_model_hash``.
        legacy: ``sshs_legacy_hash``; empty where the header is too large to tell.
    """

    file: str
    tensors: str
    legacy: str


def hashes_of(path: Path, header: Header) -> FileHashes:
    """Hash a file; reads every byte once, and 64 KiB twice."""
    whole, tensors = hashlib.sha256(), hashlib.sha256()
    with path.open("rb") as file:
        whole.update(file.read(header.data_start))
        while chunk := file.read(_CHUNK):
            whole.update(chunk)
            tensors.update(chunk)
        return FileHashes(whole.hexdigest(), tensors.hexdigest(), _legacy_hash(file, header))


def _legacy_hash(file: Any, header: Header) -> str:
    """Eight digits over 64 KiB at 1 MiB of the file as it was before hashes and ``modelspec`` were added."""
    counted = {key: text for key, text in header.metadata.items() if key.startswith("ss_")}
    described: dict[str, Any] = {"__metadata__": counted} if counted else {}
    for key, facts in header.tensors.items():
        described[key] = {
            "dtype": facts.dtype,
            "shape": facts.shape,
            "data_offsets": (facts.start, facts.end),
        }
    length = len(json.dumps(described, separators=(",", ":"), ensure_ascii=False).encode())
    head_size = _LENGTH_BYTES + -(-length // _ALIGNMENT) * _ALIGNMENT
    if head_size > _LEGACY_START:
        return ""
    file.seek(header.data_start + _LEGACY_START - head_size)
    return hashlib.sha256(file.read(_LEGACY_SIZE)).hexdigest()[:8]


def squared_norm(tensors: StoredTensors, name: str, endings: Mapping[str, object]) -> float:
    """How much one adapter changes its layer: the squared Frobenius norm of what it adds.

    Args:
        tensors: the file.
        name: the adapter.
        endings: the endings of its keys.

    Returns:
        nan where the kind or its number type is not understood.
    """
    if "lora_down.weight" in endings and "lora_up.weight" in endings and "lora_mid.weight" not in endings:
        down, up, scale = low_rank_pair(tensors, name)
        # |up @ down|² without ever making the product: both Gram matrices are as small as the rank.
        return scale * scale * float(np.sum((up.T @ up) * (down @ down.T)))
    if "hada_w1_a" in endings and "hada_t1" not in endings:
        product = _product(tensors, name, "hada_w1") * _product(tensors, name, "hada_w2")
        scale = _scale(tensors, name, tensors.read(f"{name}.hada_w1_b").shape[0])
        return scale * scale * float(np.sum(product * product))
    if endings.keys() & {"lokr_w1", "lokr_w1_a"} and "lokr_t2" not in endings:
        # The norm of a Kronecker product is the product of the norms.
        return _kronecker_norm(tensors, name, endings)
    for ending in ("diff", "weight", "oft_blocks", "oft_diag"):
        if ending in endings:
            return float(np.sum(np.square(tensors.read(f"{name}.{ending}"), dtype=np.float64)))
    return math.nan


def low_rank_pair(tensors: StoredTensors, name: str) -> tuple[Array, Array, float]:
    """Down [r, in] and up [out, r] as matrices, and alpha / rank."""
    down = tensors.read(f"{name}.lora_down.weight")
    up = tensors.read(f"{name}.lora_up.weight")
    rank = down.shape[0]
    return down.reshape(rank, -1), up.reshape(up.shape[0], -1), _scale(tensors, name, rank)


def _scale(tensors: StoredTensors, name: str, rank: int) -> float:
    alpha = float(tensors.read(f"{name}.alpha").item()) if tensors.can_read(f"{name}.alpha") else 0.0
    return alpha / rank if alpha else 1.0


def _product(tensors: StoredTensors, name: str, half: str) -> Array:
    product: Array = tensors.read(f"{name}.{half}_a") @ tensors.read(f"{name}.{half}_b")
    return product


def _kronecker_norm(tensors: StoredTensors, name: str, endings: Mapping[str, object]) -> float:
    squared, rank = 1.0, 0
    for half in ("lokr_w1", "lokr_w2"):
        if half in endings:
            weights = tensors.read(f"{name}.{half}")
        else:
            first, second = tensors.read(f"{name}.{half}_a"), tensors.read(f"{name}.{half}_b")
            rank = second.shape[0]
            weights = first @ second.reshape(rank, -1)
        squared *= float(np.sum(weights * weights))
    scale = _scale(tensors, name, rank) if rank else 1.0
    return scale * scale * squared
