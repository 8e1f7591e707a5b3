import pickle

import pytest

from core.errors import AtelierError


@pytest.fixture
def error():
    return AtelierError(
        "The folder “{name}” is missing.",
        why="It was moved.",
        remedy="Name {count} others.",
        name="a",
        count=2,
    )


def test_an_error_says_what_why_and_what_to_do(error):
    assert error.what == "The folder “a” is missing."
    assert error.why == "It was moved."
    assert error.remedy == "Name 2 others."
    assert str(error) == "The folder “a” is missing. It was moved. Name 2 others."


def test_parts_that_are_not_given_leave_no_gap():
    assert str(AtelierError("Full.", remedy="Make room.")) == "Full. Make room."


def test_templates_stay_beside_their_values_for_translation(error):
    assert error.what_template == "The folder “{name}” is missing."
    assert error.values == {"name": "a", "count": 2}


def test_values_with_braces_are_shown_as_they_are():
    assert str(AtelierError("Odd: {text}", text="{blue|red}")) == "Odd: {blue|red}"


def test_an_error_crosses_to_another_process_whole(error):
    class_and_text = type(error), str(error), error.values

    copy = pickle.loads(pickle.dumps(error))

    assert (type(copy), str(copy), copy.values) == class_and_text
