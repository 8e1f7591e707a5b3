"""RT-DETR: where persons are. Other sources look closer at what it found.

Lv et al., 2024, https://arxiv.org/abs/2407.17140.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from curation.regions.box import Box
from curation.suggestions.source import Pixels, SourceModel
from curation.taggers.local_model import WEIGHT_FILES, check_model_type, load_part, load_weights

TRANSFORMERS_FILES = ("config.json", WEIGHT_FILES, "preprocessor_config.json")
PERSONS = SourceModel(
    name="persons",
    title="RT-DETR",
    repository="PekingU/rtdetr_v2_r18vd",
    files=TRANSFORMERS_FILES,
    help="Where persons are, each in a box of their own.",
    megabytes=81,
    licence="Apache-2.0",
)
_LEAST_PERSON = 0.5


class PersonFinder:
    """A loaded RT-DETR."""

    def __init__(self, folder: Path) -> None:
        """Load it.

        Args:
            folder: as transformers saves it.

        Raises:
            AtelierError: a file is missing, damaged or another model's.
        """
        kind = check_model_type(folder, "rt_detr_v2", "rt_detr")
        import transformers

        name = "RTDetrV2ForObjectDetection" if kind == "rt_detr_v2" else "RTDetrForObjectDetection"
        self._pictures = load_part(folder, transformers.AutoImageProcessor, backend="pil")
        self._model = load_weights(folder, getattr(transformers, name))
        labels = self._model.config.id2label.items()
        self._person = next((int(number) for number, label in labels if str(label).lower() == "person"), 0)

    def persons(self, pixels: Pixels) -> list[tuple[Box, float]]:
        """Persons on an RGB photo [H, W, 3] with how sure it is of them; large and sure ones first."""
        height, width = pixels.shape[:2]
        inputs = self._pictures(images=Image.fromarray(pixels), return_tensors="pt")
        found = answer_of(self._model, inputs["pixel_values"])
        scores = 1 / (1 + np.exp(-found["logits"][0][:, self._person].astype(np.float64)))
        persons = []
        for (x, y, across, down), score in zip(found["pred_boxes"][0], scores, strict=True):
            box = Box(
                float(x - across / 2) * width,
                float(y - down / 2) * height,
                float(across) * width,
                float(down) * height,
            ).intersection(Box.whole((width, height)))
            if score >= _LEAST_PERSON and box is not None:
                persons.append((box, float(score)))
        return sorted(persons, key=lambda person: -person[1] * person[0].area)


def answer_of(model: Any, pixel_values: Any) -> dict[str, Any]:
    """What a model answers, as arrays by name."""
    found = model(pixel_values=pixel_values.to(model.device, model.dtype))
    named = {name: found.get(name) for name in ("logits", "pred_boxes", "heatmaps")}
    return {name: of.detach().float().cpu().numpy() for name, of in named.items() if of is not None}
