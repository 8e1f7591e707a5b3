"""Texts become what CLIP's tokenizer reads. Expected texts are those of ftfy 6.3.1, which sd-scripts uses."""

import pytest

from core.kohya.clip_text import as_clip_reads


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("A plain Caption, 1girl", "a plain caption, 1girl"),
        ("don’t “look” ‘here’", "don't \"look\" 'here'"),
        ("１ｇｉｒｌ，ｓｏｌｏ：（ｓｍｉｌｅ）", "1girl,solo:(smile)"),
        ("长发，微笑", "长发,微笑"),
        ("ｶﾀｶﾅ", "カタカナ"),
        ("ﬁre ﬂower, ŉ, ﬅ", "fire flower, 'n, ſt"),
        ("black &amp; white, &quot;x&quot; &#233; &eacute; &EACUTE;", 'black & white, "x" é é é'),
        ("&amp;lt;3", "<3"),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("&unknown; &#1;", "&unknown; "),
        ("\ufeffred\x00 \x1b[31mhat\x1b[0m", "red hat"),
        ("e\u0301cole", "école"),
        ("it\x92s", "it's"),
        ("ΟΔΟΣ", "οδος"),
    ],
)
def test_a_text_is_cleaned_before_words_are_looked_for(written, read):
    assert as_clip_reads(written) == read


@pytest.mark.parametrize("text", ["fire & ice", "日本語、タグ。", "ё, 한국어, ½ ² Ⅳ", "a—b…", "😀👩‍🦰 ❤️"])
def test_letters_that_are_plain_in_their_language_stay(text):
    assert as_clip_reads(text) == text.lower()
