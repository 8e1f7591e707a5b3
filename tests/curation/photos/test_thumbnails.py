from __future__ import annotations

import os

import pytest
from PIL import Image

from core.errors import AtelierError
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
