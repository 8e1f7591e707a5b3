from __future__ import annotations

import os

import pytest
from PIL import Image, ImageChops, ImageStat

from core.errors import AtelierError
from curation.photos.reading import open_upright
from curation.photos.thumbnails import ThumbnailStore


def test_a_thumbnail_is_made_once_and_kept(tmp_path, picture):
    photo = picture(tmp_path / "a.jpg", (900, 600))
    store = ThumbnailStore(tmp_path / "cache")

    first = store.path_of(photo, 256)
    made = first.stat().st_mtime_ns

    assert store.path_of(photo, 256) == first
    assert first.stat().st_mtime_ns == made
    with Image.open(first) as image:
        assert image.size == (256, 171)


def test_a_changed_photo_gets_a_new_thumbnail(tmp_path, picture):
    photo = picture(tmp_path / "a.jpg", (300, 200), 1)
    store = ThumbnailStore(tmp_path / "cache")
    first = store.path_of(photo)

    picture(photo, (300, 200), 2)
    os.utime(photo, ns=(1, 1))

    assert store.path_of(photo) != first


def test_a_phone_photo_is_shown_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200), "red").save(tmp_path / "a.jpg", exif=exif)

    assert ThumbnailStore(tmp_path / "cache").picture(tmp_path / "a.jpg", 100).size == (50, 100)


def test_a_damaged_cache_entry_is_made_again(tmp_path, picture):
    photo = picture(tmp_path / "a.png", (300, 200))
    store = ThumbnailStore(tmp_path / "cache")
    store.path_of(photo, 64).write_bytes(b"torn")

    assert store.picture(photo, 64).size == (64, 43)


@pytest.mark.parametrize("content", [None, b"", b"text"])
def test_a_photo_that_cannot_be_shown_says_why(tmp_path, content):
    photo = tmp_path / "a.png"
    if content is not None:
        photo.write_bytes(content)

    with pytest.raises(AtelierError, match=r"a\.png"):
        ThumbnailStore(tmp_path / "cache").path_of(photo)


@pytest.mark.parametrize(
    ("ending", "mode"), [("jpg", "RGB"), ("jpg", "L"), ("png", "RGBA"), ("png", "P"), ("tif", "CMYK")]
)
def test_a_thumbnail_looks_like_the_photo_scaled_down(tmp_path, ending, mode):
    slope = Image.linear_gradient("L").resize((1200, 900))
    whole = Image.merge("RGB", (slope, slope.rotate(180), slope.transpose(Image.Transpose.FLIP_LEFT_RIGHT)))
    path = tmp_path / f"a.{ending}"
    whole.convert(mode).save(path)

    small = ThumbnailStore(tmp_path / "cache").picture(path, 320)

    wanted = open_upright(path).convert("RGB").resize((320, 240), Image.Resampling.LANCZOS)
    error = ImageStat.Stat(ImageChops.difference(small, wanted))
    assert small.size == (320, 240)
    assert max(error.mean) < 3
