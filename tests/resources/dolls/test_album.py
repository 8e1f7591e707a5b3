"""The album is what a person's folder looks like: mixed files, some lying on their side, one new doll."""

import pytest
from PIL import Image, ImageOps

from resources.dolls.album import Album, write_album
from resources.dolls.measure import read_doll

_ORIENTATION_TAG = 0x0112


@pytest.fixture(scope="module")
def album(tmp_path_factory) -> Album:
    return write_album(tmp_path_factory.mktemp("album"))


def _upright(path) -> Image.Image:
    with Image.open(path) as picture:
        return ImageOps.exif_transpose(picture).convert("RGB")


def test_there_are_24_pictures_of_mira_and_24_of_ordinary_dolls(album):
    own = [photo for photo in album.photos if not photo.is_regularization]
    ordinary = [photo for photo in album.photos if photo.is_regularization]

    assert (len(own), len(ordinary)) == (24, 24)
    assert all(photo.path.is_file() for photo in album.photos)
    assert all(photo.caption.startswith("mira, doll, ") for photo in own)
    assert not any("mira" in photo.caption for photo in ordinary)


def test_files_are_mixed_and_some_are_stored_turned(album):
    suffixes = {photo.path.suffix for photo in album.photos}
    sizes = {photo.size for photo in album.photos}
    tags = set()
    for photo in album.photos:
        with Image.open(photo.path) as picture:
            tags.add(picture.getexif().get(_ORIENTATION_TAG))

    assert suffixes == {".jpg", ".png"}
    assert any(width > height for width, height in sizes)
    assert (512, 768) in sizes
    assert tags == {1, 3, 6, 8}


def test_turned_upright_every_picture_has_its_size_and_shows_its_doll(album):
    for photo in album.photos:
        picture = _upright(photo.path)

        assert picture.size == photo.size
        reading = read_doll(picture)
        assert reading.has_star is not photo.is_regularization
        assert (reading.second_hair is None) is photo.is_regularization
        assert f"{reading.top} " in photo.caption
        assert f"{reading.shoes} shoes" in photo.caption


def test_boxes_are_given_in_upright_pixels(album):
    for photo in album.photos:
        assert set(photo.boxes) == {"face", "clothing", "shoes", "body", "regularization"}
        left, top, width, height = photo.boxes["regularization"]
        assert 0 <= left < left + width <= photo.size[0]
        assert 0 <= top < top + height <= photo.size[1]
        # Boxes of a picture lying on its side would be wider than high.
        assert photo.boxes["face"][1] == top
        assert photo.boxes["shoes"][1] > photo.boxes["face"][1] + photo.boxes["face"][3]


def test_writing_it_again_gives_the_same_files(album, tmp_path):
    again = write_album(tmp_path)

    for first, second in zip(album.photos[::5], again.photos[::5], strict=True):
        assert first.path.read_bytes() == second.path.read_bytes()
