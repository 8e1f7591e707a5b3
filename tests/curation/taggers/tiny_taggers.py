"""Tiny real models: ONNX graphs with true signatures whose answers are known functions of the picture."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

TAG_COUNT = 10_861
# Places of the tags whose scores the graph computes from the picture's mean colour.
RED, GREEN, BLUE, LIT = 4, 5, 6, 8000
RATINGS = ("general", "sensitive", "questionable", "explicit")


def tag_rows(count: int = TAG_COUNT) -> list[tuple[int, str, int, int]]:
    """Rows of a selected_tags.csv: ratings, general tags, then characters; the lit ones have real names."""
    names = [*RATINGS, "red_theme", "green_theme", "blue_theme", "long_hair", "full_body", ">_<"]
    names += [f"tag_{place}" for place in range(len(names), count)]
    names[LIT] = "light_(star)"
    rows = []
    for place, name in enumerate(names):
        category = 9 if place < 4 else 4 if place >= 8000 else 0
        rows.append((100 + place, name, category, 1000))
    return rows


def write_tag_csv(path: Path, rows: Iterable[tuple[int, str, int, int]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("tag_id", "name", "category", "count"), *rows])


def colour_graph(
    path: Path, *, count: int = TAG_COUNT, batch: int | str = "N", side: int = 448, extra: Sequence[Any] = ()
) -> None:
    """Write a graph in the WD layout: [N, side, side, 3] blue, green, red -> [N, count] scores.

    The score of RED is the picture's mean red / 255, and so on; of LIT the mean of all; "general" is 1
    minus that of LIT. All others are 0. Two nodes: the mean over the picture, and a matrix.
    """
    weights = np.zeros((3, count), np.float32)
    weights[0, BLUE] = weights[1, GREEN] = weights[2, RED] = 1 / 255
    bias = np.zeros(count, np.float32)
    if count > LIT:
        weights[:, LIT] = 1 / 3 / 255
        weights[:, 0] = -1 / 3 / 255
        bias[0] = 1.0
    graph = helper.make_graph(
        [
            helper.make_node("ReduceMean", ["picture", "axes"], ["mean"], keepdims=0),
            helper.make_node("Gemm", ["mean", "weights", "bias"], ["scores"]),
        ],
        "colours",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, [batch, side, side, 3])],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, [batch, count])],
        [
            numpy_helper.from_array(np.array([1, 2], np.int64), "axes"),
            numpy_helper.from_array(weights, "weights"),
            numpy_helper.from_array(bias, "bias"),
            *extra,
        ],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), path)


def logit_graph(path: Path, *, side: int = 448, count: int = 8) -> None:
    """Write a graph in the CL layout: [N, 3, side, side] in -1..1 -> logits, the first ten times the blue."""
    weights = np.full((3, count), -20.0, np.float32)
    weights[:, 0] = (10, 0, 0)
    weights[:, 1] = (0, 0, 10)
    weights[:, 2:] = 0
    bias = np.zeros(count, np.float32)
    bias[3:] = -20
    graph = helper.make_graph(
        [
            helper.make_node("ReduceMean", ["picture", "axes"], ["mean"], keepdims=0),
            helper.make_node("Gemm", ["mean", "weights", "bias"], ["logits"]),
        ],
        "colours",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, ["N", 3, side, side])],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["N", count])],
        [
            numpy_helper.from_array(np.array([2, 3], np.int64), "axes"),
            numpy_helper.from_array(weights, "weights"),
            numpy_helper.from_array(bias, "bias"),
        ],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), path)
