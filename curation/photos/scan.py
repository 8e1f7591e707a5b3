"""Find the pictures in files and folders, and name every file that was passed over, with its reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import AtelierError
from curation.photos.photo import Photo, PhotoFacts
from curation.photos.reading import EXTENSIONS, UNREADABLE_EXTENSIONS, read_photo


@dataclass(frozen=True)
class FoundPhoto:
    """A picture that can be added to the project."""

    facts: PhotoFacts

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self.facts.path


@dataclass(frozen=True)
class MovedPhoto:
    """A photo of the project that is no longer where it was, found again by its content.

    Attributes:
        photo_id: its number in the project.
        facts: of the file as it lies now.
    """

    photo_id: int
    facts: PhotoFacts


@dataclass(frozen=True)
class SkippedFile:
    """A file that was passed over.

    Attributes:
        path: the file or folder.
        reason: why; a template with named places.
        values: what the template names.
        remedy: what to do about it; a template, or "".
    """

    path: Path
    reason: str
    values: Mapping[str, Any] = field(default_factory=dict)
    remedy: str = ""

    @property
    def text(self) -> str:
        """The reason, filled in."""
        return self.reason.format(**self.values)


def scan(
    paths: Iterable[Path], known: Iterable[Photo | PhotoFacts] = ()
) -> Iterator[FoundPhoto | MovedPhoto | SkippedFile]:
    """Look through files and, recursively, folders. One bad file never stops the others.

    Inside folders, files that do not even claim to be pictures (by their ending) are passed over silently;
    a file that was named itself is always answered for. Links are followed, each real folder once.

    Args:
        paths: files and folders.
        known: photos that the project already has; the same content is not found twice, but found again
            where the known file is gone.
    """
    seen = {photo.sha256: photo for photo in known}
    for path in _files(paths):
        found = path if isinstance(path, SkippedFile) else _examine(path, seen)
        if not isinstance(found, SkippedFile):
            seen[found.facts.sha256] = found.facts
        yield found


def picture_files(folders: Iterable[Path]) -> Iterator[Path]:
    """Files below folders that claim to be pictures; nothing is read but names."""
    return (path for folder in folders for path in _files([folder]) if isinstance(path, Path))


def _examine(path: Path, seen: Mapping[str, Photo | PhotoFacts]) -> FoundPhoto | MovedPhoto | SkippedFile:
    try:
        facts = read_photo(path)
    except AtelierError as error:
        return SkippedFile(path, error.why_template, error.values, error.remedy_template)
    twin = seen.get(facts.sha256)
    if twin is None:
        return FoundPhoto(facts)
    if isinstance(twin, Photo) and not twin.path.exists():
        return MovedPhoto(twin.id, facts)
    return SkippedFile(path, "The same picture is already here, as “{other}”.", {"other": twin.path.name})


def _files(paths: Iterable[Path]) -> Iterator[Path | SkippedFile]:
    visited: set[Path] = set()
    for path in paths:
        if path.is_dir():
            yield from _files_below(path, visited)
        elif path.exists() or not path.is_symlink():
            yield path.absolute()
        else:
            yield SkippedFile(path, "It is a link to a file that is not there.")


def _files_below(folder: Path, visited: set[Path]) -> Iterator[Path | SkippedFile]:
    real = folder.resolve()
    if real in visited:
        return
    visited.add(real)
    try:
        entries = sorted(folder.iterdir(), key=lambda path: (path.name.casefold(), path.name))
    except OSError as error:
        yield SkippedFile(
            folder, "The folder cannot be read: {reason}.", {"reason": error.strerror or str(error)}
        )
        return
    for entry in entries:
        path = entry.absolute()
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield from _files_below(path, visited)
        elif path.suffix.lower() in EXTENSIONS | UNREADABLE_EXTENSIONS:
            yield from _files([path])
