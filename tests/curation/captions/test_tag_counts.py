from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from curation.captions.caption import Caption
from curation.captions.tag_counts import TagCounts, TagState, tag_states


def test_tags_are_counted_once_a_picture_most_frequent_first():
    counts = TagCounts({1: Caption("a, b, a"), 2: Caption("b"), 3: Caption("")})

    assert counts.most_common() == [("b", 2), ("a", 1)]
    assert counts["a"] == 1
    assert counts["x"] == 0


def test_what_stands_beside_a_tag():
    counts = TagCounts({1: Caption("a, b"), 2: Caption("a, b, c"), 3: Caption("c")})

    assert counts.together_with("a") == [("b", 2), ("c", 1)]


def test_of_a_selection_tags_stand_on_all_or_some():
    states = tag_states([Caption("a, b"), Caption("b, c")])

    assert states == {"a": TagState.SOME, "b": TagState.ALL, "c": TagState.SOME}


@given(st.lists(st.tuples(st.integers(1, 4), st.text(st.sampled_from("ab, "), max_size=8)), max_size=20))
def test_counting_step_by_step_is_counting_at_once(steps):
    counts = TagCounts()
    for region_id, text in steps:
        counts.set(region_id, Caption(text))

    assert (
        counts.most_common()
        == TagCounts({one: Caption(text) for one, text in dict(steps).items()}).most_common()
    )
