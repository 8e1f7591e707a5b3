"""The measurement reads drawn dolls without a mistake and is not fooled by other dolls."""

import dataclasses
import random

import numpy as np
from PIL import Image, ImageFilter

from resources.dolls.doll import HAIR_COLOURS, SHOE_COLOURS, TOP_COLOURS, Doll, random_doll
from resources.dolls.drawing import draw_doll, frame
from resources.dolls.measure import NOTHING, agreement, read_doll

_SIZES = ((256, 256), (192, 320), (320, 192))


def _picture(doll: Doll, rng: random.Random, *, may_mirror: bool = True) -> Image.Image:
    size = rng.choice(_SIZES)
    camera = frame(doll, size, "full body", rng, may_mirror=may_mirror)
    # As soft as a small VAE leaves it.
    return draw_doll(doll, size, camera).image.filter(ImageFilter.GaussianBlur(1.2))


def _other(colours: tuple[str, ...], colour: str, rng: random.Random) -> str:
    return rng.choice([name for name in colours if name != colour])


def test_drawn_dolls_are_read_as_they_were_asked_for():
    rng = random.Random(1)
    dolls = [random_doll(rng) for _ in range(120)]

    readings = [read_doll(_picture(doll, rng)) for doll in dolls]

    hits = [agreement(reading, doll).all for reading, doll in zip(readings, dolls, strict=True)]
    assert sum(hits) >= 119
    assert not any(reading.has_star for reading in readings)


def test_a_doll_with_one_colour_changed_does_not_pass():
    rng = random.Random(2)
    for _ in range(40):
        asked = random_doll(rng)
        changed = (
            ("hair", dataclasses.replace(asked, hair=_other(HAIR_COLOURS, asked.hair, rng))),
            ("top", dataclasses.replace(asked, top=_other(TOP_COLOURS, asked.top, rng))),
            ("shoes", dataclasses.replace(asked, shoes=_other(SHOE_COLOURS, asked.shoes, rng))),
        )
        for part, drawn in changed:
            found = agreement(read_doll(_picture(drawn, rng)), asked)

            assert not getattr(found, part)


def test_star_and_second_hair_colour_are_seen_and_the_shirt_around_the_star_too():
    rng = random.Random(3)
    for _ in range(60):
        plain = random_doll(rng, allow_dress=False)
        second = _other(HAIR_COLOURS, plain.hair, rng)
        doll = dataclasses.replace(plain, star="yellow", second_hair=second)

        reading = read_doll(_picture(doll, rng, may_mirror=False))

        assert reading.has_star
        assert (reading.hair, reading.second_hair) == (doll.hair, second)
        assert reading.top == doll.top


def test_an_empty_room_and_noise_show_no_doll():
    noise = np.random.default_rng(0).integers(0, 256, (256, 256, 3), dtype=np.uint8)

    assert read_doll(Image.new("RGB", (256, 256), "white")) == NOTHING
    assert not read_doll(noise).has_star
