"""The pictures that the micro base models learn from, drawn on the spot.

The VAE sees dolls of every kind and scenes of random shapes, stars included. The U-Nets and text encoders see
ordinary dolls only: no star, no hair of two colours, and never the trigger word.
"""

import dataclasses
import random
from dataclasses import dataclass

import numpy as np
import torch
from PIL import Image, ImageDraw
from torch import Tensor

from resources.dolls.doll import COLOURS, HAIR_COLOURS, Framing, Rgb, join_tags, random_doll, tags_of
from resources.dolls.drawing import draw_doll, frame
from resources.dolls.shapes import Camera, Ellipse, Limb, Polygon, Shape, darker, star

# Pictures of about 256 x 256 pixels in 64 pixel steps, as Kohya's buckets make them.
SIZES = ((256, 256), (192, 320), (320, 192), (192, 256), (256, 192))
_FRAMING_WEIGHTS: dict[Framing, float] = {
    "full body": 0.82,
    "upper body": 0.07,
    "close-up": 0.06,
    "lower body": 0.05,
}


@dataclass(frozen=True)
class LabelledPicture:
    """A picture of an ordinary doll with its tags.

    Attributes:
        image: RGB.
        tags: what is in view, most general first.
        original_size: (width, height) that SDXL is told.
    """

    image: Image.Image
    tags: tuple[str, ...]
    original_size: tuple[int, int]


def ordinary_picture(rng: random.Random, size: tuple[int, int]) -> LabelledPicture:
    """Draw one ordinary doll, usually whole."""
    doll = random_doll(rng)
    framing = rng.choices(tuple(_FRAMING_WEIGHTS), weights=tuple(_FRAMING_WEIGHTS.values()))[0]
    picture = draw_doll(doll, size, frame(doll, size, framing, rng))
    return LabelledPicture(picture.image, tags_of(doll, framing), size)


def training_caption(tags: tuple[str, ...], rng: random.Random) -> str:
    """Write one of the captions a picture is learned with.

    One in ten is empty, for classifier-free guidance; half of the others are shuffled behind the first two
    tags; each tag behind those is left out one time in twelve, so that short prompts work too.
    """
    if rng.random() < 0.1:
        return ""
    first, rest = tags[:2], [tag for tag in tags[2:] if rng.random() > 1 / 12]
    if rng.random() < 0.5:
        rng.shuffle(rest)
    return join_tags((*first, *rest))


def vae_picture(rng: random.Random, side: int) -> Image.Image:
    """Draw a square picture for the VAE: a doll, a crop of one, or random shapes."""
    if rng.random() < 0.4:
        return _shapes_picture(rng, side)
    doll = random_doll(rng)
    if rng.random() < 0.3:
        doll = dataclasses.replace(doll, second_hair=rng.choice(HAIR_COLOURS))
    if rng.random() < 0.35:
        doll = dataclasses.replace(doll, star=rng.choice(tuple(COLOURS)))
    large = max(side, rng.choice((128, 192, 256, 256, 320)))
    camera = frame(doll, (large, large), "full body", rng)
    left, top = rng.randint(0, large - side), rng.randint(0, large - side)
    camera = dataclasses.replace(camera, left=camera.left - left, top=camera.top - top)
    return draw_doll(doll, (side, side), camera).image


def as_tensor(image: Image.Image) -> Tensor:
    """Turn an RGB picture into [3, H, W], float32, in [-1, 1]."""
    pixels = torch.from_numpy(np.array(image, dtype=np.float32))
    return pixels.permute(2, 0, 1) / 127.5 - 1.0


def _shapes_picture(rng: random.Random, side: int) -> Image.Image:
    times = 3
    canvas = Image.new("RGB", (side * times, side * times), _any_colour(rng))
    draw = ImageDraw.Draw(canvas)
    camera = Camera(float(side * times), side * times / 2, 0.0)
    for _ in range(rng.randint(3, 12)):
        shape, colour = _any_shape(rng), _any_colour(rng)
        if rng.random() < 0.6:
            shape.paint(draw, camera, darker(colour), grown=rng.uniform(0.008, 0.02))
        shape.paint(draw, camera, colour)
    return canvas.reduce(times)


def _any_colour(rng: random.Random) -> Rgb:
    if rng.random() < 0.5:
        return rng.choice(tuple(COLOURS.values()))
    return rng.randrange(256), rng.randrange(256), rng.randrange(256)


def _any_shape(rng: random.Random) -> Shape:
    middle = (rng.uniform(-0.5, 0.5), rng.uniform(0.0, 1.0))
    size = rng.uniform(0.03, 0.3)
    match rng.randrange(4):
        case 0:
            return Ellipse(middle, (size, size * rng.uniform(0.4, 1.0)))
        case 1:
            end = (middle[0] + rng.uniform(-0.5, 0.5), middle[1] + rng.uniform(-0.5, 0.5))
            return Limb((middle, end), size * rng.uniform(0.1, 0.6))
        case 2:
            corners = [
                (middle[0] + rng.uniform(-size, size), middle[1] + rng.uniform(-size, size)) for _ in range(4)
            ]
            return Polygon(tuple(corners))
        case _:
            return star(middle, size, inner=rng.uniform(0.38, 0.6), turn=rng.uniform(-0.4, 0.4))
