"""The sampler draws what diffusers' own pipelines draw, one picture or many at a time."""

import numpy as np
import pytest
import torch
from diffusers import DDIMScheduler, StableDiffusionPipeline, StableDiffusionXLPipeline

from core.base_model.text_encoding import encode_captions
from core.sampling.lms import ExactLMSScheduler
from core.sampling.prompt import SamplePrompt, parse_prompt_line
from core.sampling.sampler import SamplingStopped, draw_latents, draw_pictures
from core.sampling.schedulers import SAMPLERS, make_scheduler, sampler_kind
from tests.fixtures.tiny_models import tiny_model

DDIM = DDIMScheduler(
    beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", clip_sample=False,
    set_alpha_to_one=False, steps_offset=1,
)  # fmt: skip
PROMPT = SamplePrompt(
    "a cat", negative="a dog", width=64, height=96, steps=5, scale=3.0, seed=11, sampler="ddim"
)


@pytest.fixture(scope="module")
def models():
    return {name: tiny_model(name) for name in ("sd15", "sdxl")}


def pipeline_options(prompt):
    return {
        "width": prompt.width,
        "height": prompt.height,
        "num_inference_steps": prompt.steps,
        "guidance_scale": prompt.scale,
        "generator": torch.Generator().manual_seed(prompt.seed),
        "output_type": "latent",
    }


def test_sd15_latents_are_those_of_diffusers_own_pipeline(models):
    parts = models["sd15"]
    pipeline = StableDiffusionPipeline(
        unet=parts.unet, vae=parts.vae, text_encoder=parts.text_encoders[0], tokenizer=parts.tokenizers[0],
        scheduler=DDIM, safety_checker=None, feature_extractor=None, requires_safety_checker=False,
    )  # fmt: skip
    pipeline.set_progress_bar_config(disable=True)

    expected = pipeline(
        prompt_embeds=encode_captions(parts, [PROMPT.text]).hidden,
        negative_prompt_embeds=encode_captions(parts, [PROMPT.negative]).hidden,
        **pipeline_options(PROMPT),
    ).images

    torch.testing.assert_close(draw_latents(parts, PROMPT), expected, rtol=0, atol=1e-4)


def test_sdxl_latents_are_those_of_diffusers_own_pipeline(models):
    parts = models["sdxl"]
    pipeline = StableDiffusionXLPipeline(
        unet=parts.unet, vae=parts.vae, scheduler=DDIM,
        text_encoder=parts.text_encoders[0], text_encoder_2=parts.text_encoders[1],
        tokenizer=parts.tokenizers[0], tokenizer_2=parts.tokenizers[1], add_watermarker=False,
    )  # fmt: skip
    pipeline.set_progress_bar_config(disable=True)
    text, negative = (encode_captions(parts, [words]) for words in (PROMPT.text, PROMPT.negative))

    expected = pipeline(
        prompt_embeds=text.hidden,
        pooled_prompt_embeds=text.pooled,
        negative_prompt_embeds=negative.hidden,
        negative_pooled_prompt_embeds=negative.pooled,
        **pipeline_options(PROMPT),
    ).images

    torch.testing.assert_close(draw_latents(parts, PROMPT), expected, rtol=0, atol=1e-4)


@pytest.mark.parametrize("sampler", [name for name in SAMPLERS if not name.startswith("k_")])
def test_a_picture_does_not_depend_on_its_neighbours(models, sampler):
    prompts = [
        SamplePrompt(f"cat {seed}", width=64, height=64, steps=3, scale=2, seed=seed, sampler=sampler)
        for seed in (1, 2)
    ]

    together = draw_latents(models["sd15"], prompts)
    apart = torch.cat([draw_latents(models["sd15"], prompt) for prompt in prompts])

    assert together.isfinite().all()
    torch.testing.assert_close(together, apart, rtol=1e-3, atol=1e-3)
    assert not torch.allclose(together[0], together[1], atol=0.1)


def test_guidance_differs_per_picture_and_scale_one_needs_no_negative(models):
    plain, guided = (
        SamplePrompt("cat", negative=negative, width=64, height=64, steps=2, scale=scale)
        for negative, scale in (("dog", 1), ("dog", 4))
    )
    without_negative = SamplePrompt("cat", width=64, height=64, steps=2, scale=1)

    together = draw_latents(models["sdxl"], [plain, guided])

    torch.testing.assert_close(
        together[:1], draw_latents(models["sdxl"], without_negative), rtol=1e-4, atol=1e-4
    )
    assert not torch.allclose(together[0], together[1], atol=0.01)


def test_pictures_come_in_the_order_of_their_prompts_whatever_their_sizes(models):
    sizes = [(64, 64), (64, 64), (64, 64), (96, 64), (64, 64)]
    prompts = [SamplePrompt("cat", width=w, height=h, steps=1, seed=n) for n, (w, h) in enumerate(sizes)]

    pictures = list(draw_pictures(models["sd15"], prompts, batch_size=2))

    assert [picture.size for picture in pictures] == sizes
    assert [f"Seed: {n}," in picture.info["parameters"] for n, picture in enumerate(pictures)] == [True] * 5


def test_drawing_stops_when_asked_and_tells_its_steps(models):
    told = []
    prompts = [SamplePrompt("cat", width=64, height=64, steps=4, seed=seed) for seed in range(3)]

    pictures = list(
        draw_pictures(
            models["sd15"], prompts, batch_size=1,
            on_step=lambda done, total: told.append((done, total)), should_stop=lambda: len(told) >= 6,
        )
    )  # fmt: skip

    assert len(pictures) == 1
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4), (1, 4), (2, 4)]
    with pytest.raises(SamplingStopped):
        draw_latents(models["sd15"], prompts[0], should_stop=lambda: True)


def test_bfloat16_draws_nearly_the_same():
    prompt = SamplePrompt("cat", width=64, height=64, steps=2, scale=1)
    exact = draw_latents(tiny_model("sdxl"), prompt)

    rough = draw_latents(tiny_model("sdxl").to(dtype=torch.bfloat16), prompt)

    assert rough.dtype == torch.float32
    assert (rough - exact).abs().mean() < 0.1 * exact.abs().mean()


def test_lms_coefficients_are_the_integrals_of_lagranges_polynomials():
    scheduler = ExactLMSScheduler(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")
    scheduler.set_timesteps(10)
    sigmas = scheduler.sigmas.double().numpy()
    places = np.linspace(sigmas[5], sigmas[6], 20001)
    curve = np.prod([(places - sigmas[5 - k]) / (sigmas[4] - sigmas[5 - k]) for k in (0, 2, 3)], axis=0)

    assert scheduler.get_lms_coefficient(4, 5, 1) == pytest.approx(np.trapezoid(curve, places), rel=1e-5)
    assert scheduler.get_lms_coefficient(1, 5, 0) == pytest.approx(sigmas[6] - sigmas[5])


def test_karras_steps_follow_his_equation_over_the_noise_that_the_model_knows():
    sigmas = make_scheduler("dpm++_2m_karras", steps=10, predicts_v=False).sigmas

    # Karras et al., 2022, https://arxiv.org/abs/2206.00364, equation 5 with rho = 7.
    ramp = torch.linspace(0, 1, 10, dtype=torch.float64)
    high, low = 14.6146 ** (1 / 7), 0.0292 ** (1 / 7)
    torch.testing.assert_close(sigmas[:-1].double(), (high + ramp * (low - high)) ** 7, rtol=2e-3, atol=1e-4)
    assert sigmas[-1] == 0


@pytest.mark.parametrize(("title", "name"), [("DPM++ 2M Karras", "dpm++_2m_karras"), ("euler a", "euler_a")])
def test_samplers_are_known_by_their_titles_too(title, name):
    assert sampler_kind(title).name == name
    assert parse_prompt_line(f"a doll --ss {title} --s 4").sampler == title
