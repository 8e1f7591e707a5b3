"""Our LoRA files in diffusers' own loader: the pipeline with the file answers as our hung network does."""

from pathlib import Path

import pytest
import torch
from diffusers import (
    DDIMScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
)

from core.base_model.parts import ModelParts
from core.base_model.predict import predict_noise
from core.base_model.text_encoding import TextConditioning
from core.checkpoints.safetensors_io import save_tensors
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from tests.fixtures.tiny_models import tiny_model

SECTION = NetworkSection(network_dim=4, network_alpha=2, network_args=["conv_dim=3", "conv_alpha=1"])
TOLERANCE = 1e-4


def learned(network: Network) -> Network:
    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for entry in network.entries:
            entry.adapter.up.copy_(torch.randn(entry.adapter.up.shape, generator=generator) * 0.2)
    return network.eval()


def pipeline_of(parts: ModelParts) -> StableDiffusionPipeline | StableDiffusionXLPipeline:
    scheduler = DDIMScheduler()
    if not parts.family.has_size_ids:
        return StableDiffusionPipeline(
            parts.vae,
            parts.text_encoders[0],
            parts.tokenizers[0],
            parts.unet,
            scheduler,
            None,
            None,
            requires_safety_checker=False,
        )
    return StableDiffusionXLPipeline(
        parts.vae, *parts.text_encoders, *parts.tokenizers, parts.unet, scheduler, add_watermarker=False
    )


@torch.no_grad()
def unet_answer(parts: ModelParts) -> torch.Tensor:
    generator = torch.Generator().manual_seed(7)
    latents = torch.randn(2, 4, 8, 8, generator=generator)
    hidden = torch.randn(2, 77, parts.unet.config.cross_attention_dim, generator=generator)
    pooled, sizes = None, None
    if parts.family.has_size_ids:
        pooled = torch.randn(2, parts.text_encoders[1].config.projection_dim, generator=generator)
        sizes = torch.tensor([[64, 64, 0, 0, 64, 64]] * 2)
    return predict_noise(parts, latents, torch.tensor([10, 700]), TextConditioning(hidden, pooled), sizes)


@torch.no_grad()
def text_answers(parts: ModelParts) -> list[torch.Tensor]:
    ids = torch.tensor([[49406, *range(320, 395), 49407]])
    return [encoder(ids, output_hidden_states=True).hidden_states[-1] for encoder in parts.text_encoders]


@pytest.mark.parametrize("family", ["sd15", "sdxl"])
def test_diffusers_loads_our_file_and_answers_as_our_network_does(family: str, tmp_path: Path):
    parts, path = tiny_model(family), tmp_path / "ours.safetensors"
    network = learned(Network.create(parts, SECTION))
    save_tensors(path, network.state_dict_kohya(), {"ss_network_module": "networks.lora"})
    base, base_text = unet_answer(parts), text_answers(parts)
    with network.hung():
        ours, our_text = unet_answer(parts), text_answers(parts)

    pipeline = pipeline_of(parts)
    pipeline.load_lora_weights(str(path))

    theirs, their_text = unet_answer(parts), text_answers(parts)
    assert (theirs - base).abs().max() > 0.01
    torch.testing.assert_close(ours, theirs, rtol=0, atol=TOLERANCE)
    for own, other, before in zip(our_text, their_text, base_text, strict=True):
        assert (other - before).abs().max() > 0.01
        torch.testing.assert_close(own, other, rtol=0, atol=TOLERANCE)
