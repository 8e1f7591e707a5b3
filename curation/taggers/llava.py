"""LLaVA and what is built like it, JoyCaption for one: answers to any question. https://arxiv.org/abs/2304.08485."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import Field

from curation.taggers.chat_prompt import ChatPrompt
from curation.taggers.kind import KnownModel, TaggerKind
from curation.taggers.local_model import WEIGHT_FILES, check_model_type, load_part, load_weights
from curation.taggers.sentence_writer import Question, SentenceOptions, SentenceWriter


class LlavaOptions(SentenceOptions, frozen=True):
    """What LLaVA is asked."""

    prompt: str = Field(
        default="Write a short descriptive caption for this image in a formal tone.",
        min_length=1,
        description="What is asked; {tags}, {name} and {folder} are filled in for each picture.",
    )
    system_prompt: str = Field(
        default="You are a helpful image captioner.", description="What the model is told it is."
    )


def open_llava(folder: Path, options: LlavaOptions) -> SentenceWriter:
    """Load LLaVA or JoyCaption from a folder, without the network and without anybody's code.

    Args:
        folder: as transformers saves it.
        options: what is asked, and how sentences are found.

    Raises:
        AtelierError: a file is missing, damaged or another model's.
    """
    check_model_type(folder, "llava")
    import transformers

    transformers.set_seed(options.seed)
    processor = load_part(folder, transformers.LlavaProcessor)
    # Answers grow at the end, so shorter questions are filled up in front.
    processor.tokenizer.padding_side = "left"
    if processor.tokenizer.pad_token is None:
        processor.tokenizer.pad_token = processor.tokenizer.eos_token
    model = load_weights(
        folder,
        transformers.LlavaForConditionalGeneration,
        on_processor=options.device == "cpu",
        quantization=options.quantization,
    )
    chat = ChatPrompt(processor.tokenizer, processor.image_token, options.system_prompt, folder)

    def inputs_of(questions: Sequence[Question]) -> Mapping[str, Any]:
        inputs: Mapping[str, Any] = processor(
            text=[chat.text(question.prompt) for question in questions],
            images=[question.picture for question in questions],
            return_tensors="pt",
            padding=True,
            # The template has written them already.
            add_special_tokens=False,
        )
        return inputs

    return SentenceWriter(
        model, processor.tokenizer, options, prompt=options.prompt, inputs_of=inputs_of, answers_alone=False
    )


KIND = TaggerKind(
    name="llava",
    title="LLaVA and JoyCaption",
    help="Answers your own question about each picture; JoyCaption was made for training captions.",
    options=LlavaOptions,
    make="curation.taggers.llava:open_llava",
    gives_scores=False,
    files=("config.json", WEIGHT_FILES, "preprocessor_config.json|processor_config.json", "tokenizer.json"),
    models=(
        KnownModel("fancyfeast/llama-joycaption-beta-one-hf-llava", for_photos=True),
        KnownModel("llava-hf/llava-1.5-7b-hf", for_photos=True),
    ),
)
