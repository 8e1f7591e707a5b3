"""OnnxTagger: what all taggers with scores share. A kind brings its layout, and its way to scores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Literal

import numpy as np
from PIL import Image
from pydantic import BaseModel, Field

from core.errors import AtelierError
from core.kohya.problem import Problem
from curation.taggers.description import Description
from curation.taggers.onnx_model import Floats, OnnxModel
from curation.taggers.prompt_words import NO_WORDS, PromptWords
from curation.taggers.tag_list import TagList

# On a processor batches bring nothing but memory; on a card they keep it busy.
_BATCH_ON_CARD = 8


class OnnxOptions(BaseModel, frozen=True, extra="forbid"):
    """Settings of taggers that run in onnxruntime."""

    device: Literal["auto", "cpu"] = Field(
        default="auto", description="The fastest that works, or the processor."
    )
    batch_size: int = Field(default=0, ge=0, le=64, description="Pictures at once; 0 chooses by the device.")
    threads: int = Field(default=0, ge=0, le=256, description="Processor threads; 0 takes all cores.")


class OnnxTagger:
    """A tagger whose model answers one number per tag."""

    def __init__(
        self,
        model: OnnxModel,
        tags: TagList,
        *,
        prepare: Callable[[Image.Image], Floats],
        to_scores: Callable[[Floats], Floats],
        batch_size: int = 0,
    ) -> None:
        """Put together what was loaded.

        Args:
            model: the graph.
            tags: one tag per output.
            prepare: brings a picture to what the graph takes for one.
            to_scores: from the graph's numbers to scores in 0..1.
            batch_size: pictures at once; 0 chooses by the device.

        Raises:
            AtelierError: the graph answers another number of tags than the list has.
        """
        self._model = model
        self._tags = tags
        self._prepare = prepare
        self._to_scores = to_scores
        self._batch_size = batch_size
        if model.output_width not in (None, len(tags)):
            raise _do_not_belong_together(model, tags, model.output_width or 0)

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return self._model.runs_on

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What a person should know."""
        return self._model.notes

    @property
    def batch_size(self) -> int:
        """How many pictures are best described at once."""
        if self._model.input.batch is not None:
            return self._model.input.batch
        return self._batch_size or (1 if self.runs_on == "CPU" else _BATCH_ON_CARD)

    def prepare(self, picture: Image.Image, words: PromptWords = NO_WORDS) -> Floats:
        """Bring one picture to what the model takes."""
        del words  # It is asked nothing.
        return self._prepare(picture)

    def describe(self, prepared: Sequence[Any]) -> list[Description]:
        """Score pictures."""
        batch = prepared[0][None] if len(prepared) == 1 else np.stack(prepared)
        scores = self._to_scores(self._model.run(batch))
        if scores.shape != (len(prepared), len(self._tags)):
            raise _do_not_belong_together(self._model, self._tags, scores.shape[-1])
        if not np.isfinite(scores).all():
            raise AtelierError(
                "The model “{file}” answers with numbers that are none.",
                why="Either the file is damaged, or it does not work on {device}.",
                remedy="Try it on the processor, or fetch the file again.",
                file=self._model.path.name,
                device=self.runs_on,
            )
        return [Description(self._tags.scores_of(row)) for row in scores]


def side_of(model: OnnxModel, place: int, *, usual: int = 448) -> int:
    """Width and height of the square that a model takes.

    Args:
        model: the graph.
        place: where its input's shape, without the batch, names the height.
        usual: taken where the file leaves it open.
    """
    shape = model.input.shape
    size = shape[place] if place < len(shape) else None
    return size or usual


def _do_not_belong_together(model: OnnxModel, tags: TagList, width: int) -> AtelierError:
    return AtelierError(
        "“{model}” and “{tags}” do not belong together.",
        why="The model answers {answers} numbers, the list names {count} tags.",
        remedy="Fetch both files from the same model's page.",
        model=model.path.name,
        tags=tags.path.name,
        answers=width,
        count=len(tags),
    )
