from __future__ import annotations

import pytest
from PIL import Image

from core.errors import AtelierError
from curation.taggers.choose_tags import TagChoice, chosen_tags
from curation.taggers.description import Category
from curation.taggers.kind import TaggerSettings
from curation.taggers.registry import TAGGERS, open_tagger, tagger_kind
from tests.curation.taggers.tiny_taggers import colour_graph, tag_rows, write_tag_csv


def described(tagger, *pictures):
    return tagger.describe([tagger.prepare(picture) for picture in pictures])


def test_tags_follow_from_the_picture_end_to_end(wd_folder):
    tagger = open_tagger(TaggerSettings("wd14", wd_folder))

    red, teal = described(
        tagger, Image.new("RGB", (60, 60), (255, 0, 51)), Image.new("RGB", (9, 9), (0, 204, 102))
    )

    assert red.scores.score("red_theme") == pytest.approx(1.0, abs=1e-4)
    assert red.scores.score("blue theme") == pytest.approx(0.2, abs=1e-4)
    assert chosen_tags(red.scores, TagChoice(general_threshold=0.35)) == ("red theme",)
    assert chosen_tags(teal.scores, TagChoice(general_threshold=0.35)) == ("green theme", "blue theme")
    assert red.scores.rating() == "general"
    assert red.scores.by_category[Category.CHARACTER] == pytest.approx({"light_(star)": 0.4}, abs=1e-4)


def test_only_scores_worth_keeping_are_kept(wd_folder):
    tagger = open_tagger(TaggerSettings("wd14", wd_folder))

    (found,) = described(tagger, Image.new("RGB", (8, 8), (255, 12, 13)))

    # 12 / 255 is below 0.05, 13 / 255 above.
    assert [tag.name for tag in found.scores if tag.category is Category.GENERAL] == [
        "red_theme",
        "blue_theme",
    ]


def test_padding_counts_as_white(wd_folder):
    tagger = open_tagger(TaggerSettings("wd14", wd_folder))

    (found,) = described(tagger, Image.new("RGB", (448, 224), (255, 0, 0)))

    assert found.scores.score("green_theme") == pytest.approx(0.5, abs=0.01)


def test_categories_come_from_the_list_and_not_from_places(small_wd_folder):
    rows = tag_rows()[:10]
    shuffled = [rows[place] for place in (4, 0, 1, 5, 6, 2, 3, 7, 8, 9)]
    write_tag_csv(small_wd_folder / "selected_tags.csv", shuffled)

    (found,) = described(
        open_tagger(TaggerSettings("wd14", small_wd_folder)), Image.new("RGB", (32, 32), (255, 255, 0))
    )

    # Outputs 4 and 5 are lit: the list now calls them blue_theme and questionable, of category 9.
    assert found.scores.by_category == {
        Category.GENERAL: {"blue_theme": 1.0},
        Category.RATING: {"questionable": 1.0},
    }


def test_a_model_that_takes_one_picture_at_a_time_is_given_one(tmp_path, small_wd_folder):
    colour_graph(small_wd_folder / "model.onnx", count=10, side=32, batch=1)
    tagger = open_tagger(TaggerSettings("wd14", small_wd_folder, {"batch_size": 8}))

    found = described(tagger, *(Image.new("RGB", (32, 32), colour) for colour in ("red", "blue")))

    assert tagger.batch_size == 1
    assert [one.scores.score("red_theme") for one in found] == [1.0, 0.0]


def test_a_fixed_batch_is_filled_up(small_wd_folder):
    colour_graph(small_wd_folder / "model.onnx", count=10, side=32, batch=4)
    tagger = open_tagger(TaggerSettings("wd14", small_wd_folder))

    found = described(tagger, *(Image.new("RGB", (32, 32), "red") for _ in range(3)))

    assert tagger.batch_size == 4
    assert [one.scores.score("red_theme") for one in found] == [1.0] * 3


def test_the_device_that_truly_works_is_told(small_wd_folder, capfd):
    tagger = open_tagger(TaggerSettings("wd14", small_wd_folder))
    on_processor = open_tagger(TaggerSettings("wd14", small_wd_folder, {"device": "cpu"}))

    assert on_processor.runs_on == "CPU"
    assert on_processor.notes == ()
    if tagger.runs_on == "CPU":
        assert all("processor" in note.text for note in tagger.notes)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda folder: (folder / "model.onnx").unlink(), "model.onnx is missing"),
        (lambda folder: (folder / "selected_tags.csv").unlink(), "selected_tags.csv is missing"),
        (lambda folder: (folder / "model.onnx").write_bytes(b""), "damaged or cut short"),
        (
            lambda folder: (folder / "model.onnx").write_bytes(b"<html>not found</html>"),
            "damaged or cut short",
        ),
        (
            lambda folder: (folder / "model.onnx").write_bytes((folder / "model.onnx").read_bytes()[:200]),
            "damaged or cut short",
        ),
        (lambda folder: (folder / "selected_tags.csv").write_text("a,b\n1,2\n"), "not a list of tags"),
        (lambda folder: (folder / "selected_tags.csv").write_text("a" * 200_000), "not a list of tags"),
        (lambda folder: write_tag_csv(folder / "selected_tags.csv", tag_rows()[:9]), "10 numbers.*9 tags"),
    ],
)
def test_a_folder_that_is_not_whole_is_named(small_wd_folder, spoil, reason):
    spoil(small_wd_folder)

    with pytest.raises(AtelierError, match=reason):
        open_tagger(TaggerSettings("wd14", small_wd_folder))


def test_an_option_that_does_not_fit_is_named(small_wd_folder):
    with pytest.raises(AtelierError, match=r"batch_size = 99.*device"):
        open_tagger(TaggerSettings("wd14", small_wd_folder, {"batch_size": 99}))


def test_every_tagger_is_found_by_name_and_says_what_it_needs():
    assert [tagger_kind(kind.name) for kind in TAGGERS] == list(TAGGERS)
    assert all(kind.title and kind.help for kind in TAGGERS)
    assert [kind.name for kind in TAGGERS if not kind.files] == ["chat-server"]
    with pytest.raises(AtelierError, match="wd14"):
        tagger_kind("clip")


def test_published_thresholds_are_known_by_name():
    kind = tagger_kind("wd14")

    assert kind.threshold_of("SmilingWolf/wd-eva02-large-tagger-v3") == 0.5296
    assert kind.threshold_of("idolsankaku-swinv2-tagger-v1") == 0.3094
    assert kind.threshold_of("my own") is None
    assert kind.models[0].for_photos
