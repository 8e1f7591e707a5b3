"""Photos used as they are: one region over each, with the words that lie beside the file."""

from __future__ import annotations

import pytest

from curation.export.whole_photos import as_whole_photos, photos_without_regions
from curation.photos.reading import read_photo
from curation.project.edits import AddPhotos, DrawRegion
from curation.project.photo_edits import MarkPhotos
from curation.regions.box import Box


@pytest.fixture
def photos(project, picture, tmp_path):
    """Four photos in the project, with caption files in different encodings beside three of them."""
    paths = [tmp_path / "album" / f"{name}.png" for name in "abcd"]
    for number, path in enumerate(paths):
        picture(path, seed=number)
    paths[0].with_suffix(".txt").write_text("mira, smile\n", encoding="utf-8")
    paths[1].with_suffix(".txt").write_bytes("一个女孩，长头发，微笑，站在花园里".encode("gbk"))
    paths[2].with_suffix(".caption").write_text("a doll in a garden")
    project.apply(AddPhotos(tuple(read_photo(path) for path in paths)))
    return project.photos()


def test_every_photo_becomes_one_region_with_the_caption_beside_it(project, photos):
    project.apply(as_whole_photos(photos))

    regions = project.regions()
    assert [region.kind for region in regions] == ["whole"] * 4
    assert [region.photo_id for region in regions] == [photo.id for photo in photos]
    assert [project.caption(region.id).text for region in regions] == [
        "mira, smile",
        "一个女孩，长头发，微笑，站在花园里",
        "a doll in a garden",
        "",
    ]


def test_one_undo_takes_all_of_them_back(project, photos):
    project.apply(as_whole_photos(photos))

    project.undo()

    assert not project.regions()


def test_photos_with_boxes_and_rejected_ones_are_left_out(project, photos):
    project.apply(DrawRegion(photos[0].id, "face", Box(0, 0, 20, 20)))
    project.apply(MarkPhotos((photos[1].id,), is_rejected=True))

    assert [photo.id for photo in photos_without_regions(project)] == [photos[2].id, photos[3].id]
