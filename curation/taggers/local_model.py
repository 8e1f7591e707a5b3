"""A transformers model from a folder: its own classes only, no network, nobody's code, no missing weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from core.errors import AtelierError
from core.kohya.problem import Problem

# Published whole, or cut into parts that an index names.
WEIGHT_FILES = "model.safetensors|model-*-of-*.safetensors"
Quantization = Literal["none", "int8", "nf4"]
_MOST_CONFIG_BYTES = 8 << 20
# transformers answers a damaged or foreign folder with any of these.
_LOADING_ERRORS = (OSError, ValueError, KeyError, RuntimeError, TypeError, AttributeError, ImportError)


def check_model_type(folder: Path, *expected: str) -> str:
    """The model type that a folder's config.json names.

    Raises:
        AtelierError: it is none of the expected ones, or cannot be read.
    """
    try:
        with (folder / "config.json").open(encoding="utf-8") as file:
            config = json.loads(file.read(_MOST_CONFIG_BYTES))
    except (OSError, ValueError, RecursionError) as error:
        raise cannot_load(folder, str(error)) from error
    kind = config.get("model_type") if isinstance(config, dict) else None
    if kind not in expected:
        raise cannot_load(folder, f"its config.json is of “{kind}”, not of “{'” or “'.join(expected)}”")
    if "auto_map" in config:
        raise cannot_load(folder, "it wants to run code of its own, which is never done here")
    return str(kind)


def load_part(folder: Path, part_class: Any, **options: Any) -> Any:
    """Load a processor, tokenizer or the like.

    Args:
        folder: as transformers saves it.
        part_class: a transformers class with ``from_pretrained``.
        **options: handed on.

    Raises:
        AtelierError: a file is missing, damaged or another model's.
    """
    from safetensors import SafetensorError

    try:
        return part_class.from_pretrained(folder, local_files_only=True, **options)
    except (*_LOADING_ERRORS, SafetensorError) as error:
        raise cannot_load(folder, str(error)) from error


def load_weights(
    folder: Path, model_class: Any, *, on_processor: bool = False, quantization: Quantization = "none"
) -> Any:
    """Load a model's weights onto the graphics card if there is one, ready to answer.

    Args:
        folder: as transformers saves it, weights as safetensors.
        model_class: a transformers class with ``from_pretrained``.
        on_processor: leave the graphics card alone.
        quantization: keep the weights in 8 or 4 bits (bitsandbytes), for cards that are too small for them.

    Raises:
        AtelierError: a file is missing, damaged or another model's.
    """
    import transformers

    transformers.utils.logging.disable_progress_bar()
    options: dict[str, Any] = {
        # transformers finds the card itself; nothing else here needs to know of torch.
        "device_map": "cpu" if on_processor else "auto",
        "dtype": "auto",
    }
    if quantization == "int8":
        options["quantization_config"] = transformers.BitsAndBytesConfig(load_in_8bit=True)
    elif quantization == "nf4":
        options["quantization_config"] = transformers.BitsAndBytesConfig(
            load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype="bfloat16"
        )
    model, report = load_part(folder, model_class, use_safetensors=True, output_loading_info=True, **options)
    # A missing weight would be filled with chance numbers: the sentences would be noise.
    missing = sorted(name for name in report["missing_keys"] if not name.endswith("position_ids"))
    if missing:
        raise cannot_load(folder, f"{len(missing)} weights are missing, {missing[0]} among them")
    model.eval()
    return model


class LoadedCaptioner:
    """What every model that was loaded here says of itself."""

    def __init__(self, model: Any, *, on_processor: bool, batch_size: int, usual_batch_size: int) -> None:
        """Keep a model.

        Args:
            model: a transformers model.
            on_processor: whether the processor was asked for.
            batch_size: pictures at once; 0 chooses by the device.
            usual_batch_size: pictures at once on a graphics card.
        """
        self._model = model
        self._on_processor = on_processor
        self._batch_size = batch_size
        self._usual_batch_size = usual_batch_size

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return str(self._model.device.type).upper()

    @property
    def notes(self) -> tuple[Problem, ...]:
        """What a person should know."""
        if self.runs_on != "CPU" or self._on_processor:
            return ()
        return (Problem("Captions are written on the processor: no graphics card was found.", "notice"),)

    @property
    def batch_size(self) -> int:
        """How many pictures are best described at once."""
        return self._batch_size or (1 if self.runs_on == "CPU" else self._usual_batch_size)


def cannot_load(folder: Path, reason: str) -> AtelierError:
    """The error for a folder that is not the model it should be."""
    return AtelierError(
        "The captioner in “{folder}” cannot be loaded.",
        why="{reason}.",
        remedy="Fetch the folder again from the model's page; its weights have to be safetensors.",
        folder=folder.name,
        reason=reason[:400].rstrip("."),
    )
