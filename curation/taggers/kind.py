"""TaggerKind and Tagger: what everything else needs to know of a way to describe pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from PIL import Image
from pydantic import BaseModel

from core.kohya.problem import Problem
from curation.taggers.description import Description
from curation.taggers.prompt_words import NO_WORDS, PromptWords


class Tagger(Protocol):
    """A loaded model. It is used in a process of its own: it may take gigabytes."""

    @property
    def runs_on(self) -> str:
        """What truly does the work, for example "CUDA" or "CPU"."""
        ...

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What a person should know, for example that it fell back to the processor."""
        ...

    @property
    def batch_size(self) -> int:
        """How many pictures are best described at once, >= 1."""
        ...

    def prepare(self, picture: Image.Image, words: PromptWords = NO_WORDS) -> Any:
        """Bring one RGB or RGBA picture, and what is known of it, to what the model takes.

        Called from several threads.
        """
        ...

    def describe(self, prepared: Sequence[Any]) -> list[Description]:
        """Describe pictures that were prepared, at most ``batch_size`` of them."""
        ...


@dataclass(frozen=True)
class KnownModel:
    """A published model that a kind reads.

    Attributes:
        repository: its name on huggingface.co; the part behind the last "/" is the model's name.
        threshold: least score of general tags at which precision and recall are equal, or None.
        for_photos: whether it learned from photographs instead of drawings.
    """

    repository: str
    threshold: float | None = None
    for_photos: bool = False

    @property
    def name(self) -> str:
        """The model's own name."""
        return self.repository.rsplit("/", 1)[-1]


@dataclass(frozen=True)
class TaggerKind:
    """One way to describe pictures. Loads nothing heavy; ``make`` is looked up when it is used.

    Attributes:
        name: how the command line and the project call it.
        title: how people call it.
        help: one line for people who meet it first.
        options: its settings, a frozen pydantic model.
        make: "module:function" that takes a folder and the options and returns a ``Tagger``.
        gives_scores: whether it finds scored tags; else it writes a sentence.
        files: names of the files its folder needs; "*" stands for anything. None for a server, which keeps
            its own.
        models: published models it reads, the most useful first.
    """

    name: str
    title: str
    help: str
    options: type[BaseModel]
    make: str
    gives_scores: bool
    files: tuple[str, ...]
    models: tuple[KnownModel, ...] = ()

    def threshold_of(self, model: str) -> float | None:
        """The measured best threshold of a model by its name or repository; None when none is known."""
        name = model.rsplit("/", 1)[-1].lower()
        return next((known.threshold for known in self.models if known.name.lower() == name), None)


@dataclass(frozen=True)
class TaggerSettings:
    """Everything another process needs to load a tagger.

    Attributes:
        kind: name of its kind.
        folder: where the model's files lie.
        options: values of the kind's options, by name.
        model: the model's name; the folder's own when it is empty.
    """

    kind: str
    folder: Path
    options: Mapping[str, Any] = field(default_factory=dict)
    model: str = ""

    @property
    def model_name(self) -> str:
        """What descriptions of this model are kept under."""
        return self.model or self.folder.absolute().name
