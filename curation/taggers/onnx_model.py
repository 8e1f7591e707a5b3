"""An ONNX file as something that answers: checked before it is opened, on the fastest device that works."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import AtelierError
from core.kohya.problem import Problem, Words
from curation.taggers.onnx_check import check_onnx

Floats = NDArray[np.float32]

# Asked for in this order; the processor comes last. TensorRT is left out: it compiles for minutes first.
PROVIDERS: tuple[tuple[str, str], ...] = (
    ("CUDAExecutionProvider", "CUDA"),
    ("DmlExecutionProvider", "DirectML"),
    ("MIGraphXExecutionProvider", "MIGraphX"),
    ("ROCMExecutionProvider", "ROCm"),
    ("OpenVINOExecutionProvider", "OpenVINO"),
    ("CoreMLExecutionProvider", "CoreML"),
    ("CPUExecutionProvider", "CPU"),
)
_CPU = "CPUExecutionProvider"
_FATAL_ONLY = 4


@dataclass(frozen=True)
class InputShape:
    """What a model's one picture input takes.

    Attributes:
        name: of the input.
        batch: how many pictures it takes at once; None where any number will do.
        shape: the other sizes in its own order, None where any will do.
    """

    name: str
    batch: int | None
    shape: tuple[int | None, ...]


class OnnxModel:
    """A loaded ONNX graph with one picture input; its first output is taken."""

    def __init__(self, path: Path, session: Any, asked: Sequence[str]) -> None:
        """Use ``open_onnx`` instead."""
        self.path = path
        self._session = session
        self._asked = tuple(asked)
        found = session.get_inputs()[0]
        sizes = [size if isinstance(size, int) and size > 0 else None for size in found.shape]
        self.input = InputShape(found.name, sizes[0] if sizes else None, tuple(sizes[1:]))
        self._output = session.get_outputs()[0].name

    @property
    def output_width(self) -> int | None:
        """How many numbers it answers per picture, where the file says so."""
        width = self._session.get_outputs()[0].shape[-1]
        return width if isinstance(width, int) and width > 0 else None

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        # get_available_providers() lists CUDA on machines without a card; only the session tells the truth.
        used = str(self._session.get_providers()[0])
        return dict(PROVIDERS).get(used, used)

    @property
    def notes(self) -> tuple[Problem, ...]:
        """A sentence when it had to fall back to the processor."""
        if self.runs_on != "CPU" or all(provider == _CPU for provider in self._asked):
            return ()
        titles = Words(dict(PROVIDERS)[name] for name in self._asked if name != _CPU)
        message = (
            "Tagging runs on the processor: {titles} did not start. It is slower, the tags are the same. "
            "A matching graphics driver makes it faster."
        )
        return (Problem(message, "notice", values={"titles": titles}),)

    def run(self, batch: Floats) -> Floats:
        """Answer for a batch.

        Args:
            batch: pictures in the model's own layout, float32, [N, ...]; any N.

        Returns:
            One row of numbers per picture, [N, outputs].
        """
        if self.input.batch is None:
            return self._answer(batch)
        size = self.input.batch
        rows: list[Floats] = []
        for start in range(0, len(batch), size):
            part = batch[start : start + size]
            filled = np.zeros((size, *part.shape[1:]), np.float32)
            filled[: len(part)] = part
            rows.append(self._answer(filled)[: len(part)])
        return np.concatenate(rows)

    def _answer(self, batch: Floats) -> Floats:
        answer: Floats = self._session.run([self._output], {self.input.name: batch})[0]
        return answer


def open_onnx(path: Path, *, device: str = "auto", threads: int = 0) -> OnnxModel:
    """Load an ONNX file.

    Args:
        path: the file.
        device: "auto" for the fastest that works, or "cpu".
        threads: processor threads; 0 takes OMP_NUM_THREADS, or all cores.

    Raises:
        AtelierError: onnxruntime is not installed, or the file is missing, damaged, cut short, or keeps parts
            of itself in other files that are not known.
    """
    check_onnx(path)
    try:
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as reasons
    except ImportError as error:
        raise AtelierError(
            "Tags cannot be found: onnxruntime is missing.",
            why="It runs the tagger models, and is installed on request only.",
            remedy="Install it on the AI engine page, or with: pip install “lora-atelier[tagging]”.",
        ) from error
    onnxruntime.set_default_logger_severity(_FATAL_ONLY)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = _FATAL_ONLY
    options.intra_op_num_threads = threads or int(os.environ.get("OMP_NUM_THREADS", "0") or 0)
    available = set(onnxruntime.get_available_providers()) if device == "auto" else {_CPU}
    asked = [name for name, _ in PROVIDERS if name in available]
    try:
        session = onnxruntime.InferenceSession(str(path), options, providers=asked)
    except (
        reasons.Fail,
        reasons.InvalidArgument,
        reasons.InvalidGraph,
        reasons.InvalidProtobuf,
        reasons.NoModel,
        reasons.NoSuchFile,
        reasons.NotImplemented,
        reasons.RuntimeException,
    ) as error:
        raise AtelierError(
            "The model “{file}” cannot be loaded.",
            why="onnxruntime says: {reason}",
            remedy="Fetch the file again; if that does not help, update onnxruntime.",
            file=path.name,
            reason=str(error)[:400],
        ) from error
    return OnnxModel(path, session, asked)
