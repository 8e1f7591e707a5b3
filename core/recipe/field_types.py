"""Types of recipe fields that sd-scripts accepts in several spellings."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Sequence
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, BeforeValidator

_HIGHEST_RATE = 10
_LONGEST_NAME = 255
_LONGEST_PATH = 4000


def read_resolution(value: object) -> tuple[int, int]:
    """Read a training size: ``512``, ``"512"``, ``"768,512"``, ``"(768, 512)"`` or ``[768, 512]``.

    Returns:
        (width, height) in pixels.

    Raises:
        ValueError: it is none of these.
    """
    try:
        numbers = _numbers(value)
    except ValueError:
        numbers = ()  # told below, with what a size looks like
    if len(numbers) not in (1, 2) or any(number != int(number) or number < 1 for number in numbers):
        raise ValueError("A training size is one number, or width and height: 512 or “768,512”.")
    return int(numbers[0]), int(numbers[-1])


def read_rates(value: object) -> float | tuple[float, ...] | None:
    """Read one learning rate, or one per text encoder: ``5e-5``, ``"1e-5, 2e-5"``, ``[1e-5, 2e-5]``.

    Raises:
        ValueError: it is none of these, or a rate is not within 0 and 10.
    """
    if value is None:
        return None
    numbers = _numbers(value)
    if not all(0 <= number <= _HIGHEST_RATE for number in numbers):
        raise ValueError("A learning rate is 0 or more, and 10 or less.")
    return numbers[0] if len(numbers) == 1 else tuple(numbers)


def read_share_or_steps(value: object) -> float | int:
    """Read a count of steps (1 and more) or a share of the run: ``100``, ``0.1``, ``"10%"``, ``"100%"``.

    Raises:
        ValueError: it is none of these, or below 0.
    """
    text = str(value).strip()
    number = _number(text.removesuffix("%"))
    if number < 0:
        raise ValueError("Steps, or a share of them, are 0 or more.")
    if text.endswith("%"):
        return number / 100
    is_whole_run = "." in text and number == 1
    return number if 0 < number < 1 or is_whole_run else int(number)


def read_zero_as_not_given(value: object) -> object:
    """Read a 0 as nothing, where sd-scripts' users switch off with it what is off without it."""
    return None if value == 0 or (isinstance(value, str) and value.strip() in ("0", "0.0")) else value


def read_prompt_lines(value: object) -> object:
    """Read sample prompts: a file's path, or the prompt lines themselves."""
    if isinstance(value, str) and "\n" in value:
        return tuple(line for line in value.splitlines() if line.strip())
    return value if isinstance(value, str) else tuple(value) if isinstance(value, Sequence) else value


def read_file_paths(value: object) -> tuple[str, ...]:
    """Read several files: a list of paths, or one path."""
    if isinstance(value, str):
        value = (value,)
    if not isinstance(value, Sequence):
        raise ValueError("Paths of files are needed here.")  # noqa: TRY004 - pydantic reports ValueErrors only
    return tuple(possible_path(str(path)) or "" for path in value)


def possible_path(value: str | None) -> str | None:
    """Refuse a text that can name no file, such as a prompt in the wrong field: the system fails on it.

    Raises:
        ValueError: a part of it is longer than a name may be, or it holds a zero.
    """
    names = re.split(r"[\\/]" if os.name == "nt" else "/", value or "")
    # Windows counts letters, other systems bytes.
    longest = max(len(name if os.name == "nt" else os.fsencode(name)) for name in names)
    if longest > _LONGEST_NAME or len(value or "") > _LONGEST_PATH or "\0" in (value or ""):
        raise ValueError("This is no path: the names of files and folders are not so long.")
    return value


def data_or_path(value: str | None) -> str | None:
    """Take a picture as a data URL, or by its path; see :func:`possible_path`."""
    return value if value is not None and value.startswith("data:") else possible_path(value)


def read_numbers(value: object) -> tuple[float, ...]:
    """Read several numbers: ``0.5``, ``"0.5, 1"``, ``[0.5, 1]``."""
    return () if value in ("", (), []) else _numbers(value)


def read_number_range(value: object) -> tuple[float, float] | None:
    """Read the smallest and the largest of something: ``"2.0,4.0"``, ``[2, 4]``, or one number for both."""
    if value is None:
        return None
    numbers = _numbers(value)
    if len(numbers) > 2 or min(numbers) <= 0 or numbers[0] > numbers[-1]:
        raise ValueError("Two numbers above 0 are needed here, the smaller one first: “2.0,4.0”.")
    return numbers[0], numbers[-1]


def _numbers(value: object) -> tuple[float, ...]:
    if isinstance(value, bool):
        raise ValueError("A number is needed here.")  # noqa: TRY004 - pydantic reports ValueErrors only
    if isinstance(value, (int, float)):
        return (_number(value),)
    pieces = re.split(r"[,\s]+|(?<=\d)x(?=\d)", value.strip(" ()[]")) if isinstance(value, str) else value
    if not isinstance(pieces, Sequence) or not pieces:
        raise ValueError("A number is needed here.")
    if not all(isinstance(piece, (str, int, float)) for piece in pieces):
        raise ValueError("A number is needed here.")
    return tuple(_number(piece) for piece in pieces if piece != "")


def _number(value: str | float) -> float:
    """A number that can be reckoned with: neither infinite nor none."""
    try:
        number = float(value)
    except (ValueError, OverflowError):
        number = math.nan
    if not math.isfinite(number):
        raise ValueError("A number is needed here.")
    return number


def _token_limit(value: int | None) -> int | None:
    if value in (None, 75):
        return None
    if value not in (150, 225):
        raise ValueError(
            f"Captions are read in chunks of 75 tokens: choose 75, 150 or 225 instead of {value}."
        )
    return value


Interpolation: TypeAlias = Literal["lanczos", "nearest", "bilinear", "linear", "bicubic", "cubic", "area"]
Resolution = Annotated[tuple[int, int], BeforeValidator(read_resolution)]
Rates = Annotated[float | tuple[float, ...] | None, BeforeValidator(read_rates)]
ShareOrSteps = Annotated[float | int, BeforeValidator(read_share_or_steps)]
OptionalCount = Annotated[int | None, BeforeValidator(read_zero_as_not_given)]
OptionalSize = Annotated[float | None, BeforeValidator(read_zero_as_not_given)]
PromptLines = Annotated[str | tuple[str, ...] | None, BeforeValidator(read_prompt_lines)]
FilePaths = Annotated[tuple[str, ...], BeforeValidator(read_file_paths)]
PathText = Annotated[str, AfterValidator(possible_path)]
OptionalPath = Annotated[str | None, AfterValidator(possible_path)]
OptionalPicture = Annotated[str | None, AfterValidator(data_or_path)]
Numbers = Annotated[tuple[float, ...], BeforeValidator(read_numbers)]
NumberRange = Annotated[tuple[float, float] | None, BeforeValidator(read_number_range)]
TokenLimit = Annotated[int | None, AfterValidator(_token_limit)]
