"""Safetensors files read tensor by tensor, so that a 7 GB file never stands twice in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from safetensors import SafetensorError, safe_open

from core.errors import AtelierError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from torch import Tensor

_PICKLED_ENDINGS = (".ckpt", ".pt", ".pth", ".bin")


class TensorFiles:
    """One or several safetensors files as one table of tensors. A context manager.

    Args:
        file_paths: the files; several where a part is stored in shards.

    Raises:
        AtelierError: a file is missing, of another kind, or damaged.
    """

    def __init__(self, file_paths: Sequence[Path]) -> None:
        self._handles: list[Any] = []
        self._handle_of: dict[str, Any] = {}
        for path in file_paths:
            handle = open_tensors(path)
            self._handles.append(handle)
            self._handle_of |= dict.fromkeys(handle.keys(), handle)

    def __enter__(self) -> TensorFiles:
        return self

    def __exit__(self, *_: object) -> None:
        for handle in self._handles:
            handle.__exit__(None, None, None)

    def __contains__(self, name: object) -> bool:
        return name in self._handle_of

    @property
    def names(self) -> Iterable[str]:
        """All tensors' names."""
        return self._handle_of.keys()

    def has_any(self, prefix: str) -> bool:
        """Whether a name starts with ``prefix``."""
        return any(name.startswith(prefix) for name in self._handle_of)

    def shape(self, name: str) -> tuple[int, ...]:
        """A tensor's shape, without reading it."""
        return tuple(self._handle_of[name].get_slice(name).get_shape())

    def read(self, name: str) -> Tensor:
        """One tensor, on the CPU, in the file's number type."""
        tensor: Tensor = self._handle_of[name].get_tensor(name)
        return tensor


def open_tensors(path: Path) -> Any:
    """Open one safetensors file; close it by its ``__exit__``.

    Raises:
        AtelierError: the file is missing, of another kind, or damaged.
    """
    if not path.is_file():
        raise AtelierError(
            "There is no file “{path}”.",
            why="The base model is read from it.",
            remedy="Choose the file again; it may have been moved or renamed.",
            path=path,
        )
    refuse_pickles(path)
    try:
        handle: Any = safe_open(path, framework="pt", device="cpu")
        handle.__enter__()
    except (SafetensorError, OSError) as error:
        raise AtelierError(
            "The file “{path}” ({size:.1f} MiB) is damaged or not complete.",
            why="Its table of contents does not fit its size ({reason}).",
            remedy="Download or copy it again and compare its size with the original's.",
            path=path,
            size=path.stat().st_size / 2**20,
            reason=error,
        ) from error
    return handle


def refuse_pickles(path: Path) -> None:
    """Stop at files whose format can run code when it is opened.

    Raises:
        AtelierError: the file's name says that it is one, or it is no safetensors file at all.
    """
    if path.suffix.lower() in _PICKLED_ENDINGS:
        raise AtelierError(
            "The base model “{path}” is a {ending} file.",
            why="Such a file can run any program on your computer when it is opened, so it stays closed.",
            remedy="Take the .safetensors version of the same model, or have it converted to .safetensors.",
            path=path,
            ending=path.suffix.lower(),
        )
    if path.suffix.lower() != ".safetensors":
        raise AtelierError(
            "The base model “{path}” is no .safetensors file.",
            why="Base models are read from .safetensors files and from folders in diffusers layout.",
            remedy="Choose a .safetensors file or a folder with unet, vae, text_encoder and tokenizer.",
            path=path,
        )
