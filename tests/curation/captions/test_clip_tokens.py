"""The window's token counter, held against the trainer's tokenizer."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.base_model.tokenizers import clip_tokenizer
from core.kohya.clip_text import as_clip_reads
from curation.captions.clip_tokens import ClipTokens
from resources import paths

TEXTS = (
    "",
    "1girl, long hair, it's ana's smile, o_o, :3, 2023-11",
    "Ana wearing a RED dress!!! don't   look\n\tback (upper body:1.2)",
    "一个女孩, 长发, 微笑。穿着红色的裙子",
    "façade — naïve café ½ ² Ⅳ １２３ ﬁ é é İ ß ẞ",
    "don’t “look”，长发 &amp; ﬁre",
    "😀👩‍🦰 ❤️ <|endoftext|> a<|startoftext|>b",
    "supercalifragilisticexpialidocious pneumonoultramicroscopicsilicovolcanoconiosis",
)


@pytest.fixture(scope="module")
def tokens():
    return ClipTokens.read(paths.clip_vocabulary())


def trained_count(text):
    return len(clip_tokenizer()(as_clip_reads(text)).input_ids) - 2


@pytest.mark.parametrize("text", TEXTS)
def test_the_count_is_the_trainers(tokens, text):
    assert tokens.count(text) == trained_count(text)


@settings(max_examples=300)
@given(text=st.text(st.characters(exclude_categories=("Cs", "Cn")), max_size=60))
def test_the_count_is_the_trainers_for_any_text(tokens, text):
    assert tokens.count(text) == trained_count(text)


def test_what_is_read_is_all_that_fits_and_ends_with_a_word(tokens):
    text = ", ".join(f"tag {number}" for number in range(40))

    cut = tokens.cut(text, 75)

    assert tokens.count(text[:cut]) <= 75
    assert tokens.count(text[: cut + 1]) > 75


def test_a_text_that_fits_has_no_cut(tokens):
    assert tokens.cut("ana, smile", 75) is None


def test_a_text_without_spaces_is_cut_inside(tokens):
    text = "长发" * 100

    assert 20 < tokens.cut(text, 75) < 75
    assert 20 < tokens.cut("长发，" * 100, 75) < 75
