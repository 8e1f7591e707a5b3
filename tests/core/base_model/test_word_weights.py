"""Brackets weigh words as they do for AUTOMATIC1111; its documented examples give its documented weights."""

import pytest

from core.base_model.word_weights import weighted_words


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("normal text", [("normal text", 1.0)]),
        ("an (important) word", [("an ", 1.0), ("important", 1.1), (" word", 1.0)]),
        ("(unbalanced", [("unbalanced", 1.1)]),
        (r"\(literal\]", [("(literal]", 1.0)]),
        ("(unnecessary)(parens)", [("unnecessaryparens", 1.1)]),
        ("", []),
        ("a: b:1)", [("a: b:1)", 1.0)]),
        (r"a \ b", [("a  b", 1.0)]),
        ("(red:1.2.3)", [("red:1.2.3", 1.1)]),
        ("(red:-.5)", [("red", -0.5)]),
        ("[[a]", [("a", pytest.approx(1 / 1.21))]),
        (
            "a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).",
            [
                ("a ", 1.0),
                ("house", pytest.approx(1.573)),
                (" ", pytest.approx(1.1)),
                ("on", pytest.approx(1.0)),
                (" a ", pytest.approx(1.1)),
                ("hill", pytest.approx(0.55)),
                (", sun, ", pytest.approx(1.1)),
                ("sky", pytest.approx(1.4641)),
                (".", pytest.approx(1.1)),
            ],
        ),
    ],
)
def test_brackets_weigh_what_is_in_them(caption, expected):
    assert weighted_words(caption) == expected
