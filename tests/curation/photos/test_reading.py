from __future__ import annotations

import contextlib
import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from core.errors import AtelierError
from curation.photos.reading import MIN_SIDE, open_upright, read_photo

FIXTURES = Path(__file__).parents[2] / "fixtures" / "photos"


def save_marked(path, orientation):
    """A picture that is upright 90x60 with a red top left quarter, stored as a camera held so would."""
    upright = Image.new("RGB", (90, 60), "white")
    upright.paste("red", (0, 0, 45, 30))
    # The transposition that undoes the one readers apply.
    undo = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = upright if undo is None else upright.transpose(undo)
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(path, exif=exif, quality=95)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_camera_orientation_is_read_upright(tmp_path, orientation):
    path = tmp_path / "a.jpg"
    save_marked(path, orientation)

    upright = open_upright(path)

    assert upright.size == read_photo(path).size == (90, 60)
    red, white = upright.getpixel((10, 10)), upright.getpixel((80, 50))
    assert red[0] > 200
    assert red[1] < 60
    assert min(white) > 230


def test_a_cmyk_jpeg_is_read_as_rgb(tmp_path):
    path = tmp_path / "print.jpg"
    Image.new("CMYK", (64, 64), (0, 255, 255, 0)).save(path)

    upright = open_upright(path)

    assert upright.mode == "RGB"
    assert upright.getpixel((5, 5))[0] > 200
    assert read_photo(path).size == (64, 64)


def test_a_16_bit_grey_keeps_its_brightness(tmp_path):
    path = tmp_path / "scan.png"
    Image.fromarray(np.full((64, 64), 32768, np.uint16)).save(path)

    assert open_upright(path).getpixel((5, 5)) == (128, 128, 128)


def test_transparency_is_kept_for_whoever_wants_it(tmp_path):
    path = tmp_path / "cut.png"
    Image.new("RGBA", (64, 64), (10, 20, 30, 0)).save(path)

    assert open_upright(path).mode == "RGBA"


def test_colours_meant_in_another_profile_are_brought_to_srgb(tmp_path):
    path = tmp_path / "lab.tif"
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    Image.new("RGB", (64, 64), (10, 200, 30)).save(tmp_path / "s.png", icc_profile=srgb)
    Image.new("RGB", (64, 64), (10, 200, 30)).save(path, icc_profile=lab)

    assert open_upright(tmp_path / "s.png").getpixel((0, 0)) == (10, 200, 30)
    # A profile that does not fit the pixels is passed over, not fatal.
    assert open_upright(path).mode == "RGB"


def test_an_animated_gif_gives_its_first_frame_and_says_so(tmp_path):
    path = tmp_path / "wave.gif"
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    frames[0].save(path, save_all=True, append_images=frames[1:])

    assert "first frame" in read_photo(path).note
    assert open_upright(path).convert("RGB").getpixel((5, 5))[0] > 200


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("empty.jpg", b"", "empty"),
        ("text.jpg", b"I am no picture", "not a picture"),
        ("studio.psd", b"8BPS\x00\x01", "format is not read"),
    ],
)
def test_a_file_that_is_no_picture_is_refused_with_its_reason(tmp_path, name, content, reason):
    path = tmp_path / name
    path.write_bytes(content)

    with pytest.raises(AtelierError) as refused:
        read_photo(path)

    assert name in refused.value.what
    assert reason in refused.value.why
    assert refused.value.remedy


def test_a_tiny_picture_is_refused_with_its_size(tmp_path):
    path = tmp_path / "dot.png"
    Image.new("RGB", (1, 1)).save(path)

    with pytest.raises(AtelierError, match="1x1"):
        read_photo(path)

    Image.new("RGB", (MIN_SIDE, MIN_SIDE)).save(path)
    assert read_photo(path).size == (MIN_SIDE, MIN_SIDE)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(AtelierError, match=r"gone\.png"):
        read_photo(tmp_path / "gone.png")


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "bmp", "gif"])
def test_a_truncated_picture_is_found_when_it_is_added(tmp_path, picture, ending):
    path = picture(tmp_path / f"cut.{ending}", (200, 200))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 3])

    with pytest.raises(AtelierError, match=r"cut\."):
        read_photo(path)


def test_a_phone_picture_with_a_second_one_inside_is_read_as_the_first(tmp_path):
    path = tmp_path / "phone.jpg"
    second = Image.new("RGB", (64, 64), "blue")
    Image.new("RGB", (64, 64), "red").save(path, format="MPO", save_all=True, append_images=[second])

    assert read_photo(path).note == ""
    assert open_upright(path).getpixel((5, 5))[0] > 200


def test_a_photo_of_an_iphone_lies_upright():
    """96 x 64, red left and blue right, marked to be turned by a quarter: red comes to the top."""
    path = FIXTURES / "turned.heic"

    upright = open_upright(path)

    assert read_photo(path).size == upright.size == (64, 96)
    assert upright.getpixel((32, 10))[0] > 150
    assert upright.getpixel((32, 86))[2] > 150


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's remarks on damaged EXIF
def test_a_damaged_photo_of_an_iphone_gives_a_reason(tmp_path):
    original = (FIXTURES / "turned.heic").read_bytes()
    draw = random.Random(4)
    path = tmp_path / "bad.heic"

    for _ in range(40):
        content = bytearray(original)
        for _ in range(draw.randrange(1, 12)):
            content[draw.randrange(len(content))] = draw.randrange(256)
        path.write_bytes(content)
        with contextlib.suppress(AtelierError):
            read_photo(path)


@pytest.mark.parametrize(
    ("name", "mode", "options"),
    [
        ("deep.png", "I;16", {}),
        ("deep.tif", "I;16", {}),
        ("ink.jpg", "CMYK", {}),
        ("ink.tif", "CMYK", {}),
        ("grey.webp", "L", {}),
        ("new.avif", "RGB", {}),
    ],
)
def test_every_kind_of_picture_comes_in_as_rgb(tmp_path, name, mode, options):
    Image.new(mode, (64, 48), 30000 if mode == "I;16" else 0).save(tmp_path / name, **options)

    assert read_photo(tmp_path / name).size == (64, 48)
    assert open_upright(tmp_path / name).mode == "RGB"


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's remarks on damaged TIFF
@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "gif", "avif"])
def test_damaged_bytes_never_raise_anything_but_a_reason(tmp_path, picture, ending):
    original = picture(tmp_path / f"good.{ending}", (64, 48)).read_bytes()
    draw = random.Random(ending)
    path = tmp_path / f"bad.{ending}"

    for _ in range(60):
        content = bytearray(original)
        for _ in range(draw.randrange(1, 12)):
            content[draw.randrange(len(content))] = draw.randrange(256)
        path.write_bytes(content)
        with contextlib.suppress(AtelierError):
            read_photo(path)
