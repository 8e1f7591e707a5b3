"""What a LoRA trained on the demo album has learned, against its base model: numbers, samples and a grid.

Base model and LoRA are measured by two calls, so that the base can be measured while the LoRA still trains.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from pathlib import Path

from PIL import Image

from core.base_model.load import load_base_model
from core.base_model.parts import ModelParts
from core.demo.report_facts import GridDrawn, Measurement
from core.demo.yardsticks import (
    SAMPLE_COUNT,
    count_as_asked,
    count_stars,
    held_out_loss,
    noise_change,
    ordinary_noise,
    pixel_drift,
    sample_prompts,
)
from core.networks.network import Network
from core.sampling.grid import compose_grid
from core.sampling.sampler import draw_pictures
from core.training.events import Preparing

GRID_WEIGHTS = (0.0, 0.5, 1.0)
# Which of the new doll's samples the grid repeats at other weights and epochs.
_GRID_PROMPT = 1
_BATCH = 5


def measure(base_model: str, out: str, lora: str = "") -> Iterator[Preparing | Measurement]:
    """Measure a base model, or a LoRA on it; keeps every sample as a picture.

    Args:
        base_model: as a recipe names it, for example ``"demo:sd15"``.
        out: folder for the samples. A LoRA's drift is taken against the base's samples there.
        lora: its file; empty for the base model itself.

    Yields:
        What is under way; at the end the measurement.
    """
    parts = load_base_model(base_model).freeze()
    network = Network.from_file(parts, lora) if lora else None
    yield Preparing("Measuring the held-out loss")
    before = ordinary_noise(parts)
    with network.hung() if network else nullcontext():
        loss = held_out_loss(parts)
        change = noise_change(before, ordinary_noise(parts))
        yield Preparing("Drawing the new doll")
        new = _draw_and_keep(parts, Path(out), "new", is_base=not lora)
        yield Preparing("Drawing ordinary dolls")
        ordinary = _draw_and_keep(parts, Path(out), "ordinary", is_base=not lora)
    yield Measurement(
        held_out_loss=loss,
        sample_count=SAMPLE_COUNT,
        showing_trait=count_stars(new),
        ordinary_as_asked=count_as_asked(ordinary),
        ordinary_with_trait=count_stars(ordinary),
        drift=pixel_drift(_base_samples(Path(out), "ordinary"), ordinary),
        noise_change=change,
    )


def draw_grid(
    base_model: str, checkpoints: Sequence[tuple[str, str]], out: str
) -> Iterator[Preparing | GridDrawn]:
    """Draw a labelled grid: a row for the base and each checkpoint, a column for each weight.

    Args:
        base_model: as a recipe names it.
        checkpoints: (label, path) of LoRA files.
        out: folder that holds the base's samples; the grid goes beside them.
    """
    yield Preparing("Drawing the grid")
    parts = load_base_model(base_model).freeze()
    prompt = sample_prompts()[_GRID_PROMPT]
    base_picture = _base_samples(Path(out), "new")[_GRID_PROMPT]
    pictures = [base_picture] * len(GRID_WEIGHTS)
    for _, path in checkpoints:
        network = Network.from_file(parts, path)
        # At weight 0 the network has no say, so that picture is the base's.
        pictures.append(base_picture)
        for weight in GRID_WEIGHTS[1:]:
            with network.hung(weight):
                pictures.extend(draw_pictures(parts, [prompt]))
    rows = ["base", *(label for label, _ in checkpoints)]
    columns = [f"weight {weight:g}" for weight in GRID_WEIGHTS]
    target = Path(out) / "grid.png"
    compose_grid(rows, columns, pictures, title=prompt.text).save(target)
    yield GridDrawn(str(target))


def _draw_and_keep(parts: ModelParts, out: Path, sort: str, *, is_base: bool) -> list[Image.Image]:
    prompts = sample_prompts(ordinary=sort == "ordinary")
    pictures = list(draw_pictures(parts, prompts, batch_size=_BATCH))
    paths = _sample_paths(out, sort, "base" if is_base else "lora")
    paths[0].parent.mkdir(parents=True, exist_ok=True)
    for path, picture in zip(paths, pictures, strict=True):
        picture.save(path)
    return pictures


def _base_samples(out: Path, sort: str) -> list[Image.Image]:
    pictures = []
    for path in _sample_paths(out, sort, "base"):
        with Image.open(path) as picture:
            pictures.append(picture.convert("RGB"))
    return pictures


def _sample_paths(out: Path, sort: str, drawn_by: str) -> list[Path]:
    return [out / sort / f"{number:02d}_{drawn_by}.png" for number in range(1, SAMPLE_COUNT + 1)]
