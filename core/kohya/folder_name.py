"""FolderName: "20_hina portrait" says that the images inside count twenty times and show "hina portrait"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Self

from core.errors import AtelierError
from core.kohya.text_names import as_text, is_text

# A folder name may have 255 bytes on most disks; what remains is for the repeats and the underscore.
_MAX_CONCEPT_BYTES = 200
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_PORTS = (f"{port}{number}" for port in ("com", "lpt") for number in "123456789¹²³")
_DEVICES_OF_WINDOWS = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS))


@dataclass(frozen=True)
class FolderName:
    """The name of a training or regularization folder.

    Args:
        repeats: how often each image inside counts per epoch, 1 or more.
        concept: what the images show. It is the caption of every image that has none of its own.
    """

    repeats: int
    concept: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a folder's name as sd-scripts does: what stands before the first "_" is the number of repeats.

        "10" and "10_" are read too; their images have no words but those of their caption files.

        Raises:
            AtelierError: it does not start with a whole number above 0, or is no text.
        """
        if not is_text(text):
            raise AtelierError(
                "The name of the folder “{name}” is not valid text.",
                why="An archive from elsewhere was unpacked so; no LoRA file can hold such a name.",
                remedy="Rename the folder.",
                name=as_text(text),
            )
        head, _, concept = text.partition("_")
        try:
            repeats = int(head)
        except ValueError:
            raise _not_named_for_training(text) from None
        if repeats < 1:
            raise AtelierError(
                "The folder “{name}” is to be used {repeats} times.",
                why="The number before the “_” says how often each image counts; below 1 nothing is trained.",
                remedy="Rename it, for example to “{better}”.",
                name=text,
                repeats=repeats,
                better=f"1_{concept}",
            )
        return cls(repeats, concept)

    def __str__(self) -> str:
        return f"{self.repeats}_{self.concept}"


def refusal_of_concept_name(name: str) -> str | None:
    """Why a folder cannot bear this concept's name on every system, or None where it can."""
    if not name.strip():
        return "A concept needs a name."
    if _FORBIDDEN.search(name):
        return (
            'A concept’s name becomes a folder: it cannot contain < > : " / \\ | ? * or control characters.'
        )
    if name[-1] in ". ":
        return "Windows drops a dot or a space at the end of a folder’s name: end with another character."
    if is_device_of_windows(name):
        return "Windows keeps this name for a device: choose another one."
    if not is_text(name):
        return "The name is not valid text, as after unpacking an archive from elsewhere: choose another one."
    if len(name.encode("utf-8")) > _MAX_CONCEPT_BYTES:
        return "The name is too long for a folder: shorten it to 200 bytes (about 60 Chinese characters)."
    return None


def is_device_of_windows(name: str) -> bool:
    """Whether Windows takes a name for a device and no file, whatever its ending: “con.png”."""
    return name.split(".")[0].strip().lower() in _DEVICES_OF_WINDOWS


def _not_named_for_training(text: str) -> AtelierError:
    return AtelierError(
        "The folder “{name}” is not named for training.",
        why="A training folder starts with how often to repeat its images, then “_” and a name.",
        remedy="Rename it, for example to “10_{name}”.",
        name=text,
    )
