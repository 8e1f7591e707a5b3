"""What the Captions page shares over its lifetimes: the token counter and the tags that it completes."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from curation.captions.clip_tokens import ClipTokens
from curation.captions.completion import BooruTags, Completion, TagCompletion
from curation.captions.filter_completion import FilterOffer, FilterVocabulary, filter_offers
from curation.project.store import CurationProject
from resources import paths


@functools.cache
def clip_tokens() -> ClipTokens:
    """The counter of tokens, read once."""
    return ClipTokens.read(paths.clip_vocabulary())


class TagOffering:
    """Completes tags from the project's own and, when one was chosen, a booru list."""

    def __init__(self) -> None:
        self._own: Mapping[str, int] = {}
        self._completion = TagCompletion()
        self._is_stale = False

    def offers(self, typed: str) -> Sequence[Completion]:
        """What may be meant, the project's own tags first."""
        if self._is_stale:
            self._is_stale = False
            self._completion.set_own_tags(self._own)
        return self._completion.offers(typed)

    def tags(self, typed: str) -> Sequence[str]:
        """The tags alone."""
        return [one.tag for one in self.offers(typed)]

    def line_offers(self, typed: str, project: CurationProject) -> Sequence[FilterOffer]:
        """How a filter line can go on.

        Args:
            typed: the line up to the cursor.
            project: the open project, whose concepts and kinds filters know.
        """
        concepts = tuple(concept.name for concept in project.concepts())
        kinds = tuple(kind.name for kind in project.kinds().all)
        return filter_offers(typed, FilterVocabulary(self.tags, concepts, kinds))

    def set_own(self, counts: Mapping[str, int]) -> None:
        """The project's tags with how often each stands; looked at when somebody next types."""
        self._own, self._is_stale = counts, True

    def set_booru(self, tags: BooruTags) -> None:
        """A list of tags that was read."""
        self._completion, self._is_stale = TagCompletion(tags), True
