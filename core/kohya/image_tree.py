"""KohyaTree: what lies in a training folder and its reg/ twin, read once, with everything odd about it said.

    tree/
        20_hina portrait/   a.png  a.txt  b.jpg
        reg/
            1_hina portrait/   c.png

Folders are read in the order of their names (sd-scripts takes the order of the disk), images likewise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.errors import AtelierError
from core.kohya.buckets import Size
from core.kohya.caption_file import caption_path, read_caption_file
from core.kohya.folder_name import FolderName
from core.kohya.folder_problems import FolderOddities, problem_about, problems_of_folder
from core.kohya.image_size import IMAGE_ENDINGS, PICTURE_ENDINGS, ImageFacts, read_image_facts
from core.kohya.problem import Problem, merged
from core.kohya.subset_settings import AS_THEY_ARE, SubsetSettings
from core.kohya.text_names import is_text

REG_FOLDER = "reg"


@dataclass(frozen=True)
class TrainingImage:
    """One image of a tree.

    Args:
        path: the file.
        size: (width, height) in pixels, upright.
        caption: its words as written, maybe several lines; the folder's concept where it has no caption file.
        caption_path: its caption file; None where it has none that can be read.
        mask_path: a picture whose red says what the loss looks at; None where there is none.
        train_size: its bucket, where that is said and not computed.
    """

    path: Path
    size: Size
    caption: str
    caption_path: Path | None = None
    mask_path: Path | None = None
    train_size: Size | None = None


@dataclass(frozen=True)
class ImageFolder:
    """One folder of images that count equally often.

    Args:
        path: the folder.
        name: its repeats and concept.
        is_reg: whether its images are regularization images.
        images: its images, by name.
        settings: how they are trained.
        dataset: which of a run's data sets it belongs to, from 0.
        label: what tells it from another folder of its name; empty where there is none.
        listed_in: the file that lists its images with their captions; None where they are all in the folder.
    """

    path: Path
    name: FolderName
    is_reg: bool
    images: tuple[TrainingImage, ...]
    settings: SubsetSettings = AS_THEY_ARE
    dataset: int = 0
    label: str = ""
    listed_in: Path | None = None

    @property
    def title(self) -> str:
        """What a LoRA file calls it."""
        return (self.listed_in or self.path).name

    def place_of(self, image: TrainingImage) -> str:
        """An image's place in the folder; its whole path where it lies elsewhere."""
        below = image.path.is_relative_to(self.path)
        return (image.path.relative_to(self.path) if below else image.path).as_posix()

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
        reg_data_dir: the same for regularization images. Where none is named, ``reg`` inside the training
            folder is taken if it is there.
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
    extension = with_dot(caption_extension)

    problems: list[Problem] = []
    folders = [*_read_root(root, extension, problems, is_reg=False, other_root=reg_root)]
    if reg_root and not found_reg and inside.is_dir() and inside.resolve() != reg_root.resolve():
        message = "“{file}” is not used, because another folder of regularization images is named."
        problems.append(
            Problem(message, "warning", "reg_data_dir", {"file": str(inside), "files": (inside,)})
        )
    if reg_root:
        folders += _read_root(reg_root, extension, problems, is_reg=True)
    return KohyaTree(root, reg_root, tuple(folders), merged(problems), found_reg)


def with_dot(extension: str) -> str:
    """An ending of file names with its dot."""
    return extension if extension.startswith(".") else f".{extension}"


def _existing(path: Path, option: str) -> Path:
    if path.is_dir():
        return path
    raise AtelierError(
        "“{path}” ({option}) is no folder."
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


def _read_root(
    root: Path, extension: str, problems: list[Problem], *, is_reg: bool, other_root: Path | None = None
) -> Iterator[ImageFolder]:
    entries = _listing(root)
    loose = [path for path in entries if path.suffix.lower() in PICTURE_ENDINGS and path.is_file()]
    if loose:
        message = "Images beside the training folders are not used ({count}: {names}). Move them into one."
        problems.append(problem_about(loose, message))
    for path in entries:
        if not path.is_dir() or path == other_root or (path.name == REG_FOLDER and not is_reg):
            continue
        try:
            yield read_folder(path, FolderName.parse(path.name), extension, problems, is_reg=is_reg)
        except AtelierError as error:
            message = "A folder is left out. {reason}"
            problems.append(Problem(message, "warning", values={"reason": str(error), "files": (path,)}))


def read_folder(
    path: Path, name: FolderName, extension: str, problems: list[Problem], *, is_reg: bool
) -> ImageFolder:
    """Read one folder of images, whatever it is called.

    Args:
        path: the folder.
        name: its repeats and concept.
        extension: how caption files end, with the dot.
        problems: takes what is odd about it.
        is_reg: whether its images are regularization images.

    Raises:
        AtelierError: it cannot be read.
    """
    entries = _listing(path)
    listing = {entry.name for entry in entries}
    odd = FolderOddities()
    images = []
    for entry in entries:
        if entry.is_dir():
            odd.inner_folders.append(entry)
        elif entry.suffix not in IMAGE_ENDINGS:
            _sort_out(entry, extension, odd)
        elif not is_text(entry.name):
            odd.not_text.append(entry)
        elif isinstance(facts := read_image_facts(entry), Problem):
            problems.append(facts)
        else:
            caption = caption_path(entry, extension, listing=listing)
            images.append(_image(entry, facts, name.concept, caption, odd, problems))
    problems += problems_of_folder(
        path, name.concept, odd, is_reg=is_reg, image_count=len(images), caption_extension=extension
    )
    return ImageFolder(path, name, is_reg, tuple(images))


def _sort_out(path: Path, extension: str, odd: FolderOddities) -> None:
    """Remember a file that is not read although a person might think so."""
    if path.suffix.lower() in PICTURE_ENDINGS:
        odd.unread_pictures.append(path)
    elif path.suffix != extension and path.suffix.lower() == extension.lower():
        odd.unread_captions.append(path)


def _image(
    path: Path,
    facts: ImageFacts,
    concept: str,
    caption: Path | None,
    odd: FolderOddities,
    problems: list[Problem],
) -> TrainingImage:
    if facts.is_turned:
        odd.turned.append(path)
    if facts.is_cut_short:
        odd.cut_short.append(path)
    if caption is None:
        odd.missing_captions.append(path)
        return TrainingImage(path, facts.size, concept)
    if caption.stem != path.stem:
        odd.borrowed_captions.append(path)
    reading = read_caption_file(caption)
    if reading.problem:
        problems.append(reading.problem)
    if reading.text is None:
        return TrainingImage(path, facts.size, concept)
    return TrainingImage(path, facts.size, reading.text, caption)
