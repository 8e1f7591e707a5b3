from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from curation.photos.reading import open_upright
from curation.taggers.square_picture import square_picture


def by_the_book(pixels, side):
    """The published steps on bare arrays [H, W, 3 or 4]: white, centred, bicubic, blue first, 0..255."""
    if pixels.shape[2] == 4:
        alpha = pixels[..., 3:].astype(int)
        mixed = pixels[..., :3].astype(int) * alpha + 255 * (255 - alpha)
        pixels = ((mixed + 127) // 255).astype(np.uint8)
    height, width = pixels.shape[:2]
    longest = max(height, width)
    square = np.full((longest, longest, 3), 255, np.uint8)
    top, left = (longest - height) // 2, (longest - width) // 2
    square[top : top + height, left : left + width] = pixels
    if longest != side:
        square = np.asarray(Image.fromarray(square).resize((side, side), Image.Resampling.BICUBIC))
    return square[:, :, ::-1].astype(np.float32)


@pytest.mark.parametrize("size", [(640, 480), (333, 500), (448, 448), (100, 37), (37, 100), (1, 9)])
@pytest.mark.parametrize("channels", [3, 4])
def test_it_is_the_published_preparation_to_the_last_number(size, channels):
    pixels = np.random.default_rng(sum(size)).integers(0, 256, (size[1], size[0], channels), dtype=np.uint8)

    found = square_picture(Image.fromarray(pixels), 448)

    assert found.shape == (448, 448, 3)
    assert found.dtype == np.float32
    # Pillow and the arithmetic above round half transparent colours differently by one.
    np.testing.assert_allclose(found, by_the_book(pixels, 448), atol=0 if channels == 3 else 1)


def test_golden_numbers():
    # Worked out by hand: width 3 makes a square of 3, its two rows stand at (3 - 2) // 2 = 0, white is below.
    pixels = np.array(
        [[[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[10, 11, 12], [13, 14, 15], [16, 17, 18]]], np.uint8
    )

    found = square_picture(Image.fromarray(pixels), 3)

    assert found.tolist() == [
        [[3, 2, 1], [6, 5, 4], [9, 8, 7]],
        [[12, 11, 10], [15, 14, 13], [18, 17, 16]],
        [[255, 255, 255]] * 3,
    ]


def test_transparency_is_white_and_not_the_colour_below_it():
    hidden_red = Image.new("RGBA", (8, 8), (255, 0, 0, 0))

    assert (square_picture(hidden_red, 8) == 255).all()


def test_a_lying_phone_photo_is_tagged_upright(tmp_path):
    upright = Image.new("RGB", (20, 40), "red")
    upright.paste("blue", (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6
    upright.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "lying.png", exif=exif)

    found = square_picture(open_upright(tmp_path / "lying.png"), 40)

    np.testing.assert_array_equal(found, square_picture(upright, 40))
