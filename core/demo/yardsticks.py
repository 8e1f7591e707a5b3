"""What every LoRA of the demo world is held against: dolls no training has seen, as pictures and prompts."""

from __future__ import annotations

import random
from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional

from core.base_model.latents import mean_latents
from core.base_model.parts import ModelParts
from core.base_model.predict import predict_noise
from core.base_model.text_encoding import encode_captions, size_ids
from core.noise.schedule import NoiseSchedule
from core.sampling.prompt import SamplePrompt
from resources.dolls.album import TRIGGER, mira_in
from resources.dolls.doll import Doll, caption_of, random_doll
from resources.dolls.drawing import draw_doll, frame
from resources.dolls.measure import agreement, read_doll

SAMPLE_COUNT = 10
# Never used to draw the album or to train a base model, so that what is measured was not seen before.
_SEED = 90_001
# The base models' native size, in pixels.
_SIDE = 256
_TIMESTEPS = (100, 300, 500, 700, 900)


def dolls_to_draw(*, ordinary: bool) -> list[Doll]:
    """The dolls that are asked for: the new one in ten outfits, or ten ordinary ones."""
    rng = random.Random(_SEED)
    return [random_doll(rng) if ordinary else mira_in(number, rng) for number in range(SAMPLE_COUNT)]


def sample_prompts(*, ordinary: bool = False) -> list[SamplePrompt]:
    """Prompts for dolls of either sort, each with a seed of its own.

    Args:
        ordinary: whether the trigger word is left out and the dolls are any dolls.
    """
    trigger = "" if ordinary else TRIGGER
    return [
        SamplePrompt(
            caption_of(doll, trigger=trigger),
            width=_SIDE,
            height=_SIDE,
            steps=14,
            scale=3.0,
            seed=number,
            sampler="ddim",
        )
        for number, doll in enumerate(dolls_to_draw(ordinary=ordinary), start=1)
    ]


def held_out_loss(parts: ModelParts) -> float:
    """Mean squared error of the predicted noise on pictures of the new doll that no training has seen.

    Pictures, noise and timesteps are fixed, so that two networks can be compared by this number.
    """
    answers = _answers(parts, ordinary=False)
    return float(functional.mse_loss(answers, _noise(answers).expand_as(answers)))


def ordinary_noise(parts: ModelParts) -> Tensor:
    """The noise that a model sees in pictures of ordinary dolls with their captions, always the same ones.

    Returns:
        [T, B, 4, h, w], float32, where true noise has variance 1; for T timesteps and B dolls.
    """
    return _answers(parts, ordinary=True)


def noise_change(before: Tensor, after: Tensor) -> float:
    """Mean squared change of what a model answers to the same noisy pictures; true noise has variance 1.

    Prior preservation (Ruiz et al., 2022, https://arxiv.org/abs/2208.12242) holds down the error of just
    these answers. Measured against the base model's answers instead of the noise, what no model can know of
    the noise does not count.

    Args:
        before: the base model's answers, from :func:`ordinary_noise`.
        after: those of the same base with a LoRA.
    """
    return float(functional.mse_loss(after, before))


def count_stars(pictures: Sequence[Image.Image]) -> int:
    """How many pictures show a yellow star on the chest."""
    return sum(read_doll(picture).has_star for picture in pictures)


def count_as_asked(pictures: Sequence[Image.Image]) -> int:
    """How many of the ordinary dolls have the hair, top and shoes that were asked for."""
    asked = dolls_to_draw(ordinary=True)
    return sum(agreement(read_doll(picture), doll).all for picture, doll in zip(pictures, asked, strict=True))


def pixel_drift(before: Sequence[Image.Image], after: Sequence[Image.Image]) -> float:
    """Root mean square difference of two rows of pictures, 0..255."""
    differences = [
        np.asarray(new, dtype=np.float32) - np.asarray(old, dtype=np.float32)
        for old, new in zip(before, after, strict=True)
    ]
    return float(np.sqrt(np.mean(np.square(differences))))


@torch.no_grad()
def _answers(parts: ModelParts, *, ordinary: bool) -> Tensor:
    """The predicted noise for either sort of dolls at each of the timesteps, [T, B, 4, h, w], float32."""
    size = parts.native_size
    dolls = dolls_to_draw(ordinary=ordinary)
    trigger = "" if ordinary else TRIGGER
    pixels = torch.stack([_pixels(doll, size) for doll in dolls])
    text = encode_captions(parts, [caption_of(doll, trigger=trigger) for doll in dolls])
    latents = mean_latents(parts.vae, pixels, parts.family).float()
    noise = _noise(latents)
    schedule = NoiseSchedule.stable_diffusion()
    edges, corners = [(size, size)] * len(dolls), [(0, 0)] * len(dolls)
    sizes = size_ids(edges, corners, edges)
    answers = []
    for timestep in _TIMESTEPS:
        timesteps = torch.full((len(dolls),), timestep)
        noisy = schedule.add_noise(latents, noise, timesteps)
        answers.append(predict_noise(parts, noisy, timesteps, text, sizes).float())
    return torch.stack(answers)


def _noise(like: Tensor) -> Tensor:
    """The noise on the dolls' latents, [B, 4, h, w]: the same for each timestep and each call."""
    return torch.randn(like.shape[-4:], generator=torch.Generator().manual_seed(_SEED))


def _pixels(doll: Doll, size: int) -> Tensor:
    """The doll as [3, size, size], float32, -1..1."""
    picture = draw_doll(doll, (size, size), frame(doll, (size, size), "full body"))
    levels = torch.from_numpy(np.asarray(picture.image, dtype=np.float32))
    return levels.permute(2, 0, 1) / 127.5 - 1
