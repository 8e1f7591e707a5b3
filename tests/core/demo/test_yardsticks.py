"""The demo's yardsticks see what is there: stars, asked colours, drift; and always the same."""

from __future__ import annotations

import dataclasses

import pytest
from PIL import Image

from core.demo.yardsticks import (
    SAMPLE_COUNT,
    count_as_asked,
    count_stars,
    dolls_to_draw,
    pixel_drift,
    sample_prompts,
)
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
