from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curation.captions.tag_words import KAOMOJI, with_escaped_parentheses, words_of
from curation.taggers.choose_tags import (
    CaptionChoice,
    TagChoice,
    almost_tags,
    chosen_tags,
    with_new_choice,
)
from curation.taggers.description import Category, TagScores

SCORES = TagScores(
    {
        Category.RATING: {"general": 0.7, "sensitive": 0.3},
        Category.GENERAL: {"1girl": 0.98, "smile": 0.4, "long_hair": 0.9, ">_<": 0.6, "hat": 0.3},
        Category.CHARACTER: {"mira_(dolls)": 0.95, "someone": 0.6},
    }
)


@pytest.mark.parametrize(
    ("options", "tags"),
    [
        ({}, ("mira (dolls)", "1girl", "long hair", ">_<", "smile")),
        ({"general_threshold": 0.95}, ("mira (dolls)", "1girl")),
        (
            {"character_threshold": 0.5, "general_threshold": 0.9},
            ("mira (dolls)", "someone", "1girl", "long hair"),
        ),
        (
            {"tag_thresholds": {"hat": 0.2, "long hair": 0.95}},
            ("mira (dolls)", "1girl", ">_<", "smile", "hat"),
        ),
        ({"undesired_tags": ("1girl", "long hair", ">_<")}, ("mira (dolls)", "smile")),
        ({"order": "model"}, ("mira (dolls)", "1girl", "smile", "long hair", ">_<")),
        (
            {"order": "model", "character_tags_first": False},
            ("1girl", "smile", "long hair", ">_<", "mira (dolls)"),
        ),
        ({"max_tags": 2}, ("mira (dolls)", "1girl")),
        ({"character_tag_expand": True, "max_tags": 1, "undesired_tags": ("1girl",)}, ("mira", "dolls")),
        ({"use_rating_tags": True, "max_tags": 1}, ("general", "1girl")),
        ({"use_rating_tags_as_last_tag": True, "max_tags": 1}, ("1girl", "general")),
        ({"always_first_tags": ("mx", "smile"), "max_tags": 1}, ("mx", "smile", "1girl")),
        ({"remove_underscore": False, "general_threshold": 0.9}, ("mira_(dolls)", "1girl", "long_hair")),
        ({"escape_parentheses": True, "general_threshold": 0.95}, (r"mira \(dolls\)", "1girl")),
    ],
)
def test_a_choice_takes_what_it_says(options, tags):
    assert chosen_tags(SCORES, TagChoice(**options)) == tags


def test_a_model_brings_its_own_threshold_unless_one_is_asked_for():
    assert TagChoice().for_model(0.5296).general_threshold == 0.5296
    assert TagChoice().for_model(None).general_threshold == 0.35
    assert TagChoice(general_threshold=0.2).for_model(0.5296).general_threshold == 0.2


def test_tags_that_just_missed_are_offered():
    assert [tag.name for tag in almost_tags(SCORES, TagChoice())] == ["hat"]
    assert almost_tags(SCORES, TagChoice(character_threshold=0.7))[0].name == "someone"


def test_scores_and_choices_survive_being_kept():
    choice = CaptionChoice(
        tagger="wd14", model="x", look_at="both", choice=TagChoice(tag_thresholds={"hat": 0.2})
    )

    assert TagScores.from_json(SCORES.to_json()) == SCORES
    assert CaptionChoice.from_json(choice.to_json()) == choice
    assert SCORES.rating() == "general"
    assert SCORES.score("mira (dolls)") == 0.95


def test_the_nineteen_emoticons_keep_their_underscores():
    assert len(KAOMOJI) == 19
    assert all(words_of(tag) == tag for tag in KAOMOJI)
    assert words_of("long_hair") == "long hair"
    assert with_escaped_parentheses("(o)_(o)") == "(o)_(o)"


def test_what_people_changed_stays_when_the_threshold_moves():
    # A person took "b" away, typed "x" and put "c" first.
    caption = ("c", "x", "a")

    raised = with_new_choice(caption, before=("a", "b", "c"), after=("a",))
    lowered = with_new_choice(raised, before=("a",), after=("a", "b", "c", "d"))

    assert raised == ("x", "a")
    assert lowered == ("x", "a", "b", "c", "d")
    assert with_new_choice(caption, ("a", "b", "c"), ("a", "b", "c", "d")) == ("c", "d", "x", "a")


tags = st.lists(st.sampled_from("abcdefgh"), unique=True).map(tuple)


@given(tags, tags, tags)
def test_moving_a_threshold_there_and_back_loses_no_typed_word(caption, before, after):
    there = with_new_choice(caption, before, after)
    back = with_new_choice(there, after, before)

    typed = set(caption) - set(before) - set(after)
    assert typed <= set(there)
    assert typed <= set(back)
    assert len(set(there)) == len(there)
    assert with_new_choice(caption, before, before) == caption
