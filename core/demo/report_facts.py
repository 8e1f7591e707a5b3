"""The numbers at the end of the demo. Free of torch: the process of the window prints them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class NewDollMeasured:
    """How well one model knows the new doll; the fields are those of :class:`Measurement`."""

    held_out_loss: float
    sample_count: int
    showing_trait: int


@dataclass(frozen=True)
class OrdinaryDollsMeasured:
    """What became of all other dolls; the fields are those of :class:`Measurement`."""

    ordinary_as_asked: int
    ordinary_with_trait: int
    drift: float
    noise_change: float


@dataclass(frozen=True)
class Measurement:
    """What one model draws and how well it predicts, without or with a LoRA.

    Attributes:
        held_out_loss: on pictures of the new doll that no training has seen, at fixed timesteps and noise.
        sample_count: samples drawn for each of the numbers below.
        showing_trait: samples of the new doll that show its star.
        ordinary_as_asked: samples of ordinary dolls with the asked hair, top and shoes.
        ordinary_with_trait: samples of ordinary dolls that show the star.
        drift: how far samples of ordinary dolls are from the base model's: root mean square difference of
            pixels, 0..255; 0 for the base model itself.
        noise_change: mean squared change of the noise that is predicted for pictures of ordinary dolls,
            against the base model's prediction; true noise has variance 1. 0 for the base model itself.
    """

    held_out_loss: float
    sample_count: int
    showing_trait: int
    ordinary_as_asked: int
    ordinary_with_trait: int
    drift: float
    noise_change: float

    @classmethod
    def of(cls, new: NewDollMeasured, ordinary: OrdinaryDollsMeasured) -> Measurement:
        """Both halves as one."""
        return cls(**vars(new), **vars(ordinary))


@dataclass(frozen=True)
class RowDrawn:
    """A row of the grid is there: one checkpoint's answers to the grid's prompt.

    Attributes:
        label: the checkpoint's name.
        prompt: what was asked.
        paths: of the pictures, one for each weight of the grid. The first is the base model's own, which
            lies there once the base model has been measured.
    """

    label: str
    prompt: str
    paths: tuple[str, ...]
