"""Names of the files in a Kohya folder: stable over edits, and never taken for each other."""

from __future__ import annotations

import re

from core.kohya.folder_name import is_device_of_windows
from curation.project.concept import Member

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# A file name may have 255 bytes on most disks; a Chinese character has three.
_MOST_BYTES = 240
_MOST_BYTES_OF_CROPS = 150


def crop_stem(photo_stem: str, member: Member) -> str:
    """The name, without ending, of a crop: ``<photo>_<kind>_<region id>``.

    The region's number never changes, so drawing or deleting other regions renames nothing. The photo's own
    name loses its underscores: sd-scripts lets ``a_1_2_3_4`` borrow the caption of ``a``, and three pieces
    are too few for that.
    """
    stem = safe_stem(photo_stem, most_bytes=_MOST_BYTES_OF_CROPS).replace("_", "-")
    return f"{stem}_{member.region.kind}_{member.region.id}"


def safe_stem(stem: str, *, most_bytes: int = _MOST_BYTES) -> str:
    """A photo's name as every system takes it: without forbidden characters, not too long, not hidden.

    What Windows keeps for a device (“con”) is put behind “photo-”.
    """
    short = _FORBIDDEN.sub("-", stem).encode("utf-8", "replace")[:most_bytes].decode("utf-8", "ignore")
    name = short.rstrip(". ").lstrip(".") or "photo"
    return f"photo-{name}" if is_device_of_windows(name) else name


def as_compared(name: str) -> str:
    """A name as Windows and macOS compare it, where Mira.png and mira.png are the same file."""
    return name.casefold()
