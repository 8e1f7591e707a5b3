"""SegFormer's clothes model as a source, with RT-DETR's persons and YuNet's faces where those are installed.

SegFormer: Xie et al., 2021, https://arxiv.org/abs/2105.15203.
RT-DETRv2: Lv et al., 2024, https://arxiv.org/abs/2407.17140.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image

from curation.regions.box import Box
from curation.suggestions.body_parts import LabelMap, parts_of
from curation.suggestions.proportions import FoundFace
from curation.suggestions.source import Parts, Pixels, SourceKind, SourceModel
from curation.suggestions.yunet_source import YUNET, YunetFaces, open_faces
from curation.taggers.local_model import WEIGHT_FILES, check_model_type, load_part, load_weights

_FILES = ("config.json", WEIGHT_FILES, "preprocessor_config.json")
CLOTHES = SourceModel(
    name="clothes",
    title="SegFormer for clothes",
    repository="mattmdjaga/segformer_b2_clothes",
    files=_FILES,
    licence="MIT; its base nvidia/mit-b2 is for research only",
)
PERSONS = SourceModel(
    name="persons",
    title="RT-DETR",
    repository="PekingU/rtdetr_v2_r18vd",
    files=_FILES,
    is_needed=False,
    licence="Apache-2.0",
)
_LEAST_PERSON = 0.5
_NO_PERSON = frozenset({"background", "bag"})
_MARGIN = 1.1
"""How much around a person the clothes model sees, in sides of the person's box."""


class ClothesParser:
    """A loaded SegFormer."""

    def __init__(self, folder: Path) -> None:
        """Load it.

        Args:
            folder: as transformers saves it.

        Raises:
            AtelierError: a file is missing, damaged or another model's.
        """
        check_model_type(folder, "segformer")
        import transformers

        self._pictures = load_part(folder, transformers.AutoImageProcessor, backend="pil")
        self._model = load_weights(folder, transformers.SegformerForSemanticSegmentation)
        names = self._model.config.id2label
        self._names = tuple(str(names[number]).lower() for number in sorted(names))

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return str(self._model.device.type).upper()

    def labels(self, pixels: Pixels, frame: Box) -> LabelMap:
        """What the pixels of a part of a photo show; the part lies within the photo."""
        left, top = int(frame.left), int(frame.top)
        part = pixels[top : round(frame.bottom), left : round(frame.right)]
        inputs = self._pictures(images=Image.fromarray(part), return_tensors="pt")
        found = _answer(self._model, inputs)["logits"][0]
        height, width = inputs["pixel_values"].shape[-2:]
        scores = np.stack([cv2.resize(one, (width, height)) for one in found])
        shares = np.exp(scores - scores.max(axis=0))
        shares /= shares.sum(axis=0)
        labels = scores.argmax(axis=0).astype(np.uint8)
        covered = Box(float(left), float(top), float(part.shape[1]), float(part.shape[0]))
        return LabelMap(labels, shares.max(axis=0).astype(np.float32), self._names, covered)

    def wearers(self, pixels: Pixels) -> list[tuple[Box, float]]:
        """The largest figure on a photo as its only person, with how sure it is of it."""
        photo = Box.whole((pixels.shape[1], pixels.shape[0]))
        seen = self.labels(pixels, photo)
        pieces = seen.pieces(set(seen.names) - _NO_PERSON, photo)
        return [(seen.box_of(pieces[0]), seen.confidence(pieces[0]))] if pieces else []


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
        found = _answer(self._model, inputs)
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


class ClothesSource:
    """Clothing, shoes and heads from the clothes model, person by person."""

    def __init__(
        self, clothes: ClothesParser, persons: PersonFinder | None = None, faces: YunetFaces | None = None
    ) -> None:
        """Put together what is installed.

        Args:
            clothes: what each pixel shows.
            persons: where persons are; without it the largest figure of a photo is its only person.
            faces: where faces are; without it the clothes model's own faces count.
        """
        self._clothes, self._persons, self._faces = clothes, persons, faces

    @property
    def runs_on(self) -> str:
        """What truly does the work."""
        return self._clothes.runs_on

    def people(self, pixels: Pixels) -> tuple[Parts, ...]:
        """Look for people; see ``Source``."""
        photo = Box.whole((pixels.shape[1], pixels.shape[0]))
        faces = self._faces.faces(pixels) if self._faces else ()
        standing = self._persons.persons(pixels) if self._persons else self._clothes.wearers(pixels)
        people = []
        for person, confidence in standing:
            around = person.grown(_MARGIN).intersection(photo) or person
            seen = self._clothes.labels(pixels, around)
            people.append(parts_of(seen, person, confidence, _face_in(faces, person)))
        return tuple(people)


def open_clothes(folders: Mapping[str, Path]) -> ClothesSource:
    """Load the source.

    Args:
        folders: of the clothes model, and of those of the others that are installed, by name.
    """
    persons, faces = folders.get(PERSONS.name), folders.get(YUNET.name)
    return ClothesSource(
        ClothesParser(folders[CLOTHES.name]),
        PersonFinder(persons) if persons else None,
        open_faces(faces) if faces else None,
    )


def _answer(model: Any, inputs: Any) -> dict[str, Any]:
    """What a model answers, as arrays by name."""
    found = model(pixel_values=inputs["pixel_values"].to(model.device, model.dtype))
    named = {name: found.get(name) for name in ("logits", "pred_boxes")}
    return {name: of.detach().float().cpu().numpy() for name, of in named.items() if of is not None}


def _face_in(faces: Sequence[FoundFace], person: Box) -> FoundFace | None:
    """The face that lies in the upper half of a person's box; the nearest to its top where several do."""
    upper = Box(person.left, person.top, person.width, person.height / 2)
    inside = [face for face in faces if upper.contains(*face.box.centre)]
    return min(inside, key=lambda face: face.box.top, default=None)


KIND = SourceKind(
    name="clothes",
    title="SegFormer clothes",
    help="Finds clothing, shoes and heads pixel by pixel, and persons too where RT-DETR is installed.",
    make="curation.suggestions.clothes_source:open_clothes",
    models=(CLOTHES, PERSONS, replace(YUNET, is_needed=False)),
)
