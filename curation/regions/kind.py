"""Region and RegionKind: a box on a photo that means something, and what its meaning brings with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from curation.regions.box import Box


@dataclass(frozen=True)
class RegionKind:
    """What all regions of one kind share.

    Attributes:
        name: how the project and file names call it.
        title: how people call it.
        help: one line for people who meet it first.
        colour: "#rrggbb" of its boxes.
        key: the digit that draws it.
        hides: names of the kinds whose regions on the same photo are hidden in crops of this kind.
        hide_with: how hidden places are covered: with the colour around them, or blurred beyond recognition.
        into_reg: whether its crops go into the reg/ twin of a concept instead of the concept itself.
        covers_photo: whether its box is always the whole photo.
        shows: parts of a person that its crops show, in the words of ``captions.tag_parts``; empty means all.
    """

    name: str
    title: str
    help: str
    colour: str
    key: str
    hides: tuple[str, ...] = ()
    hide_with: Literal["colour", "blur"] = "colour"
    into_reg: bool = False
    covers_photo: bool = False
    shows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Region:
    """A box with a meaning on one photo.

    Attributes:
        id: its number in the project.
        photo_id: the photo it lies on.
        kind: name of its kind.
        box: in upright photo pixels, unturned.
        angle: degrees that the box is turned around its centre, clockwise as seen on screen, -180..180.
        concept_ids: the only concepts it feeds; empty means every concept that takes its kind.
    """

    id: int
    photo_id: int
    kind: str
    box: Box
    angle: float = 0.0
    concept_ids: tuple[int, ...] = ()

    def covers(self, size: tuple[int, int]) -> bool:
        """Whether it is just the whole of a photo of this size."""
        if self.angle or self.box.width < size[0] - 1 or self.box.height < size[1] - 1:
            return False
        return self.box.pixels(size) == (0, 0, *size)
