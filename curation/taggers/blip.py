"""BLIP: one sentence about a picture. Li et al., 2022, https://arxiv.org/abs/2201.12086."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

from PIL import Image
from pydantic import BaseModel, Field

from curation.photos.reading import on_white
from curation.taggers.description import Description
from curation.taggers.kind import KnownModel, TaggerKind
from curation.taggers.local_model import (
    WEIGHT_FILES,
    LoadedCaptioner,
    check_model_type,
    load_part,
    load_weights,
)
from curation.taggers.prompt_words import NO_WORDS, PromptWords
from curation.taggers.sentence_cleaning import cleaned_sentence

_BATCH_ON_CARD = 8


class BlipOptions(BaseModel, frozen=True, extra="forbid"):
    """How the sentence is found. Names as in transformers and sd-scripts."""

    num_beams: int = Field(
        default=3, ge=1, le=20, description="Sentences followed at once; more are duller, surer."
    )
    min_length: int = Field(default=5, ge=0, le=200, description="Least number of tokens.")
    max_length: int = Field(default=75, ge=1, le=200, description="Most tokens.")
    do_sample: bool = Field(default=False, description="Draw words by chance: livelier, less sure.")
    top_p: float = Field(
        default=0.9, gt=0, le=1, description="When drawing: only words within this share of chance."
    )
    repetition_penalty: float = Field(
        default=1.1, ge=1, le=5, description="Above 1, words are not said twice."
    )
    prefix: str = Field(default="", description="How every sentence begins, for example “a woman”.")
    seed: int = Field(default=42, ge=0, description="For words drawn by chance.")
    clean: bool = Field(
        default=True, description="Leave out “a picture of”, repeated words and invented text."
    )
    device: Literal["auto", "cpu"] = Field(default="auto", description="The graphics card if there is one.")
    batch_size: int = Field(default=0, ge=0, le=64, description="Pictures at once; 0 chooses by the device.")


class BlipCaptioner(LoadedCaptioner):
    """A loaded BLIP."""

    def __init__(self, processor: Any, model: Any, options: BlipOptions) -> None:
        """Use ``open_blip`` instead."""
        super().__init__(
            model,
            on_processor=options.device == "cpu",
            batch_size=options.batch_size,
            usual_batch_size=_BATCH_ON_CARD,
        )
        self._processor = processor
        self._options = options

    def prepare(self, picture: Image.Image, words: PromptWords = NO_WORDS) -> Any:
        """Bring one picture to what the model takes: [3, H, W], CLIP's mean and spread."""
        del words  # Its prefix is the same for all pictures.
        found = self._processor.image_processor(images=on_white(picture), return_tensors="pt")
        return found["pixel_values"][0]

    def describe(self, prepared: Sequence[Any]) -> list[Description]:
        """Write one sentence per picture."""
        pixels = [one.to(self._model.device, self._model.dtype)[None] for one in prepared]
        inputs: dict[str, Any] = {"pixel_values": _joined(pixels)}
        if self._options.prefix.strip():
            words = [self._options.prefix.strip()] * len(prepared)
            tokens = self._processor.tokenizer(words, return_tensors="pt", padding=True)
            inputs["input_ids"] = tokens["input_ids"].to(self._model.device)
            inputs["attention_mask"] = tokens["attention_mask"].to(self._model.device)
        answers = self._model.generate(**inputs, **self._how())
        # The mark that every answer starts with is not special to the tokenizer, and would be read as a word.
        words = (
            answers[:, 1:] if int(answers[0, 0]) == self._model.config.text_config.bos_token_id else answers
        )
        sentences = self._processor.tokenizer.batch_decode(words, skip_special_tokens=True)
        return [Description(sentence=self._finished(sentence)) for sentence in sentences]

    def _how(self) -> dict[str, Any]:
        options = self._options
        how: dict[str, Any] = {
            "num_beams": options.num_beams,
            "min_length": options.min_length,
            "max_length": options.max_length,
            "repetition_penalty": options.repetition_penalty,
            "do_sample": options.do_sample,
        }
        if options.do_sample:
            how["top_p"] = options.top_p
        return how

    def _finished(self, sentence: str) -> str:
        if self._options.clean:
            return cleaned_sentence(sentence, self._options.prefix)
        return " ".join(sentence.split())


def open_blip(folder: Path, options: BlipOptions) -> BlipCaptioner:
    """Load BLIP from a folder, without the network and without anybody's code.

    Args:
        folder: as transformers saves it: config.json, model.safetensors, tokenizer and picture settings.
        options: how sentences are found.

    Raises:
        AtelierError: a file is missing, damaged or another model's.
    """
    check_model_type(folder, "blip")
    import transformers

    transformers.set_seed(options.seed)
    processor = load_part(folder, transformers.BlipProcessor)
    model = load_weights(
        folder, transformers.BlipForConditionalGeneration, on_processor=options.device == "cpu"
    )
    return BlipCaptioner(processor, model, options)


def _joined(pixels: Sequence[Any]) -> Any:
    """Tensors [1, 3, H, W] as one [N, 3, H, W]."""
    first, *others = pixels
    joined = first.new_empty((len(pixels), *first.shape[1:]))
    for place, one in enumerate((first, *others)):
        joined[place] = one[0]
    return joined


KIND = TaggerKind(
    name="blip",
    title="BLIP sentence",
    help="Writes one plain sentence about each picture.",
    options=BlipOptions,
    make="curation.taggers.blip:open_blip",
    gives_scores=False,
    files=(
        "config.json",
        WEIGHT_FILES,
        "preprocessor_config.json|processor_config.json",
        "tokenizer.json|vocab.txt",
    ),
    models=(
        KnownModel("Salesforce/blip-image-captioning-large", for_photos=True),
        KnownModel("Salesforce/blip-image-captioning-base", for_photos=True),
    ),
)
