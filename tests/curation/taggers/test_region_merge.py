from __future__ import annotations

import pytest

from curation.captions.tag_parts import part_of
from curation.regions.registry import region_kind
from curation.taggers.choose_tags import TagChoice
from curation.taggers.description import Category, TagScores
from curation.taggers.region_merge import NOTHING, TagOrigin, crop_tags, origins_of


def scores(*tags, characters=()):
    return TagScores(
        {
            Category.GENERAL: {tag: 0.99 - place / 100 for place, tag in enumerate(tags)},
            Category.CHARACTER: dict.fromkeys(characters, 0.95),
        }
    )


PHOTO = scores(
    "1girl",
    "blonde_hair",
    "blue_eyes",
    "smile",
    "red_dress",
    "black_boots",
    "full_body",
    "outdoors",
    characters=("mira",),
)


@pytest.mark.parametrize(
    ("kind", "tags"),
    [
        ("face", ("mira", "1girl", "blonde hair", "blue eyes", "smile")),
        ("clothing", ("mira", "1girl", "red dress")),
        ("shoes", ("black boots",)),
        ("body", ("mira", "1girl", "blonde hair", "red dress", "black boots", "full body")),
        (
            "whole",
            (
                "mira",
                "1girl",
                "blonde hair",
                "blue eyes",
                "smile",
                "red dress",
                "black boots",
                "full body",
                "outdoors",
            ),
        ),
    ],
)
def test_a_crop_takes_from_its_photo_what_it_shows(kind, tags):
    assert crop_tags(region_kind(kind), NOTHING, PHOTO, TagChoice()) == tags


def test_a_looked_at_crop_drops_what_it_cannot_show_and_inherits_who_it_is():
    own = scores("1girl", "full_body", "smile", "hat", "indoors")

    found = crop_tags(region_kind("face"), own, PHOTO, TagChoice(), first=("mx", "doll"))

    assert found == ("mx", "doll", "1girl", "smile", "hat", "indoors", "mira", "blonde hair", "blue eyes")


def test_tagged_inherited_and_typed_words_are_told_apart():
    own = scores("smile", "mira_(doll)")

    found = origins_of(("mx", "smile", r"mira \(doll\)", "blonde hair"), own, PHOTO)

    assert [tag.origin for tag in found] == [
        TagOrigin.TYPED,
        TagOrigin.TAGGED,
        TagOrigin.TAGGED,
        TagOrigin.INHERITED,
    ]


@pytest.mark.parametrize(
    ("tag", "part"),
    [
        ("long_hair", "hair"),
        ("hair ornament", "hair"),
        ("black thighhighs", "legs"),
        ("white socks", "feet"),
        ("looking at viewer", "face"),
        ("Full Body", "figure"),
        ("2girls", "person"),
        ("black dress", "torso"),
        ("outdoors", None),
        ("simple background", None),
        ("", None),
    ],
)
def test_a_tag_speaks_of_a_part(tag, part):
    assert part_of(tag) == part
