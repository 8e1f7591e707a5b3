"""What a LoRA trained on the demo album has learned, against its base: numbers, samples, rows of a grid.

Base model and LoRA are measured by calls of their own, so that the base can be measured while the LoRA still
trains; so are the new doll and the ordinary ones, so that two processes can share the work.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from core.base_model.load import load_base_model
from core.base_model.parts import ModelParts
from core.demo.grid_picture import GRID_WEIGHTS
from core.demo.report_facts import Measurement, NewDollMeasured, OrdinaryDollsMeasured, RowDrawn
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
from core.networks.merge import merge_files
from core.networks.network import Network
from core.sampling.sampler import draw_pictures
from core.training.events import Preparing

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
    yield Preparing("Measuring the new doll")
    (new,) = measure_new_doll(base_model, out, lora)
    yield Preparing("Measuring ordinary dolls")
    (ordinary,) = measure_ordinary_dolls(base_model, out, lora)
    yield Measurement.of(new, ordinary)


def measure_new_doll(base_model: str, out: str, lora: str = "") -> Iterator[NewDollMeasured]:
    """The half of :func:`measure` that asks for the new doll; its arguments."""
    parts = load_base_model(base_model).freeze()
    merge_files(parts, _paths(lora))
    loss = held_out_loss(parts)
    pictures = _draw_and_keep(parts, Path(out), "new", is_base=not lora)
    yield NewDollMeasured(held_out_loss=loss, sample_count=SAMPLE_COUNT, showing_trait=count_stars(pictures))


def measure_ordinary_dolls(base_model: str, out: str, lora: str = "") -> Iterator[OrdinaryDollsMeasured]:
    """The half of :func:`measure` that looks after all other dolls; its arguments."""
    parts = load_base_model(base_model).freeze()
    before = ordinary_noise(parts)
    merge_files(parts, _paths(lora))
    change = noise_change(before, ordinary_noise(parts)) if lora else 0.0
    pictures = _draw_and_keep(parts, Path(out), "ordinary", is_base=not lora)
    yield OrdinaryDollsMeasured(
        ordinary_as_asked=count_as_asked(pictures),
        ordinary_with_trait=count_stars(pictures),
        drift=pixel_drift(_base_samples(Path(out), "ordinary"), pictures),
        noise_change=change,
    )


def draw_row(base_model: str, label: str, lora: str, out: str) -> Iterator[RowDrawn]:
    """Draw a checkpoint's row of the grid: the same prompt at each of the grid's weights.

    Args:
        base_model: as a recipe names it.
        label: the checkpoint's name in the grid.
        lora: its file.
        out: folder of the report, with the base model's samples; the pictures go into its ``rows``.
    """
    parts = load_base_model(base_model).freeze()
    network = Network.from_file(parts, lora)
    prompt = sample_prompts()[_GRID_PROMPT]
    paths = [_sample_paths(Path(out), "new", "base")[_GRID_PROMPT]]
    for weight in GRID_WEIGHTS[1:]:
        with network.hung(weight):
            (picture,) = draw_pictures(parts, [prompt])
        paths.append(Path(out) / "rows" / f"{label} weight {weight:g}.png")
        paths[-1].parent.mkdir(parents=True, exist_ok=True)
        picture.save(paths[-1])
    yield RowDrawn(label, prompt.text, tuple(map(str, paths)))


def _paths(lora: str) -> list[str]:
    """What is merged into the base model: a merged LoRA draws a fifth faster than one beside the weights."""
    return [lora] if lora else []


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
