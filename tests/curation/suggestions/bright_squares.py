"""A network with YuNet's answers that takes bright squares for faces: a known function of the photo."""

from __future__ import annotations

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

STRIDES = (8, 16, 32)


def write_bright_squares(path):
    """Write the graph: at stride 32 a cell's mean brightness is its score, and its face is 64 pixels wide."""
    nodes, answers, weights = [], [], []

    def constant(name, values, kind=np.float32):
        weights.append(numpy_helper.from_array(np.asarray(values, kind), name))
        return name

    for stride in STRIDES:
        pooled = f"pooled_{stride}"
        sides = [stride, stride]
        nodes.append(helper.make_node("AveragePool", ["input"], [pooled], kernel_shape=sides, strides=sides))
        share = 1 / 3 / 255 if stride == 32 else 0.0
        for name, width, weight, bias in (
            ("cls", 1, share, 0.0),
            ("obj", 1, share, 0.0),
            ("bbox", 4, 0.0, [0.5, 0.5, np.log(2), np.log(2)]),
            ("kps", 10, 0.0, 0.0),
        ):
            answer = f"{name}_{stride}"
            kernel = constant(f"{answer}_kernel", np.full((width, 3, 1, 1), weight))
            start = constant(f"{answer}_bias", np.broadcast_to(bias, (width,)))
            shape = constant(f"{answer}_shape", [1, -1, width], np.int64)
            nodes += [
                helper.make_node("Conv", [pooled, kernel, start], [f"{answer}_map"], kernel_shape=[1, 1]),
                helper.make_node("Transpose", [f"{answer}_map"], [f"{answer}_last"], perm=[0, 2, 3, 1]),
                helper.make_node("Reshape", [f"{answer}_last", shape], [answer]),
            ]
    for name, width in (("cls", 1), ("obj", 1), ("bbox", 4), ("kps", 10)):
        for stride in STRIDES:
            cells = (640 // stride) ** 2
            answers.append(
                helper.make_tensor_value_info(f"{name}_{stride}", TensorProto.FLOAT, [1, cells, width])
            )
    graph = helper.make_graph(
        nodes,
        "bright",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, 640, 640])],
        answers,
        weights,
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], ir_version=6), path)
