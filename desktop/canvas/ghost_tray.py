"""The suggestions that wait on one photo, and which of them is in front. Knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from curation.suggestions.suggestion import Suggestion


class GhostTray:
    """Suggestions leave one by one: accepted or dropped, the next one comes to the front."""

    def __init__(self) -> None:
        self._waiting: list[Suggestion] = []
        self._front = 0

    @property
    def waiting(self) -> tuple[Suggestion, ...]:
        """All that wait."""
        return tuple(self._waiting)

    @property
    def front(self) -> Suggestion | None:
        """The one that is accepted next."""
        return self._waiting[self._front] if self._waiting else None

    def fill(self, suggestions: Sequence[Suggestion]) -> None:
        """Let these wait, and no others."""
        self._waiting, self._front = list(suggestions), 0

    def step(self, step: int) -> None:
        """Bring the next (1) or previous (-1) one to the front, going round."""
        if self._waiting:
            self._front = (self._front + step) % len(self._waiting)

    def take(self, suggestion: Suggestion) -> None:
        """Take one out; the next one comes to the front."""
        self._waiting.remove(suggestion)
        self._front = min(self._front, max(0, len(self._waiting) - 1))

    def at(self, x: float, y: float) -> Suggestion | None:
        """The smallest one over a point, in photo pixels."""
        here = [one for one in self._waiting if one.box.contains(x, y)]
        return min(here, key=lambda one: one.box.area, default=None)
