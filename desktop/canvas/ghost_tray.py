"""The suggestions on one photo, which of them is in front, and who else is there. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from curation.regions.box import Box
from curation.suggestions.suggestion import Suggestion


@dataclass(frozen=True)
class OtherPerson:
    """Somebody on the photo whose suggestions are not shown now.

    Attributes:
        place: the person's place among the people, from 0.
        box: where a click means this person, in photo pixels.
    """

    place: int
    box: Box


class GhostTray:
    """Suggestions leave one by one: accepted or dropped, the next one comes to the front."""

    def __init__(self) -> None:
        self._waiting: list[Suggestion] = []
        self._front = 0
        self._others: tuple[OtherPerson, ...] = ()

    @property
    def waiting(self) -> tuple[Suggestion, ...]:
        """All that wait."""
        return tuple(self._waiting)

    @property
    def front(self) -> Suggestion | None:
        """The one that is accepted next."""
        return self._waiting[self._front] if self._waiting else None

    @property
    def others(self) -> tuple[OtherPerson, ...]:
        """Whose suggestions could be shown instead."""
        return self._others

    def fill(self, suggestions: Sequence[Suggestion], others: Sequence[OtherPerson] = ()) -> None:
        """Let these wait, and no others; besides there are these other people."""
        self._waiting, self._front, self._others = list(suggestions), 0, tuple(others)

    def step(self, step: int) -> None:
        """Bring the next (1) or previous (-1) one to the front, going round."""
        if self._waiting:
            self._front = (self._front + step) % len(self._waiting)

    def take(self, suggestion: Suggestion) -> None:
        """Take one out; the next one comes to the front. With the last one all is answered."""
        self._waiting.remove(suggestion)
        self._others = self._others if self._waiting else ()
        self._front = min(self._front, max(0, len(self._waiting) - 1))

    def at(self, x: float, y: float) -> Suggestion | OtherPerson | None:
        """The smallest one over a point in photo pixels, the other people among them."""
        shown: tuple[Suggestion | OtherPerson, ...] = (*self._waiting, *self._others)
        here = [one for one in shown if one.box.contains(x, y)]
        return min(here, key=lambda one: one.box.area, default=None)
