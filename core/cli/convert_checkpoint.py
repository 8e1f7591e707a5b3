"""``python -m core convert-checkpoint IN.ckpt OUT.safetensors``: a pickled base model, made safe to open.

Pickled files can run programs when they are opened. So this one is opened in a process of its own, which may
make tensors only, has limits on time and memory, and whose result is checked before it takes its name.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]

from core.checkpoints.header import read_header
from core.cli.program import program
from core.errors import AtelierError
from core.kohya.whole_file import rename_over

_PICKLED = (".ckpt", ".pt", ".pth", ".bin")
_KEPT_VARIABLES = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "OMP_NUM_THREADS")
_LOOK_SECONDS = 0.05
_GIB = 2**30
_TORCH_BYTES = _GIB


@dataclass(frozen=True)
class Limits:
    """What the reading process may use.

    Attributes:
        seconds: time, at most.
        memory_bytes: memory, at most, torch itself left aside.
    """

    seconds: float = 600.0
    memory_bytes: int = 4 * _GIB


@dataclass(frozen=True)
class ConvertedCheckpoint:
    """A checkpoint that was converted.

    Attributes:
        path: the new file.
        tensor_count: weights in it.
        left_out: what the old one held besides, in words.
    """

    path: Path
    tensor_count: int
    left_out: tuple[str, ...]


def run(argv: Sequence[str]) -> int:
    """Convert one file.

    Returns:
        0.
    """
    parser = argparse.ArgumentParser(
        prog=f"{program()} convert-checkpoint",
        description="Turn a pickled checkpoint (.ckpt, .pt, .pth, .bin) into .safetensors, not trusting it.",
        allow_abbrev=False,
    )
    parser.add_argument("source", metavar="IN.ckpt", type=Path)
    parser.add_argument("target", metavar="OUT.safetensors", type=Path)
    parser.add_argument("--force", action="store_true", help="write over an older file")
    parser.add_argument("--seconds", type=float, default=600.0, help="time limit (600)")
    parser.add_argument("--memory", type=float, metavar="GIB", help="memory limit (twice the file, and 2)")
    arguments = parser.parse_args(argv)
    _check(arguments.source, arguments.target, force=arguments.force)
    needed = 2 * arguments.source.stat().st_size + 2 * _GIB
    memory_bytes = needed if arguments.memory is None else int(arguments.memory * _GIB)
    limits = Limits(arguments.seconds, memory_bytes)
    converted = convert_checkpoint(arguments.source, arguments.target, limits)
    print(f"{converted.path}: {converted.tensor_count} tensors.")
    if converted.left_out:
        print(f"Left out: {', '.join(converted.left_out)}.")
    return 0


def convert_checkpoint(source: Path, target: Path, limits: Limits | None = None) -> ConvertedCheckpoint:
    """Convert a pickled checkpoint in a process of its own.

    Args:
        source: the pickled file.
        target: where the safetensors file goes; an older one is replaced.
        limits: what the process may use.

    Raises:
        AtelierError: the file is refused, or exceeds its limits; nothing is left behind.
    """
    limits = limits or Limits()
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        told = _read_in_child(source, beside, limits)
        header = read_header(beside)
        if len(header.tensors) != told.get("tensors"):
            raise _refused(source, "its conversion is not complete")
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        rename_over(beside, target)
    except OSError as error:
        raise _refused(source, error.strerror or str(error)) from error
    finally:
        beside.unlink(missing_ok=True)
    return ConvertedCheckpoint(target, len(header.tensors), tuple(map(str, told.get("left_out", ()))))


def _read_in_child(source: Path, beside: Path, limits: Limits) -> Mapping[str, Any]:
    command = [sys.executable, "-m", "core.cli.pickled_checkpoint"]
    command += [str(source.absolute()), str(beside.absolute()), str(limits.memory_bytes)]
    child = subprocess.Popen(
        command,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        _watch(child, source, limits)
        output = child.stdout.read(100_000) if child.stdout else b""
    finally:
        child.kill()
        child.wait()
        if child.stdout:
            child.stdout.close()
    told = _answer(output)
    if child.returncode or "refused" in told:
        raise _refused(source, str(told.get("refused", "the process that read it broke off")))
    return told


def _watch(child: subprocess.Popen[bytes], source: Path, limits: Limits) -> None:
    """Wait for the end of the child, or end it where it takes too much."""
    started = time.monotonic()
    process = psutil.Process(child.pid)
    while child.poll() is None:
        time.sleep(_LOOK_SECONDS)
        try:
            held = process.memory_info().rss
        except psutil.NoSuchProcess:
            continue
        if held > limits.memory_bytes + _TORCH_BYTES:
            raise _refused(source, f"it needs more than {limits.memory_bytes / _GIB:.1f} GiB of memory")
        if time.monotonic() - started > limits.seconds:
            raise _refused(source, f"it takes longer than {limits.seconds:g} seconds")


def _environment() -> dict[str, str]:
    """Only what Python needs to start: no keys, no proxies."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return kept | {
        "PYTHONPATH": os.pathsep.join(path for path in sys.path if path),
        "CUDA_VISIBLE_DEVICES": "",
    }


def _answer(output: bytes) -> Mapping[str, Any]:
    try:
        told = json.loads(output.decode("utf-8").strip().splitlines()[-1])
    except (ValueError, IndexError):
        return {}
    return told if isinstance(told, dict) else {}


def _check(source: Path, target: Path, *, force: bool) -> None:
    if not source.is_file():
        raise AtelierError("There is no file “{path}”.", remedy="Choose the file again.", path=source)
    if source.suffix.lower() not in _PICKLED:
        raise AtelierError(
            "“{path}” is no pickled checkpoint.",
            why="Such files end in {endings}.",
            remedy="A .safetensors file can be used as it is.",
            path=source,
            endings=", ".join(_PICKLED),
        )
    if target.suffix.lower() != ".safetensors":
        raise AtelierError(
            "“{path}” does not end in .safetensors.", remedy="Call it “{better}”.",
            path=target, better=target.with_suffix(".safetensors"),
        )  # fmt: skip
    if target.exists() and not force:
        raise AtelierError(
            "“{path}” is already there.", remedy="Choose another name, or add --force.", path=target
        )


def _refused(path: Path, reason: str) -> AtelierError:
    return AtelierError(
        "“{path}” was not converted.",
        why="What is wrong: {reason}.",
        remedy="Take the .safetensors version of the same model; what wants to run programs is a danger.",
        path=path,
        reason=reason.rstrip("."),
    )
