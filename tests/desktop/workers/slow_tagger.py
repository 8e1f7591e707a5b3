"""What a child does in tests of tagging: it finds the same everywhere, slowly or at once."""

from __future__ import annotations

import time

from curation.taggers.describe_pictures import DescribeProgress
from curation.taggers.description import Category, Described, Description, TagScores


def describe_at_once(pictures, settings, pause=0.0):
    scores = Description(TagScores({Category.GENERAL: {"smile": 0.9}}))
    for done, picture in enumerate(pictures, start=1):
        found = Described(
            picture.subject, picture.subject_id, settings.model_name, settings.kind, picture.made_from, scores
        )
        yield DescribeProgress(done, len(pictures), picture.name, found=(found,), runs_on="CPU")
        time.sleep(pause)


def describe_slowly(pictures, settings):
    """One picture, then a wait longer than anybody has patience for."""
    yield from describe_at_once(pictures, settings, pause=20.0)
