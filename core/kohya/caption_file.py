"""The text beside an image that says what it shows. Reads what people have, and says what is odd about it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from core.kohya.caption_encoding import decode_caption
from core.kohya.problem import Problem
from core.kohya.whole_file import write_whole

# sd-scripts looks for "me.txt" beside "me_1_2_3_4.png": names that croppers of pictures give.
_CROP_NUMBERS = 4


@dataclass(frozen=True)
class CaptionReading:
    """What was found when an image's caption was looked for.

    Args:
        text: the caption, lines stripped and joined by a line feed; None where there is no readable file.
        path: the file; None where there is none.
        problem: what is odd about the file.
    """

    text: str | None = None
    path: Path | None = None
    problem: Problem | None = None


def caption_path(
    image_path: Path, extension: str = ".txt", *, listing: Collection[str] | None = None
) -> Path | None:
    """Find the caption file of an image, or None.

    Args:
        image_path: the image.
        extension: how caption files end, with the dot.
        listing: names of the files in the image's folder, where the caller has them already.
    """
    stems = [image_path.stem]
    pieces = image_path.stem.split("_")
    if len(pieces) > _CROP_NUMBERS:
        stems.append("_".join(pieces[:-_CROP_NUMBERS]))
    for stem in stems:
        candidate = image_path.with_name(stem + extension)
        if candidate.name in listing if listing is not None else candidate.is_file():
            return candidate
    return None


def read_caption(image_path: Path, extension: str = ".txt") -> str | None:
    """The caption of an image, or None where it has no readable caption file."""
    path = caption_path(image_path, extension)
    return None if path is None else read_caption_file(path).text


def read_caption_file(path: Path) -> CaptionReading:
    """Read one caption file, whatever it holds. Never raises: what is wrong is told in ``problem``."""
    try:
        content = path.read_bytes()
    except OSError as error:
        return _unreadable(
            path,
            "Caption that cannot be read ({reason}): {file}. Allow reading it, or delete it.",
            reason=error.strerror or str(error),
        )
    if not content:
        message = "Empty caption: {file}. Write one, or delete the file to use the folder’s name."
        return CaptionReading("", path, _problem(path, message))
    decoded = decode_caption(content)
    if decoded is None:
        message = "Caption in an encoding that was not recognised, not used: {file}. Save it as UTF-8."
        return _unreadable(path, message)
    if decoded.encoding:
        message = "Caption in {encoding}, read as such: {file}. sd-scripts needs it saved as plain UTF-8."
        values = _about(path) | {"encoding": decoded.encoding}
        return CaptionReading(_tidy(decoded.text), path, Problem(message, "notice", values=values))
    return CaptionReading(_tidy(decoded.text), path)


def write_caption(path: Path, text: str) -> None:
    """Write a caption as UTF-8, ending in a line feed. The file is complete or untouched when power fails.

    Args:
        path: the caption file, beside its image.
        text: the caption.
    """
    write_whole(path, f"{text}\n".encode())


def _tidy(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.strip() for line in lines).rstrip("\n")


def _unreadable(path: Path, message: str, **values: str) -> CaptionReading:
    return CaptionReading(None, path, Problem(message, "error", values=_about(path) | values))


def _problem(path: Path, message: str) -> Problem:
    return Problem(message, "warning", values=_about(path))


def _about(path: Path) -> dict[str, object]:
    return {"file": f"{path.parent.name}/{path.name}", "files": (path,)}
