"""Runs alone, in a child process: loads an engine's modules and tells what it found in one line of JSON."""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any


def main(order: dict[str, Any]) -> dict[str, str]:
    """Load everything; any exception ends the child, and its words are the report."""
    sys.path.insert(0, order["packages"])
    facts: dict[str, str] = {}
    for name in order["imports"]:
        module = importlib.import_module(name)
        facts[name] = str(getattr(module, "__version__", ""))
    if "torch" in order["imports"]:
        facts["device"] = _multiply(order["device"])
    if "onnxruntime" in order["imports"]:
        facts["providers"] = _providers(order["device"])
    return facts


def _multiply(device: str) -> str:
    import torch

    ones = torch.ones(64, 64, device=device)
    if float((ones @ ones).sum()) != 64.0**3:
        raise ArithmeticError("the matrix product is wrong")
    return torch.cuda.get_device_name(0) if device == "cuda" else "cpu"


def _providers(device: str) -> str:
    import onnxruntime

    found = onnxruntime.get_available_providers()
    if device == "cuda" and "CUDAExecutionProvider" not in found:
        raise RuntimeError(f"onnxruntime does not know CUDA, only {found}")
    return ", ".join(found)


if __name__ == "__main__":
    sys.stdout.write("probe: " + json.dumps(main(json.loads(sys.argv[1]))) + "\n")
