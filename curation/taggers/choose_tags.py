"""From scores to tags: thresholds, exclusions, order. Scores stay, so the choice can change at any time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import BaseModel, Field

from curation.captions.tag_words import expanded_character, tag_of, with_escaped_parentheses, words_of
from curation.taggers.description import LEAST_KEPT, Category, ScoredTag, TagScores

# For a model that nobody measured; sd-scripts' own default.
USUAL_THRESHOLD = 0.35
_SPECIAL = (Category.CHARACTER, Category.COPYRIGHT, Category.ARTIST)
_NEVER_WORDS = (Category.RATING, Category.META, Category.QUALITY, Category.MODEL)


class TagChoice(BaseModel, frozen=True, extra="forbid"):
    """Which of the scored tags become words of a caption. Names as in sd-scripts, where it has one."""

    general_threshold: float | None = Field(
        default=None,
        ge=LEAST_KEPT,
        le=1,
        description="Least score of a tag; the model's own best when left out.",
    )
    character_threshold: float = Field(
        default=0.85,
        ge=LEAST_KEPT,
        le=1,
        description="Least score of a character's, series' or artist's name.",
    )
    tag_thresholds: dict[str, float] = Field(
        default_factory=dict, description="Least scores of single tags, before all others."
    )
    undesired_tags: tuple[str, ...] = Field(default=(), description="Tags that are never taken.")
    always_first_tags: tuple[str, ...] = Field(default=(), description="Tags that every caption starts with.")
    character_tags_first: bool = Field(default=True, description="Names of characters before all else.")
    character_tag_expand: bool = Field(default=False, description="“mira (dolls)” becomes “mira, dolls”.")
    use_rating_tags: bool = Field(default=False, description="Start with the rating, for example “general”.")
    use_rating_tags_as_last_tag: bool = Field(default=False, description="End with the rating.")
    remove_underscore: bool = Field(
        default=True, description="“long_hair” becomes “long hair”; emoticons stay."
    )
    escape_parentheses: bool = Field(
        default=False, description="Write \\( and \\), so that no emphasis is read."
    )
    order: Literal["score", "model"] = Field(
        default="score", description="Surest first, or in the model's order."
    )
    max_tags: int = Field(
        default=0, ge=0, description="Take at most so many of the scored tags; 0 takes all."
    )

    def for_model(self, threshold: float | None) -> Self:
        """The choice with its threshold filled in: its own, the model's best, or the usual one."""
        if self.general_threshold is not None:
            return self
        return self.model_copy(update={"general_threshold": threshold or USUAL_THRESHOLD})

    def words(self, tag: str) -> str:
        """How a tag is written in a caption."""
        words = words_of(tag) if self.remove_underscore else tag
        return with_escaped_parentheses(words) if self.escape_parentheses else words

    def threshold_of(self, tag: ScoredTag) -> float:
        """The least score this tag needs."""
        for spelling in (tag.name, words_of(tag.name)):
            if spelling in self.tag_thresholds:
                return self.tag_thresholds[spelling]
        if tag.category in _SPECIAL:
            return self.character_threshold
        return USUAL_THRESHOLD if self.general_threshold is None else self.general_threshold


USUAL_CHOICE = TagChoice()


class CaptionChoice(BaseModel, frozen=True):
    """What the project keeps beside a caption with a tagger's words: enough to choose them anew."""

    tagger: str
    model: str
    look_at: Literal["crop", "photo", "both"] = "crop"
    choice: TagChoice = USUAL_CHOICE

    def to_json(self) -> str:
        """As text; what stands at its default is left out."""
        return self.model_dump_json(exclude_defaults=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what ``to_json`` wrote."""
        return cls.model_validate_json(text)


def taken_tags(scores: TagScores, choice: TagChoice) -> list[ScoredTag]:
    """The scored tags that a choice takes, raw, in the choice's order; without the rating."""
    undesired = {tag_of(tag) for tag in choice.undesired_tags}
    taken = [
        tag
        for tag in scores
        if tag.category not in _NEVER_WORDS
        and tag_of(tag.name) not in undesired
        and tag.score >= choice.threshold_of(tag)
    ]
    if choice.order == "score":
        taken.sort(key=lambda tag: -tag.score)
    if choice.max_tags:
        surest = set(sorted(taken, key=lambda tag: -tag.score)[: choice.max_tags])
        taken = [tag for tag in taken if tag in surest]
    if choice.character_tags_first:
        taken.sort(key=lambda tag: tag.category is not Category.CHARACTER)
    return taken


def written(taken: Sequence[ScoredTag], rating: str, choice: TagChoice) -> tuple[str, ...]:
    """Taken tags as the words of a caption, no word twice."""
    names: list[str] = []
    for tag in taken:
        expands = choice.character_tag_expand and tag.category is Category.CHARACTER
        names += expanded_character(tag.name) if expands else (tag.name,)
    words = [choice.words(name) for name in names]
    if rating and choice.use_rating_tags_as_last_tag:
        words = [*words, rating]
    elif rating and choice.use_rating_tags:
        words = [rating, *words]
    return tuple(dict.fromkeys((*choice.always_first_tags, *words)))


def chosen_tags(scores: TagScores, choice: TagChoice) -> tuple[str, ...]:
    """The words that a choice makes of one picture's scores."""
    return written(taken_tags(scores, choice), scores.rating(), choice)


def almost_tags(scores: TagScores, choice: TagChoice, *, margin: float = 0.15) -> tuple[ScoredTag, ...]:
    """Tags that just missed their threshold, surest first: offered, not taken."""
    missed = [
        tag
        for tag in scores
        if tag.category not in _NEVER_WORDS
        and choice.threshold_of(tag) - margin <= tag.score < choice.threshold_of(tag)
    ]
    return tuple(sorted(missed, key=lambda tag: -tag.score))


def with_new_choice(tags: Sequence[str], before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
    """Words of a caption after another choice was made, with everything that people changed kept.

    Words that only the old choice gave go, words that only the new one gives come; words that people added or
    took away stay added or taken away.

    Args:
        tags: the words of the caption now.
        before: the words that the old choice gives.
        after: the words that the new choice gives, in its order.
    """
    gone = set(before) - set(after)
    kept = [tag for tag in tags if tag not in gone]
    known = set(before) | set(kept)
    for place, tag in enumerate(after):
        if tag in known:
            continue
        # A new word stands behind the nearest word that stands before it in the choice.
        ahead = next((other for other in reversed(after[:place]) if other in kept), None)
        kept.insert(len(kept) if ahead is None else kept.index(ahead) + 1, tag)
        known.add(tag)
    return tuple(kept)
