from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image

from core.errors import AtelierError
from curation.taggers.cl_tagger import channels_first, sigmoid
from curation.taggers.description import Category
from curation.taggers.kind import TaggerSettings
from curation.taggers.registry import open_tagger


def test_blue_comes_first_channels_come_first_and_half_grey_is_zero():
    pixels = np.zeros((2, 4, 3), np.float32)
    pixels[..., 0] = 255
    pixels[..., 1] = 127.5

    found = channels_first(pixels)

    assert found.shape == (3, 2, 4)
    assert found[:, 0, 0].tolist() == [1.0, 0.0, -1.0]


def test_answers_become_scores_without_overflow():
    with np.errstate(over="raise"):
        found = sigmoid(np.array([-1e9, 0, 1, 1e9], np.float32))

    assert found == pytest.approx([0, 0.5, 1 / (1 + math.exp(-1)), 1], abs=1e-6)


def test_tags_follow_from_the_picture_end_to_end(cl_folder):
    tagger = open_tagger(TaggerSettings("cl_tagger", cl_folder))

    (found,) = tagger.describe([tagger.prepare(Image.new("RGB", (30, 30), (0, 0, 255)))])

    assert found.scores.by_category[Category.GENERAL] == pytest.approx({"General_0": 1.0}, abs=1e-4)
    assert found.scores.by_category[Category.RATING] == {"Rating_2": 0.5}


def test_a_mapping_with_a_gap_is_refused(cl_folder):
    (cl_folder / "tag_mapping.json").write_text(
        '{"0": {"tag": "a", "category": "General"}, "2": {"tag": "b", "category": "x"}}'
    )

    with pytest.raises(AtelierError, match="without a gap"):
        open_tagger(TaggerSettings("cl_tagger", cl_folder))
