"""ScoreShelf: what taggers found in crops and photos, read when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from typing_extensions import override

from curation.captions.tag_words import plain_words
from curation.project.caption_contents import CaptionContents
from curation.taggers.description import Description, Subject

Found: TypeAlias = dict[tuple[Subject, int], Description]


class ScoreShelf:
    """Scores of all regions of a project, by plain words.

    A region's scores are its crop's; where the crop was not looked at, its photo's.

    Args:
        project: the open project.
    """

    def __init__(self, project: CaptionContents) -> None:
        self._project = project
        self._found: Found | None = None
        self._photo_of: dict[int, int] = {}
        self._kept: dict[int, Mapping[str, float]] = {}

    def of(self, region_id: int) -> Mapping[str, float]:
        """The scores of a region, 0..1, by plain words; looked up when they are used."""
        return _RegionScores(self, region_id)

    def forget(self) -> None:
        """Read anew at the next question: a tagger was at work."""
        self._found = None
        self._kept.clear()

    def descriptions(self, region_id: int) -> tuple[Description, Description]:
        """What was found in a region's crop and in its photo; of several models, what was stored last."""
        found = self._all()
        nothing = Description()
        photo_id = self._photo_of.get(region_id, 0)
        return (
            found.get((Subject.REGION, region_id), nothing),
            found.get((Subject.PHOTO, photo_id), nothing),
        )

    def look_up(self, region_id: int) -> Mapping[str, float]:
        """The scores themselves."""
        if region_id not in self._kept:
            own, photo = self.descriptions(region_id)
            scores = own.scores or photo.scores
            self._kept[region_id] = {plain_words(tag.name): tag.score for tag in scores}
        return self._kept[region_id]

    def _all(self) -> Found:
        if self._found is None:
            self._photo_of = self._project.photos_of_regions()
            # A photo is described once however many regions it has; later models come later.
            self._found = {
                (found.subject, found.subject_id): found.description for found in self._project.descriptions()
            }
        return self._found


class _RegionScores(Mapping[str, float]):
    """The scores of one region; nothing is read before they are used."""

    def __init__(self, shelf: ScoreShelf, region_id: int) -> None:
        self._shelf = shelf
        self._region_id = region_id

    @override
    def __getitem__(self, tag: str) -> float:
        return self._shelf.look_up(self._region_id)[tag]

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(self._shelf.look_up(self._region_id))

    @override
    def __len__(self) -> int:
        return len(self._shelf.look_up(self._region_id))
