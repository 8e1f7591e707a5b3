"""Where two taggers disagree: tags that only one of them found, and whether captions have them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from curation.captions.caption import Caption
from curation.project.store import CurationProject
from curation.regions.kind import Region
from curation.taggers.choose_tags import USUAL_CHOICE, TagChoice
from curation.taggers.description import Described, Subject, TagScores
from curation.taggers.region_merge import NOTHING, crop_tags
from curation.taggers.registry import tagger_kind


@dataclass(frozen=True)
class DisputedTag:
    """A tag that one model found and the other did not, in the same crops.

    Attributes:
        tag: as captions write it.
        finder: name of the model that found it.
        region_ids: the crops in which only that one did.
        score: the finder's, 0..1, the mean over these crops.
        other_score: the other model's, likewise; 0 where it is below what is kept.
        taken_ids: those of the crops whose captions have it.
    """

    tag: str
    finder: str
    region_ids: tuple[int, ...]
    score: float
    other_score: float
    taken_ids: tuple[int, ...] = ()

    @property
    def untaken_ids(self) -> tuple[int, ...]:
        """The crops whose captions do not have it."""
        taken = set(self.taken_ids)
        return tuple(number for number in self.region_ids if number not in taken)

    def beside(self, tags: Mapping[int, Collection[str]]) -> DisputedTag:
        """The same, with what captions have of it now: their tags, by region id."""
        taken = tuple(number for number in self.region_ids if self.tag in tags.get(number, ()))
        return replace(self, taken_ids=taken)


@dataclass(frozen=True)
class Dispute:
    """What two models make of the same crops.

    Attributes:
        compared: how many crops both looked at.
        tags: the disputed ones, those of most crops first.
    """

    compared: int = 0
    tags: tuple[DisputedTag, ...] = ()

    def beside(self, captions: Mapping[int, Caption]) -> Dispute:
        """The same, with what captions have of it now: far cheaper than to compare again."""
        tags = {number: frozenset(caption.tags) for number, caption in captions.items()}
        return replace(self, tags=tuple(one.beside(tags) for one in self.tags))


def dispute_of(
    project: CurationProject, first: str, second: str, region_ids: Collection[int] | None = None
) -> Dispute:
    """Compare two models by the words that each would write at its own usual threshold.

    Args:
        project: the open project.
        first: name of a model.
        second: name of another.
        region_ids: which crops; None means all.
    """
    views = _View.of(project, first), _View.of(project, second)
    kinds = project.kinds()
    wanted = None if region_ids is None else set(region_ids)
    tallies: dict[tuple[str, int], _Tally] = {}
    compared = 0
    for region in project.regions():
        if wanted is not None and region.id not in wanted:
            continue
        if not all(view.knows(region) for view in views):
            continue
        compared += 1
        kind = kinds.of(region)
        words = [crop_tags(kind, *view.scores(region), view.choice) for view in views]
        disputed = tuple(_only_one_says(words))
        scores = [view.scores_by_words(region) for view in views] if disputed else []
        for finder, tag in disputed:
            tally = tallies.setdefault((tag, finder), _Tally())
            tally.ids.append(region.id)
            tally.scores.append((scores[finder].get(tag, 0.0), scores[1 - finder].get(tag, 0.0)))
    found = [tally.result(tag, (first, second)[finder]) for (tag, finder), tally in tallies.items()]
    found.sort(key=lambda one: (-len(one.region_ids), one.tag, one.finder))
    return Dispute(compared, tuple(found)).beside(project.captions())


def _only_one_says(words: list[tuple[str, ...]]) -> Iterator[tuple[int, str]]:
    for finder, own in enumerate(words):
        others = set(words[1 - finder])
        yield from ((finder, tag) for tag in own if tag not in others)


@dataclass(frozen=True)
class _View:
    """What one model found, and how its words are chosen."""

    choice: TagChoice
    found: Mapping[tuple[Subject, int], TagScores]

    @classmethod
    def of(cls, project: CurationProject, model: str) -> _View:
        described: list[Described] = project.descriptions(model)
        threshold = tagger_kind(described[0].tagger).threshold_of(model) if described else None
        found = {(one.subject, one.subject_id): one.description.scores for one in described}
        return cls(USUAL_CHOICE.for_model(threshold), found)

    def scores(self, region: Region) -> tuple[TagScores, TagScores]:
        """Of the crop and of its photo."""
        own = self.found.get((Subject.REGION, region.id), NOTHING)
        return own, self.found.get((Subject.PHOTO, region.photo_id), NOTHING)

    def knows(self, region: Region) -> bool:
        return any(self.scores(region))

    def scores_by_words(self, region: Region) -> dict[str, float]:
        """Of all that was found, as captions write it; the crop's own before its photo's."""
        own, photo = self.scores(region)
        return {self.choice.words(one.name): one.score for one in (*photo, *own)}


@dataclass
class _Tally:
    """Crops of one disputed tag, as they are met."""

    ids: list[int] = field(default_factory=list)
    scores: list[tuple[float, float]] = field(default_factory=list)

    def result(self, tag: str, finder: str) -> DisputedTag:
        own, other = (sum(column) / len(self.ids) for column in zip(*self.scores, strict=True))
        return DisputedTag(tag, finder, tuple(self.ids), own, other)
