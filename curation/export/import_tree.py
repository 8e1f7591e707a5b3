"""The way back in: a Kohya folder made elsewhere becomes photos, regions, captions and concepts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import AtelierError
from core.kohya.folder_name import refusal_of_concept_name
from core.kohya.image_tree import ImageFolder, KohyaTree, TrainingImage, read_tree
from core.kohya.problem import Problem
from curation.photos.reading import read_photo
from curation.progress import Progress
from curation.project.history import AppliedEdit
from curation.project.import_edit import ImportedFolder, ImportedPicture, ImportTree
from curation.project.store import CurationProject


@dataclass(frozen=True)
class ImportProgress(Progress):
    """Progress of an import; the last one carries what was done and what was left out.

    Attributes:
        applied: the one edit that took everything in, or None while under way.
        problems: what was left out or looked odd.
        taken: how many pictures were taken in.
    """

    applied: AppliedEdit | None = None
    problems: tuple[Problem, ...] = ()
    taken: int = 0


def import_tree(
    project: CurationProject, tree: Path, reg: Path | None = None, *, caption_extension: str = ".txt"
) -> Iterator[ImportProgress]:
    """Take a Kohya folder into a project, as one edit.

    The pictures stay where they are. Written out again unchanged, pictures and captions come out byte for
    byte, those too that only their EXIF turns upright: ``plan`` names them, as sd-scripts sees them lying.

    Args:
        project: where to.
        tree: the training folder.
        reg: the reg folder; ``reg`` inside the training folder when it is not named.
        caption_extension: how caption files end.

    Raises:
        AtelierError: the folder is not there, or holds no pictures.
    """
    found = read_tree(tree.absolute(), reg.absolute() if reg else None, caption_extension=caption_extension)
    problems = list(found.problems)
    folders: list[ImportedFolder] = []
    total = sum(len(folder.images) for folder in found.folders)
    done = 0
    for folder in _usable(found, problems):
        pictures: list[ImportedPicture] = []
        for image in folder.images:
            picture = _picture(image, problems)
            if picture is not None:
                pictures.append(picture)
            done += 1
            yield ImportProgress(done, total, image.path.name)
        folders.append(
            ImportedFolder(folder.name.concept, folder.name.repeats, tuple(pictures), is_reg=folder.is_reg)
        )
    if not any(folder.pictures for folder in folders):
        raise AtelierError(
            "“{folder}” holds no training pictures.",
            why="Pictures are expected in folders such as “10_name” inside it.",
            remedy="Choose the folder above the “10_name” folders.",
            folder=str(tree),
        )
    applied = project.apply(ImportTree(tuple(folders)))
    taken = sum(len(folder.pictures) for folder in folders)
    yield ImportProgress(total, total, "", applied, tuple(problems), taken)


def _usable(tree: KohyaTree, problems: list[Problem]) -> Iterator[ImageFolder]:
    for folder in tree.folders:
        refusal = refusal_of_concept_name(folder.name.concept)
        if refusal is None:
            yield folder
            continue
        message = "The folder {file} is left out. {reason}"
        values = {"file": folder.path.name, "reason": refusal, "files": (folder.path,)}
        problems.append(Problem(message, "error", values=values))


def _picture(image: TrainingImage, problems: list[Problem]) -> ImportedPicture | None:
    try:
        facts = read_photo(image.path)
    except AtelierError as error:
        values = {"reason": error, "files": (image.path,)}
        problems.append(Problem("{reason}", "error", values=values))
        return None
    return ImportedPicture(facts, image.caption if image.caption_path else "")
