"""Look through an ONNX file before it is loaded: whole, and nothing of it kept in other files unasked.

The format is protobuf, https://onnx.ai/onnx/repo-docs/IR.html. Only lengths and a few numbers are read, so
that files of gigabytes pass in an instant.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from core.errors import AtelierError
from curation.taggers.model_record import matches_record, read_record

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_DEEPEST = 40
_LONGEST_TEXT = 4096

# Which field of a message holds which message; what is not named here is stepped over.
_MESSAGES: Mapping[str, Mapping[int, str]] = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "function": {7: "node"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "tensor": {13: "external"},
}


class _Field(NamedTuple):
    number: int
    kind: int
    start: int
    end: int


class _CutShortError(ValueError):
    """The bytes end in the middle of something, or are no protobuf."""


def check_onnx(path: Path) -> None:
    """Make sure that an ONNX file is whole and keeps nothing outside, but in files that the record knows.

    Raises:
        AtelierError: it is missing, cut short, no ONNX file, or refers to files that are not known.
    """
    try:
        with path.open("rb") as file:
            if path.stat().st_size == 0:
                raise _damaged(path)
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                outside = _outside_files(content)
    except OSError as error:
        raise AtelierError(
            "The model “{file}” cannot be read.",
            why="The system says: {reason}.",
            remedy="Check that it lies in {folder} and may be read.",
            file=path.name,
            folder=str(path.parent),
            reason=error.strerror or str(error),
        ) from error
    except _CutShortError as error:
        raise _damaged(path) from error
    unknown = sorted(outside - _known_files(path.parent)) if outside else []
    if unknown:
        raise AtelierError(
            "The model “{file}” keeps parts of itself in other files, and was not opened.",
            why="It asks for {names}. A made-up model could read any of your files this way.",
            remedy="Fetch the model from its page through LoRA Atelier, which notes what belongs to it.",
            file=path.name,
            names=", ".join(f"“{name}”" for name in unknown[:3]),
        )


def _known_files(folder: Path) -> set[str]:
    record = read_record(folder)
    if record is None:
        return set()
    # A link would lead out of the folder by another name.
    return {
        file.name
        for file in record.files
        if not (folder / file.name).is_symlink() and matches_record(folder, file)
    }


def _outside_files(content: mmap.mmap) -> set[str]:
    """Names of the other files that tensors are kept in."""
    found: set[str] = set()
    has_graph = False
    waiting = [("model", 0, len(content), 0)]
    while waiting:
        message, start, end, depth = waiting.pop()
        if depth > _DEEPEST:
            raise _CutShortError
        if message == "external":
            found.update(_location(content, start, end))
            continue
        for field in _fields(content, start, end):
            inner = _MESSAGES[message].get(field.number)
            has_graph = has_graph or inner == "graph"
            if inner is not None and field.kind == _BYTES:
                waiting.append((inner, field.start, field.end, depth + 1))
    if not has_graph:
        raise _CutShortError
    return found


def _location(content: mmap.mmap, start: int, end: int) -> set[str]:
    """The file that a key-value pair of external data names, if it is that pair."""
    pair = {
        field.number: content[field.start : min(field.end, field.start + _LONGEST_TEXT)]
        for field in _fields(content, start, end)
    }
    if pair.get(1) != b"location":
        return set()
    return {pair.get(2, b"").decode("utf-8", "replace")}


def _fields(content: mmap.mmap, start: int, end: int) -> Iterator[_Field]:
    place = start
    while place < end:
        key, place = _varint(content, place, end)
        number, kind = key >> 3, key & 7
        if kind == _VARINT:
            first = place
            _, place = _varint(content, place, end)
        elif kind == _BYTES:
            length, first = _varint(content, place, end)
            place = first + length
        elif kind in (_FIXED64, _FIXED32):
            first, place = place, place + (8 if kind == _FIXED64 else 4)
        else:
            raise _CutShortError
        if number == 0 or place > end:
            raise _CutShortError
        yield _Field(number, kind, first, place)


def _varint(content: mmap.mmap, place: int, end: int) -> tuple[int, int]:
    value = shift = 0
    while place < end and shift < 70:
        byte = content[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7
    raise _CutShortError


def _damaged(path: Path) -> AtelierError:
    return AtelierError(
        "The model “{file}” is damaged or cut short.",
        why="Its {size} bytes are no whole ONNX file.",
        remedy="Fetch it again, until its size is the one on the model's page.",
        file=path.name,
        size=f"{path.stat().st_size:,}",
    )
