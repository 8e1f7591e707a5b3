"""The demo's project: the album with regions and captions, as a person would have drawn and written them."""

from __future__ import annotations

from pathlib import Path

from core.kohya.buckets import BucketSettings
from curation.photos.scan import FoundPhoto, scan
from curation.project.edits import AddConcept, AddPhotos, ChangeBucketSettings, DrawRegions, NewRegion
from curation.project.store import CurationProject
from curation.regions.box import Box
from resources.dolls.album import Album, AlbumPhoto

CONCEPT = "mira doll"
REPEATS = 10
# With regularization each training picture brings one of an ordinary doll along: as many steps as without.
REPEATS_WITH_REG = 5
# The demo's base models draw 256 x 256 pictures; Kohya's 64-pixel steps leave five shapes of that area.
BUCKETS = BucketSettings(
    resolution=(256, 256), min_bucket_reso=128, max_bucket_reso=512, bucket_reso_steps=64
)
_NEW_DOLL_KINDS = ("whole", "face", "clothing", "shoes", "body")
_ORDINARY_KINDS = ("regularization",)


def build_project(path: Path, album: Album, *, with_reg: bool = False) -> None:
    """Make a project of the album: every photo, its regions with captions, one concept.

    Args:
        path: the project file; must not exist.
        album: pictures on disk.
        with_reg: whether the concept has a reg twin of the ordinary dolls. Otherwise they are there for
            whoever gives it reg repeats on the Dataset page.

    Raises:
        AtelierError: the file exists, or cannot be written.
    """
    with CurationProject.create(path) as project:
        project.apply(ChangeBucketSettings(BUCKETS))
        found = scan([photo.path for photo in album.photos])
        project.apply(AddPhotos(tuple(item.facts for item in found if isinstance(item, FoundPhoto))))
        ids = {photo.path.name: photo.id for photo in project.photos()}
        regions = [region for photo in album.photos for region in _regions_of(photo, ids[photo.path.name])]
        project.apply(DrawRegions(tuple(regions)))
        repeats = REPEATS_WITH_REG if with_reg else REPEATS
        reg_repeats = repeats if with_reg else 0
        project.apply(AddConcept(CONCEPT, repeats, ("whole",), reg_repeats, class_words="doll"))


def _regions_of(photo: AlbumPhoto, photo_id: int) -> list[NewRegion]:
    kinds = _ORDINARY_KINDS if photo.is_regularization else _NEW_DOLL_KINDS
    boxes = {kind: Box(*map(float, corners)) for kind, corners in photo.boxes.items()}
    boxes["whole"] = Box(0.0, 0.0, *map(float, photo.size))
    if photo.is_regularization:
        # Framed as the new doll's pictures are; tight boxes would teach that ordinary dolls fill the picture.
        boxes["regularization"] = boxes["whole"]
    return [NewRegion(photo_id, kind, boxes[kind], caption=photo.caption) for kind in kinds if kind in boxes]
