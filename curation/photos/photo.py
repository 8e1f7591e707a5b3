"""Photo: a picture file as the user brought it, and the facts that were read from it once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class PhotoFacts:
    """What reading a picture file tells about it, before it belongs to a project.

    Attributes:
        path: where the file lies, absolute.
        size: width and height in pixels, upright (after the camera's orientation mark is applied).
        sha256: of the file's bytes, 64 hex digits.
        byte_size: of the file.
        modified_ns: the file's modification time, in nanoseconds since 1970.
        note: what a user should know about this file, or "".
    """

    path: Path
    size: tuple[int, int]
    sha256: str
    byte_size: int
    modified_ns: int
    note: str = ""


@dataclass(frozen=True)
class Photo:
    """A photo of a project. Boxes on it are measured in its upright pixels.

    Attributes:
        id: its number in the project.
        path: where the file lies, absolute.
        size: width and height in pixels, upright.
        sha256: of the file's bytes when it was added, 64 hex digits.
        byte_size: of the file when it was added.
        modified_ns: modification time when it was added, in nanoseconds since 1970.
        note: what a user should know about this file, or "".
        stars: how much its user likes it, 0..5.
        is_rejected: whether nothing of it is trained on.
        is_done: whether its user has finished with it.
    """

    id: int
    path: Path
    size: tuple[int, int]
    sha256: str
    byte_size: int
    modified_ns: int
    note: str = ""
    stars: int = 0
    is_rejected: bool = False
    is_done: bool = False

    @property
    def name(self) -> str:
        """The file's name with its ending."""
        return self.path.name
