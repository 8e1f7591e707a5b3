"""One row of the caption grid: a region, the crop it becomes, who takes it, and its words."""

from __future__ import annotations

from dataclasses import dataclass

from curation.crops.crop import Crop, hidden_boxes, size_of_crop
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
    photos = {photo.id: photo for photo in project.photos()}
    captions, settings = project.captions(), project.bucket_settings()
    by_photo: dict[int, list[Region]] = {}
    for region in project.regions():
        by_photo.setdefault(region.photo_id, []).append(region)
    takers: dict[int, list[str]] = {}
    for member in project.members():
        takers.setdefault(member.region.id, []).append(member.concept.name)
    return tuple(
        CaptionRow(
            Crop(photos[photo_id], region, size_of_crop(settings, region), hidden_boxes(region, others)),
            tuple(takers.get(region.id, ())),
            str(captions.get(region.id, "")),
        )
        for photo_id, others in sorted(by_photo.items())
        for region in others
    )
