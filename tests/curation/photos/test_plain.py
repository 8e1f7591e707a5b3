from __future__ import annotations

import pytest
from PIL import Image

from curation.photos.photo import Photo
from curation.photos.plain import is_plain
from curation.photos.reading import read_photo


def photo_at(path) -> Photo:
    facts = read_photo(path)
    return Photo(1, facts.path, facts.size, facts.sha256, facts.byte_size, facts.modified_ns)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.JPG", "a.webp", "a.bmp"])
def test_an_ordinary_picture_can_be_copied(tmp_path, picture, name):
    assert is_plain(photo_at(picture(tmp_path / name)))


@pytest.mark.parametrize("name", ["a.tif", "a.gif", "a.Png", "a.avif"])
def test_what_trainers_do_not_read_cannot(tmp_path, picture, name):
    assert not is_plain(photo_at(picture(tmp_path / name)))


@pytest.mark.parametrize(
    ("tag", "value"), [(0x0112, 6), (0x010F, "Camera maker"), (0x9003, "2026:01:01 10:00:00")]
)
def test_what_lies_or_tells_about_the_camera_cannot(tmp_path, picture, tag, value):
    exif = Image.Exif()
    exif[tag] = value

    assert not is_plain(photo_at(picture(tmp_path / "a.jpg", exif=exif)))


def test_a_place_cannot_be_given_away(tmp_path, picture):
    exif = Image.Exif()
    exif.get_ifd(0x8825)[1] = "N"
    exif[0x8825] = exif.get_ifd(0x8825)

    assert not is_plain(photo_at(picture(tmp_path / "a.jpg", exif=exif)))


def test_a_harmless_mark_does_not_matter(tmp_path, picture):
    exif = Image.Exif()
    exif[0x0112] = 1

    assert is_plain(photo_at(picture(tmp_path / "a.jpg", exif=exif)))


def test_cmyk_cannot(tmp_path):
    Image.new("CMYK", (64, 64)).save(tmp_path / "a.jpg")

    assert not is_plain(photo_at(tmp_path / "a.jpg"))
