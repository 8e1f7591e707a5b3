"""The LoRA files work in diffusers as they do here."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from diffusers import DDIMScheduler, StableDiffusionPipeline, StableDiffusionXLPipeline

from core.base_model.load import load_base_model
from core.networks.network import Network
from core.sampling.prompt import SamplePrompt
from core.sampling.sampler import draw_latents
from core.training.run import train

PIPELINES = {"sd15": StableDiffusionPipeline, "sdxl": StableDiffusionXLPipeline}
PROMPT = SamplePrompt("ohwx doll, red hair", "blue", width=64, height=64, steps=4, scale=5.0, seed=3)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("family", ["sd15", "sdxl"])
def test_diffusers_loads_a_trained_lora_and_draws_the_same_latents(recipe_for, tiny, family):
    recipe = recipe_for(family, learning_rate=2e-2, max_train_epochs=None, max_train_steps=6)
    *_, finished = train(recipe)
    path = Path(finished.path)

    plain, ours = latents_here(tiny[family], path)
    theirs = latents_in_diffusers(family, tiny[family], path)

    assert (ours - plain).abs().max() > 1e-2
    assert (ours - theirs).abs().max() < 1e-4


def latents_here(folder, path):
    parts = load_base_model(folder)
    plain = draw_latents(parts, PROMPT)
    with Network.from_file(parts, path).hung():
        return plain, draw_latents(parts, PROMPT)


def latents_in_diffusers(family, folder, path):
    """What diffusers' own pipeline makes of the same noise and sampler."""
    pipeline = PIPELINES[family].from_pretrained(folder, local_files_only=True)
    pipeline.scheduler = DDIMScheduler.from_config(pipeline.scheduler.config)
    pipeline.set_progress_bar_config(disable=True)
    pipeline.load_lora_weights(str(path.parent), weight_name=path.name)
    noise = torch.randn((1, 4, 8, 8), generator=torch.Generator().manual_seed(PROMPT.seed))
    drawn = pipeline(
        prompt=PROMPT.text,
        negative_prompt=PROMPT.negative,
        width=PROMPT.width,
        height=PROMPT.height,
        num_inference_steps=PROMPT.steps,
        guidance_scale=PROMPT.scale,
        latents=noise,
        output_type="latent",
    )
    return drawn.images
