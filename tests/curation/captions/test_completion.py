from __future__ import annotations

import pytest

from core.errors import AtelierError
from curation.captions.completion import BooruTags, TagCompletion

LIST = """1girl,0,6008644,"1girls,sole_female"
long_hair,0,4350743,"/lh,longhair"
longcat_(meme),4,300,
very_long_hair,0,900000,超長髮
^_^,0,5000,
broken line
"hair,bow",0,12,
"""


@pytest.fixture
def booru(tmp_path):
    path = tmp_path / "danbooru.csv"
    path.write_text(LIST, encoding="utf-8")
    return BooruTags.read(path)


def test_what_begins_so_comes_first_then_aliases_then_words_inside(booru):
    assert [offer.tag for offer in booru.offers("long")] == ["long hair", "longcat (meme)", "very long hair"]
    assert [offer.tag for offer in booru.offers("hair")] == ["hair,bow", "long hair", "very long hair"]


def test_an_alias_leads_to_its_tag_and_is_shown(booru):
    (offer,) = booru.offers("sole f")
    (chinese,) = booru.offers("超長")

    assert (offer.tag, offer.alias, offer.count, offer.category) == ("1girl", "sole female", 6008644, 0)
    assert chinese.tag == "very long hair"


def test_underscores_case_and_emoticons_do_not_matter(booru):
    assert booru.offers("LONG_H")[0].tag == "long hair"
    assert booru.offers("^_")[0].tag == "^_^"
    assert booru.offers("  ") == []
    assert booru.offers("zzz") == []


def test_the_projects_own_tags_come_first_and_none_comes_twice(booru):
    completion = TagCompletion(booru)
    completion.set_own_tags({"long coat": 3, "long hair": 9, "a longer one": 1, "hat": 5})

    offers = completion.offers("long")

    assert [offer.tag for offer in offers] == [
        "long hair",
        "long coat",
        "a longer one",
        "longcat (meme)",
        "very long hair",
    ]
    assert [offer.own for offer in offers] == [True, True, True, False, False]
    assert TagCompletion().offers("long") == []


@pytest.mark.parametrize("line", ['a,"' + "b" * 200_000 + '",3', "a,0," + "9" * 5000])
def test_a_line_that_no_list_has_is_told(tmp_path, line):
    (tmp_path / "x.csv").write_text(line)

    with pytest.raises(AtelierError, match=r"x\.csv"):
        BooruTags.read(tmp_path / "x.csv")


def test_a_file_that_is_no_list_is_named(tmp_path):
    (tmp_path / "x.csv").write_text("hello\n")

    with pytest.raises(AtelierError, match=r"x\.csv"):
        BooruTags.read(tmp_path / "x.csv")
    with pytest.raises(AtelierError, match=r"no\.csv"):
        BooruTags.read(tmp_path / "no.csv")
