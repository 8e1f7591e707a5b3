"""How much of the model's bare rate tagging keeps: ``python -m tests.benchmarks.tagging_rate [PICTURES]``.

The graph has the WD signature and costs a fraction of a real model: the harder case. The target is 90 %.
"By work" counts what this thread did besides the model; with OMP_NUM_THREADS=1, where the model runs in it,
that holds on a machine that others use too, where a clock says little.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from curation.taggers.describe_pictures import PictureToDescribe, describe_pictures
from curation.taggers.description import Subject
from curation.taggers.kind import TaggerSettings
from curation.taggers.onnx_model import OnnxModel, open_onnx
from tests.curation.taggers.tiny_taggers import TAG_COUNT, tag_rows, write_tag_csv

ROUNDS = 5


def write_heavy_graph(path: Path, depth: int) -> None:
    """[N, 448, 448, 3] -> [N, 10861] through some layers of convolution."""
    rng = np.random.default_rng(0)
    nodes = [helper.make_node("Transpose", ["picture"], ["layer_0"], perm=[0, 3, 1, 2])]
    weights = []
    for layer in range(depth):
        inputs = 3 if layer == 0 else 128
        kernel = rng.normal(0, 0.05, (128, inputs, 5, 5)).astype(np.float32)
        weights.append(numpy_helper.from_array(kernel, f"kernel_{layer}"))
        stride = 2 if layer < 2 else 1
        nodes.append(
            helper.make_node(
                "Conv",
                [f"layer_{layer}", f"kernel_{layer}"],
                [f"layer_{layer + 1}"],
                strides=[stride, stride],
                pads=[2, 2, 2, 2],
            )
        )
    weights.append(numpy_helper.from_array(np.array([2, 3], np.int64), "axes"))
    weights.append(numpy_helper.from_array(rng.normal(0, 1, (128, TAG_COUNT)).astype(np.float32), "out"))
    nodes += [
        helper.make_node("ReduceMean", [f"layer_{depth}", "axes"], ["mean"], keepdims=0),
        helper.make_node("MatMul", ["mean", "out"], ["answers"]),
        helper.make_node("Sigmoid", ["answers"], ["scores"]),
    ]
    graph = helper.make_graph(
        nodes,
        "heavy",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, ["N", 448, 448, 3])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["N", TAG_COUNT])],
        weights,
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), path)


def write_photos(folder: Path, count: int) -> list[PictureToDescribe]:
    """Photos of three million pixels, each a file of its own, as in a real album."""
    coarse = np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    first = folder / "photo_0.jpg"
    Image.fromarray(coarse).resize((2048, 1536), Image.Resampling.BICUBIC).save(first)
    paths = [first, *(folder / f"photo_{number}.jpg" for number in range(1, count))]
    for path in paths[1:]:
        path.write_bytes(first.read_bytes())
    return [PictureToDescribe(Subject.PHOTO, n, path.name, path) for n, path in enumerate(paths)]


class Timed(NamedTuple):
    """Pictures a second by the clock, and seconds that this thread worked."""

    per_second: float
    worked: float


def bare_run(model: OnnxModel, count: int) -> Timed:
    """Nothing but the graph."""
    batch = np.zeros((1, 448, 448, 3), np.float32)
    started, worked = time.perf_counter(), time.thread_time()
    for _ in range(count):
        model.run(batch)
    return Timed(count / (time.perf_counter() - started), time.thread_time() - worked)


def job(folder: Path, pictures: list[PictureToDescribe]) -> Timed:
    """The whole job: read, decode, prepare, answer, keep the scores. Loading the model does not count."""
    steps = describe_pictures(pictures, TaggerSettings("wd14", folder, {"device": "cpu"}))
    next(steps)
    started, worked = time.perf_counter(), time.thread_time()
    for _ in steps:
        pass
    return Timed(len(pictures) / (time.perf_counter() - started), time.thread_time() - worked)


def main(count: int) -> None:
    """Print rates of rounds in turn, and their ratio in the middle."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_heavy_graph(folder / "model.onnx", depth=5)
        write_tag_csv(folder / "selected_tags.csv", tag_rows())
        pictures = write_photos(folder, count)
        model = open_onnx(folder / "model.onnx", device="cpu")
        bare_run(model, 1)
        print(f"{'round':>6} {'bare':>12} {'job':>12} {'by the clock':>13} {'by work':>8}")
        by_clock, by_work = [], []
        for number in range(1, ROUNDS + 1):
            bare, whole = bare_run(model, count), job(folder, pictures)
            by_clock.append(whole.per_second / bare.per_second)
            by_work.append(bare.worked / whole.worked)
            rates = f"{bare.per_second:10.2f}/s {whole.per_second:10.2f}/s"
            print(f"{number:6} {rates} {by_clock[-1]:13.0%} {by_work[-1]:8.0%}", flush=True)
    print(f"{'middle':>6} {'':12} {'':12} {median(by_clock):13.0%} {median(by_work):8.0%}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 12)
