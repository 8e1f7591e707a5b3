"""Trains the shared VAE of the demo's base models.

First encoder and decoder together on small pictures; then the encoder stays as it is, so that U-Nets can
already be trained on its latents, and the decoder goes on alone with pictures of the full size.
"""

import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from diffusers import AutoencoderKL
from torch import Tensor

from core.demo.checkpoint import TrainingState, averaging, warmth
from core.demo.micro_models import LATENT_SCALES, new_vae
from core.demo.muon import optimizers_of
from core.demo.training_pictures import SIZES, as_tensor, ordinary_picture, vae_picture

_KL_WEIGHT = 1e-6
# Rows: brightness, red against green, yellow against blue.
_OPPONENT = ((1 / 3, 1 / 3, 1 / 3), (1.0, -1.0, 0.0), (0.5, 0.5, -1.0))


@dataclass(frozen=True)
class Stage:
    """A stretch of the training.

    Attributes:
        name: of its checkpoint.
        steps: how many.
        sides: side of the pictures in pixels, for equal shares of the steps.
        pixels: pictures per batch times their side; larger pictures come in smaller batches.
        rate: the learning rate after the warm-up.
    """

    name: str
    steps: int
    sides: tuple[int, ...]
    pixels: int
    rate: float


BOTH = Stage("vae-both", 1400, (64, 64, 64, 96, 128), 640, 2e-3)
DECODER = Stage("vae-decoder", 1400, (128, 192, 256), 512, 1e-3)


def train_vae(out: Path, *, seed: int = 0) -> None:
    """Train the VAE, or go on where an earlier run stopped, and save it in diffusers layout.

    Args:
        out: gets `vae/` after the first stage and again during the second, and checkpoints on the way.
        seed: decides weights, pictures and noise.
    """
    torch.manual_seed(seed)
    vae = new_vae()
    with torch.no_grad():
        # Little sampling noise at first: otherwise nothing but the mean colour is learned for long.
        vae.quant_conv.weight[4:] *= 0.1
        vae.quant_conv.bias[4:] = -6.0
    vae = _run(BOTH, vae, out, seed)
    normalise(vae, seed=seed)
    _store(vae, out)
    for part in (vae.encoder, vae.quant_conv):
        part.requires_grad_(False)  # noqa: FBT003
    _store(_run(DECODER, vae, out, seed), out)


def normalise(vae: AutoencoderKL, *, seed: int) -> None:
    """Give the latents of dolls zero mean and, times 0.18215, unit spread in every channel."""
    rng = random.Random(seed)
    pictures = [as_tensor(ordinary_picture(rng, SIZES[0]).image)[None] for _ in range(48)]
    with torch.no_grad():
        latents = torch.cat([vae.encode(picture).latent_dist.mode() for picture in pictures])
        factor = 1 / (LATENT_SCALES["sd15"] * latents.std((0, 2, 3)))
        _rescale(vae, latents.mean((0, 2, 3)), factor)


def _rescale(vae: AutoencoderKL, mean: Tensor, factor: Tensor) -> None:
    """Move the normalisation into the two 1x1 convolutions around the latents: pictures stay the same."""
    encode, decode = vae.quant_conv, vae.post_quant_conv
    encode.bias[:4] -= mean
    encode.weight[:4] *= factor[:, None, None, None]
    encode.bias[:4] *= factor
    encode.bias[4:] += 2 * factor.log()
    decode.bias += decode.weight[:, :, 0, 0] @ mean
    decode.weight /= factor[None, :, None, None]


def _run(stage: Stage, vae: AutoencoderKL, out: Path, seed: int) -> AutoencoderKL:
    """Train what is not frozen for one stage; return the averaged VAE."""
    optimizers = optimizers_of([vae], matrix_rate=stage.rate, vector_rate=stage.rate)
    state = TrainingState(out / f"{stage.name}.pt", {"vae": vae}, averaging({"vae": vae}, 0.98), optimizers)
    started = time.monotonic()
    error = 0.0
    for step in range(state.resume(), stage.steps):
        torch.manual_seed(seed * 1_000_003 + step)
        loss, pixel_error = _loss(vae, _batch(stage, seed, step))
        error += 0.02 * (pixel_error - error)
        state.descend(loss, warmth=warmth(step, stage.steps, warmup=30, flat=0.5))
        if step % 50 == 0:
            print(
                f"{stage.name} {step}/{stage.steps} error {error:.4f} {time.monotonic() - started:.0f} s",
                flush=True,
            )
        if step % 200 == 199 or step == stage.steps - 1:
            state.save(step + 1)
            if stage is DECODER:
                _store(state.averaged("vae"), out)
    return state.averaged("vae")


def _batch(stage: Stage, seed: int, step: int) -> Tensor:
    """Draw the pictures of one step, [B, 3, side, side]."""
    rng = random.Random(f"{stage.name} {seed} {step}")
    side = stage.sides[step * len(stage.sides) // stage.steps]
    return torch.stack([as_tensor(vae_picture(rng, side)) for _ in range(max(2, stage.pixels // side))])


def _loss(vae: AutoencoderKL, pictures: Tensor) -> tuple[Tensor, float]:
    """Return what is minimised, and the mean absolute error of the pixels.

    Minimised: errors of brightness and of two colour contrasts, of their edges, and a light pull of the
    latents toward a unit normal. In plain RGB errors brightness weighs so much that colours come
    very late.
    """
    with torch.autocast("cpu", torch.bfloat16):
        posterior = vae.encode(pictures).latent_dist
        drawn = vae.decode(posterior.sample()).sample
    difference = drawn.float() - pictures
    opponent = torch.einsum("ij,bjhw->bihw", torch.tensor(_OPPONENT), difference)
    edges = opponent.diff(dim=2).abs().mean() + opponent.diff(dim=3).abs().mean()
    loss = opponent.abs().mean() + opponent.square().mean() + 0.3 * edges + _KL_WEIGHT * posterior.kl().mean()
    return loss, difference.abs().mean().item()


def _store(vae: AutoencoderKL, out: Path) -> None:
    vae.half().save_pretrained(out / "vae")
    vae.float()
