"""The demo's yardsticks see what is there: stars, asked colours, drift; and always the same."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from PIL import Image

from core.base_model.load import load_base_model
from core.demo import yardsticks
from core.demo.yardsticks import (
    SAMPLE_COUNT,
    count_as_asked,
    count_stars,
    dolls_to_draw,
    noise_change,
    ordinary_noise,
    pixel_drift,
    sample_prompts,
)
from core.networks.network import Network
from core.recipe.network_section import NetworkSection
from resources.dolls.album import TRIGGER
from resources.dolls.drawing import draw_doll


def drawn(dolls):
    return [draw_doll(doll, (128, 128)).image for doll in dolls]


def test_the_new_doll_is_counted_and_ordinary_dolls_are_not():
    assert count_stars(drawn(dolls_to_draw(ordinary=False))) == SAMPLE_COUNT
    assert count_stars(drawn(dolls_to_draw(ordinary=True))) == 0


def test_ordinary_dolls_in_other_shoes_are_not_as_asked():
    dolls = dolls_to_draw(ordinary=True)
    others = [
        dataclasses.replace(doll, shoes="white" if doll.shoes == "black" else "black") for doll in dolls
    ]

    assert count_as_asked(drawn(dolls)) == SAMPLE_COUNT
    assert count_as_asked(drawn(others)) == 0


def test_drift_is_the_root_mean_square_of_levels():
    black, grey = Image.new("RGB", (8, 8), (0, 0, 0)), Image.new("RGB", (8, 8), (30, 30, 30))

    assert pixel_drift([black, black], [black, black]) == 0
    assert pixel_drift([black, black], [grey, black]) == pytest.approx((30**2 / 2) ** 0.5)


def test_only_the_new_doll_s_prompts_have_the_trigger_word():
    assert all(prompt.text.startswith(TRIGGER) for prompt in sample_prompts())
    assert not any(TRIGGER in prompt.text for prompt in sample_prompts(ordinary=True))


def test_noise_change_is_the_mean_square_of_what_moved():
    before = torch.zeros(2, 3, 4, 8, 8)
    after = before.clone()
    after[0] += 0.5

    assert noise_change(before, before) == 0
    assert noise_change(before, after) == pytest.approx(0.5**2 / 2)


@pytest.fixture
def two_dolls_at_one_timestep(monkeypatch):
    """The demo asks about ten dolls at five timesteps; what is claimed here shows with fewer."""
    monkeypatch.setattr(yardsticks, "SAMPLE_COUNT", 2)
    monkeypatch.setattr(yardsticks, "_TIMESTEPS", (700,))


def test_a_lora_changes_the_noise_of_ordinary_dolls_and_half_of_it_less(two_dolls_at_one_timestep):
    parts = load_base_model("demo:sd15").freeze()
    network = Network.create(parts, NetworkSection(network_dim=2))
    generator = torch.Generator().manual_seed(3)
    for weight in network.parameters():
        weight.data.normal_(std=0.05, generator=generator)
    before = ordinary_noise(parts)

    again = noise_change(before, ordinary_noise(parts))
    with network.hung(0.5):
        half = noise_change(before, ordinary_noise(parts))
    with network.hung():
        whole = noise_change(before, ordinary_noise(parts))

    assert again == 0
    assert 0 < half < whole
