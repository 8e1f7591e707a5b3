"""A picture as the WD family of taggers takes it: centred on a white square, blue before red."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from curation.photos.reading import on_white

WHITE = (255, 255, 255)


def square_picture(picture: Image.Image, side: int) -> NDArray[np.float32]:
    """Lay a picture on white, centred in a square, and scale it, as SmilingWolf's own space does.

    https://huggingface.co/spaces/SmilingWolf/wd-tagger

    Args:
        picture: upright, RGB or RGBA.
        side: width and height to bring it to, in pixels.

    Returns:
        Blue, green, red in 0..255, no mean taken off, [side, side, 3].
    """
    opaque = on_white(picture)
    longest = max(opaque.size)
    square = Image.new("RGB", (longest, longest), WHITE)
    square.paste(opaque, ((longest - opaque.width) // 2, (longest - opaque.height) // 2))
    if longest != side:
        square = square.resize((side, side), Image.Resampling.BICUBIC)
    # In one piece, so that nothing is left to be copied when the model asks for it.
    return np.ascontiguousarray(np.asarray(square)[:, :, ::-1], dtype=np.float32)
