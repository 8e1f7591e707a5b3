"""How long a training step takes and how much memory it needs, beside a plain loop of public packages.

Run from the repository's root: ``OMP_NUM_THREADS=1 python -m tests.benchmarks.train_speed``. The plain loop
is diffusers' U-Net, peft's LoRA on the same layers, torch's AdamW, the same cached inputs, SDPA and
precision, and nothing else. Weights are random and full-size; both sides run in processes of their own that
take their steps in turns, so that the ratios hold on a busy machine too. "outside" is the share of a step
that is neither the U-Net's forward pass, nor the backward pass, nor the optimizer; "kept" is how far memory
grew above the loaded model; "first s" is the first step, with what is built in it. "compiled" is our side
with torch_compile; "not ahead" takes pictures of ``--pictures disk`` or ``fresh`` when a step needs them, and
not while the step before is at work. Without options: SD1.5 in float32 and bfloat16, checkpointing off and
on, compiled where it is off, and a few steps of SDXL where memory allows; about ten minutes on a quiet core.

What a profile showed (SD1.5, 256 pixels, one thread of an EPYC with AVX-512, no AMX), and what came of it:

* Convolutions took 54 % of a step in bf16, 61 % in float32, and those on 8 x 8 and 4 x 4 latents ran at a
  third of the speed of the others: oneDNN lays their 1280-channel weights out anew for a few dozen places.
  They are one product of matrices now, twice as fast forward (``core.base_model.frozen_layers``). Larger ones
  run at the processor's peak and stay; channels last brought them nothing.
* Each LoRA took a pass of its own over the wide output, and autograd added its gradient in another one. Layer
  and LoRA are one operation now, which keeps the input and the thin middle only
  (``core.networks.lora_product``): a quarter less is kept.
* A batched product with one image made torch copy the transposed weight, a third of the backward pass in
  bf16; places of all images side by side need no copy.
* 1 x 1 convolutions changed the layout of pictures back and forth; they compute in the layout they find.
* Float32 products went to MKL, at 60 to 90 % of oneDNN's speed on this processor, at half where a large
  weight meets 16 rows. They go to oneDNN now (``core.base_model.matrix_products``): 7 % of a step.
* Attention took 15 % in bf16, two thirds of it backward, where torch computes the probabilities again at half
  the speed of oneDNN's products. Up to 32 MiB they are kept now (``core.base_model.short_attention``): 3 to
  4 % of a step for 115 MiB, with scores in float32, as 16 bits before the softmax cost ten times the error.
  In float32 that gained nothing.
* What is left in bf16: convolutions 24 % of a step and the products of frozen layers 43 %, most of them near
  the 200 to 220 GFLOP/s that this core gives; attention 11 %; LoRA's thin products about 8 %, bound by
  memory; casts 3 %; norms, activations and patches 1 to 2 % each.
* Photos of four megapixels that are opened for every step took 2.3 % of it, and 1.1 % where they are read
  while the step before is at work, for 64 MiB (``core.data.coming_steps``).
* Norms and activations (5 %) are torch's own and stay: they are what torch_compile fuses, so it gains next to
  nothing on a processor. Blocks of equal shapes share one version of the code, four in all, built in about
  20 s of processor time. The optimizer takes 1 %, what is outside of all this less than 1 %.

* SDXL at 256 pixels: 70 % of a step are products of frozen layers with 64 rows, at 165 to 185 of those 200 to
  220 GFLOP/s, and the plain loop takes as long for them; that is why SDXL gained less than SD1.5. The product
  that a checkpointed transformer block ends with is not computed again any more
  (``core.base_model.block_checkpointing``): 4 to 6 % of a step, 2 % of SD1.5's; a fifth of what such a block
  computes again. Nor is what attention's layers gave, the text's keys and values among it, where a picture
  has no more places than the text has words: products of 8 % of a step, for 40 MiB more at the peak.
* oneDNN lays the second factor of a bfloat16 product out anew: up to 64 rows a wide weight is the first one
  now, 3 to 12 % faster forward (``core.base_model.matrix_products``). It adds the bias itself, 1 to 14 %.
* Half a million pages were asked of the system in a plain step of SD1.5 in float32, 110,000 in ours, 45,000
  in bf16, as the C library gives large blocks back at once. It keeps them now
  (``core.training.freed_memory``): 3 to 5 % of a step at the same peak.
* Winograd's F(2x2, 3x3) makes float32 convolutions over 32 x 32 places and more 1.25 to 1.5 times as fast,
  with twice their errors of 2e-7 (``core.base_model.winograd``); those of a whole step's prediction and
  gradients do not grow. Kept in memory the transformed kernels would gain on 16 x 16 places too, for 250 MiB;
  made for the moment they do not.
* Doubling a picture and the convolution after it are one, with 9 products for each place of the small picture
  instead of 36 (``core.base_model.upsampling``): a layer's 35 ms become 15 to 18 in bf16, both ways, with 1.2
  times its error forward and the same backward. 3 % of a step; in float32 instead of Winograd's way too.
* Convolutions that halve a picture to 64 places or fewer are products of matrices as well, 1.1 to 2 times as
  fast, 3 times in float32; and where the columns of a bfloat16 product fill the processor's vectors, it is 5
  to 10 % faster backward if nothing is turned (``core.base_model.matrix_products``). 1 % of a step.

Tried and left: adding a LoRA's part first and the wide product to it, its products in the other order,
patches gathered by rows: each within 1 % of a step. Weights laid out ahead for oneDNN gain 3 to 10 % of
products, but the backward pass needs a second copy of each; in pieces that fit a cache they are slower. Huge
pages gained no more than the noise. Winograd in bf16 has 2.6 times the error of a layer, and no gain: 0.65 to
1.25 times as fast. Query, key and value as one product: a weight of all three is no faster, one thin product
instead of three is a third of a percent. Upsampling and the convolution after it as one with summed kernels,
16 products instead of 36: they are to be summed each time, which takes half of what it saves. The gate of a
feed forward as one operation, in pieces that fit a cache: a half slower. Attention's scores from bfloat16
products with float32 answers: bound by writing these, 0.3 % of a step. Backward products with 64 and 16 rows
stay at 160 and 85 GFLOP/s whatever the order of their factors: what is read as it lies on the way forward is
to be turned on the way back.

Median gains beside one or two other processes, before attention was kept and the last three points: 1.36 in
float32, 1.47 with checkpointing; 1.27 in bf16, 1.30 with checkpointing; SDXL in bf16 with checkpointing 1.20.
After them, beside three to ten others: 1.41 and 1.60; 1.32 and 1.37; SDXL 1.32. Neighbours take the caches
from both sides, which hides a part: beside ten of them, SD1.5 in bf16 rose from 1.18 to 1.26 in one run.
With pictures doubled and halved as above, beside five others: 1.44 and 1.69 in float32, 1.37 and 1.41 in
bf16; SDXL 1.45.
"""

from __future__ import annotations

import argparse
import logging
import statistics
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any

from tests.benchmarks.training_sides import SIDES, Setting, StepTimes

MIB = 2**20
MEMORY = "/proc/meminfo"
SDXL_BYTES = 14 * 2**30
"""What both sides of SDXL's U-Net need together in bfloat16."""


class Side:
    """One way to train in a process of its own, stepped from here.

    Args:
        name: which of ``SIDES``.
        setting: what is trained.
    """

    def __init__(self, name: str, setting: Setting) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(name, setting, theirs), daemon=True)
        self._process.start()
        self.first: StepTimes | None = None
        self.times: list[StepTimes] = []
        self.loaded, self.peak = 0, 0

    def step(self) -> StepTimes:
        """Take one step there."""
        self._pipe.send("step")
        times: StepTimes = self._pipe.recv()
        return times

    def close(self) -> None:
        """Ask for its memory, then end it."""
        self._pipe.send("end")
        self.loaded, self.peak = self._pipe.recv()
        self._process.join()


def _serve(name: str, setting: Setting, pipe: Connection) -> None:
    logging.disable(logging.CRITICAL)
    side = SIDES[name](setting)
    loaded = _memory("VmRSS")
    while pipe.recv() == "step":
        pipe.send(side.step())
    pipe.send((loaded, _peak(side.device)))


def _memory(field: str, file: str = "/proc/self/status") -> int:
    with open(file, encoding="ascii") as status:  # noqa: PTH123 - no file of ours
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(f"{field}:"))


def _peak(device: str) -> int:
    if device == "cuda":
        import torch

        return torch.cuda.max_memory_allocated()
    return _memory("VmHWM")


def measure(setting: Setting, names: Iterable[str], rounds: int) -> dict[str, Side]:
    """All sides of one setting, stepped in turns."""
    sides = {name: Side(name, setting) for name in names}
    for number in range(-setting.warm_up, rounds):
        for side in sides.values():
            times = side.step()
            side.first = side.first or times
            if number >= 0:
                side.times.append(times)
    for side in sides.values():
        side.close()
    return sides


def table_rows(setting: Setting, sides: dict[str, Side]) -> list[str]:
    """One line per side."""
    rows = []
    for name, side in sides.items():
        assert side.first is not None
        cpu, wall, outside = (
            statistics.median(getattr(times, kind) for times in side.times)
            for kind in ("cpu", "wall", "outside")
        )
        rows.append(
            f"{setting.title:34}{name:>9}{cpu:9.2f}{wall:9.2f}{_gain(sides, side):>8}{outside:9.1%}"
            f"{side.peak / MIB:10.0f}{(side.peak - side.loaded) / MIB:9.0f}{side.first.cpu:9.1f}"
        )
    return rows


def _gain(sides: dict[str, Side], side: Side) -> str:
    """How much faster than the plain loop, round by round."""
    plain = sides.get("plain", side)
    if side is plain:
        return ""
    pairs = zip(plain.times, side.times, strict=True)
    return f"{statistics.median(theirs.cpu / ours.cpu for theirs, ours in pairs):.2f}x"


@dataclass(frozen=True)
class Comparison:
    """Sides that take their steps in turns."""

    setting: Setting
    sides: tuple[str, ...]
    rounds: int


def comparisons_of(arguments: argparse.Namespace) -> Iterator[Comparison]:
    """Every setting that is asked for, and SDXL beside SD1.5 where its memory is free."""
    for precision in arguments.precision:
        for checkpointing in arguments.checkpointing:
            setting = _setting(arguments, precision=precision, checkpointing=checkpointing == "on")
            # Blocks that are computed again run the compiled code again: its gain is the same.
            sides = [side for side in arguments.sides if side != "compiled" or checkpointing == "off"]
            yield Comparison(setting, tuple(sides), arguments.rounds)
    if arguments.family == "sd15" and not arguments.no_sdxl and _memory("MemAvailable", MEMORY) > SDXL_BYTES:
        setting = _setting(arguments, family="sdxl", precision="bf16", checkpointing=True, warm_up=1)
        yield Comparison(setting, ("plain", "ours"), 2)


def _setting(arguments: argparse.Namespace, **own: Any) -> Setting:
    changes: dict[str, Any] = dict(pair.split("=", 1) for pair in arguments.ours)
    asked = {
        "family": arguments.family,
        "size": arguments.size,
        "batch_size": arguments.batch,
        "dim": arguments.dim,
        "pictures": arguments.pictures,
    }
    return Setting(changes=changes, **{**asked, **own})


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--family", choices=("sd15", "sdxl"), default="sd15")
    parser.add_argument("--size", type=int, default=256, help="edge of the pictures, pixels")
    parser.add_argument("--batch", type=int, default=1)
    parser.add_argument("--dim", type=int, default=16)
    parser.add_argument("--precision", nargs="*", choices=("no", "bf16", "fp16"), default=["no", "bf16"])
    parser.add_argument("--checkpointing", nargs="*", choices=("off", "on"), default=["off", "on"])
    parser.add_argument("--rounds", type=int, default=4, help="steps per side, after the warm-up")
    parser.add_argument("--pictures", choices=("memory", "disk", "fresh"), default="memory")
    parser.add_argument("--sides", nargs="*", choices=tuple(SIDES), default=["plain", "ours", "compiled"])
    parser.add_argument("--ours", nargs="*", default=[], metavar="FIELD=VALUE", help="more recipe fields")
    parser.add_argument("--no-sdxl", action="store_true", help="leave SDXL's rows out")
    arguments = parser.parse_args()
    titles = f"{'cpu s':>9}{'wall s':>9}{'gain':>8}{'outside':>9}{'peak MiB':>10}{'kept':>9}{'first s':>9}"
    print(f"{'':34}{'':9}{titles}", flush=True)
    for comparison in comparisons_of(arguments):
        setting = comparison.setting
        for row in table_rows(setting, measure(setting, comparison.sides, comparison.rounds)):
            print(row, flush=True)


if __name__ == "__main__":
    main()
