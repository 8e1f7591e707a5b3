from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curation.captions.caption import Caption
from curation.captions.tag_counts import TagCounts, TagState, tag_states


def test_tags_are_counted_once_a_picture_most_frequent_first():
    counts = TagCounts([Caption("a, b, a"), Caption("b"), Caption("")])

    assert counts.most_common() == [("b", 2), ("a", 1)]
    assert counts["a"] == 1
    assert counts["x"] == 0


def test_what_stands_beside_a_tag():
    counts = TagCounts([Caption("a, b"), Caption("a, b, c"), Caption("c")])

    assert counts.together_with("a") == [("b", 2), ("c", 1)]


def test_of_a_selection_tags_stand_on_all_or_some():
    states = tag_states([Caption("a, b"), Caption("b, c")])

    assert states == {"a": TagState.SOME, "b": TagState.ALL, "c": TagState.SOME}


@given(st.lists(st.tuples(st.integers(0, 3), st.text(st.sampled_from("ab, "), max_size=8)), max_size=20))
def test_counting_step_by_step_is_counting_at_once(steps):
    counts = TagCounts([Caption()] * 4)
    for place, text in steps:
        counts.set(place, Caption(text))

    texts = dict(steps)
    at_once = TagCounts([Caption(texts.get(place, "")) for place in range(4)])
    assert counts.most_common() == at_once.most_common()
    assert counts.together_with("a") == at_once.together_with("a")
    assert counts.with_tag("a").tolist() == at_once.with_tag("a").tolist()


@pytest.mark.parametrize("changes", [10, 3000])
def test_what_was_asked_before_is_right_after_few_and_many_changes(changes):
    counts = TagCounts([Caption(f"a, b{place}") for place in range(4000)])
    assert counts.with_tag("a").all()

    for place in range(changes):
        counts.set(place, Caption("A, c, c"))

    assert counts.with_tag("c").sum() == changes
    assert counts.with_tag("b?").sum() == max(0, 10 - changes)
    assert counts.with_tag("a").all()  # in any spelling
    assert counts.together_with("c") == [("A", changes)]
    assert (counts["a"], counts["A"]) == (4000 - changes, changes)
    assert counts.with_duplicates().sum() == changes


def test_a_caption_that_comes_is_counted_too():
    counts = TagCounts([Caption("a")])
    assert counts.with_tag("b").tolist() == [False]

    counts.set(1, Caption("a, b"))

    assert counts.with_tag("b").tolist() == [False, True]
    assert counts.lengths().tolist() == [1, 2]
