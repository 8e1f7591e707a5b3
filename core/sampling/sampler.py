"""From prompts to pictures with a base model and whatever network hangs on it."""

from __future__ import annotations

import inspect
import itertools
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from PIL import Image

from core.base_model.latents import decode_latents
from core.base_model.predict import predict_noise
from core.base_model.text_encoding import TextConditioning, encode_captions, size_ids
from core.sampling.infotext import PictureFacts, parameters_text
from core.sampling.prompt import SamplePrompt
from core.sampling.schedulers import make_scheduler

if TYPE_CHECKING:
    from torch import Tensor

    from core.base_model.parts import ModelParts

LATENT_CHANNELS = 4
StepHook = Callable[[int, int], None]


class SamplingStopped(Exception):  # noqa: N818 -- no error: the user asked for it
    """Drawing was given up because ``should_stop`` said so."""


@torch.no_grad()
def draw_latents(
    parts: ModelParts,
    prompts: SamplePrompt | Sequence[SamplePrompt],
    *,
    clip_skip: int | None = None,
    max_token_length: int | None = None,
    on_step: StepHook | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> Tensor:
    """Denoise pictures of one size, steps and sampler together.

    Every picture has its own randomness on the CPU, so it does not depend on the device or on its neighbours.

    Args:
        parts: the base model; a network that hangs on it takes part.
        prompts: one or B prompts that agree in size, steps and sampler.
        clip_skip: see :func:`core.base_model.text_encoding.encode_tokens`.
        max_token_length: see :func:`core.base_model.text_encoding.tokenize`.
        on_step: told (done, total) after every call of the U-Net.
        should_stop: asked before every call of the U-Net.

    Returns:
        Scaled latents, [B, 4, height/8, width/8], float32, on the U-Net's device.

    Raises:
        SamplingStopped: ``should_stop`` said so.
        ValueError: the prompts do not agree.
    """
    batch = [prompts] if isinstance(prompts, SamplePrompt) else list(prompts)
    if len({_batch_key(prompt) for prompt in batch}) != 1:
        raise ValueError("prompts of one call agree in size, steps and sampler")
    with torch.autocast(parts.device.type, dtype=parts.dtype, enabled=parts.dtype != torch.float32):
        guidance = _Guidance(parts, batch, clip_skip=clip_skip, max_token_length=max_token_length)
        return _denoise(parts, batch, guidance, on_step or _nothing, should_stop or _never)


def draw_pictures(
    parts: ModelParts,
    prompts: Sequence[SamplePrompt],
    *,
    batch_size: int = 4,
    clip_skip: int | None = None,
    max_token_length: int | None = None,
    on_step: StepHook | None = None,
    should_stop: Callable[[], bool] | None = None,
    facts: PictureFacts | None = None,
) -> Iterator[Image.Image]:
    """Draw pictures one after the other, in the order of their prompts; ends early when asked to stop.

    Args:
        parts: the base model; a network that hangs on it takes part.
        prompts: what to draw.
        batch_size: how many are drawn at once, as far as size, steps and sampler agree.
        clip_skip: see :func:`core.base_model.text_encoding.encode_tokens`.
        max_token_length: see :func:`core.base_model.text_encoding.tokenize`.
        on_step: told (done, total) U-Net calls of the batch at hand.
        should_stop: asked before every call of the U-Net.
        facts: what is written beside the prompt into ``info["parameters"]``; by default the model's name.

    Yields:
        RGB pictures, each with its ``info["parameters"]`` in A1111's words.
    """
    facts = facts or PictureFacts(model=parts.source.title, clip_skip=clip_skip)
    for batch in _batches(prompts, batch_size):
        try:
            latents = draw_latents(
                parts, batch, clip_skip=clip_skip, max_token_length=max_token_length,
                on_step=on_step, should_stop=should_stop,
            )  # fmt: skip
        except SamplingStopped:
            return
        for prompt, latent in zip(batch, latents, strict=True):
            # One at a time: the decoder needs far more memory per picture than the U-Net.
            picture = to_picture(decode_latents(parts.vae, latent[None], parts.family))
            picture.info["parameters"] = parameters_text(prompt, facts)
            yield picture


def to_picture(pixels: Tensor) -> Image.Image:
    """One picture of pixels [1, 3, H, W] in -1..1."""
    levels = ((pixels[0].float().cpu().clamp(-1, 1) + 1) * 127.5).round().to(torch.uint8)
    return Image.fromarray(np.ascontiguousarray(levels.permute(1, 2, 0).numpy()))


class _Guidance:
    """Classifier-free guidance: asks the U-Net with and without the text, and goes beyond the difference.

    Ho and Salimans, 2022, https://arxiv.org/abs/2207.12598
    """

    def __init__(
        self,
        parts: ModelParts,
        prompts: list[SamplePrompt],
        *,
        clip_skip: int | None,
        max_token_length: int | None,
    ) -> None:
        self._parts = parts
        self._guides = any(prompt.scale != 1 for prompt in prompts)
        texts = [prompt.text for prompt in prompts]
        if self._guides:
            texts = [prompt.negative for prompt in prompts] + texts
        self._text: TextConditioning = encode_captions(
            parts, texts, clip_skip=clip_skip, max_token_length=max_token_length
        )
        size = (prompts[0].height, prompts[0].width)
        count = len(texts)
        self._size_ids = size_ids([size] * count, [(0, 0)] * count, [size] * count)
        scales = [prompt.scale for prompt in prompts]
        self._scales = torch.tensor(scales, device=parts.device)[:, None, None, None]

    def predict(self, latents: Tensor, timestep: Tensor) -> Tensor:
        """The guided prediction, [B, 4, h, w], float32."""
        doubled = torch.cat([latents, latents]) if self._guides else latents
        prediction = predict_noise(
            self._parts, doubled.to(self._parts.dtype), timestep, self._text, self._size_ids
        ).float()
        if not self._guides:
            return prediction
        without, with_text = prediction.chunk(2)
        return without + self._scales * (with_text - without)


def _denoise(
    parts: ModelParts,
    prompts: list[SamplePrompt],
    guidance: _Guidance,
    on_step: StepHook,
    should_stop: Callable[[], bool],
) -> Tensor:
    scheduler = make_scheduler(
        prompts[0].sampler, steps=prompts[0].steps, predicts_v=parts.predicts_v, device=parts.device
    )
    generators = [torch.Generator("cpu").manual_seed(prompt.seed) for prompt in prompts]
    latents: Tensor = _first_noise(parts, prompts[0], generators) * scheduler.init_noise_sigma
    options = _step_options(scheduler, generators)
    total = len(scheduler.timesteps)
    for done, timestep in enumerate(scheduler.timesteps, start=1):
        if should_stop():
            raise SamplingStopped
        prediction = guidance.predict(scheduler.scale_model_input(latents, timestep), timestep)
        latents = scheduler.step(prediction, timestep, latents, **options).prev_sample
        on_step(done, total)
    return latents


def _first_noise(parts: ModelParts, prompt: SamplePrompt, generators: list[torch.Generator]) -> Tensor:
    shrink = parts.latent_shrink
    shape = (1, LATENT_CHANNELS, prompt.height // shrink, prompt.width // shrink)
    return torch.cat([torch.randn(shape, generator=generator) for generator in generators]).to(parts.device)


def _step_options(scheduler: Any, generators: list[torch.Generator]) -> dict[str, Any]:
    """Samplers that add noise on the way take it from each picture's own generator."""
    takes_generators = "generator" in inspect.signature(scheduler.step).parameters
    return {"generator": generators} if takes_generators else {}


def _batches(prompts: Sequence[SamplePrompt], batch_size: int) -> Iterator[list[SamplePrompt]]:
    for _, alike in itertools.groupby(prompts, _batch_key):
        while batch := list(itertools.islice(alike, batch_size)):
            yield batch


def _batch_key(prompt: SamplePrompt) -> tuple[int, int, int, str]:
    return prompt.width, prompt.height, prompt.steps, prompt.sampler


def _nothing(_done: int, _total: int) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False
