"""Whether this computer can train: looked up without loading what training needs."""

from __future__ import annotations

import importlib.util
from importlib import metadata

_SHOWN = ("torch", "diffusers", "transformers", "onnxruntime-gpu", "onnxruntime")


def engine_is_here() -> bool:
    """Whether a child process would find PyTorch."""
    return importlib.util.find_spec("torch") is not None


def engine_is_for_processors() -> bool:
    """Whether the PyTorch that is here was made without any graphics card in mind."""
    return engine_is_here() and _version("torch").endswith("+cpu")


def packages_found() -> str:
    """The packages that training and tagging rest on, with versions; empty where PyTorch is not there."""
    if not engine_is_here():
        return ""
    return ", ".join(f"{name} {version}" for name in _SHOWN if (version := _version(name)))


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
