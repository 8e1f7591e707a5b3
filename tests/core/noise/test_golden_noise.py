"""Noise and loss weights against what sd-scripts computed on the same draws."""

import json
import random
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from core.noise.draws import GeneratorDraws
from core.noise.loss_weights import LossWeighting, min_snr_weights, step_weights
from core.noise.losses import HuberThreshold, element_losses, masked
from core.noise.schedule import NoiseSchedule, snr_of, stable_diffusion_betas
from core.noise.shaped_noise import NoiseShape, draw_noise, perturbed, with_offset, with_pyramid
from core.noise.targets import training_target
from core.noise.timesteps import draw_timesteps

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
CASES = {case["case"]: case for case in json.loads((GOLDEN / "noise_public.json").read_text())["cases"]}
NOISE = load_file(GOLDEN / "noise_public.safetensors")
WEIGHTS = load_file(GOLDEN / "loss_weights_public.safetensors")
STEPS = torch.arange(1000)
SHAPE_NAMES = set(NoiseShape.__dataclass_fields__)


class RecordedDraws:
    """Hands out the numbers that sd-scripts drew."""

    def __init__(self, case: str) -> None:
        self._normal = (
            NOISE[f"{case}/randn_{index}"] for index in range(9) if f"{case}/randn_{index}" in NOISE
        )
        self._uniform = (
            NOISE[f"{case}/rand_{index}"] for index in range(9) if f"{case}/rand_{index}" in NOISE
        )
        self._fractions = iter(CASES[case]["python_random"])

    def normal(self, shape):
        drawn = next(self._normal)
        assert drawn.shape == tuple(shape)
        return drawn

    def uniform(self, shape):
        return next(self._uniform)

    def fraction(self):
        return next(self._fractions)


def schedule_named(name: str) -> NoiseSchedule:
    return NoiseSchedule.stable_diffusion(zero_terminal_snr=name == "ztsnr")


def close(ours, theirs, *, atol=1e-6):
    torch.testing.assert_close(ours, theirs, rtol=1e-5, atol=atol)


@pytest.mark.parametrize("case", ["00", "01", "02"])
def test_the_offset_equals_sd_scripts(case):
    args = CASES[case]["args"]

    noise = with_offset(
        NOISE[f"{case}/base_noise"],
        NOISE[f"{case}/latents"],
        RecordedDraws(case),
        args["noise_offset"],
        args["adaptive_noise_scale"],
    )

    close(noise, NOISE[f"{case}/noise"])


@pytest.mark.parametrize("case", ["03", "04", "05"])
def test_the_pyramid_equals_sd_scripts(case):
    args = CASES[case]["args"]

    noise = with_pyramid(
        NOISE[f"{case}/base_noise"], RecordedDraws(case), args["iterations"], args["discount"]
    )

    close(noise, NOISE[f"{case}/noise"])


@pytest.mark.parametrize("case", [name for name, case in CASES.items() if case["kind"] == "full"])
def test_the_whole_noising_equals_sd_scripts_with_its_own_draws(case):
    args = CASES[case]["args"]
    shape = NoiseShape(**{name: value for name, value in args.items() if name in SHAPE_NAMES})
    schedule = NoiseSchedule.stable_diffusion(zero_terminal_snr=args["zero_terminal_snr"])
    latents, timesteps, draws = NOISE[f"{case}/latents"], NOISE[f"{case}/timesteps"], RecordedDraws(case)

    noise = draw_noise(latents, shape, draws)
    noisy = schedule.add_noise(latents, perturbed(noise, shape, draws), timesteps)

    close(noise, NOISE[f"{case}/noise"])
    close(noisy, NOISE[f"{case}/noisy_latents"])
    close(
        training_target(schedule, latents, noise, timesteps, predicts_v=True),
        NOISE[f"{case}/velocity_target"],
    )


@pytest.mark.parametrize("case", [name for name, case in CASES.items() if case["kind"] == "full"])
def test_one_generator_with_sd_scripts_seed_draws_its_very_numbers(case):
    args = CASES[case]["args"]
    shape = NoiseShape(**{name: value for name, value in args.items() if name in SHAPE_NAMES})
    generator = torch.Generator().manual_seed(CASES[case]["seed_call"])
    fractions = random.Random(CASES[case]["seed_latents"])
    latents = NOISE[f"{case}/latents"]

    noise = draw_noise(latents, shape, GeneratorDraws(generator, fractions))
    timesteps = draw_timesteps(len(latents), generator, args.get("min_timestep"), args.get("max_timestep"))

    close(noise, NOISE[f"{case}/noise"])
    assert timesteps.tolist() == NOISE[f"{case}/timesteps"].tolist()


@pytest.mark.parametrize("name", ["std", "ztsnr"])
def test_the_schedule_equals_sd_scripts(name):
    schedule = schedule_named(name)

    close(schedule.alphas_cumprod, WEIGHTS[f"{name}/alphas_cumprod"], atol=1e-7)
    close(schedule.snr(STEPS), WEIGHTS[f"{name}/all_snr"], atol=1e-7)


def test_the_betas_equal_sd_scripts():
    close(stable_diffusion_betas(), WEIGHTS["std/betas"], atol=1e-7)


def test_the_rescaled_schedule_ends_in_pure_noise_and_can_give_its_own_snr():
    schedule = NoiseSchedule.stable_diffusion(zero_terminal_snr=True, snr_of_rescaled=True)

    assert schedule.alphas_cumprod[-1] == 0
    # Never quite 0, by which some weights divide.
    assert torch.equal(schedule.snr(STEPS), snr_of(schedule.alphas_cumprod).clamp(min=1e-3))


WEIGHTINGS = {
    "min_snr/gamma=1.0/eps": LossWeighting(min_snr_gamma=1.0),
    "min_snr/gamma=1.0/v": LossWeighting(min_snr_gamma=1.0, predicts_v=True),
    "min_snr/gamma=5.0/eps": LossWeighting(min_snr_gamma=5.0),
    "min_snr/gamma=5.0/v": LossWeighting(min_snr_gamma=5.0, predicts_v=True),
    "scale_v_pred_loss_like_noise_pred": LossWeighting(
        scale_v_pred_loss_like_noise_pred=True, predicts_v=True
    ),
    "v_pred_like_loss=0.5": LossWeighting(v_pred_like_loss=0.5),
    "debiased_estimation/eps": LossWeighting(debiased_estimation_loss=True),
    "debiased_estimation/v": LossWeighting(debiased_estimation_loss=True, predicts_v=True),
    "combo/min_snr_gamma=5.0+scale_v_pred/v": LossWeighting(
        min_snr_gamma=5.0, scale_v_pred_loss_like_noise_pred=True, predicts_v=True
    ),
}


@pytest.mark.parametrize("key", WEIGHTINGS)
@pytest.mark.parametrize("name", ["std", "ztsnr"])
def test_every_loss_weight_equals_sd_scripts(name, key):
    weights = step_weights(schedule_named(name).snr(STEPS), WEIGHTINGS[key])

    close(weights, WEIGHTS[f"{name}/{key}"], atol=1e-7)


HUBER = [key for key in WEIGHTS if "/huber/" in key]


@pytest.mark.parametrize("key", HUBER)
def test_every_huber_threshold_equals_sd_scripts(key):
    name, _, kind, constant, scale = key.split("/")
    threshold = HuberThreshold(kind, float(constant[2:]), float(scale[6:]))

    close(threshold.at(STEPS, schedule_named(name)), WEIGHTS[key], atol=1e-7)


def test_no_golden_weight_is_left_out():
    plain = {"betas", "alphas_cumprod", "all_snr"}
    keys = {key.split("/", 1)[1] for key in WEIGHTS if not key.startswith("loss/") and "/huber/" not in key}

    assert keys == plain | set(WEIGHTINGS)
    assert len(HUBER) == 12


@pytest.mark.parametrize("loss_type", ["l2", "l1", "huber", "smooth_l1"])
def test_every_loss_equals_sd_scripts(loss_type):
    losses = element_losses(WEIGHTS["loss/pred"], WEIGHTS["loss/target"], loss_type, WEIGHTS["loss/huber_c"])

    close(losses, WEIGHTS[f"loss/{loss_type}"], atol=1e-7)


def test_the_masked_loss_equals_sd_scripts():
    losses = masked(WEIGHTS["loss/l2"], WEIGHTS["loss/alpha_mask"])

    close(losses, WEIGHTS["loss/l2_masked_by_alpha"], atol=1e-7)


def test_min_snr_never_raises_a_weight_above_one():
    weights = min_snr_weights(schedule_named("std").snr(STEPS), gamma=5.0, predicts_v=False)

    assert weights.max() == 1
    assert weights.min() > 0
