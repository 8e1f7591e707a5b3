"""All samples of a row of the learning table on one sheet, so that its counts can be checked by eye."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from core.demo.yardsticks import SAMPLE_COUNT
from core.sampling.grid import compose_grid

# Ten pictures beside each other at full size would be wider than any screen.
_SIDE = 160
_ROWS = {
    "Mira, base": ("new", "base"),
    "Mira, LoRA": ("new", "lora"),
    "others, base": ("ordinary", "base"),
    "others, LoRA": ("ordinary", "lora"),
}


def write_sheet(samples: Path, target: Path, title: str) -> None:
    """Lay out what the base model and a LoRA drew: Mira above, ordinary dolls below.

    Args:
        samples: folder with the samples of both, as :func:`core.demo.lora_report.measure` leaves it.
        target: PNG; its folder is made if missing.
        title: a line above everything.
    """
    numbers = range(1, SAMPLE_COUNT + 1)
    pictures = [
        _small(samples / sort / f"{number:02d}_{drawn_by}.png")
        for sort, drawn_by in _ROWS.values()
        for number in numbers
    ]
    target.parent.mkdir(parents=True, exist_ok=True)
    compose_grid(list(_ROWS), [str(number) for number in numbers], pictures, title=title).save(target)


def _small(path: Path) -> Image.Image:
    with Image.open(path) as picture:
        return picture.convert("RGB").resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)
