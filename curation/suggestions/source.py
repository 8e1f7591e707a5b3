"""SourceKind and Source: what everything else needs to know of a way to find people on photos."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from curation.suggestions.suggestion import Suggestion

Pixels = NDArray[np.uint8]

Parts = tuple[Suggestion, ...]
"""What is suggested for one person: boxes as they were found, perhaps reaching out of the photo."""


class Source(Protocol):
    """A loaded source. It may take a gigabyte: such a one is used in a process of its own."""

    @property
    def runs_on(self) -> str:
        """What truly does the work, for example "CUDA" or "CPU"."""
        ...

    def people(self, pixels: Pixels) -> tuple[Parts, ...]:
        """Look for people.

        Args:
            pixels: the upright photo, RGB, [H, W, 3].

        Returns:
            Suggestions per person, the one most likely meant first; in photo pixels.
        """
        ...


@dataclass(frozen=True)
class SourceModel:
    """A model that a source needs, kept in a folder of its own.

    Attributes:
        name: what settings call it.
        title: how people call it.
        repository: where it is published on huggingface.co.
        files: names of its files; "*" stands for anything, "|" for either.
        help: what it finds, in one line.
        megabytes: about how much is fetched; the publisher is asked for the exact size before anything is.
        is_needed: whether the source works without it.
        licence: what its publisher allows, for the person who fetches it.
        hint: what else that person should know.
    """

    name: str
    title: str
    repository: str
    files: tuple[str, ...]
    help: str = ""
    megabytes: float = 0.0
    is_needed: bool = True
    licence: str = ""
    hint: str = ""


@dataclass(frozen=True)
class SourceKind:
    """One way to find people. Loads nothing heavy; ``make`` is looked up when it is used.

    Attributes:
        name: how the project calls it.
        title: how people call it; said on screen with what it found.
        help: one line for people who meet it first.
        make: "module:function" that takes the models' folders by name and returns a ``Source``.
        models: what it needs besides OpenCV; empty for nothing.
    """

    name: str
    title: str
    help: str
    make: str
    models: tuple[SourceModel, ...] = ()


@dataclass(frozen=True)
class SourceSettings:
    """Everything another process needs to open a source.

    Attributes:
        kind: name of its kind.
        folders: where its models lie, by ``SourceModel.name``.
    """

    kind: str = "haar"
    folders: Mapping[str, Path] = field(default_factory=dict)
