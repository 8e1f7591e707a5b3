"""How near the memory plan comes to what whole runs take: loading, caching, training, a sample picture.

Run from the repository's root: ``OMP_NUM_THREADS=1 python -m tests.benchmarks.memory_taken``. Each row trains
two steps, on SD1.5 at full size with weights of zero, or on a base model of its shape with a third of its
width. "counted" is the most that was allocated at once from the first picture that is encoded on: on a
graphics card torch's own count, on the processor that of torch's allocator, exact to the byte. "ratio" is
plan / counted. With ``--grown``, on Linux, each row is trained once more in a process that nobody counts in:
"reading" is by how much it grew until then, "grown" by how much afterwards.

What a process takes beside its tensors, as three rows of the middling model showed it (counted / grown: 448 /
566, 193 / 396, 695 / 888 MiB): while a file is read its pages count as the process's own, though the system
can drop them at any time, so a base model in 32 bits looks twice as large while it is read. From then on the
difference is 120 to 200 MiB, whatever is trained: 57 MiB are code of libraries that is used for the first
time; the rest comes with the first step, was never asked of torch's allocator and stays when malloc gives
back all it can, as what oneDNN builds for each shape does.
"""

from __future__ import annotations

import argparse
import logging
import multiprocessing
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import torch
from diffusers import UNet2DConditionModel

from core.recipe.recipe import TrainingRecipe
from core.training.events import TrainingEvent
from core.training.measured_memory import planned_on
from core.training.memory_plan import memory_plan
from core.training.model_facts import model_facts
from core.training.run import train
from tests.benchmarks.zero_model import save_zero_model
from tests.core.training.allocated_bytes import AllocatedBytes
from tests.core.training.tiny_models import save_tiny_model, save_tiny_tree

MIB = 2**20
WIDTHS = (96, 192, 384, 384)
BF16 = {"mixed_precision": "bf16"}
CHECKPOINTING = {"gradient_checkpointing": True}
ROWS: dict[str, dict[str, Any]] = {
    "32 bits": {},
    "32 bits, checkpointing": CHECKPOINTING,
    "bf16": BF16,
    "bf16, checkpointing": BF16 | CHECKPOINTING,
    "bf16, half checkpointing": BF16 | CHECKPOINTING | {"checkpointing_share": 0.5},
    "bf16, batches of 2": BF16 | {"train_batch_size": 2},
    "bf16, two batches a step": BF16 | {"gradient_accumulation_steps": 2},
    "int8 base": BF16 | {"base_weights_packing": "int8"},
    "nf4 base, checkpointing": BF16 | CHECKPOINTING | {"base_weights_packing": "nf4"},
    "blocks to swap": BF16 | {"blocks_to_swap": 8},
    "fused backward": BF16 | {"fused_backward_pass": True, "max_grad_norm": 0, "network_dim": 128},
    "AdamW8bit": BF16 | {"optimizer_type": "AdamW8bit"},
    "Adafactor": BF16 | {"optimizer_type": "Adafactor"},
    "Prodigy": BF16 | {"optimizer_type": "Prodigy", "learning_rate": 1.0},
    "rank 128, averaged": {"network_dim": 128, "ema": True},
    "text encoders too": BF16 | {"network_train_unet_only": False},
    "fresh pictures": BF16 | {"cache_latents": False},
    "a sample picture": BF16 | {"sample_prompts": "a doll --w 512 --h 512 --s 1", "sample_every_n_steps": 1},
}


@dataclass(frozen=True)
class Taken:
    """What a run took at most, bytes.

    Args:
        counted: allocated from the first picture on.
        reading: growth of the process until then.
        grown: growth of the process from the first picture on; both 0 where the system does not tell.
    """

    counted: int
    reading: int = 0
    grown: int = 0


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
        "output_name": "doll",
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


def counted(recipe: TrainingRecipe) -> Taken:
    """Train, and count what is allocated."""
    if torch.cuda.is_available():
        for _ in _told_when_read(train(recipe), torch.cuda.reset_peak_memory_stats):
            pass
        return Taken(torch.cuda.max_memory_allocated())
    with AllocatedBytes() as allocated:
        for _ in _told_when_read(train(recipe), allocated.from_here):
            pass
    return Taken(allocated.most)


def grown(recipe: TrainingRecipe) -> Taken:
    """Train, and look how large the process was."""
    before, reading = _status("VmRSS"), 0

    def read() -> None:
        nonlocal reading
        reading = _status("VmHWM") - before
        # The highest size begins anew: https://man7.org/linux/man-pages/man5/proc_pid_clear_refs.5.html
        Path("/proc/self/clear_refs").write_text("5")

    for _ in _told_when_read(train(recipe), read):
        pass
    return Taken(0, reading, _status("VmHWM") - before)


def _told_when_read(events: Iterator[TrainingEvent], told: Callable[[], None]) -> Iterator[TrainingEvent]:
    """The events; says when the base model has been read."""
    for event in events:
        if getattr(event, "stage", "") in ("Caching latents", "Checking pictures") and not event.done:
            told()
        yield event


def _status(field: str) -> int:
    """A size that Linux tells of this process, bytes."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{field}:"))


def taken_by(recipe: TrainingRecipe, measure: Callable[[TrainingRecipe], Taken]) -> Taken:
    """What a run takes, measured in a fresh process."""
    # A fork brings the libraries along; a card cannot be used in one.
    context = multiprocessing.get_context("spawn" if torch.cuda.is_available() else "fork")
    answer, end = context.Pipe(duplex=False)
    child = context.Process(target=_answered, args=(measure, recipe, end))
    child.start()
    end.close()
    taken: Taken = answer.recv()
    child.join()
    return taken


def _answered(measure: Callable[[TrainingRecipe], Taken], recipe: TrainingRecipe, answer: Connection) -> None:
    logging.disable(logging.CRITICAL)
    answer.send(measure(recipe))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", choices=("middling", "sd15", "sdxl"), default="middling")
    parser.add_argument("--size", type=int, default=256, help="edge of the pictures in pixels")
    parser.add_argument("--rows", nargs="*", choices=tuple(ROWS), default=list(ROWS))
    parser.add_argument("--grown", action="store_true", help="train each row once more and watch the process")
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    title = f"{arguments.model}, {arguments.size} px, {device.type}, MiB"
    more = f"{'reading':>9}{'grown':>9}" if arguments.grown else ""
    print(f"{title:34}{'plan':>9}{'counted':>9}{'ratio':>7}{more}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if arguments.model == "middling":
            save_middling_model(folder / "model")
        else:
            save_zero_model(arguments.model, folder / "model")
        save_tiny_tree(folder / "tree")
        for title in arguments.rows:
            recipe = recipe_in(folder, arguments.size, ROWS[title])
            plan = planned_on(device, memory_plan(model_facts(recipe), recipe))
            most = taken_by(recipe, counted).counted
            row = f"{title:34}{plan / MIB:9.0f}{most / MIB:9.0f}{plan / most:7.2f}"
            if arguments.grown:
                process = taken_by(recipe, grown)
                row += f"{process.reading / MIB:9.0f}{process.grown / MIB:9.0f}"
            print(row, flush=True)


if __name__ == "__main__":
    main()
