"""What corrections taught, as people say it."""

from __future__ import annotations

import pytest

from curation.suggestions.suggestion import Offset
from desktop.canvas.offset_dialog import offset_words


@pytest.mark.parametrize(
    ("offset", "said"),
    [
        (Offset(y=-0.1, count=10), "10% up (from 10 boxes)"),
        (Offset(x=0.05, y=0.03, width=0.9, height=1.2, count=4),
         "5% to the right, 3% down, 10% narrower, 20% taller (from 4 boxes)"),
    ],
)  # fmt: skip
def test_corrections_are_said_by_where_they_lead_and_what_does_not_change_is_not_said(qapp, offset, said):
    assert offset_words(offset) == said
