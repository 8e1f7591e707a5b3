"""PictureFacts: what is measured of a picture once, and what asks for it. Values only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Literal

from core.kohya.buckets import BucketSettings
from curation.crops.crop import Crop

Measurable = Literal["photo", "region"]


@dataclass(frozen=True)
class PictureFacts:
    """What was measured of one picture.

    Attributes:
        sharpness: variance of the Laplacian at bucket size, squared grey levels.
        brightness: mean grey, 0 (black) to 1 (white).
        likeness: 64 bits that pictures of the same scene share.
        has_face: whether a face was seen; None where nobody looked.
    """

    sharpness: float
    brightness: float
    likeness: int
    has_face: bool | None = None

    def to_json(self) -> str:
        """As it is kept."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> PictureFacts:
        """As it was kept."""
        return cls(**json.loads(text))


@dataclass(frozen=True)
class ToMeasure:
    """One picture that is to be measured.

    Attributes:
        subject: whether it is a whole photo or a region's crop.
        subject_id: of the photo or region.
        made_from: what tells whether it has to be measured again.
        crop: the picture; None for a whole photo.
        holds_face: whether to look for a face.
        settings: what the trainer uses for it; None means as for the whole project.
    """

    subject: Measurable
    subject_id: int
    made_from: str
    crop: Crop | None = None
    holds_face: bool = False
    settings: BucketSettings | None = None


@dataclass(frozen=True)
class Measured:
    """A picture with its facts."""

    subject: Measurable
    subject_id: int
    made_from: str
    facts: PictureFacts
