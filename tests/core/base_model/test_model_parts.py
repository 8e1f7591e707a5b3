"""What is done with loaded parts: latents, predictions, hashes, checkpointing."""

import hashlib

import pytest
import torch

from core.base_model.latents import decode_latents, encode_latents, mean_latents
from core.base_model.memory_saving import disable_gradient_checkpointing, enable_gradient_checkpointing
from core.base_model.model_hash import full_hash, short_hash
from core.base_model.predict import predict_noise
from core.base_model.text_encoding import TextConditioning, encode_captions, size_ids
from core.base_model.tokenizers import clip_tokenizer
from tests.fixtures.tiny_models import tiny_model


def test_clips_tokenizer_is_whole():
    tokenizer = clip_tokenizer()

    assert len(tokenizer) == 49408
    assert tokenizer("a photo of a cat").input_ids == [49406, 320, 1125, 539, 320, 2368, 49407]


def test_latents_are_an_eighth_in_size_and_scaled_as_the_family_wants():
    parts = tiny_model("sdxl")
    pixels = torch.rand(2, 3, 64, 32) * 2 - 1

    latents = mean_latents(parts.vae, pixels, parts.family)

    assert latents.shape == (2, 4, 8, 4)
    torch.testing.assert_close(latents / 0.13025, parts.vae.encode(pixels).latent_dist.mode())


def test_the_vaes_draw_follows_its_generator():
    parts = tiny_model("sd15")
    pixels = torch.zeros(1, 3, 64, 64)

    first, second = (
        encode_latents(parts.vae, pixels, parts.family, torch.Generator().manual_seed(3)) for _ in range(2)
    )

    assert torch.equal(first, second)
    assert decode_latents(parts.vae, first, parts.family).shape == (1, 3, 64, 64)


def test_sdxl_without_sizes_is_a_callers_mistake():
    text = TextConditioning(torch.zeros(1, 77, 40), torch.zeros(1, 24))

    with pytest.raises(ValueError, match="size ids"):
        predict_noise(tiny_model("sdxl"), torch.zeros(1, 4, 8, 8), torch.tensor([1]), text)


@pytest.mark.parametrize("family", ["sd15", "sdxl"])
def test_gradient_checkpointing_changes_no_gradient(family):
    parts = tiny_model(family)
    weights = [
        parts.unet.conv_out.weight,
        parts.unet.conv_in.weight,
        next(
            w
            for name, w in parts.text_encoders[0].named_parameters()
            if name.endswith("layers.0.mlp.fc1.weight")
        ),
    ]

    def gradients():
        for weight in weights:
            weight.requires_grad_()
            weight.grad = None
        text = encode_captions(parts, ["a cat"])
        sizes = size_ids([(64, 64)], [(0, 0)], [(64, 64)])
        latents = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(0))
        predict_noise(parts, latents, torch.tensor([500]), text, sizes).square().mean().backward()
        return [weight.grad.clone() for weight in weights]

    plain = gradients()
    enable_gradient_checkpointing(parts)
    saving = gradients()
    disable_gradient_checkpointing(parts)

    for one, other in zip(plain, saving, strict=True):
        assert one.abs().sum() > 0
        torch.testing.assert_close(one, other)


def test_hashes_are_those_that_sd_scripts_writes(tmp_path):
    path = tmp_path / "base.safetensors"
    content = bytes(range(256)) * 8192
    path.write_bytes(content)

    assert short_hash(path) == hashlib.sha256(content[2**20 : 2**20 + 2**16]).hexdigest()[:8]
    assert full_hash(path) == hashlib.sha256(content).hexdigest()
    assert short_hash(tmp_path) == full_hash(tmp_path) == ""


def test_the_native_size_is_the_models_own():
    assert tiny_model("sd15").native_size == 64
