from __future__ import annotations

import pytest

from curation.taggers.sentence_cleaning import cleaned_sentence


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("a picture of a woman in a red dress", "a woman in a red dress"),
        ("there is a close up photo of a doll .", "a doll"),
        ("arafed woman sitting on a bench", "woman sitting on a bench"),
        ("a woman woman in a dress and a dress and a hat", "a woman in a dress and a hat"),
        ("a sign with the words 'no entry' on it", "a sign"),
        ('a shirt that says "hello world"', "a shirt"),
        ("a girl with the text free on her bag", "a girl"),
        ("a photo of an image of a cat", "an image of a cat"),
        ("a word on the street", "a word on the street"),
        ("a woman\n in  black", "a woman in black"),
        ("", ""),
    ],
)
def test_habits_of_captioners_are_left_out(said, kept):
    assert cleaned_sentence(said) == kept


def test_words_that_were_asked_for_stay():
    assert (
        cleaned_sentence("a photo of a mira doll on a chair", "a photo of")
        == "a photo of a mira doll on a chair"
    )
