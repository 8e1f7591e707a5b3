"""Pictures as PNG files that carry the text they were drawn from."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL.PngImagePlugin import PngInfo

from core.errors import AtelierError
from core.kohya.whole_file import write_whole

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

PARAMETERS = "parameters"


def save_picture(picture: Image, path: Path) -> Path:
    """Write a PNG with its ``info["parameters"]`` as a text chunk; it is whole or not there.

    Args:
        picture: from :func:`core.sampling.sampler.draw_pictures`, or a grid.
        path: the file; its folder is made when missing, an older file is replaced.

    Raises:
        AtelierError: the file cannot be written.
    """
    chunks = PngInfo()
    text = picture.info.get(PARAMETERS)
    if text:
        # A tEXt chunk holds Latin-1 only; Pillow turns other text into iTXt, which A1111 reads as well.
        chunks.add_text(PARAMETERS, text) if text.isascii() else chunks.add_itxt(PARAMETERS, text)
    drawn = io.BytesIO()
    picture.save(drawn, format="PNG", pnginfo=chunks)
    try:
        write_whole(path, drawn.getvalue())
    except OSError as error:
        raise AtelierError(
            "The picture “{path}” cannot be written.",
            why="The system says: {reason}.",
            remedy="Make room on the disk, or choose another folder.",
            path=path,
            reason=error.strerror or error,
        ) from error
    return path
