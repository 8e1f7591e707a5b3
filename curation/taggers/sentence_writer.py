"""SentenceWriter: what all captioners of transformers share. A kind brings its prompt and its inputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PIL import Image
from pydantic import BaseModel, Field

from core.errors import AtelierError
from curation.photos.reading import on_white
from curation.taggers.description import Description
from curation.taggers.local_model import LoadedCaptioner, Quantization
from curation.taggers.prompt_words import NO_WORDS, PromptWords
from curation.taggers.sentence_cleaning import cleaned_sentence

_BATCH_ON_CARD = 4


class SentenceOptions(BaseModel, frozen=True, extra="forbid"):
    """How sentences are found. Names as in transformers."""

    max_new_tokens: int = Field(
        default=256, ge=1, le=2048, description="Most tokens of a sentence; the rest is cut off."
    )
    num_beams: int = Field(
        default=1, ge=1, le=20, description="Sentences followed at once; more are duller, surer."
    )
    do_sample: bool = Field(default=False, description="Draw words by chance: livelier, less sure.")
    temperature: float = Field(default=0.6, gt=0, le=2, description="When drawing: higher is wilder.")
    top_p: float = Field(
        default=0.9, gt=0, le=1, description="When drawing: only words within this share of chance."
    )
    repetition_penalty: float = Field(
        default=1.0, ge=1, le=5, description="Above 1, words are not said twice."
    )
    seed: int = Field(default=42, ge=0, description="For words drawn by chance.")
    clean: bool = Field(
        default=True, description="Leave out “a picture of”, repeated words and invented text."
    )
    max_pixels: int = Field(
        default=1_048_576, ge=4096, description="Pictures with more pixels are made smaller first."
    )
    device: Literal["auto", "cpu"] = Field(default="auto", description="The graphics card if there is one.")
    quantization: Quantization = Field(
        default="none", description="Weights in 8 bits (int8) or 4 bits (nf4), for small graphics cards."
    )
    batch_size: int = Field(default=0, ge=0, le=64, description="Pictures at once; 0 chooses by the device.")

    def generating(self) -> dict[str, Any]:
        """The options of transformers' ``generate``."""
        how: dict[str, Any] = {
            "max_new_tokens": self.max_new_tokens,
            "num_beams": self.num_beams,
            "do_sample": self.do_sample,
            "repetition_penalty": self.repetition_penalty,
        }
        # A model's own generation settings may name these; without drawing they only earn warnings.
        how["temperature"] = self.temperature if self.do_sample else None
        how["top_p"] = self.top_p if self.do_sample else None
        how["top_k"] = None
        return how


@dataclass(frozen=True)
class Question:
    """One picture with what the model is asked about it.

    Attributes:
        picture: RGB, not larger than the options allow.
        prompt: the question, filled in.
    """

    picture: Image.Image
    prompt: str


class SentenceWriter(LoadedCaptioner):
    """A loaded model that answers a question about a picture with words."""

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        options: SentenceOptions,
        *,
        prompt: str,
        inputs_of: Callable[[Sequence[Question]], Mapping[str, Any]],
        answers_alone: bool,
    ) -> None:
        """Put together what was loaded.

        Args:
            model: a transformers model that generates.
            tokenizer: turns its answers into words.
            options: how sentences are found.
            prompt: what is asked; ``PromptWords`` fills it in.
            inputs_of: from questions to the model's inputs, tensors by name.
            answers_alone: whether the model's output holds the answer only, without the question before it.
        """
        super().__init__(
            model,
            on_processor=options.device == "cpu",
            batch_size=options.batch_size,
            usual_batch_size=_BATCH_ON_CARD,
        )
        self._tokenizer = tokenizer
        self._options = options
        self._prompt = prompt
        self._inputs_of = inputs_of
        self._answers_alone = answers_alone

    def prepare(self, picture: Image.Image, words: PromptWords = NO_WORDS) -> Question:
        """Bring one picture to the size that is looked at, and fill in the question."""
        return Question(shrunk(on_white(picture), self._options.max_pixels), words.fill_in(self._prompt))

    def describe(self, prepared: Sequence[Question]) -> list[Description]:
        """Write one sentence per picture.

        Raises:
            AtelierError: the device has no room for these pictures.
        """
        inputs = {name: self._placed(value) for name, value in self._inputs_of(prepared).items()}
        try:
            answers = self._model.generate(**inputs, **self._options.generating())
        except RuntimeError as error:
            if "out of memory" not in str(error).lower():
                raise
            raise _no_room(self.runs_on) from error
        if not self._answers_alone:
            answers = answers[:, inputs["input_ids"].shape[1] :]
        sentences = self._tokenizer.batch_decode(answers, skip_special_tokens=True)
        return [Description(sentence=self._finished(sentence)) for sentence in sentences]

    def _placed(self, value: Any) -> Any:
        if value.is_floating_point():
            return value.to(self._model.device, self._model.dtype)
        return value.to(self._model.device)

    def _finished(self, sentence: str) -> str:
        return cleaned_sentence(sentence) if self._options.clean else " ".join(sentence.split())


def shrunk(picture: Image.Image, most_pixels: int) -> Image.Image:
    """The picture, made smaller if it has more pixels than allowed; never larger."""
    width, height = picture.size
    if width * height <= most_pixels:
        return picture
    scale = (most_pixels / (width * height)) ** 0.5
    size = (max(1, int(width * scale)), max(1, int(height * scale)))
    return picture.resize(size, Image.Resampling.LANCZOS)


def _no_room(device: str) -> AtelierError:
    return AtelierError(
        "The memory of {device} is full.",
        why="The captioner does not fit beside what it is looking at.",
        remedy="Take quantization nf4, a smaller max_pixels, batch_size 1, or a smaller model.",
        device=device,
    )
