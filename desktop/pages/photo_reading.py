"""Read a project's photos for a page: at once while they are few, off the GUI thread when they are many."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from curation.photos.photo import Photo
from curation.project.store import CurationProject
from desktop.pages.page import AppContext
from desktop.text import tr

_MANY = 2000
"""Photos that take the GUI thread about as long as nobody notices."""
MOST_ONE_BY_ONE = 200
"""Changed photos that are asked for one by one; when more changed, all are read anew."""


@dataclass(frozen=True)
class ReadPhotos:
    """A project's photos, and how many regions of which kind lie on each."""

    photos: tuple[Photo, ...] = ()
    counts: Mapping[int, Mapping[str, int]] | None = None


def read_photos(context: AppContext, show: Callable[[ReadPhotos], None]) -> None:
    """Read the photos of the project that is open, and show them.

    Args:
        context: of the page.
        show: called with what was read: at once, or later on the GUI thread.
    """
    if not context.project.is_open:
        show(ReadPhotos())
        return
    project = context.project.project
    if not project.has_more_photos_than(_MANY):
        show(_read(project))
        return
    path = project.path

    def came(read: ReadPhotos) -> None:
        if context.project.path == path:
            show(read)

    context.jobs.start(tr("Reading the list of photos"), _reading(project), on_yield=came)


def _reading(project: CurationProject) -> Iterator[ReadPhotos]:
    yield _read(project)


def _read(project: CurationProject) -> ReadPhotos:
    return ReadPhotos(tuple(project.photos()), project.region_counts())
