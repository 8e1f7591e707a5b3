"""The clothes model's map becomes outlines in photo pixels."""

from __future__ import annotations

import numpy as np
import pytest

from core.errors import AtelierError
from curation.regions.box import Box
from curation.suggestions.body_parts import LabelMap
from curation.suggestions.figure_outline import areas_of, outline_figures

FRAME = Box(100, 50, 200, 400)


def seen(labels):
    names = ("background", "hair", "dress")
    return LabelMap(labels.astype(np.uint8), np.ones(labels.shape, np.float32), names, FRAME)


def test_parts_of_one_person_are_one_outline_where_they_stand():
    labels = np.zeros((40, 20))
    labels[4:12, 6:14] = 1
    labels[12:36, 4:16] = 2

    (area,) = areas_of(seen(labels), FRAME)

    xs, ys = zip(*area.points, strict=True)
    assert area.is_figure
    assert area.is_area
    assert (min(xs), max(xs)) == pytest.approx((140, 260), abs=6)
    assert (min(ys), max(ys)) == pytest.approx((90, 410), abs=6)


def test_a_hole_comes_after_what_it_is_in():
    labels = np.full((40, 20), 2)
    labels[15:25, 8:12] = 0

    outer, hole = areas_of(seen(labels), FRAME)

    assert outer.is_figure
    assert not hole.is_figure


def test_nobody_seen_is_no_outline():
    assert areas_of(seen(np.zeros((40, 20))), FRAME) == ()


def test_without_the_model_it_says_which_folder_is_missing(tmp_path):
    with pytest.raises(AtelierError, match="no model folder"):
        list(outline_figures([], tmp_path / "nowhere"))
