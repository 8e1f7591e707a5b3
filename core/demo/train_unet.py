"""Trains a micro U-Net together with its text encoders on latents of ordinary dolls."""

import json
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from diffusers import AutoencoderKL, DDIMScheduler
from torch import Tensor, nn

from core.demo.checkpoint import TrainingState, averaging, warmth
from core.demo.conditioning import TextSide, predict_noise
from core.demo.micro_models import LATENT_SCALES, MicroFamily, new_schedule, new_unet
from core.demo.muon import optimizers_of
from core.demo.store_base_model import store_base_model
from core.demo.training_pictures import SIZES, as_tensor, ordinary_picture, training_caption

_PEAK_RATE = 1.5e-3
_MIN_SNR_GAMMA = 5.0


@dataclass(frozen=True)
class Stage:
    """A stretch of the training.

    Attributes:
        until: the step it ends before.
        sizes: (width, height) of its pictures in pixels.
        picture_count: how many are drawn and encoded for each size.
        batch: pictures per step.
    """

    until: int
    sizes: tuple[tuple[int, int], ...]
    picture_count: int
    batch: int


# What the words mean is learned on pictures so small that a step costs little; then come the details.
STAGES = (
    Stage(400, ((64, 64),), 4000, 32),
    Stage(700, ((128, 128),), 3000, 16),
    Stage(800, SIZES, 500, 4),
    Stage(1100, ((128, 128),), 3000, 16),
    Stage(1200, SIZES, 500, 4),
    Stage(1800, ((128, 128),), 3000, 16),
    Stage(2700, SIZES, 500, 4),
)


@dataclass(frozen=True)
class LatentAlbum:
    """Encoded pictures of one size.

    Attributes:
        latents: as the VAE gives them, [N, 4, h, w], fp16.
        tags: of each picture.
    """

    latents: Tensor
    tags: tuple[tuple[str, ...], ...]


def train_unet(family: MicroFamily, out: Path, *, seed: int = 0, tokenizers: Path) -> None:
    """Train a base model, or go on where an earlier run stopped, and save it in diffusers layout.

    Args:
        family: which architecture.
        out: holds `vae/`; gets `<family>/`, checkpoints and the encoded pictures.
        seed: decides weights, pictures and noise.
        tokenizers: the folder with the family's tokenizers.
    """
    torch.manual_seed(seed)
    text = TextSide.fresh(family, tokenizers)
    unet = new_unet(family)
    modules: dict[str, nn.Module] = {"unet": unet}
    modules |= {f"text{place}": encoder for place, encoder in enumerate(text.encoders)}
    optimizers = optimizers_of(modules.values(), matrix_rate=_PEAK_RATE, vector_rate=_PEAK_RATE)
    state = TrainingState(out / f"{family}.pt", modules, averaging(modules, 0.995), optimizers)
    schedule = new_schedule()
    steps = STAGES[-1].until
    started, mean = time.monotonic(), 0.0
    albums: dict[tuple[int, int], LatentAlbum] = {}
    first = state.resume()
    for step in range(first, steps):
        stage = next(stage for stage in STAGES if step < stage.until)
        rng = random.Random(f"{family} {seed} {step}")
        torch.manual_seed(seed * 1_000_003 + step)
        size = rng.choice(stage.sizes)
        if size not in albums:
            albums[size] = latent_album(out, size, stage.picture_count, seed=seed)
        loss = _loss(family, unet, text, schedule, *_batch(albums[size], stage.batch, rng))
        mean += (loss.item() - mean) * max(0.02, 1 / (step - first + 1))
        state.descend(loss, warmth=warmth(step, steps, warmup=50, flat=0.6))
        if step % 50 == 0:
            print(f"{family} {step}/{steps} loss {mean:.4f} {time.monotonic() - started:.0f} s", flush=True)
        if step % 200 == 199 or step == steps - 1:
            state.save(step + 1)
            encoders = [state.averaged(f"text{place}") for place in range(len(text.encoders))]
            store_base_model(family, out / family, state.averaged("unet"), encoders, tokenizers)


def latent_album(out: Path, size: tuple[int, int], count: int, *, seed: int) -> LatentAlbum:
    """Draw and encode pictures of one size, or read those of an earlier run.

    Args:
        out: holds `vae/`; keeps the encoded pictures.
        size: (width, height) in pixels.
        count: of pictures.
        seed: decides the pictures.
    """
    name = f"latents-{size[0]}x{size[1]}-{count}-{seed}"
    tensor_path, tag_path = out / f"{name}.pt", out / f"{name}.json"
    if tag_path.exists():
        tags = json.loads(tag_path.read_text(encoding="utf-8"))
        return LatentAlbum(
            torch.load(tensor_path, weights_only=True), tuple(tuple(of_one) for of_one in tags)
        )
    rng = random.Random(f"{size} {seed}")
    pictures = [ordinary_picture(rng, size) for _ in range(count)]
    latents = _encoded(AutoencoderKL.from_pretrained(out / "vae", local_files_only=True), pictures)
    torch.save(latents, tensor_path)
    tag_path.write_text(json.dumps([picture.tags for picture in pictures]), encoding="utf-8")
    return LatentAlbum(latents, tuple(picture.tags for picture in pictures))


@torch.no_grad()
def _encoded(vae: AutoencoderKL, pictures: Sequence[Any]) -> Tensor:
    latents = []
    for first in range(0, len(pictures), 8):
        pixels = torch.stack([as_tensor(picture.image) for picture in pictures[first : first + 8]])
        with torch.autocast("cpu", torch.bfloat16):
            latents.append(vae.encode(pixels).latent_dist.mode().half())
    return torch.cat(latents)


def _batch(album: LatentAlbum, size: int, rng: random.Random) -> tuple[Tensor, list[str]]:
    chosen = [rng.randrange(len(album.tags)) for _ in range(size)]
    return album.latents[chosen].float(), [training_caption(album.tags[place], rng) for place in chosen]


def _loss(
    family: MicroFamily,
    unet: Any,
    text: TextSide,
    schedule: DDIMScheduler,
    latents: Tensor,
    captions: list[str],
) -> Tensor:
    """Return the noise prediction's squared error, weighted by min-SNR (Hang et al., 2023)."""
    clean = latents * LATENT_SCALES[family]
    noise = torch.randn_like(clean)
    timesteps = torch.randint(0, 1000, (len(clean),))
    noisy = schedule.add_noise(clean, noise, timesteps)
    predicted = predict_noise(unet, noisy, timesteps, text.encode(captions))
    kept = schedule.alphas_cumprod[timesteps]
    snr = kept / (1 - kept)
    weight = snr.clamp(max=_MIN_SNR_GAMMA) / snr
    return torch.as_tensor(((predicted - noise).square().mean((1, 2, 3)) * weight).mean())
