"""CropsByName: which crops a file's name stands for, whose words came from elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePath

from curation.export.naming import as_compared
from curation.export.planned import planned_images
from curation.project.store import CurationProject


@dataclass(frozen=True)
class _Picture:
    """A photo or a written picture: the folder it lies in, and the regions that its words are for."""

    folder: str
    folder_name: str
    region_ids: tuple[int, ...]


class CropsByName:
    """Photos and written pictures of a project by their names without endings.

    Args:
        project: the open project.
    """

    def __init__(self, project: CurationProject) -> None:
        self._photos = _by_stem(_photos(project))
        written = ((image.path, (image.member.region.id,)) for image in planned_images(project))
        self._written = _by_stem(written)

    def ids_of(self, stem: str, folder: PurePath) -> tuple[int, ...]:
        """The regions that words of this name are for.

        A photo's words are for the whole picture where it is a region, and for all its regions where not.

        Args:
            stem: a file's name without its ending.
            folder: where the file lies; it tells photos of one name in several folders apart.

        Returns:
            Ids of regions; empty where the name fits none, or several and the folder does not tell which.
        """
        for named in (self._photos, self._written):
            found = _nearest(named.get(as_compared(stem), ()), folder)
            if found:
                return found
        return ()

    def fits_several(self, stem: str) -> bool:
        """Whether pictures in more than one folder have this name."""
        named = self._photos.get(as_compared(stem)) or self._written.get(as_compared(stem), [])
        return len({one.folder for one in named}) > 1


def _photos(project: CurationProject) -> Iterable[tuple[PurePath, tuple[int, ...]]]:
    """Photos with regions."""
    kinds = project.kinds()
    wholes: dict[int, list[int]] = {}
    others: dict[int, list[int]] = {}
    for region in project.regions():
        kind = kinds.of(region)
        place = wholes if kind.covers_photo and not kind.into_reg else others
        place.setdefault(region.photo_id, []).append(region.id)
    for photo in project.photos():
        region_ids = wholes.get(photo.id) or others.get(photo.id)
        if region_ids:
            yield photo.path, tuple(region_ids)


def _by_stem(pictures: Iterable[tuple[PurePath, tuple[int, ...]]]) -> dict[str, list[_Picture]]:
    found: dict[str, list[_Picture]] = {}
    for path, region_ids in pictures:
        picture = _Picture(_compared(path.parent), as_compared(path.parent.name), region_ids)
        found.setdefault(as_compared(path.stem), []).append(picture)
    return found


def _nearest(pictures: Iterable[_Picture], folder: PurePath) -> tuple[int, ...]:
    """Those of this very folder; else of the one folder of its name; else of the one folder there is."""
    known = list(pictures)
    narrowed = (
        [one for one in known if one.folder == _compared(folder)],
        [one for one in known if one.folder_name == as_compared(folder.name)],
        known,
    )
    for some in narrowed:
        if len({one.folder for one in some}) == 1:
            return tuple(number for one in some for number in one.region_ids)
    return ()


def _compared(folder: PurePath) -> str:
    return as_compared(str(folder.absolute() if isinstance(folder, Path) else folder))
