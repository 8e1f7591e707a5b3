"""AnotherRunError: a run was to go on, but is no longer the one that was saved. Free of torch."""

from __future__ import annotations

from core.errors import AtelierError


class AnotherRunError(AtelierError):
    """Recipe, base model or pictures are not as they were when the state was saved."""
