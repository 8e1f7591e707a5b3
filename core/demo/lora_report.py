"""What a LoRA trained on the demo album has learned, measured against its base model: numbers and a grid."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from core.base_model.latents import mean_latents
from core.base_model.load import load_base_model
from core.base_model.parts import ModelParts
from core.base_model.predict import predict_noise
from core.base_model.text_encoding import encode_captions, size_ids
from core.demo.report_facts import LoraReport
from core.networks.network import Network
from core.noise.schedule import NoiseSchedule
from core.sampling.grid import compose_grid
from core.sampling.prompt import SamplePrompt
from core.sampling.sampler import draw_pictures
from core.training.events import Preparing
from resources.dolls.album import TRIGGER, mira_in
from resources.dolls.doll import Doll, caption_of, random_doll
from resources.dolls.drawing import draw_doll, frame
from resources.dolls.measure import agreement, read_doll

# Never used to draw the album or to train a base model, so that what is measured was not seen before.
_HELD_OUT_SEED = 90_001
_TIMESTEPS = (100, 300, 500, 700, 900)
_SAMPLE_COUNT = 10
_HELD_OUT_COUNT = 10
GRID_WEIGHTS = (0.0, 0.5, 1.0)


def report_lora(
    base_model: str, checkpoints: Sequence[tuple[str, str]], out: str
) -> Iterator[Preparing | LoraReport]:
    """Measure the last of some checkpoints, and draw them all.

    Args:
        base_model: as a recipe names it, for example ``"demo:sd15"``.
        checkpoints: (label, path) of each LoRA file, the last one last.
        out: folder for the pictures.

    Yields:
        What is under way; at the end the report.
    """
    parts = load_base_model(base_model).freeze()
    networks = [(label, Network.from_file(parts, path)) for label, path in checkpoints]
    last = networks[-1][1]
    yield Preparing("Measuring the held-out loss")
    base_loss = held_out_loss(parts)
    with last.hung():
        lora_loss = held_out_loss(parts)
    yield Preparing("Drawing the new doll")
    new_without, new_with = _both(parts, last, sample_prompts(parts.native_size), Path(out) / "new")
    yield Preparing("Drawing ordinary dolls")
    ordinary = sample_prompts(parts.native_size, ordinary=True)
    ordinary_without, ordinary_with = _both(parts, last, ordinary, Path(out) / "ordinary")
    yield Preparing("Drawing the grid")
    grid_path = Path(out) / "grid.png"
    weight_grid(parts, networks).save(grid_path)
    yield LoraReport(
        base_loss,
        lora_loss,
        _SAMPLE_COUNT,
        _count_stars(new_without),
        _count_stars(new_with),
        _pixel_drift(ordinary_without, ordinary_with),
        _count_kept(ordinary_without),
        _count_kept(ordinary_with),
        _count_stars(ordinary_with),
        str(grid_path),
    )


@torch.no_grad()
def held_out_loss(parts: ModelParts) -> float:
    """Mean squared error of the predicted noise on pictures of the new doll that no training has seen.

    Pictures, noise and timesteps are fixed, so that two networks can be compared by this number.
    """
    size = parts.native_size
    dolls = _dolls(ordinary=False, count=_HELD_OUT_COUNT)
    pixels = torch.stack([_pixels(doll, size) for doll in dolls])
    text = encode_captions(parts, [caption_of(doll, trigger=TRIGGER) for doll in dolls])
    latents = mean_latents(parts.vae, pixels, parts.family).float()
    noise = torch.randn(latents.shape, generator=torch.Generator().manual_seed(_HELD_OUT_SEED))
    schedule = NoiseSchedule.stable_diffusion()
    edges, corners = [(size, size)] * len(dolls), [(0, 0)] * len(dolls)
    sizes = size_ids(edges, corners, edges)
    losses = []
    for timestep in _TIMESTEPS:
        timesteps = torch.full((len(dolls),), timestep)
        noisy = schedule.add_noise(latents, noise, timesteps)
        predicted = predict_noise(parts, noisy, timesteps, text, sizes)
        losses.append(torch.nn.functional.mse_loss(predicted.float(), noise))
    return float(torch.stack(losses).mean())


def sample_prompts(size: int, *, ordinary: bool = False) -> list[SamplePrompt]:
    """Prompts for dolls of either sort, each with a seed of its own.

    Args:
        size: edge of the pictures, pixels.
        ordinary: whether the trigger word is left out and the dolls are any dolls.
    """
    trigger = "" if ordinary else TRIGGER
    return [
        SamplePrompt(
            caption_of(doll, trigger=trigger),
            width=size,
            height=size,
            steps=14,
            scale=3.0,
            seed=number,
            sampler="ddim",
        )
        for number, doll in enumerate(_dolls(ordinary=ordinary, count=_SAMPLE_COUNT), start=1)
    ]


def weight_grid(parts: ModelParts, networks: Sequence[tuple[str, Network]]) -> Image.Image:
    """A labelled grid: a row for the base and each network, a column for each weight.

    Args:
        parts: the base model, nothing hung on it.
        networks: (label, network), none hung.
    """
    prompt = sample_prompts(parts.native_size)[1]
    base_picture = next(draw_pictures(parts, [prompt]))
    pictures = [base_picture] * len(GRID_WEIGHTS)
    for _, network in networks:
        # At weight 0 the network has no say, so that picture is the base's.
        pictures.append(base_picture)
        for weight in GRID_WEIGHTS[1:]:
            with network.hung(weight):
                pictures.extend(draw_pictures(parts, [prompt]))
    rows = ["base", *(label for label, _ in networks)]
    return compose_grid(rows, [f"weight {weight:g}" for weight in GRID_WEIGHTS], pictures, title=prompt.text)


def _dolls(*, ordinary: bool, count: int) -> list[Doll]:
    rng = random.Random(_HELD_OUT_SEED)
    return [random_doll(rng) if ordinary else mira_in(number, rng) for number in range(count)]


def _pixels(doll: Doll, size: int) -> torch.Tensor:
    picture = draw_doll(doll, (size, size), frame(doll, (size, size), "full body"))
    levels = torch.from_numpy(np.asarray(picture.image, dtype=np.float32))
    return levels.permute(2, 0, 1) / 127.5 - 1


def _both(
    parts: ModelParts, network: Network, prompts: list[SamplePrompt], out: Path
) -> tuple[list[Image.Image], list[Image.Image]]:
    """Draw prompts without and with a network, and keep the pictures."""
    without = list(draw_pictures(parts, prompts, batch_size=5))
    with network.hung():
        drawn = list(draw_pictures(parts, prompts, batch_size=5))
    out.mkdir(parents=True, exist_ok=True)
    for number, (before, after) in enumerate(zip(without, drawn, strict=True), start=1):
        before.save(out / f"{number:02d}_base.png")
        after.save(out / f"{number:02d}_lora.png")
    return without, drawn


def _count_stars(pictures: Sequence[Image.Image]) -> int:
    return sum(read_doll(picture).has_star for picture in pictures)


def _count_kept(pictures: Sequence[Image.Image]) -> int:
    """How many ordinary dolls have the hair, top and shoes that were asked for."""
    asked = _dolls(ordinary=True, count=_SAMPLE_COUNT)
    return sum(agreement(read_doll(picture), doll).all for picture, doll in zip(pictures, asked, strict=True))


def _pixel_drift(before: Sequence[Image.Image], after: Sequence[Image.Image]) -> float:
    differences = [
        np.asarray(new, dtype=np.float32) - np.asarray(old, dtype=np.float32)
        for old, new in zip(before, after, strict=True)
    ]
    return float(np.sqrt(np.mean(np.square(differences))))
