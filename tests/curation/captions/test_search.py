from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import AtelierError
from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.search import parse_filter, quoted


def words(text):
    return len(text.split())


ROWS = (
    CaptionRow(
        1,
        Caption("mira, long hair, smile"),
        "face",
        ("mira",),
        "a.png",
        ("mira",),
        {"1girl": 0.9, "long_hair": 0.7},
    ),
    CaptionRow(
        2, Caption("mira, Long_Hair, 1boy, hat"), "body", ("mira", "hats"), "b.png", ("mira",), {"1boy": 0.5}
    ),
    CaptionRow(3, Caption(""), "shoes", (), "c d.png"),
    CaptionRow(
        4, Caption("a girl in a red coat, mira_(doll)"), "face", ("mira",), "e.png", ("mx",), is_edited=True
    ),
    CaptionRow(5, Caption("smile, smile"), "whole", (), "f.png"),
)


@pytest.mark.parametrize(
    ("line", "ids"),
    [
        ("", [1, 2, 3, 4, 5]),
        ("tag:smile", [1, 5]),
        ('tag:"long hair"', [1, 2]),
        ("tag:LONG_hair", [1, 2]),
        ("-tag:smile", [2, 3, 4]),
        ("tag:*hair -tag:hat", [1]),
        ("tag:mira_(doll)", [4]),
        ("red", [4]),
        ('"red coat"', [4]),
        ("caption:MIRA", [1, 2, 4]),
        ("has:caption", [1, 2, 4, 5]),
        ("not has:caption", [3]),
        ("has:trigger", [1, 2]),
        ("has:scores", [1, 2]),
        ("has:edit", [4]),
        ("has:concept", [1, 2, 4]),
        ("has:duplicates", [5]),
        ("kind:face", [1, 4]),
        ("concept:hat", [2]),
        ("file:.png count<3", [3, 4, 5]),
        ('file:"c d"', [3]),
        ("count>=4", [2]),
        ("count=0 or count!=2 and kind:body", [2, 3]),
        ("tokens>4", [4]),
        ("letters>25", [2, 4]),
        ("score(1girl)>0.4", [1]),
        ("score(1boy)>=0.5 or score(long hair)>0.6", [1, 2]),
        ("kind:face or kind:body and tag:hat", [1, 2, 4]),
        ("(kind:face or kind:body) and tag:hat", [2]),
        ("not (kind:face or kind:body)", [3, 5]),
        ("-(kind:face or kind:body) has:caption", [5]),
        ("NOT kind:face AND has:caption", [2, 5]),
        ("--tag:hat", [2]),
    ],
)
def test_a_filter_takes_the_rows_it_names(line, ids):
    index = CaptionIndex(ROWS, words)

    assert index.region_ids(parse_filter(line).mask(index)) == ids


@pytest.mark.parametrize(
    "line",
    [
        "(tag:a",
        "tag:a)",
        "or",
        "tag:a or",
        "not",
        "has:wings",
        "score(a)",
        "moons>3",
        'x "',
        "-",
        "count<1.2.3",
    ],
)
def test_a_line_that_cannot_be_read_says_where(line):
    with pytest.raises(AtelierError, match="cannot be read at"):
        parse_filter(line)


def test_a_changed_row_is_found_by_its_new_words():
    index = CaptionIndex(ROWS, words)
    smiles = parse_filter("tag:smile")
    assert index.region_ids(smiles.mask(index)) == [1, 5]

    index.replace([CaptionRow(5, Caption("hat")), CaptionRow(6, Caption("smile"))])

    assert index.region_ids(smiles.mask(index)) == [1, 6]
    assert index.region_ids(parse_filter("count=1").mask(index)) == [5, 6]


def test_tokens_are_unknown_without_a_counter():
    index = CaptionIndex(ROWS)

    assert not index.knows_tokens
    assert index.region_ids(parse_filter("tokens>0").mask(index)) == []


@given(st.text(max_size=30))
def test_any_line_is_read_or_refused(line):
    index = CaptionIndex(ROWS, words)
    try:
        mask = parse_filter(line).mask(index)
    except AtelierError:
        return
    assert mask.shape == (len(ROWS),)


@given(st.text(st.characters(exclude_characters='"', exclude_categories=("Cs",)), min_size=1, max_size=12))
def test_a_quoted_value_finds_its_own_tag(tag):
    caption = Caption().with_tags([tag])
    index = CaptionIndex([CaptionRow(1, caption), CaptionRow(2, Caption("other"))])
    for own in caption.tags:
        if not set(own) & set("*?"):
            assert 1 in index.region_ids(parse_filter(f'tag:"{own}"').mask(index))
            assert 1 in index.region_ids(parse_filter(f"tag:{quoted(own)}").mask(index))


def test_what_is_worked_out_while_rows_are_replaced_is_right_when_it_is_asked_again():
    index = CaptionIndex([CaptionRow(1, Caption("hat")), CaptionRow(2, Caption("smile"))])
    replaced = []

    def count(row):
        if not replaced:  # another thread, just now
            replaced.append(index.replace([CaptionRow(1, Caption("hat, coat, shoes"))]))
        return len(row.caption.tags)

    index._number("count", count)

    assert index._number("count", count).tolist() == [3, 1]


def test_scores_of_a_replaced_row_are_its_new_ones():
    index = CaptionIndex([CaptionRow(1, Caption("hat"), scores={"hat": 0.9}), CaptionRow(2, Caption())])
    assert index.region_ids(parse_filter("score(hat)>=0.9").mask(index)) == [1]

    index.replace([CaptionRow(1, Caption("hat")), CaptionRow(2, Caption(), scores={"Hat": 0.7, "coat": 0.1})])

    assert index.region_ids(parse_filter("score(hat)>=0.7").mask(index)) == [2]
    assert index.region_ids(parse_filter("has:scores").mask(index)) == [2]


def test_a_kind_that_comes_with_a_replaced_row_is_found():
    index = CaptionIndex(ROWS, words)
    assert index.region_ids(parse_filter("kind:face concept:mira").mask(index)) == [1, 4]

    index.replace([CaptionRow(2, Caption("hat"), "face", ("Mirabel",)), CaptionRow(4, Caption(), "coat")])

    assert index.region_ids(parse_filter("kind:face concept:mira").mask(index)) == [1, 2]
    assert index.region_ids(parse_filter("kind:COAT").mask(index)) == [4]
