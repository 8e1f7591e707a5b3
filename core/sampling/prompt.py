"""SamplePrompt: what to draw and how, and the lines in which sd-scripts' users write it. Free of torch."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import AtelierError
from core.sampling.prompt_tables import ENDINGS, lines_of_tables
from core.sampling.schedulers import sampler_kind

_OPTION_START = re.compile(r"\s--(?=[a-zA-Z])")
_SIZE_STEP = 8
_SMALLEST_EDGE = 64


@dataclass(frozen=True)
class SamplePrompt:
    """One picture to draw.

    Args:
        text: what it should show.
        negative: what it should not show.
        width: pixels, a multiple of 8.
        height: pixels, a multiple of 8.
        steps: denoising steps, >= 1.
        scale: classifier-free guidance; 1 switches the negative text off and halves the time.
        seed: the same seed gives the same picture, 0..2**63 - 1.
        sampler: as sd-scripts names it, for example ``"euler_a"``.
    """

    text: str
    negative: str = ""
    width: int = 512
    height: int = 512
    steps: int = 30
    scale: float = 7.5
    seed: int = 1
    sampler: str = "ddim"

    @property
    def line(self) -> str:
        """The prompt line that says all of this."""
        negative = f" --n {self.negative}" if self.negative else ""
        return (
            f"{self.text}{negative} --w {self.width} --h {self.height} --d {self.seed}"
            f" --l {self.scale:g} --s {self.steps} --ss {self.sampler}"
        )


def parse_prompt_line(line: str, defaults: SamplePrompt | None = None) -> SamplePrompt:
    """Read one prompt line.

    ``a doll --n blurry --w 512 --h 768 --d 1 --l 7.5 --s 28 --ss euler_a``: negative text, width, height,
    seed, guidance scale, steps, sampler. What is not said comes from ``defaults``. Sizes are rounded down to
    multiples of 8, but not below 64.

    Raises:
        AtelierError: an option is unknown, or its value cannot be read.
    """
    text, *options = _OPTION_START.split(" " + line.strip())
    values: dict[str, Any] = {"text": text.strip()}
    for option in options:
        letter, _, value = option.strip().partition(" ")
        field, read = _option(letter.lower(), line)
        try:
            values[field] = read(value.strip())
        except ValueError as error:
            raise AtelierError(
                "“--{option}” in the sample prompt “{line}” cannot be read.",
                why="A number is expected after it.",
                remedy="Write, for example: {example}",
                option=option,
                line=line,
                example="a photo --n blurry --w 512 --h 512 --d 1 --l 7.5 --s 30",
            ) from error
    prompt = dataclasses.replace(defaults or SamplePrompt(text=""), **values)
    return _checked(prompt, line)


def read_prompts(path: Path, defaults: SamplePrompt | None = None) -> tuple[SamplePrompt, ...]:
    """The prompts of a text file, one per line; empty lines and lines that start with ``#`` say nothing.

    Tables of prompts are read from TOML and JSON too.

    Raises:
        AtelierError: the file cannot be read, holds no prompt, or a line is wrong.
    """
    try:
        is_tables = path.suffix.lower() in ENDINGS
        lines = lines_of_tables(path) if is_tables else path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise AtelierError(
            "The sample prompts “{path}” cannot be read ({reason}).",
            why="One prompt per line is expected, as UTF-8 text.",
            remedy="Choose the file again, or save it as UTF-8.",
            path=path,
            reason=error,
        ) from error
    prompts = parse_prompt_lines(lines, defaults)
    if not prompts:
        raise AtelierError(
            "The sample prompts “{path}” hold no prompt.",
            why="Every line is empty or starts with “#”.",
            remedy="Write at least one prompt into the file.",
            path=path,
        )
    return prompts


def parse_prompt_lines(lines: list[str], defaults: SamplePrompt | None = None) -> tuple[SamplePrompt, ...]:
    """The prompts of several lines, without empty ones and comments."""
    told = (line.strip() for line in lines)
    return tuple(parse_prompt_line(line, defaults) for line in told if line and not line.startswith("#"))


def _edge(text: str) -> int:
    return max(_SMALLEST_EDGE, int(text) // _SIZE_STEP * _SIZE_STEP)


_OPTIONS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "n": ("negative", str),
    "w": ("width", _edge),
    "h": ("height", _edge),
    "d": ("seed", int),
    "l": ("scale", float),
    "s": ("steps", int),
    "ss": ("sampler", str),
}


def _option(letter: str, line: str) -> tuple[str, Callable[[str], Any]]:
    if letter not in _OPTIONS:
        raise AtelierError(
            "“--{letter}” in the sample prompt “{line}” is unknown.",
            why="Sample prompts know {known}.",
            remedy="Remove it, or write the text so that no “--” stands before a letter.",
            letter=letter,
            line=line,
            known=", ".join(f"--{name}" for name in _OPTIONS),
        )
    return _OPTIONS[letter]


def _checked(prompt: SamplePrompt, line: str) -> SamplePrompt:
    sampler_kind(prompt.sampler)
    if prompt.steps < 1 or prompt.seed < 0:
        raise AtelierError(
            "The sample prompt “{line}” asks for {steps} steps with seed {seed}.",
            why="At least one step is needed, and a seed is 0 or more.",
            remedy="Write for example “--s 30 --d 1”.",
            line=line,
            steps=prompt.steps,
            seed=prompt.seed,
        )
    return prompt
