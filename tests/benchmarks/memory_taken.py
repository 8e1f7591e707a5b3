"""How near the memory plan comes to what whole runs take: loading, caching, training, a sample picture.

Run from the repository's root: ``python -m tests.benchmarks.memory_taken``. Each row trains two steps in a
process of its own, on a base model of SD1.5's shape, a good deal smaller, with random weights. On a graphics
card the memory that torch has taken is measured, on the processor the growth of the process, in which the
allocator's gaps and the libraries' own buffers are too. "ratio" is plan / measured.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import shutil
import tempfile
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import torch
from diffusers import UNet2DConditionModel

from core.recipe.recipe import TrainingRecipe
from core.training.measured_memory import MemoryWatch, planned_on
from core.training.memory_plan import memory_plan
from core.training.model_facts import model_facts
from core.training.run import train
from tests.core.training.tiny_models import save_tiny_model, save_tiny_tree

MIB = 2**20
WIDTHS = (96, 192, 384, 384)
ROWS: dict[str, dict[str, Any]] = {
    "32 bits": {},
    "bf16": {"mixed_precision": "bf16"},
    "bf16, checkpointing": {"mixed_precision": "bf16", "gradient_checkpointing": True},
    "bf16, batches of 4": {"mixed_precision": "bf16", "train_batch_size": 4},
    "int8 base": {"mixed_precision": "bf16", "base_weights_packing": "int8"},
    "rank 128, averaged": {"network_dim": 128, "ema": True},
}


def save_middling_model(folder: Path) -> Path:
    """The tiny model of the tests with a U-Net of 96 to 384 channels."""
    save_tiny_model("sd15", folder)
    config = dict(UNet2DConditionModel.load_config(folder / "unet"))
    shutil.rmtree(folder / "unet")
    unet = UNet2DConditionModel.from_config(config | {"block_out_channels": WIDTHS})
    unet.save_pretrained(folder / "unet")
    return folder


def recipe_in(folder: Path, size: int, values: dict[str, Any]) -> TrainingRecipe:
    """Two steps at a size in pixels."""
    usual = {
        "pretrained_model_name_or_path": str(folder / "model"),
        "train_data_dir": str(folder / "tree"),
        "output_dir": str(folder / "out"),
        "output_name": "middling",
        "resolution": size,
        "enable_bucket": False,
        "network_dim": 16,
        "network_train_unet_only": True,
        "learning_rate": 1e-4,
        "max_train_steps": 2,
        "train_batch_size": 1,
        "seed": 1,
    }
    return TrainingRecipe.from_flat(usual | values)


def measure(recipe: TrainingRecipe, answer: Connection) -> None:
    """Train in this process; answers the bytes that were taken at most."""
    logging.disable(logging.CRITICAL)
    watch = MemoryWatch()
    for _ in train(recipe):
        pass
    answer.send(watch.most(torch.device("cuda" if torch.cuda.is_available() else "cpu")))


def taken_by(recipe: TrainingRecipe) -> int:
    """The bytes that a run takes at most, in a fresh process."""
    context = multiprocessing.get_context("spawn")
    answer, end = context.Pipe(duplex=False)
    child = context.Process(target=measure, args=(recipe, end))
    child.start()
    end.close()
    taken: int = answer.recv()
    child.join()
    return taken


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=512, help="edge of the pictures in pixels")
    parser.add_argument("--rows", nargs="*", choices=tuple(ROWS), default=list(ROWS))
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    print(f"{device.type:30}{'plan MiB':>10}{'taken':>10}{'ratio':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        save_middling_model(folder / "model")
        save_tiny_tree(folder / "tree")
        for title in arguments.rows:
            recipe = recipe_in(folder, arguments.size, ROWS[title])
            plan = planned_on(device, memory_plan(model_facts(recipe), recipe))
            taken = taken_by(recipe)
            print(f"{title:30}{plan / MIB:10.0f}{taken / MIB:10.0f}{plan / taken:8.2f}", flush=True)


if __name__ == "__main__":
    main()
