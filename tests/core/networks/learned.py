"""Networks that look as if they had learned something, and what a base model answers with them."""

import torch

from core.base_model.parts import ModelParts
from core.base_model.predict import predict_noise
from core.base_model.text_encoding import TextConditioning
from core.networks.network import Network


@torch.no_grad()
def learned(network: Network, seed: int = 0) -> Network:
    """The network with all parameters moved a little, in evaluation mode."""
    generator = torch.Generator().manual_seed(seed)
    for entry in network.entries:
        for parameter in entry.adapter.parameters():
            parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.1)
    return network.eval()


@torch.no_grad()
def answer(parts: ModelParts) -> torch.Tensor:
    """What the U-Net says for fixed input."""
    return predict(parts)


def predict(parts: ModelParts) -> torch.Tensor:
    """What the U-Net says for fixed input, with gradients."""
    generator = torch.Generator().manual_seed(7)
    latents = torch.randn(2, 4, 8, 8, generator=generator)
    hidden = torch.randn(2, 77, parts.unet.config.cross_attention_dim, generator=generator)
    pooled, sizes = None, None
    if parts.family.has_size_ids:
        pooled = torch.randn(2, parts.text_encoders[1].config.projection_dim, generator=generator)
        sizes = torch.tensor([[64, 64, 0, 0, 64, 64]] * 2)
    return predict_noise(parts, latents, torch.tensor([10, 700]), TextConditioning(hidden, pooled), sizes)
