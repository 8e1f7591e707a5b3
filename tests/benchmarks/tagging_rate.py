"""How much of the model's bare rate tagging keeps: ``python -m tests.benchmarks.tagging_rate [PICTURES]``.

The graph has the WD signature and costs a fraction of a real model: the harder case. The target is 90 %.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from curation.taggers.describe_pictures import PictureToDescribe, describe_pictures
from curation.taggers.description import Subject
from curation.taggers.kind import TaggerSettings
from curation.taggers.onnx_model import open_onnx
from tests.curation.taggers.tiny_taggers import TAG_COUNT, tag_rows, write_tag_csv


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


def main(count: int) -> None:
    """Print the bare rate, the job's rate, and their ratio."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_heavy_graph(folder / "model.onnx", depth=5)
        write_tag_csv(folder / "selected_tags.csv", tag_rows())
        coarse = np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8)
        Image.fromarray(coarse).resize((2048, 1536), Image.Resampling.BICUBIC).save(folder / "photo.jpg")
        model = open_onnx(folder / "model.onnx", device="cpu")
        batch = np.zeros((1, 448, 448, 3), np.float32)
        model.run(batch)
        started, worked = time.perf_counter(), time.thread_time()
        for _ in range(count):
            model.run(batch)
        bare, bare_work = count / (time.perf_counter() - started), time.thread_time() - worked
        pictures = [
            PictureToDescribe(Subject.PHOTO, number, str(number), folder / "photo.jpg")
            for number in range(count)
        ]
        # Each on its own, as in a real album: the job reads a file once for neighbours that share it.
        for number in range(0, count, 2):
            other = folder / f"photo_{number}.jpg"
            other.write_bytes((folder / "photo.jpg").read_bytes())
            pictures[number] = PictureToDescribe(Subject.PHOTO, number, str(number), other)
        steps = describe_pictures(pictures, TaggerSettings("wd14", folder, {"device": "cpu"}))
        next(steps)
        worked = time.thread_time()
        *_, last = steps
        job_work = time.thread_time() - worked
    print(f"bare {bare:.2f} a second, job {last.per_second:.2f} a second: {last.per_second / bare:.0%}")
    # With OMP_NUM_THREADS=1 the model runs in this thread: what it does besides is what the job adds. This
    # holds on a machine that others use too, where the rates above say little.
    print(
        f"this thread worked {bare_work:.2f} s bare, {job_work:.2f} s in the job: {bare_work / job_work:.0%}"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
