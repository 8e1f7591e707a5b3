"""What a memory plan is made of: the shapes of a model, a picture size and a network. Free of torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

CUDA_CONTEXT = 400_000_000
"""Driver and kernels, before the first tensor: https://github.com/pytorch/pytorch/issues/109888."""


@dataclass(frozen=True)
class BlockFacts:
    """One resnet or transformer block of a U-Net.

    Args:
        path: its place in the U-Net.
        weights: how many frozen numbers it has.
        kept: what it keeps for the backward pass, bytes.
        entered: what enters it, which is all that it keeps where it computes its insides again, bytes.
        widest: its widest tensor, bytes.
        work: multiplications of its forward pass.
        probabilities: matrices of its attentions for one picture, bytes each; a processor keeps short ones.
        kept_once: what its attentions give, where a processor keeps that though the rest is computed again,
            bytes.
    """

    path: str
    weights: int
    kept: int
    entered: int
    widest: int
    work: float
    probabilities: tuple[int, ...] = ()
    kept_once: int = 0

    @property
    def saving(self) -> int:
        """What computing it again saves, bytes."""
        return max(0, self.kept - self.entered - self.kept_once)


@dataclass(frozen=True)
class SampleFacts:
    """The largest sample pictures of a run.

    Args:
        pixels: of the largest one.
        pixels_at_once: of all that the U-Net denoises in one call, those without the text among them.
    """

    pixels: int
    pixels_at_once: int


@dataclass(frozen=True)
class ModelFacts:
    """A model, a picture size and a network, as far as memory counts; bytes are those of bf16.

    Args:
        blocks: of the U-Net.
        weights: frozen numbers of the U-Net outside its blocks.
        kept: what the rest of a step keeps for the backward pass, bytes.
        largest_weight: numbers of the largest single weight.
        text_weights: frozen numbers of the text encoders.
        text_kept: what the text encoders keep where they learn, bytes; 0 where they do not.
        vae_weights: numbers of the VAE.
        trained: numbers that learn.
        state_bytes: what the recipe's optimizer remembers for each, bytes.
        batch_size: pictures per batch that the bytes are counted for.
        pixels: of one picture, of the largest where data sets have sizes of their own.
        optimizers: what other optimizers remember for each number, bytes, by their names in small letters.
        context: what a card holds before the first tensor, bytes; 0 where the processor trains.
        text_entered: what enters the text encoders' layers, bytes.
        longest_matrix: of attention probabilities that a processor keeps in bf16, bytes; 0 = it keeps none.
        samples: pictures that are drawn between steps; None where there are none.
        vae_channels: of the VAE's first two levels, the ones that work at full size.
        passing: what a convolution in 32 bits needs for the moment where a processor computes it in pieces,
            bytes.
    """

    blocks: tuple[BlockFacts, ...]
    weights: int
    kept: int
    largest_weight: int
    text_weights: int
    text_kept: int
    vae_weights: int
    trained: int
    state_bytes: float
    batch_size: int
    pixels: int
    optimizers: Mapping[str, float] = field(default_factory=dict)
    context: int = 0
    text_entered: int = 0
    longest_matrix: int = 0
    samples: SampleFacts | None = None
    vae_channels: tuple[int, int] = (128, 256)
    passing: int = 0
