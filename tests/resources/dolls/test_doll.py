"""Captions say what is ordinary about a doll, and nothing of what is out of view."""

import random

from resources.dolls.doll import COLOURS, Doll, caption_of, random_doll

_DOLL = Doll(
    hair="black", top="red", bottom="blue", shoes="white", pose="arms up", background="green", skin="light"
)


def test_a_caption_names_everything_in_booru_tags():
    caption = caption_of(_DOLL)

    assert caption == "doll, 1girl, black hair, red shirt, blue pants, white shoes, arms up, green background"


def test_a_close_up_names_neither_shoes_nor_clothes():
    assert caption_of(_DOLL, "close-up") == "doll, 1girl, close-up, black hair, green background"


def test_star_and_second_hair_colour_are_left_to_the_trigger_word():
    mira = Doll(hair="blue", second_hair="pink", star="yellow", top="red", shoes="white", bottom="black")

    caption = caption_of(mira, trigger="mira")

    assert caption.startswith("mira, doll, 1girl, red shirt, ")
    assert not any(word in caption for word in ("star", "yellow", "hair", "pink"))


def test_ordinary_dolls_have_neither_star_nor_second_hair_colour_and_vary():
    rng = random.Random(0)

    dolls = [random_doll(rng) for _ in range(300)]

    assert all(doll.star is None and doll.second_hair is None for doll in dolls)
    assert all(doll.top != "yellow" for doll in dolls)
    assert len(set(dolls)) > 290


def test_colours_of_the_vocabulary_lie_far_apart():
    colours = list(COLOURS.values())

    distances = [
        sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5
        for place, first in enumerate(colours)
        for second in colours[:place]
    ]

    assert min(distances) > 70
