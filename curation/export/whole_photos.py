"""Photos used as they are: the whole picture as a region of each, with the caption file beside it."""

from __future__ import annotations

from collections.abc import Iterable

from core.kohya.caption_file import read_caption
from curation.export.caption_import import CAPTION_SUFFIXES
from curation.photos.photo import Photo
from curation.project.edit_rows import NewRegion
from curation.project.edits import DrawRegions
from curation.project.store import CurationProject
from curation.regions import whole


def photos_without_regions(project: CurationProject) -> tuple[Photo, ...]:
    """Photos that nothing is drawn on yet; rejected ones stay out."""
    drawn = {region.photo_id for region in project.regions()}
    return tuple(photo for photo in project.photos() if photo.id not in drawn and not photo.is_rejected)


def as_whole_photos(photos: Iterable[Photo]) -> DrawRegions:
    """Draw the whole picture as a region of each photo, as one edit.

    A caption in a text file of the photo's name (``.txt``, or ``.caption``) becomes the region's. Reads the
    disk: call it in a thread.
    """
    return DrawRegions(tuple(NewRegion(photo.id, whole.KIND.name, caption=_words(photo)) for photo in photos))


def _words(photo: Photo) -> str:
    found = (read_caption(photo.path, ending) for ending in CAPTION_SUFFIXES)
    return next((words for words in found if words), "")
