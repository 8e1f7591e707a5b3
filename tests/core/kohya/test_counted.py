"""Numbers and the words they count."""

from __future__ import annotations

import pytest

from core.kohya.counted import counted


@pytest.mark.parametrize(
    ("count", "noun", "said"),
    [(0, "photo", "0 photos"), (1, "photo", "1 photo"), (2, "box", "2 boxes"), (3, "batch", "3 batches")],
)
def test_one_is_not_many(count, noun, said):
    assert counted(count, noun) == said
