from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curation.captions.caption import Caption, parse_caption


@given(st.text())
def test_reading_and_writing_changes_no_character(text):
    assert str(parse_caption(text)) == text


def test_tags_are_the_trimmed_pieces():
    assert parse_caption(" mira ,  red hair,, 長髮 ").tags == ("mira", "red hair", "長髮")


def test_a_tag_is_put_first_and_stands_once():
    assert str(Caption("a, mira, b").with_tag_first("mira")) == "mira, a, b"


def test_removing_a_tag_that_is_not_there_changes_nothing():
    caption = Caption("a ,b")

    assert caption.without_tag("x") is caption
    assert str(caption.without_tag("a")) == "b"


def test_white_space_is_no_caption():
    assert Caption(" \n").is_empty
    assert not Caption("x").is_empty
