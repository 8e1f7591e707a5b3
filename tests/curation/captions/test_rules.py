"""Rules of a project, and when one is offered."""

from __future__ import annotations

import pytest

from curation.captions.caption import Caption
from curation.captions.rules import ApplyRules, CaptionRule, FixWatch, RuleKind, fix_of

GRAY = CaptionRule(RuleKind.REWRITE, ("grey hair",), ("gray hair",))


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (GRAY, "ana, grey_hair, smile", "ana, gray hair, smile"),
        (GRAY, "gray hair, grey hair", "gray hair"),
        (CaptionRule(RuleKind.REWRITE, ("simple background",)), "ana, simple background", "ana"),
        (CaptionRule(RuleKind.IMPLIES, ("ponytail",), ("long hair",)), "ponytail", "ponytail, long hair"),
        (
            CaptionRule(RuleKind.IMPLIES, ("ponytail",), ("long hair",)),
            "ponytail, Long_Hair",
            "ponytail, Long_Hair",
        ),
        (CaptionRule(RuleKind.EXCLUSIVE, ("day", "night")), "night, ana, day", "night, ana"),
        (CaptionRule(RuleKind.EXCLUSIVE, ("day", "night")), "ana,  day", "ana,  day"),
    ],
)
def test_a_rule_brings_a_caption_to_what_it_says(rule, before, after):
    assert ApplyRules((rule,)).rewrite(Caption(before)).text == after


def test_a_rule_is_offered_at_the_second_same_fix_and_never_again():
    watch = FixWatch()
    before, after = Caption("ana, grey hair, smile"), Caption("ana, gray hair, smile")

    offers = [watch.note(before, after) for _ in range(4)]

    assert offers == [None, GRAY, None, None]


def test_a_rule_that_is_kept_already_is_not_offered():
    watch = FixWatch([GRAY])

    assert [watch.note(Caption("grey hair"), Caption("gray hair")) for _ in range(3)] == [None] * 3


@pytest.mark.parametrize(
    "after", ["ana", "ana, smile, gray hair, hat", "gray hair, ana, smile", "ana, grey hair, smile, hat"]
)
def test_more_than_one_tag_changed_or_moved_is_no_fix(after):
    assert fix_of(Caption("ana, grey hair, smile"), Caption(after)) is None


def test_taking_one_tag_away_is_a_fix():
    assert fix_of(Caption("ana, watermark"), Caption("ana")) == CaptionRule(RuleKind.REWRITE, ("watermark",))
