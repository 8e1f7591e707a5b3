from __future__ import annotations

import pytest

from curation.captions.caption import Caption
from curation.captions.caption_index import CaptionIndex, CaptionRow
from curation.captions.checks import check_captions
from curation.captions.finding import CheckSettings
from curation.captions.search import parse_filter
from curation.captions.typos import likely_typos


def rows_of(*captions, concept="mira woman", class_words="woman"):
    return [
        CaptionRow(
            number, Caption(text), "face", (concept,), f"{number}.png", ("mira",), class_words=class_words
        )
        for number, text in enumerate(captions, start=1)
    ]


def found(rows, check, **options):
    index = CaptionIndex(rows, lambda text: len(text.split()))
    return [finding for finding in check_captions(index, CheckSettings(**options)) if finding.check == check]


def test_empty_captions_and_missing_triggers_are_told_apart():
    rows = rows_of("mira, smile", "", "smile")

    (empty,) = found(rows, "empty")
    (trigger,) = found(rows, "trigger")

    assert empty.region_ids == (2,)
    assert trigger.region_ids == (3,)
    assert trigger.fix.rewrite(rows[2].caption).text == "mira, smile"


def test_a_picture_of_two_concepts_lacks_the_name_of_each():
    row = CaptionRow(1, Caption("smile"), "face", ("mira", "coat"), triggers=("mira", "coat"))

    findings = found([row], "trigger")

    assert [(one.values["concept"], one.values["trigger"]) for one in findings] == [
        ("mira", "mira"),
        ("coat", "coat"),
    ]


def test_a_rare_tag_of_words_that_are_usual_elsewhere_is_no_typo():
    counts = {"black shirt": 20, "black skirt": 1, "red skirt": 9}

    assert likely_typos(counts) == []
    assert likely_typos({"black shirt": 20, "black skirt": 1}) == [("black skirt", "black shirt")]


def test_what_the_trainer_would_not_read_is_told():
    (long,) = found(rows_of("mira", "mira, " + "word " * 80), "tokens", token_limit=75)

    assert long.region_ids == (2,)
    assert "75 tokens" in long.text


def test_a_man_on_pictures_of_a_woman_is_told_and_taken_away():
    (contradiction,) = found(rows_of("mira, 1girl", "mira, 1boy, hat"), "contradiction")

    assert contradiction.region_ids == (2,)
    assert contradiction.fix.rewrite(Caption("mira, 1boy, hat")).text == "mira, hat"
    assert found(rows_of("mira, 1boy", concept="pair", class_words="woman and man"), "contradiction") == []
    assert found(rows_of("mira, 1boy", concept="mira", class_words="woman, a doll"), "contradiction")


def test_tags_of_which_one_must_be_wrong_are_told():
    (exclusive,) = found(rows_of("mira, long_hair, short hair", "mira, long hair"), "exclusive")

    assert exclusive.region_ids == (1,)
    assert exclusive.fix is None


def test_other_hair_on_a_few_pictures_is_told():
    captions = ["mira, blonde hair"] * 19 + ["mira, black hair"]

    (outlier,) = found(rows_of(*captions), "outlier")

    assert outlier.region_ids == (20,)
    assert outlier.values["usual"] == "blonde hair"


def test_a_tag_on_all_pictures_is_a_candidate_to_go_but_never_the_trigger():
    tags = [
        finding.values["tag"] for finding in found(rows_of(*["mira, woman, 1girl, mole, hat"] * 6), "on_all")
    ]

    assert tags == ["hat", "mole"]


def test_a_typo_is_told_with_what_is_meant():
    (typo,) = found(rows_of(*["mira, long hair"] * 20, "mira, logn hair"), "typo")

    assert (typo.values["typo"], typo.values["meant"]) == ("logn hair", "long hair")
    assert typo.fix.rewrite(Caption("mira, logn hair")).text == "mira, long hair"


@pytest.mark.parametrize(
    ("rare", "is_typo"),
    [
        ("lnog hair", True),
        ("long hai", True),
        ("long haiir", True),
        ("long hsir", True),
        ("long hairs", False),
        ("short hair", False),
        ("long hair", False),
        ("2long hair", False),
    ],
)
def test_one_slip_of_the_finger_is_a_typo(rare, is_typo):
    counts = {"long hair": 50} | ({rare: 1} if rare != "long hair" else {})

    assert (likely_typos(counts) == [(rare, "long hair")]) is is_typo


def test_every_filter_shows_the_pictures_of_its_finding():
    rows = rows_of(
        *["mira, blonde hair, mole (face)"] * 20,
        "black hair, mole (face), 1boy, open mouth, closed mouth",
        "",
        "mira, blnode hair, mole (face) " + "x " * 90,
    )
    index = CaptionIndex(rows, lambda text: len(text.split()))

    findings = check_captions(index)

    assert {finding.check for finding in findings} >= {
        "empty",
        "trigger",
        "tokens",
        "contradiction",
        "exclusive",
        "outlier",
        "typo",
    }
    for finding in findings:
        assert set(finding.region_ids) <= set(index.region_ids(parse_filter(finding.filter).mask(index))), (
            finding
        )
        assert finding.text
