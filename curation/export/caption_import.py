"""Captions made elsewhere, found for the crops of a project: text files and metadata of sd-scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any, ClassVar

from core.errors import AtelierError
from core.kohya.caption_file import read_caption_file
from core.kohya.problem import Problem, merged
from curation.export.crops_by_name import CropsByName
from curation.project.caption_row import CaptionsEdit, NewWords
from curation.project.store import CurationProject

CAPTION_SUFFIXES = (".txt", ".caption")
_MOST_BYTES = 512 << 20


@dataclass(frozen=True)
class FoundCaption:
    """Words that were found for one crop; None where there are none of that layer."""

    text: str | None
    sentence: str | None = None


@dataclass(frozen=True)
class FoundCaptions:
    """What an import would bring.

    Attributes:
        captions: by region id.
        unmatched: names that fit no photo and no written picture.
        problems: files that could not be read, or look odd.
    """

    captions: Mapping[int, FoundCaption]
    unmatched: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class ImportCaptions(CaptionsEdit):
    """Write captions that were found, as one step."""

    captions: Mapping[int, FoundCaption]
    title: ClassVar[str] = "Take captions in ({count})"

    @property
    def title_values(self) -> dict[str, Any]:
        """What the title names."""
        return {"count": len(self.captions)}

    @property
    def row_count(self) -> int:
        """How many captions it writes."""
        return len(self.captions)

    def new_words(self) -> Iterator[tuple[int, NewWords]]:
        """What is to be written."""
        for region_id, found in self.captions.items():
            yield region_id, NewWords(found.text, sentence=found.sentence)


def captions_in_files(project: CurationProject, paths: Sequence[Path]) -> FoundCaptions:
    """Captions in text files, or in folders of them, by the names of photos or of written pictures.

    Where photos in several folders have one name, the folder of the text tells which of them is meant.

    Args:
        project: whose crops they are for.
        paths: files and folders; folders are gone through with all that lies below.
    """
    finder = _Finder(project)
    for path in _caption_files(paths):
        reading = read_caption_file(path)
        if reading.problem is not None:
            finder.problems.append(reading.problem)
        if reading.text is not None and reading.text.strip():
            finder.take(path.stem, path.parent, FoundCaption(reading.text), path.name)
    return finder.found()


def captions_in_metadata(project: CurationProject, path: Path) -> FoundCaptions:
    """Captions and tags in a metadata file of sd-scripts: ``{image: {"caption": ..., "tags": ...}}``.

    Where both are there, tags become the caption and the caption its sentence.

    Args:
        project: whose crops they are for.
        path: the ``.json`` file.

    Raises:
        AtelierError: it cannot be read, or is something else.
    """
    finder = _Finder(project)
    for key, entry in _metadata(path).items():
        if not isinstance(entry, dict):
            continue
        tags, caption = (_joined(entry.get(name)) for name in ("tags", "caption"))
        if tags or caption:
            # Keys are paths of whoever wrote the file, with or without an ending.
            image = PureWindowsPath(key) if "\\" in key else PurePosixPath(key)
            found = FoundCaption(tags or caption, caption if tags and caption else None)
            finder.take(_stem(image.name), image.parent, found, image.name)
    return finder.found()


class _Finder:
    """Finds the crops that files are for, and notes what fits none."""

    def __init__(self, project: CurationProject) -> None:
        self.problems: list[Problem] = []
        self._captions: dict[int, FoundCaption] = {}
        self._unmatched: list[str] = []
        self._crops = CropsByName(project)

    def take(self, stem: str, folder: PurePath, found: FoundCaption, name: str) -> None:
        """Keep words for the crops that a file name without ending stands for."""
        region_ids = self._crops.ids_of(stem, folder)
        self._captions |= dict.fromkeys(region_ids, found)
        if region_ids:
            return
        if not self._crops.fits_several(stem):
            self._unmatched.append(name)
            return
        message = (
            "{file} fits pictures of several folders, and is left out. Put it beside its photo, or into a "
            "folder that is named like the photo's."
        )
        self.problems.append(Problem(message, "warning", values={"file": f"{folder.name}/{name}"}))

    def found(self) -> FoundCaptions:
        """All that was found."""
        return FoundCaptions(self._captions, tuple(self._unmatched), merged(self.problems))


def _caption_files(paths: Sequence[Path]) -> Iterable[Path]:
    for path in paths:
        if path.is_dir():
            files = (file for file in sorted(path.rglob("*")) if file.suffix.lower() in CAPTION_SUFFIXES)
            yield from (file for file in files if file.is_file() and not file.name.startswith("."))
        elif path.suffix.lower() in CAPTION_SUFFIXES and path.is_file():
            yield path


def _metadata(path: Path) -> dict[str, Any]:
    try:
        is_small = path.stat().st_size <= _MOST_BYTES
        content = json.loads(path.read_text(encoding="utf-8-sig")) if is_small else None
    except (OSError, ValueError, RecursionError) as error:
        raise _no_metadata(path, str(error)) from error
    if not isinstance(content, dict) or not any(isinstance(entry, dict) for entry in content.values()):
        raise _no_metadata(path, "it names no images")
    return content


def _joined(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(piece).strip() for piece in value if str(piece).strip())
    return value.strip() if isinstance(value, str) else ""


def _stem(name: str) -> str:
    """A name without the ending of a picture; other dots belong to the name."""
    ending = PurePosixPath(name).suffix.lower()
    is_picture = ending in {
        ".png",
        ".jpg",
        ".jpeg",
        ".webp",
        ".bmp",
        ".avif",
        ".jxl",
        ".heic",
        ".tif",
        ".tiff",
    }
    return PurePosixPath(name).stem if is_picture else name


def _no_metadata(path: Path, reason: str) -> AtelierError:
    return AtelierError(
        "“{file}” is no metadata of sd-scripts.",
        why="It should be JSON with a caption or tags for every image: {reason}.",
        remedy="Choose the file that tag or merge scripts of sd-scripts wrote, such as meta_cap.json.",
        file=path.name,
        reason=reason[:200],
    )
