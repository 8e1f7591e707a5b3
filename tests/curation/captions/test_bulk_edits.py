from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import AtelierError
from curation.captions.bulk_edit import NOWHERE, BulkEdit, Surroundings
from curation.captions.bulk_preview import Piece, diff, preview, rewritten
from curation.captions.caption import Caption
from curation.captions.tag_edits import (
    AddTags,
    DropSubsumed,
    RemoveDuplicates,
    RemoveTags,
    RenameTag,
    ShuffleTags,
    SortTags,
    TriggerFirst,
)
from curation.captions.text_edits import (
    AddAround,
    ApplyTemplate,
    EscapeParentheses,
    LimitTokens,
    ReplaceText,
    SetUnderscores,
)

AROUND = Surroundings(
    trigger="mira doll",
    class_words="doll",
    scores={"smile": 0.9, "long hair": 0.99},
    frequency={"smile": 3, "hat": 7},
    count_tokens=lambda text: len(text.replace(",", " , ").split()),
)


@pytest.mark.parametrize(
    ("edit", "before", "after"),
    [
        (AddTags(("a", "x"), "front"), "a, b", "x, a, b"),
        (AddTags(("x", "x", "y")), "a,b", "a, b, x, y"),
        (AddTags(("x",), "after", "a"), "a, b", "a, x, b"),
        (AddTags(("x",), "after", "?"), "a, b", "a, b, x"),
        (AddTags(("x",)), "", "x"),
        (RemoveTags(("b", "c")), "a, b, c", "a"),
        (RemoveTags(("* hair",)), "Long_Hair, hair, smile", "hair, smile"),
        (RenameTag("a", "b"), "a, c", "b, c"),
        (RenameTag("a", "c"), "a, b, c", "c, b"),
        (RenameTag("a", " "), "a, b", "b"),
        (ReplaceText("hiar", "hair"), "long hiar, hiar", "long hair, hair"),
        (ReplaceText("A.", "[\\1]"), "aA.", "a[\\1]"),
        (ReplaceText(r"(\w+) hair", r"hair \1", is_regex=True), "long hair, hat", "hair long, hat"),
        (ReplaceText(r"(?i)HAIR|hat", "x", is_regex=True), "long hair, Hat", "long x, x"),
        (ReplaceText(r"(?P<n>\d)girl", r"\g<n> girl", is_regex=True, ignores_case=True), "1GIRL", "1 girl"),
        (AddAround("photo of ", ", film"), "a doll", "photo of a doll, film"),
        (AddAround("photo of ", ", film"), "photo of a doll, film", "photo of a doll, film"),
        (TriggerFirst(), "smile, mira doll", "mira doll, smile"),
        (TriggerFirst("x"), "", "x"),
        (SortTags("score"), "smile, hat, long_hair", "long_hair, smile, hat"),
        (SortTags("frequency"), "zoo, smile, hat", "hat, smile, zoo"),
        (SortTags("alphabet", keep_tokens=1), "mira, b, A", "mira, A, b"),
        (SortTags("custom", ("c", "a")), "b, a, c", "c, a, b"),
        (RemoveDuplicates(), "long hair, a, Long_hair, a", "long hair, a"),
        (DropSubsumed(), "hair, long hair, long blonde hair, hat", "long hair, long blonde hair, hat"),
        (DropSubsumed(keep=("hair",)), "hair, long hair", "hair, long hair"),
        (SetUnderscores("spaces"), "long_hair, ^_^", "long hair, ^_^"),
        (SetUnderscores("underscores"), "long hair, ^_^", "long_hair, ^_^"),
        (EscapeParentheses(), r"mira (doll), a \(b\)", r"mira \(doll\), a \(b\)"),
        (EscapeParentheses(escape=False), r"mira \(doll\)", "mira (doll)"),
        (LimitTokens(5), "a, b, c, d", "a, b, c"),
        (LimitTokens(1, keep_tokens=2), "a, b, c", "a, b"),
        (
            ApplyTemplate("{trigger}, {tags:-full body}, {sentence}"),
            "smile, full body, a doll sits on a chair",
            "mira doll, smile, a doll sits on a chair",
        ),
        (ApplyTemplate("{trigger}, {class}, {tags:2}"), "doll, a, b, c", "mira doll, doll, a, b"),
        (ApplyTemplate("{sentence}, {tags}"), "a, b", "a, b"),
    ],
)
def test_each_edit_does_what_it_says(edit, before, after):
    assert edit.rewrite(Caption(before), AROUND).text == after


NOT_FOUND = [
    AddTags(("a",)),
    RemoveTags(("x", "z*")),
    RenameTag("x", "y"),
    ReplaceText("x", "y"),
    TriggerFirst("a"),
    SortTags("custom", ("a", "b")),
    RemoveDuplicates(),
    DropSubsumed(),
    SetUnderscores(),
    EscapeParentheses(),
    LimitTokens(75),
]


@pytest.mark.parametrize("edit", NOT_FOUND, ids=lambda edit: type(edit).__name__)
def test_a_caption_without_anything_to_do_keeps_every_letter(edit):
    odd = Caption("a ,b,, 長髮 ")

    assert edit.rewrite(odd, AROUND) is odd or edit.rewrite(odd, AROUND) == odd


def test_a_shuffle_keeps_the_first_and_comes_out_the_same_again():
    caption = Caption(", ".join("mabcdefgh"))

    once, twice = ShuffleTags(7).rewrite(caption), ShuffleTags(7).rewrite(caption)

    assert once == twice
    assert once != caption
    assert once.tags[0] == "m"
    assert sorted(once.tags) == sorted(caption.tags)


@pytest.mark.parametrize(
    "make",
    [
        lambda: ReplaceText("(", "x", is_regex=True),
        lambda: ReplaceText("a", r"\1", is_regex=True),
        lambda: ApplyTemplate("{trigger}, {tgas}"),
        lambda: ApplyTemplate("{trigger"),
        lambda: ApplyTemplate("{sentence:-x}"),
    ],
)
def test_what_cannot_be_read_is_refused_when_it_is_made(make):
    with pytest.raises(AtelierError):
        make()


def test_a_title_names_what_the_edit_does():
    edit = AddTags(("a", "b"))

    assert edit.title.format(**edit.title_values) == "Add a, b"
    assert ApplyTemplate("{tags}").title_values == {"template": "{tags}"}


def test_what_is_done_without_a_preview_is_what_a_preview_shows():
    captions = {1: Caption("a, b"), 2: Caption("c"), 3: Caption("")}
    edit = AddTags(("c",))

    assert rewritten(edit, captions) == preview(edit, captions).texts == {1: "a, b, c", 3: "c"}


def test_a_preview_counts_and_changes_nothing():
    captions = {1: Caption("a, b"), 2: Caption("c"), 3: Caption("b")}

    found = preview(RenameTag("b", "x"), captions)

    assert found.texts == {1: "a, x", 3: "x"}
    assert (found.unchanged, found.gone, found.new) == (1, 2, 2)
    assert found.changes[0].pieces == (Piece("a", "same"), Piece("b", "gone"), Piece("x", "new"))
    assert captions[1].text == "a, b"


texts = st.text(st.sampled_from("ab ,_()\\長é"), max_size=20)
tags = st.text(st.sampled_from("ab _()長"), min_size=1, max_size=4)
edits: st.SearchStrategy[BulkEdit] = st.one_of(
    st.builds(
        AddTags, st.lists(tags, max_size=2).map(tuple), st.sampled_from(["front", "back", "after"]), tags
    ),
    st.builds(RemoveTags, st.lists(tags, max_size=2).map(tuple)),
    st.builds(RenameTag, tags, tags),
    st.builds(ReplaceText, texts, texts),
    st.builds(TriggerFirst, tags),
    st.builds(SortTags, st.sampled_from(["score", "frequency", "alphabet"])),
    st.just(RemoveDuplicates()),
    st.just(DropSubsumed()),
    st.builds(SetUnderscores, st.sampled_from(["spaces", "underscores"])),
    st.builds(EscapeParentheses, st.booleans()),
    st.builds(LimitTokens, st.integers(0, 9)),
    st.builds(ShuffleTags, st.integers(0, 3)),
)


@given(edits, texts)
def test_a_diff_adds_up_to_both_sides(edit, text):
    before = Caption(text)
    after = edit.rewrite(before, AROUND)

    pieces = diff(before, after)

    assert tuple(piece.text for piece in pieces if piece.fate != "new") == before.tags
    assert tuple(piece.text for piece in pieces if piece.fate != "gone") == after.tags


@given(edits, texts)
def test_most_edits_done_twice_do_nothing_more(edit, text):
    once = edit.rewrite(Caption(text), AROUND)

    if not isinstance(edit, ReplaceText | ShuffleTags | RenameTag | EscapeParentheses):
        assert edit.rewrite(once, AROUND).tags == once.tags


@given(st.lists(st.sampled_from("abcdefg"), max_size=8), st.lists(st.sampled_from("abcdefg"), max_size=8))
def test_a_preview_counts_what_its_lines_show(old, new):
    class Become(BulkEdit):
        title = "Become something else"

        def rewrite(self, caption, around=NOWHERE):
            return Caption(", ".join(new))

    found = preview(Become(), {1: Caption(", ".join(old))})

    fates = [piece.fate for change in found.changes for piece in change.pieces]
    assert (found.gone, found.new) == (fates.count("gone"), fates.count("new"))
