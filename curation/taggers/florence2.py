"""Florence-2: sentences of three lengths from a small model. Xiao et al., 2023, https://arxiv.org/abs/2311.06242."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from curation.taggers.kind import KnownModel, TaggerKind
from curation.taggers.local_model import WEIGHT_FILES, check_model_type, load_part, load_weights
from curation.taggers.sentence_writer import Question, SentenceOptions, SentenceWriter


class Florence2Options(SentenceOptions, frozen=True):
    """How Florence-2 answers."""

    task: Literal["caption", "detailed_caption", "more_detailed_caption"] = Field(
        default="detailed_caption", description="How long: a sentence, a few, or a paragraph."
    )
    num_beams: int = Field(
        default=3, ge=1, le=20, description="Sentences followed at once; more are duller, surer."
    )


def open_florence2(folder: Path, options: Florence2Options) -> SentenceWriter:
    """Load Florence-2 from a folder, without the network and without anybody's code.

    Args:
        folder: as transformers saves it.
        options: how sentences are found.

    Raises:
        AtelierError: a file is missing, damaged or another model's.
    """
    check_model_type(folder, "florence2")
    import transformers

    transformers.set_seed(options.seed)
    processor = load_part(folder, transformers.Florence2Processor)
    model = load_weights(
        folder,
        transformers.Florence2ForConditionalGeneration,
        on_processor=options.device == "cpu",
        quantization=options.quantization,
    )

    def inputs_of(questions: Sequence[Question]) -> Mapping[str, Any]:
        inputs: Mapping[str, Any] = processor(
            text=[question.prompt for question in questions],
            images=[question.picture for question in questions],
            return_tensors="pt",
            padding=True,
        )
        return inputs

    task = f"<{options.task.upper()}>"
    return SentenceWriter(
        model, processor.tokenizer, options, prompt=task, inputs_of=inputs_of, answers_alone=True
    )


KIND = TaggerKind(
    name="florence2",
    title="Florence-2 sentences",
    help="Writes a sentence or a paragraph about each picture; small and quick.",
    options=Florence2Options,
    make="curation.taggers.florence2:open_florence2",
    gives_scores=False,
    files=("config.json", WEIGHT_FILES, "preprocessor_config.json|processor_config.json", "tokenizer.json"),
    models=(
        KnownModel("florence-community/Florence-2-large-ft", for_photos=True),
        KnownModel("florence-community/Florence-2-large", for_photos=True),
        KnownModel("florence-community/Florence-2-base-ft", for_photos=True),
        KnownModel("florence-community/Florence-2-base", for_photos=True),
    ),
)
