"""LoraReport: the numbers at the end of the demo. Free of torch: the process of the window prints them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LoraReport:
    """What the LoRA changed.

    Attributes:
        base_loss: the base model's loss on held-out pictures of the new doll, at fixed timesteps and noise.
        lora_loss: the same with the LoRA.
        sample_count: samples drawn for each of the shares below.
        trait_without: samples of the new doll that show its star, drawn by the base model.
        trait_with: the same, drawn with the LoRA.
        drift: how far samples of ordinary dolls moved: root mean square difference of pixels, 0..255.
        kept_without: samples of ordinary dolls with the asked hair, top and shoes, drawn by the base model.
        kept_with: the same, drawn with the LoRA.
        leaked: samples of ordinary dolls that show the star with the LoRA.
        grid_path: rows are the base and each checkpoint, columns the LoRA's weight.
    """

    base_loss: float
    lora_loss: float
    sample_count: int
    trait_without: int
    trait_with: int
    drift: float
    kept_without: int
    kept_with: int
    leaked: int
    grid_path: str
