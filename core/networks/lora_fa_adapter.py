"""LoraFaAdapter: a LoRA whose lower layer is drawn once and never trained."""

from __future__ import annotations

import math

from torch import nn

from core.networks.lora_adapter import LoraAdapter


class LoraFaAdapter(LoraAdapter):
    """Only ``up`` learns, which halves what an optimizer keeps."""

    def trained_parameters(self) -> list[nn.Parameter]:
        """The upper layer, and DoRA's lengths where it has them."""
        return [parameter for parameter in self.parameters() if parameter is not self.down]

    def _start(self) -> None:
        # A normal start as in sd-scripts and the paper; in and rank count as a layer's two widths.
        nn.init.normal_(self.down, std=math.sqrt(2 / (self.down.shape[1] + self.shape.rank)))
        self.down.requires_grad_(False)  # noqa: FBT003 - torch's own name is not the keyword here
