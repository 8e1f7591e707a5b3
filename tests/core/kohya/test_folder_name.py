import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import AtelierError
from core.kohya.folder_name import FolderName, refusal_of_concept_name


@pytest.mark.parametrize(
    ("text", "repeats", "concept"),
    [
        ("20_hina portrait", 20, "hina portrait"),
        ("4_my_char girl_v2", 4, "my_char girl_v2"),
        ("1_米拉", 1, "米拉"),
        ("10_", 10, ""),
        ("10", 10, ""),
        (" 3_a", 3, "a"),
        ("007_bond", 7, "bond"),
    ],
)
def test_what_stands_before_the_first_underscore_is_the_number_of_repeats(text, repeats, concept):
    assert FolderName.parse(text) == FolderName(repeats, concept)


@pytest.mark.parametrize("text", ["nonum", "x_5", "", "_a", "1.5_a", "reg", "10 mira"])
def test_a_name_without_a_number_is_refused_with_a_remedy(text):
    with pytest.raises(AtelierError, match=f"10_{text}"):
        FolderName.parse(text)


@pytest.mark.parametrize(("text", "better"), [("0_zero", "1_zero"), ("-2_a", "1_a")])
def test_fewer_than_one_repeat_is_refused_with_a_remedy(text, better):
    with pytest.raises(AtelierError, match=better):
        FolderName.parse(text)


@given(st.integers(1, 10**6), st.text())
def test_a_name_that_was_written_is_read_again(repeats, concept):
    name = FolderName(repeats, concept)

    assert FolderName.parse(str(name)) == name


@pytest.mark.parametrize(
    "name", ["mira doll", "my_char", "米拉 人偶", "v1.5", "con artist", "hina-chan (blue)"]
)
def test_ordinary_concepts_can_be_folders(name):
    assert refusal_of_concept_name(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "  ",
        "a/b",
        "a\\b",
        "who?",
        'say "a"',
        "a:b",
        "tab\there",
        "dot.",
        "space ",
        "con",
        "NUL.txt",
        "COM1",
        "com²",
        "長" * 67,
        "half of a pair \ud83d",
    ],
)
def test_names_that_some_system_cannot_store_are_refused_with_a_reason(name):
    assert refusal_of_concept_name(name)
