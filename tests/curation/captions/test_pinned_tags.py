from __future__ import annotations

import pytest

from curation.captions.caption import Caption
from curation.captions.pinned_tags import pinned_on, toggling
from curation.captions.rules import CaptionRule, RuleKind
from curation.captions.tag_counts import TagState

ONE_OF = CaptionRule(RuleKind.EXCLUSIVE, ("indoors", "outdoors"))


def toggled(texts, tag, rules=()):
    captions = [Caption(text) for text in texts]
    (pinned,) = pinned_on(captions, (tag,))
    edit = toggling(pinned, rules)
    return [edit.rewrite(caption).text for caption in captions]


def test_tags_at_hand_stand_on_all_some_or_none_of_the_captions():
    captions = [Caption("mira, smile"), Caption("mira, solo")]

    found = pinned_on(captions, ("mira", "smile", "hat"))

    assert [(one.tag, one.state, one.count) for one in found] == [
        ("mira", TagState.ALL, 2),
        ("smile", TagState.SOME, 1),
        ("hat", None, 0),
    ]


def test_without_any_caption_a_tag_stands_on_none():
    assert [one.state for one in pinned_on([], ("mira",))] == [None]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["mira, smile", "mira"], ["mira, smile", "mira, smile"]),
        (["mira", ""], ["mira, smile", "smile"]),
        (["mira, smile", "smile"], ["mira", ""]),
    ],
)
def test_a_key_gives_the_tag_to_all_and_takes_it_from_all_where_all_have_it(before, after):
    assert toggled(before, "smile") == after


def test_of_tags_that_exclude_each_other_the_one_just_given_stays_in_the_others_place():
    texts = ["mira, indoors, smile", "mira, Outdoors", "mira"]

    assert toggled(texts, "outdoors", [ONE_OF]) == [
        "mira, outdoors, smile",
        "mira, Outdoors, outdoors",
        "mira, outdoors",
    ]


def test_taking_a_tag_away_leaves_its_rivals_alone():
    assert toggled(["outdoors, indoors"], "outdoors", [ONE_OF]) == ["indoors"]
