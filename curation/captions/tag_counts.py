"""How often tags stand in captions, alone and together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum

from curation.captions.caption import Caption


class TagState(Enum):
    """On how many of the selected pictures a tag stands."""

    ALL = "all"
    SOME = "some"


class TagCounts:
    """On how many captions each tag stands, kept up to date caption by caption."""

    def __init__(self, captions: Mapping[int, Caption] | None = None) -> None:
        """Count captions by their region ids."""
        self._tags: dict[int, frozenset[str]] = {}
        self._counts: Counter[str] = Counter()
        for region_id, caption in (captions or {}).items():
            tags = frozenset(caption.tags)
            if tags:
                self._tags[region_id] = tags
                self._counts.update(tags)

    def set(self, region_id: int, caption: Caption) -> None:
        """Count a caption anew; an empty one is no longer counted."""
        before, after = self._tags.pop(region_id, frozenset()), frozenset(caption.tags)
        for tag in before - after:
            self._counts[tag] -= 1
            if not self._counts[tag]:
                del self._counts[tag]
        self._counts.update(after - before)
        if after:
            self._tags[region_id] = after

    def __getitem__(self, tag: str) -> int:
        return self._counts[tag]

    @property
    def frequency(self) -> Mapping[str, int]:
        """On how many captions each tag stands."""
        return self._counts

    def most_common(self, most: int | None = None) -> list[tuple[str, int]]:
        """Tags with their counts, the most frequent first, those alike by alphabet."""
        ordered = sorted(self._counts.items(), key=lambda item: (-item[1], item[0]))
        return ordered[:most]

    def together_with(self, tag: str) -> list[tuple[str, int]]:
        """Tags that stand beside one, with how often, the most frequent first."""
        beside: Counter[str] = Counter()
        for tags in self._tags.values():
            if tag in tags:
                beside.update(tags)
        del beside[tag]
        return sorted(beside.items(), key=lambda item: (-item[1], item[0]))


def tag_states(captions: Iterable[Caption]) -> dict[str, TagState]:
    """Of several captions, which tags stand on all and which on some, in the order they are met."""
    selected: Sequence[Caption] = tuple(captions)
    counts: Counter[str] = Counter()
    for caption in selected:
        counts.update(list(dict.fromkeys(caption.tags)))
    return {tag: TagState.ALL if count == len(selected) else TagState.SOME for tag, count in counts.items()}
