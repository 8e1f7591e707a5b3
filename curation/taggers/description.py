"""Description: what a tagger found in one picture, as scored tags or a sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, Self

# Below this a score says nothing; from here on scores are kept, so that thresholds can be moved afterwards.
LEAST_KEPT = 0.05


class Category(StrEnum):
    """What a tag is about, in the words of the booru sites whose tags the models learned."""

    RATING = "rating"
    GENERAL = "general"
    CHARACTER = "character"
    COPYRIGHT = "copyright"
    ARTIST = "artist"
    META = "meta"
    QUALITY = "quality"
    MODEL = "model"


class Subject(StrEnum):
    """What a description is of."""

    REGION = "region"
    PHOTO = "photo"


class ScoredTag(NamedTuple):
    """One tag, spelled as the model spells it ("long_hair"), and how sure the model is, 0..1."""

    name: str
    category: Category
    score: float


@dataclass(frozen=True)
class TagScores:
    """Scores of all tags that a model holds for possible, in the model's own order.

    Attributes:
        by_category: raw tag name to score in 0..1, per category.
    """

    by_category: Mapping[Category, Mapping[str, float]] = field(default_factory=lambda: MappingProxyType({}))

    def __iter__(self) -> Iterator[ScoredTag]:
        for category, scores in self.by_category.items():
            for name, score in scores.items():
                yield ScoredTag(name, category, score)

    def __bool__(self) -> bool:
        return any(self.by_category.values())

    def score(self, name: str) -> float:
        """The score of a tag, spelled with underscores or spaces; 0 where it is not among them."""
        spellings = (name, name.strip().replace(" ", "_"))
        found = (of.get(spelling) for of in self.by_category.values() for spelling in spellings)
        return max((score for score in found if score is not None), default=0.0)

    def rating(self) -> str:
        """The likeliest rating, or "" for a model that gives none."""
        ratings = self.by_category.get(Category.RATING, {})
        return max(ratings, key=lambda name: ratings[name], default="")

    def to_json(self) -> str:
        """As text, four digits per score."""
        kept = {
            category.value: {name: round(score, 4) for name, score in scores.items()}
            for category, scores in self.by_category.items()
        }
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what ``to_json`` wrote."""
        return cls({Category(category): scores for category, scores in json.loads(text).items()})


@dataclass(frozen=True)
class Description:
    """What a tagger found: scored tags, or a sentence."""

    scores: TagScores = field(default_factory=TagScores)
    sentence: str = ""


@dataclass(frozen=True)
class Described:
    """A description, of what and by whom.

    Attributes:
        subject: whether a region's crop or a whole photo was looked at.
        subject_id: number of the region or the photo.
        model: the model's name, for example "wd-swinv2-tagger-v3".
        tagger: name of the tagger's kind.
        made_from: fingerprint of the pixels that were looked at.
        description: what was found.
    """

    subject: Subject
    subject_id: int
    model: str
    tagger: str
    made_from: str
    description: Description
