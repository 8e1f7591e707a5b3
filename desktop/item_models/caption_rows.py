"""One row of the caption grid: a region, the crop it becomes, who takes it, and its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from curation.crops.crop import Crop, crop_of
from curation.photos.photo import Photo
from curation.project.store import CurationProject
from curation.regions.kind import Region


@dataclass(frozen=True)
class CaptionRow:
    """What the grid shows of one region.

    Attributes:
        crop: the picture it becomes.
        concepts: names of the concepts that take it; empty when none does.
        text: its caption.
    """

    crop: Crop
    concepts: tuple[str, ...]
    text: str

    @property
    def region(self) -> Region:
        """The region."""
        return self.crop.region


def caption_rows(project: CurationProject) -> tuple[CaptionRow, ...]:
    """All regions of a project in the order of their photos, read in one go."""
    by_photo: dict[int, list[Region]] = {photo.id: [] for photo in project.photos()}
    for region in project.regions():
        by_photo[region.photo_id].append(region)
    photos = {photo.id: photo for photo in project.photos()}
    return _rows(project, [(photos[photo_id], regions) for photo_id, regions in by_photo.items()])


def rows_with_photos_anew(
    rows: Sequence[CaptionRow], project: CurationProject, photo_ids: Set[int]
) -> tuple[CaptionRow, ...]:
    """The same rows, those of some photos read anew: what one edit costs must not grow with the project.

    Args:
        rows: what was read before.
        project: the project.
        photo_ids: photos whose regions or captions changed; all of them still exist.
    """
    anew = _rows(project, [(project.photo(number), project.regions(number)) for number in photo_ids])
    others = (row for row in rows if row.region.photo_id not in photo_ids)
    return tuple(sorted((*others, *anew), key=lambda row: (row.region.photo_id, row.region.id)))


def _rows(
    project: CurationProject, photos: Iterable[tuple[Photo, Sequence[Region]]]
) -> tuple[CaptionRow, ...]:
    captions, settings, concepts = project.captions(), project.bucket_settings(), project.concepts()
    kinds = project.kinds()
    return tuple(
        CaptionRow(
            crop_of(photo, region, kinds.of(region), regions, settings),
            tuple(concept.name for concept in concepts if concept.takes(region, kinds.of(region))),
            str(captions.get(region.id, "")),
        )
        for photo, regions in photos
        for region in regions
    )
