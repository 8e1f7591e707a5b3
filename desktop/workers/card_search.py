"""Which graphics card trains here, asked of the driver's own program, or else of PyTorch in a child process.

No driver and no PyTorch is ever loaded into the window's process for this.
"""

from __future__ import annotations

import shutil
import subprocess
import sys

from core.errors import AtelierError
from core.recipe.graphics_card import GraphicsCard
from desktop.workers.child_process import ChildBugError, in_child
from desktop.workspace.engine_state import engine_is_for_processors, engine_is_here

TORCH_CARD = "core.training.present_card:present_card"
_PROGRAM = "nvidia-smi"
_QUESTION = ("--query-gpu=name,memory.total,compute_cap", "--format=csv,noheader,nounits")
_MOST_SECONDS = 20.0  # a driver that has just been woken takes several
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0
"""``CREATE_NO_WINDOW``: or a black window would flash up."""
_MIB_PER_GIB = 1024


def find_card() -> GraphicsCard | None:
    """The card that training could use; None where there is only the processor. Takes up to some seconds."""
    return _first_of(_nvidia_cards()) or _asked_of_torch()


def _nvidia_cards() -> list[GraphicsCard]:
    """What NVIDIA's driver knows; nothing where it is not there, too old to know, or does not answer."""
    program = shutil.which(_PROGRAM)
    if program is None:
        return []
    try:
        answer = subprocess.run(
            [program, *_QUESTION],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_MOST_SECONDS,
            check=True,
            creationflags=_NO_WINDOW,
        )
    except (OSError, subprocess.SubprocessError):
        return []
    return [card for line in answer.stdout.splitlines() if (card := card_of_line(line)) is not None]


def card_of_line(line: str) -> GraphicsCard | None:
    """A card from one line of the answer, ``"NVIDIA GeForce RTX 3060, 12288, 8.6"``; None for any other."""
    try:
        name, mebibytes, capability = line.rsplit(",", 2)
        major, minor = capability.strip().split(".")
        return GraphicsCard(name.strip(), float(mebibytes) / _MIB_PER_GIB, (int(major), int(minor)))
    except ValueError:
        return None  # "[N/A]" where the memory is the computer's own, or an error told in words


def _first_of(cards: list[GraphicsCard]) -> GraphicsCard | None:
    # CUDA counts the fastest first, the driver's program by their slots.
    return max(cards, key=lambda card: (card.capability, card.gib), default=None)


def _asked_of_torch() -> GraphicsCard | None:
    if not engine_is_here() or engine_is_for_processors():
        return None
    try:
        return next(iter(list(in_child(TORCH_CARD))), None)
    except (AtelierError, ChildBugError):
        return None  # a PyTorch that does not start is told of when something is to be trained
