"""Every operation of the bulk dialog makes a bulk edit from its form."""

from __future__ import annotations

import pytest

from curation.captions.bulk_edit import Surroundings
from curation.captions.caption import Caption
from curation.captions.operations import OPERATIONS, operation, split_tags
from curation.captions.rules import CaptionRule, RuleKind

AROUND = Surroundings(
    trigger="ana", scores={"smile": 0.9, "hat": 0.2}, count_tokens=lambda text: len(text.split())
)


@pytest.mark.parametrize(
    ("name", "values", "before", "after"),
    [
        ("add", {"tags": ("hat",), "where": "front"}, "ana", "hat, ana"),
        ("remove", {"tags": ("*hair",)}, "ana, long hair", "ana"),
        ("rename", {"old": "ana", "new": "mira"}, "ana, smile", "mira, smile"),
        (
            "replace",
            {"find": r"(\w+)ing\b", "replacement": r"\1s", "is_regex": True},
            "ana smiling",
            "ana smils",
        ),
        ("around", {"prefix": "photo of "}, "ana", "photo of ana"),
        ("trigger", {}, "smile, ana", "ana, smile"),
        ("sort", {"keep_tokens": 1}, "ana, hat, smile", "ana, smile, hat"),
        ("duplicates", {}, "hat, Hat", "hat"),
        ("subsumed", {}, "hair, long hair", "long hair"),
        ("spelling", {"to": "underscores"}, "long hair", "long_hair"),
        ("parentheses", {}, "ana (doll)", r"ana \(doll\)"),
        ("tokens", {"limit": "75"}, ", ".join(["a"] * 80), ", ".join(["a"] * 75)),
        ("shuffle", {"keep_tokens": 1}, "ana, a", "ana, a"),
        ("template", {"template": "{trigger}, {tags}"}, "smile", "ana, smile"),
        ("lines", {}, "ana,\nsmile", "ana, smile"),
        ("rules", {"rules": (CaptionRule(RuleKind.REWRITE, ("hat",), ("cap",)),)}, "hat", "cap"),
    ],
)
def test_an_operation_does_what_its_form_says(name, values, before, after):
    chosen = operation(name)

    edit = chosen.make(chosen.defaults | values)

    assert edit.rewrite(Caption(before), AROUND).text == after
    assert edit.title.format(**edit.title_values)


def test_every_operation_is_tried_above_or_does_nothing_while_its_form_is_empty():
    for chosen in OPERATIONS:
        edit = chosen.make(chosen.defaults)
        assert edit is None or edit.rewrite(Caption(""), Surroundings()).text in ("", "ana")


def test_typed_tags_are_split_at_commas():
    assert split_tags(" long hair,, smile ,") == ("long hair", "smile")
