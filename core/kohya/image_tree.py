"""KohyaTree: what lies in a training folder and its reg/ twin, read once, with everything odd about it said.

    tree/
        20_hina portrait/   a.png  a.txt  b.jpg
        reg/
            1_hina portrait/   c.png

Folders are read in the order of their names (sd-scripts takes the order of the disk), images likewise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import AtelierError
from core.kohya.buckets import Size
from core.kohya.caption_file import caption_path, read_caption_file
from core.kohya.folder_name import FolderName
from core.kohya.image_size import ImageFacts, read_image_facts
from core.kohya.problem import Problem, examples

REG_FOLDER = "reg"

# Lower or upper case but not mixed, as sd-scripts looks for them.
_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".bmp")
IMAGE_ENDINGS = frozenset(_ENDINGS + tuple(ending.upper() for ending in _ENDINGS))
# What a person would call a picture, and expect to be trained.
_OTHER_PICTURES = frozenset(
    (*_ENDINGS, ".gif", ".tif", ".tiff", ".avif", ".heic", ".heif", ".jxl", ".jp2", ".jfif")
)


@dataclass(frozen=True)
class TrainingImage:
    """One image of a tree.

    Args:
        path: the file.
        size: (width, height) in pixels, upright.
        caption: its words as written, maybe several lines; the folder's concept where it has no caption file.
        caption_path: its caption file; None where it has none that can be read.
    """

    path: Path
    size: Size
    caption: str
    caption_path: Path | None = None


@dataclass(frozen=True)
class ImageFolder:
    """One folder of images that count equally often.

    Args:
        path: the folder.
        name: its repeats and concept.
        is_reg: whether its images are regularization images.
        images: its images, by name.
    """

    path: Path
    name: FolderName
    is_reg: bool
    images: tuple[TrainingImage, ...]

    @property
    def sample_count(self) -> int:
        """Images times repeats."""
        return self.name.repeats * len(self.images)


@dataclass(frozen=True)
class KohyaTree:
    """A training folder with its regularization twin.

    Args:
        root: the training folder.
        reg_root: the regularization folder; None where there is none.
        folders: training folders, then regularization folders, each by name.
        problems: everything odd that was met.
        found_reg: whether ``reg_root`` was not named but found inside the training folder.
    """

    root: Path
    reg_root: Path | None
    folders: tuple[ImageFolder, ...]
    problems: tuple[Problem, ...] = ()
    found_reg: bool = False

    @property
    def train_folders(self) -> tuple[ImageFolder, ...]:
        """The folders that are trained on."""
        return tuple(folder for folder in self.folders if not folder.is_reg)

    @property
    def reg_folders(self) -> tuple[ImageFolder, ...]:
        """The folders that keep the class what it was."""
        return tuple(folder for folder in self.folders if folder.is_reg)


def read_tree(
    train_data_dir: Path | str,
    reg_data_dir: Path | str | None = None,
    *,
    caption_extension: str = ".txt",
) -> KohyaTree:
    """Read a training folder: names, sizes and captions, never pixels.

    Args:
        train_data_dir: the folder that holds "10_name" folders.
        reg_data_dir: the same for regularization images. Where none is named, ``reg`` inside the training folder
            is taken if it is there.
        caption_extension: how caption files end; a missing dot is added.

    Raises:
        AtelierError: a folder that was named is not there or cannot be read.
    """
    root = _existing(Path(train_data_dir), "train_data_dir")
    inside = root / REG_FOLDER
    found_reg = not reg_data_dir and inside.is_dir()
    reg_root = (
        inside if found_reg else _existing(Path(reg_data_dir), "reg_data_dir") if reg_data_dir else None
    )
    extension = caption_extension if caption_extension.startswith(".") else f".{caption_extension}"

    problems: list[Problem] = []
    if reg_root and not found_reg and inside.is_dir() and inside.resolve() != reg_root.resolve():
        message = "“{file}” is not used, because another folder of regularization images is named."
        problems.append(
            Problem(message, "warning", "reg_data_dir", {"file": str(inside), "files": (inside,)})
        )
    folders = [*_read_root(root, extension, problems, is_reg=False)]
    if reg_root:
        folders += _read_root(reg_root, extension, problems, is_reg=True)
    return KohyaTree(root, reg_root, tuple(folders), tuple(problems), found_reg)


@dataclass
class _Oddities:
    """What was met in one folder, collected so that a thousand like files make one line."""

    missing_captions: list[Path] = field(default_factory=list)
    borrowed_captions: list[Path] = field(default_factory=list)
    turned: list[Path] = field(default_factory=list)


def _existing(path: Path, option: str) -> Path:
    if path.is_dir():
        return path
    raise AtelierError(
        "The folder “{path}” ({option}) is a file."
        if path.exists()
        else "The folder “{path}” ({option}) is not there.",
        why="It should hold folders such as “10_name” with images and their captions.",
        remedy="Name another folder, or write this one first.",
        path=str(path),
        option=option,
    )


def _listing(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise AtelierError(
            "The folder “{path}” cannot be read: {reason}.",
            remedy="Allow reading it, or take it out of the tree.",
            path=str(folder),
            reason=error.strerror or str(error),
        ) from error


def _read_root(root: Path, extension: str, problems: list[Problem], *, is_reg: bool) -> Iterator[ImageFolder]:
    entries = _listing(root)
    loose = [path for path in entries if path.suffix.lower() in _OTHER_PICTURES and path.is_file()]
    if loose:
        message = (
            "{count} images lie beside the training folders and are not used ({names}): move them into one."
        )
        problems.append(_about(loose, message))
    for path in entries:
        if not path.is_dir() or (path.name == REG_FOLDER and not is_reg):
            continue
        try:
            name = FolderName.parse(path.name)
            yield _read_folder(path, name, extension, problems, is_reg=is_reg)
        except AtelierError as error:
            message = "A folder is left out. {reason}"
            problems.append(Problem(message, "warning", values={"reason": str(error), "files": (path,)}))


def _read_folder(
    path: Path, name: FolderName, extension: str, problems: list[Problem], *, is_reg: bool
) -> ImageFolder:
    entries = _listing(path)
    listing = {entry.name for entry in entries}
    odd = _Oddities()
    images = []
    for entry in entries:
        if entry.suffix not in IMAGE_ENDINGS or entry.is_dir():
            continue
        facts = read_image_facts(entry)
        if isinstance(facts, Problem):
            problems.append(facts)
            continue
        images.append(
            _image(entry, facts, name, caption_path(entry, extension, listing=listing), odd, problems)
        )
    folder = ImageFolder(path, name, is_reg, tuple(images))
    problems += _problems_of_folder(folder, entries, extension, odd)
    return folder


def _image(
    path: Path,
    facts: ImageFacts,
    name: FolderName,
    caption: Path | None,
    odd: _Oddities,
    problems: list[Problem],
) -> TrainingImage:
    if facts.is_turned:
        odd.turned.append(path)
    if caption is None:
        odd.missing_captions.append(path)
        return TrainingImage(path, facts.size, name.concept)
    if caption.stem != path.stem:
        odd.borrowed_captions.append(path)
    reading = read_caption_file(caption)
    if reading.problem:
        problems.append(reading.problem)
    if reading.text is None:
        return TrainingImage(path, facts.size, name.concept)
    return TrainingImage(path, facts.size, reading.text, caption)


def _problems_of_folder(
    folder: ImageFolder, entries: list[Path], extension: str, odd: _Oddities
) -> Iterator[Problem]:
    inner = [path for path in entries if path.is_dir()]
    unread = [path for path in entries if _is_unread_picture(path)]
    shouting = [
        path for path in entries if path.suffix != extension and path.suffix.lower() == extension.lower()
    ]
    if inner:
        yield _about(
            inner,
            "“{folder}” has {count} folders inside that are not read ({names}): move images up.",
            folder,
        )
    if unread:
        message = (
            "“{folder}” has {count} pictures of a kind that is not read ({names}): save them as .png or .jpg."
        )
        yield _about(unread, message, folder)
    if shouting:
        message = "“{folder}” has {count} captions that are not read ({names}): their names should end in {extension}."
        yield _about(shouting, message, folder, extension=extension)
    if odd.turned:
        message = (
            "“{folder}” has {count} images stored lying, with a note to turn them ({names}). They are trained "
            "upright here; sd-scripts would train them lying."
        )
        yield _about(odd.turned, message, folder)
    if odd.borrowed_captions:
        message = "“{folder}” has {count} images that take the caption of a shorter name, as sd-scripts does ({names})."
        yield _about(odd.borrowed_captions, message, folder)
    yield from _missing_captions(folder, odd.missing_captions, extension)
    if not folder.images:
        yield _about([folder.path], "“{folder}” has no images.", folder)


def _missing_captions(folder: ImageFolder, missing: list[Path], extension: str) -> Iterator[Problem]:
    # Regularization images without any captions are the usual thing: the class word is all they need.
    if not missing or (folder.is_reg and folder.name.concept and len(missing) == len(folder.images)):
        return
    message = (
        "“{folder}” has {count} images without a caption ({names}): their caption is the folder’s name, “{concept}”."
        if folder.name.concept
        else "“{folder}” has {count} images without any words ({names}): write {extension} files beside them."
    )
    yield _about(missing, message, folder, concept=folder.name.concept, extension=extension)


def _is_unread_picture(path: Path) -> bool:
    return path.suffix.lower() in _OTHER_PICTURES and path.suffix not in IMAGE_ENDINGS and path.is_file()


def _about(paths: list[Path], message: str, folder: ImageFolder | None = None, **values: str) -> Problem:
    places = {"count": len(paths), "names": examples([path.name for path in paths]), "files": tuple(paths)}
    return Problem(
        message, "warning", values=places | values | ({"folder": folder.path.name} if folder else {})
    )
