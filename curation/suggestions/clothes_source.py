"""SegFormer's clothes model as a source, with RT-DETR's persons and YuNet's faces where those are installed.

Xie et al., 2021, https://arxiv.org/abs/2105.15203.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from curation.regions.box import Box
from curation.suggestions.body_parts import LabelMap, parts_of
from curation.suggestions.person_finder import PERSONS, TRANSFORMERS_FILES, PersonFinder, answer_of
from curation.suggestions.proportions import face_in
from curation.suggestions.source import Parts, Pixels, SourceKind, SourceModel
from curation.suggestions.yunet_source import YUNET, YunetFaces, open_faces
from curation.taggers.local_model import check_model_type, load_part, load_weights

CLOTHES = SourceModel(
    name="clothes",
    title="SegFormer for clothes",
    repository="mattmdjaga/segformer_b2_clothes",
    files=TRANSFORMERS_FILES,
    help="Clothing, shoes, hair and faces, pixel by pixel; also the mask of a figure.",
    megabytes=110,
    licence="MIT",
    hint="What it was made from, nvidia/mit-b2, is for research only.",
)
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
        found = answer_of(self._model, inputs["pixel_values"])["logits"][0]
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
            people.append(parts_of(seen, person, confidence, face_in(faces, person)))
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


KIND = SourceKind(
    name="clothes",
    title="SegFormer clothes",
    help="Finds clothing, shoes and heads pixel by pixel, and persons too where RT-DETR is installed.",
    make="curation.suggestions.clothes_source:open_clothes",
    models=(CLOTHES, replace(PERSONS, is_needed=False), replace(YUNET, is_needed=False)),
)
