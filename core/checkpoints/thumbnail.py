"""A small picture as text, as ``modelspec.thumbnail`` holds it: a data URL of a JPEG of 256 pixels."""

from __future__ import annotations

import base64
import io
from pathlib import Path

from PIL import Image, ImageOps

from core.errors import AtelierError
from core.kohya.image_size import DECODING_ERRORS, PICTURE_FORMATS

_EDGE = 256
_QUALITY = 85


def thumbnail_text(given: str | None) -> str | None:
    """The text for a picture.

    Args:
        given: a picture's path, or a data URL that is there already; empty = none.

    Raises:
        AtelierError: the picture cannot be read.
    """
    if not given or given.startswith("data:"):
        return given or None
    try:
        with Image.open(Path(given), formats=PICTURE_FORMATS) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGB")
    except DECODING_ERRORS as error:
        raise AtelierError(
            "The thumbnail “{path}” cannot be read.",
            why="The picture is missing, damaged or of a format that is not known: {reason}",
            remedy="Choose another picture in metadata_thumbnail, or leave it empty.",
            path=given,
            reason=str(error),
        ) from error
    upright.thumbnail((_EDGE, _EDGE))
    jpeg = io.BytesIO()
    upright.save(jpeg, "JPEG", quality=_QUALITY)
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg.getvalue()).decode('ascii')}"
