"""Region and RegionKind: a box on a photo that means something, and what its meaning brings with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from curation.regions.box import Box

HideWith = Literal["colour", "blur", "crop"]
"""How hidden places are kept out of a crop: in the colour around them, blurred, or cut off above the chin."""
Background = Literal["keep", "fill", "blur", "transparent"]
"""What becomes of all that is not the figure; ``transparent`` keeps the pixels under an alpha channel."""


@dataclass(frozen=True)
class Stroke:
    """A line somebody drew over the figure, or over what is not; or an area that a model outlined.

    Attributes:
        is_figure: whether what lies under it belongs to the figure.
        width: in upright photo pixels; 0 for an area.
        points: x and y in upright photo pixels, in the order of the hand; of an area, its outline.
    """

    is_figure: bool
    width: float
    points: tuple[tuple[float, float], ...]

    @property
    def is_area(self) -> bool:
        """Whether the points go around it."""
        return self.width == 0


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
        hide_with: how hidden places are kept out.
        into_reg: whether its crops go into the reg/ twin of a concept instead of the concept itself.
        covers_photo: whether its box is always the whole photo.
        holds_face: whether a face should be seen in its crops.
        shows: parts of a person that its crops show, in the words of ``captions.tag_parts``; empty means all.
        padding: room added on every side of a drawn box, as a share of its own side, 0..1.
        background: what becomes of all that is not the figure.
        min_resolution: side in pixels of the square whose true pixels a crop must have; fewer stay out.
        concept_id: the only concept it feeds; None means every concept that takes it.
        is_own: whether the user made it.
    """

    name: str
    title: str
    help: str
    colour: str
    key: str
    hides: tuple[str, ...] = ()
    hide_with: HideWith = "colour"
    into_reg: bool = False
    covers_photo: bool = False
    holds_face: bool = False
    shows: tuple[str, ...] = ()
    padding: float = 0.0
    background: Background = "keep"
    min_resolution: int = 0
    concept_id: int | None = None
    is_own: bool = False


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
        background: what becomes of all that is not the figure; None means as its kind says.
        min_resolution: least true pixels as in its kind; None means as its kind says.
        strokes: what a hand drew to tell the figure from the rest.
        suggested: the box that was suggested before anybody moved it; None for a box drawn by hand.
        is_left_out: whether it stays out of the training folder.
    """

    id: int
    photo_id: int
    kind: str
    box: Box
    angle: float = 0.0
    concept_ids: tuple[int, ...] = ()
    background: Background | None = None
    min_resolution: int | None = None
    strokes: tuple[Stroke, ...] = ()
    suggested: Box | None = None
    is_left_out: bool = False

    def covers(self, size: tuple[int, int]) -> bool:
        """Whether it is just the whole of a photo of this size."""
        if self.angle or self.box.width < size[0] - 1 or self.box.height < size[1] - 1:
            return False
        return self.box.pixels(size) == (0, 0, *size)
