"""Small real pictures and a project, ready made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from curation.photos.reading import read_photo
from curation.project.edits import AddPhotos
from curation.project.store import CurationProject


def draw_picture(path: Path, size: tuple[int, int] = (320, 240), seed: int = 0, **save: object) -> Path:
    """A smooth colourful picture, different for every seed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    coarse = np.random.default_rng(seed).integers(0, 256, (6, 6, 3), dtype=np.uint8)
    Image.fromarray(coarse).resize(size, Image.Resampling.BICUBIC).save(path, **save)
    return path


@pytest.fixture
def picture():
    return draw_picture


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A folder with three photos: two PNG of 640x480 and 400x600, one JPEG of 320x240."""
    folder = tmp_path / "album"
    draw_picture(folder / "a.png", (640, 480), 1)
    draw_picture(folder / "b_c.png", (400, 600), 2)
    draw_picture(folder / "c.jpg", (320, 240), 3, quality=92)
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Iterator[CurationProject]:
    with CurationProject.create(tmp_path / "mira") as opened:
        yield opened


@pytest.fixture
def filled(project: CurationProject, album: Path) -> CurationProject:
    """The project with the album's photos as numbers 1, 2, 3."""
    project.apply(AddPhotos(tuple(read_photo(path) for path in sorted(album.iterdir()))))
    return project
