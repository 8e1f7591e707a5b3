"""Completion of the filter line."""

from __future__ import annotations

import pytest

from core.errors import AtelierError
from curation.captions.filter_completion import FilterVocabulary, filter_offers
from curation.captions.search import parse_filter

TAGS = ("long hair", "long sleeves", "smile")
VOCABULARY = FilterVocabulary(
    lambda typed: [tag for tag in TAGS if tag.startswith(typed)], ("mira doll", "rio"), ("face", "whole")
)


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("tag:smile ha", "tag:smile has:"),
        ("has:tr", "has:trigger"),
        ("tag:sm", "tag:smile"),
        ("tag:a -tag:lo", 'tag:a -tag:"long hair"'),
        ('tag:"long h', 'tag:"long hair"'),
        ("(kind:f", "(kind:face"),
        ("not concept:mi", 'not concept:"mira doll"'),
        ("-sc", "-score("),
        ("score(smi", "score(smile)>"),
        ("sta", "stars<"),
    ],
)
def test_a_half_typed_term_is_completed_where_it_stands(typed, line):
    assert line in [offer.line for offer in filter_offers(typed, VOCABULARY)]


def test_at_the_beginning_everything_is_offered():
    assert {"tag:", "has:", "tokens<", "not"} <= {offer.word for offer in filter_offers("", VOCABULARY)}


@pytest.mark.parametrize("typed", ["tag:", "has:", "concept:", "kind:"])
def test_every_offered_value_can_be_read(typed):
    for offer in filter_offers(typed, VOCABULARY):
        try:
            parse_filter(offer.line)
        except AtelierError:
            pytest.fail(offer.line)
