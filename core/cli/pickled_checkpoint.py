"""The child process of ``convert-checkpoint``: reads a pickled checkpoint and writes its tensors only.

Run as ``python -m core.cli.pickled_checkpoint IN OUT MEMORY_BYTES``. It prints one line of JSON: how many
tensors were written, or why the file was refused. PyTorch's unpickler makes tensors and plain containers
only; whatever else a file names is refused before it is made.
"""

from __future__ import annotations

import json
import pickle
import sys
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]
import torch
from safetensors.torch import save_file
from torch import Tensor

# A table of weights may claim some more than the file holds (shared weights), but not many times as much.
_LARGEST_GROWTH = 4
_SMALLEST_ROOM = 64 * 2**20
_LEFT_OUT = ("model_ema.",)
_LEGACY_LIGHTNING = "pytorch_lightning.callbacks.model_checkpoint.ModelCheckpoint"


class CheckpointRefusedError(Exception):
    """The file cannot or must not be read; the text says why."""


class InertCallback:
    """Stands in for a class of PyTorch Lightning that original SD1.5 files name beside their weights."""

    def __init__(self, *_args: object, **_options: object) -> None:
        """Take anything, keep nothing."""


def main(argv: list[str]) -> int:
    """Convert, and print one line of JSON."""
    source, target, memory_bytes = Path(argv[0]), Path(argv[1]), int(argv[2])
    _limit_memory(memory_bytes)
    try:
        tensors, left_out = weights_of(source)
        save_file(tensors, target, {"format": "pt"})
        told: dict[str, Any] = {"tensors": len(tensors), "left_out": left_out}
    except CheckpointRefusedError as error:
        told = {"refused": str(error)}
    except MemoryError:
        told = {"refused": "it needs more memory than it may have"}
    except OSError as error:
        told = {"refused": error.strerror or str(error)}
    print(json.dumps(told))
    return 1 if "refused" in told else 0


def weights_of(path: Path) -> tuple[dict[str, Tensor], list[str]]:
    """Read the weights of a checkpoint without letting it run anything.

    Args:
        path: a .ckpt, .pt, .pth or .bin file.

    Returns:
        The tensors by name, each with memory of its own; and what was left out, in words.

    Raises:
        CheckpointRefusedError: it names more than tensors and containers, is damaged, or holds no weights.
    """
    loaded = _load(path)
    table = loaded.get("state_dict", loaded) if isinstance(loaded, Mapping) else None
    if not isinstance(table, Mapping):
        raise CheckpointRefusedError("it holds no table of weights")
    kept = {str(name): value for name, value in table.items() if _is_plain(value) and not _is_left_out(name)}
    if not kept:
        raise CheckpointRefusedError("it holds no weights")
    claimed = sum(tensor.numel() * tensor.element_size() for tensor in kept.values())
    if claimed > max(_LARGEST_GROWTH * path.stat().st_size, _SMALLEST_ROOM):
        raise CheckpointRefusedError(f"its weights claim {claimed} bytes, the file has {path.stat().st_size}")
    return dict(_apart(kept)), list(_left_out(table, kept))


def _load(path: Path) -> Any:
    is_zip = zipfile.is_zipfile(path)
    try:
        with (
            torch.serialization.safe_globals([(InertCallback, _LEGACY_LIGHTNING)]),
            warnings.catch_warnings(),
        ):
            # Old files use other versions of pickle, which PyTorch reads and remarks on.
            warnings.simplefilter("ignore")
            return torch.load(path, map_location="cpu", weights_only=True, mmap=is_zip)
    except pickle.UnpicklingError as error:
        raise CheckpointRefusedError(_first_line(error)) from error
    except (
        RuntimeError,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        AssertionError,
        EOFError,
        ImportError,
        RecursionError,
        zipfile.BadZipFile,
    ) as error:
        raise CheckpointRefusedError(f"it is damaged ({_first_line(error)})") from error


def _is_plain(value: object) -> bool:
    return isinstance(value, Tensor) and value.layout == torch.strided and value.device.type == "cpu"


def _is_left_out(name: object) -> bool:
    return str(name).startswith(_LEFT_OUT)


def _apart(tensors: Mapping[str, Tensor]) -> Iterator[tuple[str, Tensor]]:
    """Tensors that share no memory: the format does not know sharing."""
    seen: set[int] = set()
    for name, tensor in tensors.items():
        place = tensor.untyped_storage().data_ptr()
        whole = tensor.is_contiguous() and tensor.untyped_storage().nbytes() == tensor.nbytes
        yield name, tensor.detach() if whole and place not in seen else tensor.detach().contiguous().clone()
        seen.add(place)


def _left_out(table: Mapping[Any, Any], kept: Mapping[str, Tensor]) -> Iterator[str]:
    averages = sum(_is_left_out(name) for name in table)
    if averages:
        yield f"{averages} running averages (model_ema)"
    others = len(table) - averages - len(kept)
    if others:
        yield f"{others} values that are no weights"


def _first_line(error: Exception) -> str:
    lines = str(error).strip().splitlines()
    telling = next(
        (line for line in lines if "GLOBAL" in line or "Unsupported" in line), lines[0] if lines else ""
    )
    return telling.strip()[:300] or type(error).__name__


def _limit_memory(memory_bytes: int) -> None:
    """Let the process grow by so much and no more, where the system can; the parent watches it as well."""
    if sys.platform == "win32":
        return
    import resource

    most = psutil.Process().memory_info().vms + memory_bytes
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
