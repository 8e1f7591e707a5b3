"""Qwen2.5-VL and Qwen3-VL: answers to any question, in Chinese too. https://arxiv.org/abs/2502.13923."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import Field

from curation.taggers.chat_prompt import ChatPrompt
from curation.taggers.kind import KnownModel, TaggerKind
from curation.taggers.local_model import WEIGHT_FILES, check_model_type, load_part, load_weights
from curation.taggers.sentence_writer import Question, SentenceOptions, SentenceWriter

_CLASSES = {
    "qwen2_5_vl": "Qwen2_5_VLForConditionalGeneration",
    "qwen3_vl": "Qwen3VLForConditionalGeneration",
}


class QwenVlOptions(SentenceOptions, frozen=True):
    """What Qwen-VL is asked."""

    prompt: str = Field(
        default="Describe this picture in one or two sentences. Name only what can be seen.",
        min_length=1,
        description="What is asked; {tags}, {name} and {folder} are filled in for each picture.",
    )
    system_prompt: str = Field(default="", description="What the model is told it is; empty: its own words.")


def open_qwen_vl(folder: Path, options: QwenVlOptions) -> SentenceWriter:
    """Load Qwen2.5-VL or Qwen3-VL from a folder, without the network and without anybody's code.

    Args:
        folder: as transformers saves it.
        options: what is asked, and how sentences are found.

    Raises:
        AtelierError: a file is missing, damaged or another model's.
    """
    model_type = check_model_type(folder, *_CLASSES)
    import transformers

    transformers.set_seed(options.seed)
    # Its processor class would want torchvision, for films; pictures need none.
    pictures = load_part(folder, transformers.AutoImageProcessor, backend="pil")
    tokenizer = load_part(folder, transformers.AutoTokenizer)
    # Answers grow at the end, so shorter questions are filled up in front.
    tokenizer.padding_side = "left"
    model = load_weights(
        folder,
        getattr(transformers, _CLASSES[model_type]),
        on_processor=options.device == "cpu",
        quantization=options.quantization,
    )
    image_token_id = model.config.image_token_id
    image_token = tokenizer.convert_ids_to_tokens(image_token_id)
    chat = ChatPrompt(tokenizer, image_token, options.system_prompt, folder)

    def inputs_of(questions: Sequence[Question]) -> Mapping[str, Any]:
        seen = pictures(images=[question.picture for question in questions], return_tensors="pt")
        # One mark per patch of merged pixels, as the model's own processor writes them.
        marks = [int(grid.prod()) // pictures.merge_size**2 for grid in seen["image_grid_thw"]]
        texts = [
            chat.text(question.prompt).replace(image_token, image_token * count)
            for question, count in zip(questions, marks, strict=True)
        ]
        tokens = tokenizer(texts, return_tensors="pt", padding=True, add_special_tokens=False)
        is_picture = (tokens["input_ids"] == image_token_id).int()
        return {**tokens, **seen, "mm_token_type_ids": is_picture}

    return SentenceWriter(
        model, tokenizer, options, prompt=options.prompt, inputs_of=inputs_of, answers_alone=False
    )


KIND = TaggerKind(
    name="qwen-vl",
    title="Qwen-VL",
    help="Answers your own question about each picture, in English or Chinese.",
    options=QwenVlOptions,
    make="curation.taggers.qwen_vl:open_qwen_vl",
    gives_scores=False,
    files=("config.json", WEIGHT_FILES, "preprocessor_config.json|processor_config.json", "tokenizer.json"),
    models=(
        KnownModel("Qwen/Qwen3-VL-4B-Instruct", for_photos=True),
        KnownModel("Qwen/Qwen3-VL-8B-Instruct", for_photos=True),
        KnownModel("Qwen/Qwen3-VL-2B-Instruct", for_photos=True),
        KnownModel("Qwen/Qwen2.5-VL-3B-Instruct", for_photos=True),
        KnownModel("Qwen/Qwen2.5-VL-7B-Instruct", for_photos=True),
    ),
)
