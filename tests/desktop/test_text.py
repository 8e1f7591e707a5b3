"""Words on screen: looked up first, filled in afterwards."""

from __future__ import annotations

import pytest

from core.errors import AtelierError
from core.kohya.problem import Problem, Words
from core.training.events import Advice
from desktop.text import error_text, install_language, text_of, tr


@pytest.fixture
def chinese(qapp):
    install_language("zh_TW")
    yield
    install_language("en")


def test_values_are_filled_in_after_the_look_up(qapp):
    assert tr("Step {step} of {total}", step=3, total=9) == "Step 3 of 9"


def test_an_unknown_template_stays_as_it_is(qapp):
    assert tr("Nobody translated {this}", this="word") == "Nobody translated word"


def test_an_error_keeps_its_three_parts(qapp):
    error = AtelierError("“{name}” is gone.", why="It was moved.", remedy="Look for {name}.", name="a.png")

    assert error_text(error).remedy == "Look for a.png."
    assert text_of(error) == "“a.png” is gone. It was moved. Look for a.png."


def test_a_language_changes_the_words(chinese):
    assert tr("Photos") == "照片"
    assert tr("Step {step} of {total}", step=3, total=9) != "Step 3 of 9"


@pytest.mark.parametrize(("count", "noun"), [(0, "photos"), (1, "photo"), (2, "photos"), (10**12, "photos")])
def test_english_has_a_form_for_one(qapp, count, noun):
    install_language("en")

    assert tr("{count} photos", count=count) == f"{count} {noun}"


def test_a_problem_about_one_thing_is_said_of_one(qapp):
    install_language("en")
    message = "{count} captions of “{concept}” do not say “{trigger}”."

    said = text_of(Problem(message, "warning", values={"count": 1, "concept": "mira", "trigger": "mira"}))

    assert said == "1 caption of “mira” does not say “mira”."


def test_chinese_has_one_form_for_all_counts(chinese):
    assert tr("{count} photos", count=1).replace("1", "2") == tr("{count} photos", count=2)


def test_every_template_that_counts_things_has_a_form_for_one():
    """Where one is missing: ``python -m desktop.collect_texts``, then look at what it guessed."""
    from desktop.collect_texts import form_for_one, read_forms_for_one

    forms = read_forms_for_one()

    assert len(forms) > 80
    assert [text for text, form in forms.items() if form == text != form_for_one(text)] == []


def test_words_and_reasons_inside_a_problem_are_translated_too(chinese):
    reason = AtelierError("The folder “{path}” cannot be made.", path="/x")

    assert text_of(Problem("{reason}", "error", values={"reason": reason})) == text_of(reason) != str(reason)
    assert text_of(Problem("{kinds}", "warning", values={"kinds": Words(("Face", "Shoes"))})) == "臉、鞋子"


def test_a_reason_inside_the_advice_of_a_run_is_translated_too(chinese):
    reason = AtelierError("The folder “{path}” cannot be made.", path="/x")

    assert text_of(Advice("{problem}", {"problem": reason})) == text_of(reason) != str(reason)


def test_every_translation_names_the_same_places_as_its_template(qapp):
    from desktop.collect_texts import read_catalogue, unlike_places

    for language in ("zh_TW", "zh_CN"):
        assert unlike_places(read_catalogue(language)) == []


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN"])
def test_every_word_on_screen_is_translated(language):
    """Where one is missing: ``python -m desktop.collect_texts``, then fill it in and run it again."""
    from desktop.collect_texts import collect, read_catalogue

    catalogue = read_catalogue(language)

    assert [template for template in collect() if not catalogue.get(template)] == []


def test_words_that_a_file_hands_on_through_its_own_functions_are_collected():
    from desktop.collect_texts import collect

    texts = collect()

    assert "The picture is damaged or cut short." in texts  # an argument named why
    assert "This format is not read here." in texts  # what a function answers
    assert "Windows keeps this name for a device: choose another one." in texts


def test_what_only_developers_and_the_command_line_read_is_not_collected():
    from desktop.collect_texts import collect

    texts = collect()

    assert "Install what training needs, for your graphics card." in texts
    assert not [text for text in texts if text.startswith(("Alt+", "Ctrl+")) and " " not in text]
    assert "min_bucket_reso" not in texts
