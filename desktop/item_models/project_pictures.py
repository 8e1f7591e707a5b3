"""Thumbnails, photos and crops of a project as Qt pictures, made off the GUI thread."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import platformdirs
from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from curation.crops.crop import Crop
from curation.photos.photo import Photo
from curation.photos.thumbnails import ThumbnailStore, small_picture
from desktop.workers.picture_pool import PicturePool

THUMBNAIL_EDGE = 320
"""Pixels of a thumbnail's longer side: sharp at 160 logical pixels on a 200 % screen."""
_PHOTO_EDGE = 2400
_THUMBNAIL = "thumbnail"
_CROP_EDGE = 224
_LARGE_CROP_EDGE = 640


class ProjectPictures(QObject):
    """What several item models and pages show of photos.

    Args:
        kept_mebibytes: how much memory the pictures may take.
        parent: the Qt parent.
    """

    def __init__(self, kept_mebibytes: float = 96, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pool = PicturePool(kept_mebibytes, parent=self)
        self._store = ThumbnailStore(_thumbnail_folder())

    def thumbnail(self, photo: Photo) -> QImage | None:
        """A small picture of a photo; None until the pool has it."""
        store = self._store
        return self.pool.picture(thumbnail_key(photo), lambda: store.picture(photo.path, edge=THUMBNAIL_EDGE))

    def keep_thumbnails_of(self, photos: Iterable[Photo]) -> None:
        """These photos are on screen: thumbnails of others need not be made now."""
        wanted = {thumbnail_key(photo) for photo in photos}
        # Keys of whole photos and of crops are of other makes, and stay.
        self.pool.give_up_where(
            lambda key: isinstance(key, tuple) and key[0] == _THUMBNAIL and key not in wanted
        )

    def photo(self, photo: Photo) -> QImage | None:
        """A photo as large as a screen needs it; None until the pool has it."""
        return self.pool.picture(photo_key(photo), lambda: small_picture(photo.path, _PHOTO_EDGE))

    def crop(self, crop: Crop) -> QImage | None:
        """A crop as it will be written, only smaller; None until the pool has it."""
        return self.pool.picture(crop, lambda: _small_crop(crop))

    def large_crop(self, crop: Crop) -> QImage | None:
        """The same, sharp in a side panel on a 200 % screen."""
        return self.pool.picture(large_crop_key(crop), lambda: _small_crop(crop, _LARGE_CROP_EDGE))


def large_crop_key(crop: Crop) -> tuple[str, Crop]:
    """The pool's key of a crop at the size of a side panel."""
    return "large crop", crop


def thumbnail_key(photo: Photo) -> tuple[str, Path, int]:
    """The pool's key of a photo's thumbnail."""
    return _THUMBNAIL, photo.path, photo.modified_ns


def photo_key(photo: Photo) -> tuple[str, Path, int]:
    """The pool's key of a photo."""
    return "photo", photo.path, photo.modified_ns


def _small_crop(crop: Crop, edge: int = _CROP_EDGE) -> Image.Image:
    from curation.crops.render import render_crop  # OpenCV is not loaded on the way to the first grid

    width, height = crop.size
    factor = min(1.0, edge / max(width, height))
    return render_crop(replace(crop, size=(max(1, round(width * factor)), max(1, round(height * factor)))))


def _thumbnail_folder() -> Path:
    return platformdirs.user_cache_path("lora-atelier") / "thumbnails"
