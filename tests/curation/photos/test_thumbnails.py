from __future__ import annotations

import os

import pytest
from PIL import Image, ImageChops, ImageStat

from core.errors import AtelierError
from curation.photos.reading import open_upright
from curation.photos.thumbnails import ThumbnailStore


def kept_in(store_folder):
    return sorted(path for path in store_folder.rglob("*") if path.is_file())


def test_a_thumbnail_is_made_once_and_kept(tmp_path, picture):
    photo = picture(tmp_path / "a.jpg", (900, 600))
    store = ThumbnailStore(tmp_path / "cache")

    first = store.picture(photo, 256)
    (kept,) = kept_in(tmp_path / "cache")
    made = kept.stat().st_mtime_ns

    assert first.size == store.picture(photo, 256).size == (256, 171)
    assert kept_in(tmp_path / "cache") == [kept]
    assert kept.stat().st_mtime_ns == made


def test_a_changed_photo_gets_a_new_thumbnail(tmp_path, picture):
    photo = picture(tmp_path / "a.jpg", (300, 200), 1)
    store = ThumbnailStore(tmp_path / "cache")
    before = store.picture(photo)

    picture(photo, (300, 200), 2)
    os.utime(photo, ns=(1, 1))

    assert ImageChops.difference(store.picture(photo), before).getbbox() is not None


def test_a_disk_that_takes_no_thumbnails_keeps_no_picture_from_being_shown(tmp_path, picture):
    photo = picture(tmp_path / "a.jpg", (300, 200))
    (tmp_path / "cache").write_bytes(b"a file where the folder belongs")

    assert ThumbnailStore(tmp_path / "cache").picture(photo, 64).size == (64, 43)


def test_a_thumbnail_that_another_program_holds_leaves_no_scraps(tmp_path, picture):
    photo = picture(tmp_path / "a.jpg", (300, 200))
    store = ThumbnailStore(tmp_path / "cache")
    store.picture(photo, 64)
    (kept,) = kept_in(tmp_path / "cache")
    kept.unlink()
    (kept / "in the way").mkdir(parents=True)

    assert store.picture(photo, 64).size == (64, 43)
    assert kept_in(tmp_path / "cache") == []


def test_a_phone_photo_is_shown_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200), "red").save(tmp_path / "a.jpg", exif=exif)

    assert ThumbnailStore(tmp_path / "cache").picture(tmp_path / "a.jpg", 100).size == (50, 100)


def test_a_damaged_cache_entry_is_made_again(tmp_path, picture):
    photo = picture(tmp_path / "a.png", (300, 200))
    store = ThumbnailStore(tmp_path / "cache")
    store.picture(photo, 64)
    (kept,) = kept_in(tmp_path / "cache")
    kept.write_bytes(b"torn")

    assert store.picture(photo, 64).size == (64, 43)


@pytest.mark.parametrize("content", [None, b"", b"text"])
def test_a_photo_that_cannot_be_shown_says_why(tmp_path, content):
    photo = tmp_path / "a.png"
    if content is not None:
        photo.write_bytes(content)

    with pytest.raises(AtelierError, match=r"a\.png"):
        ThumbnailStore(tmp_path / "cache").picture(photo)


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
