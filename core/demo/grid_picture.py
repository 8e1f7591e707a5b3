"""The demo's grid: a row for the base model and each checkpoint, a column for each weight of the LoRA.

Rows are drawn one by one, as their checkpoints come. Free of torch: whoever has the rows lays them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from core.demo.report_facts import RowDrawn
from core.sampling.grid import compose_grid

# At the first weight the network has no say: those pictures are the base model's.
GRID_WEIGHTS = (0.0, 0.5, 1.0)


def write_grid(rows: Sequence[RowDrawn], target: Path) -> None:
    """Lay the rows of all checkpoints out under one of the base model.

    Args:
        rows: at least one, each with a picture for every one of ``GRID_WEIGHTS``.
        target: the grid's file.
    """
    labels = ["base", *(row.label for row in rows)]
    columns = [f"weight {weight:g}" for weight in GRID_WEIGHTS]
    paths = [rows[0].paths[0]] * len(columns) + [path for row in rows for path in row.paths]
    compose_grid(labels, columns, [_read(path) for path in paths], title=rows[0].prompt).save(target)


def _read(path: str) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB")
