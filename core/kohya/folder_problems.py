"""What is odd about one folder of images, collected so that a thousand files of a kind make one line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.kohya.problem import Problem, examples
from core.kohya.text_names import as_text

_MESSAGES = {
    "inner_folders": "“{folder}”: folders inside are not read ({count}: {names}). Move their images up.",
    "unread_pictures": "“{folder}”: pictures of an unread kind ({count}: {names}). Save them as .png.",
    "not_text": "“{folder}”: names that are not valid text are left out ({count}: {names}). Rename them.",
    "unread_captions": "“{folder}”: captions are not read ({count}: {names}). End them in {extension}.",
    "turned": (
        "“{folder}”: images are stored lying, with a note to turn them ({count}: {names}). They are "
        "trained upright here; sd-scripts would train them lying."
    ),
    "cut_short": "“{folder}”: the end of the file is missing ({count}: {names}). Copy these images again.",
    "borrowed_captions": (
        "“{folder}”: images take the caption of a shorter name, as in sd-scripts ({count}: {names}). Give "
        "them captions of their own."
    ),
    "missing_captions": "“{folder}”: images without a caption are called “{concept}” ({count}: {names}).",
    "wordless": "“{folder}”: images without words ({count}: {names}). Write {extension} files beside them.",
}


@dataclass
class FolderOddities:
    """Files of one folder that a person should know about, by what is odd about them.

    Args:
        inner_folders: folders inside.
        unread_pictures: pictures of a kind that sd-scripts does not read.
        not_text: images whose names are no text.
        unread_captions: caption files whose ending is written in another case.
        turned: images with an orientation note.
        cut_short: images whose file ends too early.
        borrowed_captions: images that take another name's caption.
        missing_captions: images without a caption file.
    """

    inner_folders: list[Path] = field(default_factory=list)
    unread_pictures: list[Path] = field(default_factory=list)
    not_text: list[Path] = field(default_factory=list)
    unread_captions: list[Path] = field(default_factory=list)
    turned: list[Path] = field(default_factory=list)
    cut_short: list[Path] = field(default_factory=list)
    borrowed_captions: list[Path] = field(default_factory=list)
    missing_captions: list[Path] = field(default_factory=list)


def problems_of_folder(
    folder: Path, concept: str, odd: FolderOddities, *, is_reg: bool, image_count: int, caption_extension: str
) -> Iterator[Problem]:
    """Say what is odd about a folder that was read.

    Args:
        folder: the folder.
        concept: what images without a caption are called.
        odd: what was met.
        is_reg: whether it holds regularization images.
        image_count: images that were read.
        caption_extension: how caption files end.
    """
    found = dict(vars(odd))
    if is_reg and concept and len(odd.missing_captions) == image_count:
        # Regularization images without any captions are the usual thing: the class word is all they need.
        found["missing_captions"] = []
    if not concept:
        found["wordless"] = found.pop("missing_captions")
    for kind, message in _MESSAGES.items():
        if found.get(kind):
            about = {"folder": folder.name, "concept": concept, "extension": caption_extension}
            yield problem_about(found[kind], message, **about)
    if not image_count:
        yield problem_about([folder], "“{names}” has no images.")


def problem_about(paths: list[Path], message: str, **values: str) -> Problem:
    """A warning about files: ``{count}`` and ``{names}`` in the message are filled from them."""
    names = examples([as_text(path.name) for path in paths])
    about = {"count": len(paths), "names": names, "files": tuple(paths)}
    return Problem(message, "warning", values=about | values)
