"""A VAE that overflows in 16 bits encodes those pictures again in 32; each picture has its own draw."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from core.base_model.family import SD15
from core.data.picture_encoder import PictureEncoder, set_dtype
from core.demo.micro_models import new_vae
from core.errors import AtelierError


class Questions(TorchDispatchMode):
    """Counts how often it is asked where something is, which a graphics card would be waited for."""

    count = 0

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.count += func is torch.ops.aten.nonzero.default
        return func(*args, **(kwargs or {}))


@pytest.fixture
def vae():
    torch.manual_seed(0)
    return new_vae().eval().requires_grad_(requires_grad=False)


def generators(count):
    return [torch.Generator().manual_seed(index) for index in range(count)]


def overflowing_on_bright_pictures(vae):
    """In 16 bits the first layer's sums leave the range of fp16 where a picture is bright."""
    weight = vae.encoder.conv_in.weight
    weight.abs_().mul_(60_000 / weight.abs().sum((1, 2, 3), keepdim=True))
    vae.encoder.conv_in.bias.fill_(30_000)
    return vae


def test_latents_of_a_picture_do_not_depend_on_those_it_is_encoded_with(vae):
    pixels = [torch.rand(3, 32, 32) * 2 - 1 for _ in range(3)]
    encoder = PictureEncoder(vae, SD15)

    together = encoder.encode(pixels, generators(3))
    alone = [
        encoder.encode([one], [torch.Generator().manual_seed(index)])[0] for index, one in enumerate(pixels)
    ]

    torch.testing.assert_close(together, alone)
    assert encoder.again_count == 0


def test_only_pictures_on_which_16_bits_overflow_are_encoded_again_in_32(vae):
    overflowing_on_bright_pictures(vae)
    dark, bright = torch.full((3, 32, 32), -1.0), torch.full((3, 32, 32), 1.0)
    exact = PictureEncoder(vae, SD15).encode([bright], [torch.Generator().manual_seed(1)])[0]
    set_dtype(vae, torch.float16)
    encoder = PictureEncoder(vae, SD15)

    first, second = encoder.encode([dark, bright], generators(2))

    assert bool(first.isfinite().all())
    # The weights have been through 16 bits, so that the last digits differ.
    torch.testing.assert_close(second, exact, rtol=0.02, atol=0.02)
    assert encoder.again_count == 1
    assert next(vae.parameters()).dtype == torch.float16


def test_a_vae_that_gives_no_numbers_even_in_32_bits_is_refused_with_a_remedy(vae):
    vae.encoder.conv_in.weight.fill_(torch.nan)

    with pytest.raises(AtelierError, match="Choose another VAE"):
        PictureEncoder(vae, SD15).encode([torch.zeros(3, 32, 32)], generators(1))


@pytest.mark.parametrize(("dtype", "waits"), [(torch.float32, 0), (torch.bfloat16, 0), (torch.float16, 1)])
def test_for_a_step_only_a_vae_that_works_in_fp16_is_waited_for(vae, dtype, waits):
    set_dtype(vae, dtype)
    encoder, pixels = PictureEncoder(vae, SD15), [torch.rand(3, 32, 32) * 2 - 1 for _ in range(2)]
    checked = encoder.encode(pixels, generators(2))

    with Questions() as questions:
        found = encoder.encode_for_step(pixels, generators(2))

    assert questions.count == waits
    assert all(torch.equal(one, other) for one, other in zip(found, checked, strict=True))
