"""Which pictures are learned and which are not: the loss of every picture of a run, as a file. Free of torch.

Two kinds are kept. Pictures that are trained on have the losses of their own steps; a picture's loss says
little by itself, as strong noise is easy and weak noise hard, so each is compared with what all pictures had
under as much noise. Pictures kept back are looked at with the same noise every time, so theirs compare as
they are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

LOSS_FILE = "loss_per_image.jsonl"


@dataclass(frozen=True)
class ImageLoss:
    """One picture's loss over some steps.

    Args:
        loss: mean loss, >= 0.
        relative: mean of its losses, each divided by the mean of all pictures under as much noise; 1 is as
            the others, 1.2 is learned worse. 1 for pictures kept back.
        count: how often the picture was looked at.
    """

    loss: float
    relative: float = 1.0
    count: int = 1


@dataclass(frozen=True)
class LossRow:
    """The losses of an epoch, of what was trained of it until a stop, or of one look at those kept back.

    Args:
        epoch: from 1.
        step: the step after which it was written.
        is_held_out: whether they are of pictures kept back.
        images: by folder and file name, ``"10_ohwx doll/3.png"``.
    """

    epoch: int
    step: int
    is_held_out: bool
    images: Mapping[str, ImageLoss]

    @property
    def line(self) -> str:
        """The row as a line of JSON."""
        images = {
            name: [round(one.loss, 6), round(one.relative, 4), one.count] for name, one in self.images.items()
        }
        values = {"epoch": self.epoch, "step": self.step, "held_out": self.is_held_out, "images": images}
        return json.dumps(values, ensure_ascii=False)


def add_row(folder: Path, row: LossRow) -> None:
    """Add a row to a run's file.

    Raises:
        OSError: it cannot be written.
    """
    with (folder / LOSS_FILE).open("a", encoding="utf-8", newline="\n") as file:
        file.write(row.line + "\n")


def read_rows(folder: Path) -> tuple[LossRow, ...]:
    """All rows of a run's folder in their order; none without such a file. A cut-off line is left out."""
    try:
        lines = (folder / LOSS_FILE).read_text(encoding="utf-8").splitlines()
    except OSError:
        return ()
    return tuple(_rows_of(lines))


def latest_losses(folder: Path, *, is_held_out: bool = False) -> dict[str, ImageLoss]:
    """Every picture's newest loss, the least learned first.

    Args:
        folder: of the run.
        is_held_out: whether to look at the pictures kept back instead of those trained on.
    """
    newest: dict[str, ImageLoss] = {}
    for row in read_rows(folder):
        if row.is_held_out == is_held_out:
            newest |= row.images
    return dict(sorted(newest.items(), key=lambda item: (-item[1].relative, -item[1].loss)))


def _rows_of(lines: list[str]) -> Iterator[LossRow]:
    for line in lines:
        try:
            values = json.loads(line)
        except ValueError:
            continue
        images = {name: ImageLoss(*numbers) for name, numbers in values["images"].items()}
        yield LossRow(values["epoch"], values["step"], values["held_out"], images)
