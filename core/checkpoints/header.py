"""Reading the header of any safetensors file without trusting it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import AtelierError

_LENGTH_BYTES = 8
_LARGEST_HEADER = 100_000_000
_METADATA = "__metadata__"
_BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "F8_E4M3": 8, "F8_E5M2": 8, "U16": 16, "I16": 16, "F16": 16, "BF16": 16,
    "U32": 32, "I32": 32, "F32": 32, "U64": 64, "I64": 64, "F64": 64,
}  # fmt: skip


@dataclass(frozen=True)
class TensorFacts:
    """What a header says of one tensor.

    Attributes:
        dtype: as the format writes it, for example ``"F16"``.
        shape: its sizes.
        start: where its bytes begin, counted from the first byte after the header.
        end: where they end.
    """

    dtype: str
    shape: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True)
class Header:
    """A safetensors file without its tensors.

    Attributes:
        tensors: every tensor's facts by its key.
        metadata: the header's texts.
        data_start: where the tensors' bytes begin in the file.
        file_size: bytes of the whole file.
    """

    tensors: Mapping[str, TensorFacts]
    metadata: Mapping[str, str]
    data_start: int
    file_size: int


def read_header(path: Path | str, *, largest: int = _LARGEST_HEADER) -> Header:
    """Read what a safetensors file says of itself, and check that it can be true.

    Args:
        path: the file.
        largest: bytes of the largest header that is read.

    Raises:
        AtelierError: the file is not there, is cut off, or its header contradicts itself.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            file_size = path.stat().st_size
            text = _header_text(file, file_size, largest)
    except FileNotFoundError as error:
        raise AtelierError("The file “{path}” is not there.", remedy="Choose it again.", path=path) from error
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    except ValueError as error:
        raise _unreadable(path, str(error)) from error
    data_start = _LENGTH_BYTES + len(text)
    try:
        metadata, tensors = _parsed(text)
        _check_places(tensors, file_size - data_start)
    except ValueError as error:
        raise _unreadable(path, str(error)) from error
    return Header(tensors, metadata, data_start, file_size)


def _header_text(file: BinaryIO, file_size: int, largest: int) -> bytes:
    length = int.from_bytes(file.read(_LENGTH_BYTES), "little")
    if file_size < _LENGTH_BYTES + 2:
        raise ValueError(f"it has only {file_size} bytes")
    if length > largest:
        raise ValueError(f"its header claims {length} bytes, and no real one has more than {largest}")
    if _LENGTH_BYTES + length > file_size:
        raise ValueError(f"its header claims {length} bytes, the whole file has {file_size}")
    return file.read(length)


def _parsed(text: bytes) -> tuple[dict[str, str], dict[str, TensorFacts]]:
    try:
        header = json.loads(text.decode("utf-8"), object_pairs_hook=_without_duplicates)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ValueError("its header is not readable text") from error
    if not isinstance(header, dict):
        raise ValueError("its header is no table")  # noqa: TRY004 - all faults of a file are told the same way
    metadata = header.pop(_METADATA, {})
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        raise ValueError("its metadata is not made of texts")
    return metadata, {key: _tensor_facts(key, facts) for key, facts in header.items()}


def _without_duplicates(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    table: dict[str, Any] = {}
    for key, value in pairs:
        if key in table:
            raise ValueError(f"its header names “{key}” twice")
        table[key] = value
    return table


def _tensor_facts(key: str, facts: Any) -> TensorFacts:
    try:
        dtype, shape, (start, end) = facts["dtype"], tuple(facts["shape"]), facts["data_offsets"]
        bits = _BITS[dtype] * math.prod(shape)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"its header describes the tensor “{key}” in no known way") from error
    if not all(isinstance(number, int) and number >= 0 for number in (*shape, start, end)):
        raise ValueError(f"the tensor “{key}” has sizes or places that are no whole numbers")
    if (end - start) * 8 != bits:
        raise ValueError(f"the tensor “{key}” needs {bits // 8} bytes and has {end - start}")
    return TensorFacts(dtype, shape, start, end)


def _check_places(tensors: Mapping[str, TensorFacts], data_size: int) -> None:
    reached = 0
    for key, facts in sorted(tensors.items(), key=lambda item: (item[1].start, item[1].end)):
        if facts.start != reached:
            raise ValueError(f"the tensor “{key}” begins at byte {facts.start} instead of {reached}")
        reached = facts.end
    if reached > data_size:
        raise ValueError(f"it is cut off: {reached - data_size} bytes are missing")
    if reached < data_size:
        raise ValueError(f"{data_size - reached} bytes at its end belong to no tensor")


def _unreadable(path: Path, reason: str) -> AtelierError:
    return AtelierError(
        "“{path}” is not a whole safetensors file.",
        why="What is wrong: {reason}.",
        remedy="Copy or download it again.",
        path=path,
        reason=reason,
    )
