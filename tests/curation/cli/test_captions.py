"""The choice of what is written beside regularization pictures, on the command line."""

from __future__ import annotations

import pytest

from curation.cli.commands import main
from curation.photos.reading import read_photo
from curation.project.edits import AddConcept, AddPhotos, DrawRegion, SetCaptions
from curation.project.store import CurationProject


@pytest.fixture
def project(tmp_path, album):
    """The path of a project: a concept with class words and a captioned reg picture, and one without."""
    path = tmp_path / "mira.atelier"
    with CurationProject.create(path) as opened:
        opened.apply(AddPhotos((read_photo(album / "a.png"),)))
        opened.apply(AddConcept("mira", 4, ("whole",), reg_repeats=1, class_words="woman"))
        opened.apply(AddConcept("dress", 2, ("clothing",), reg_repeats=1))
        opened.apply(DrawRegion(1, "regularization"))
        opened.apply(SetCaptions({1: "woman, standing"}))
    return str(path)


def _written(project, tmp_path):
    out = tmp_path / "out"
    assert main(["export", project, str(out)]) == 0
    return {path.read_text().strip() for path in (out / "reg" / "1_mira").glob("*.txt")}


def test_class_words_alone_are_chosen_for_one_concept_and_written(project, tmp_path, capsys):
    assert _written(project, tmp_path) == {"woman, standing"}

    assert main(["captions", project, "--reg_captions", "class", "--concept", "mira"]) == 0

    assert "“woman” alone (the concept's own choice)" in capsys.readouterr().out
    assert _written(project, tmp_path) == {"woman"}


def test_a_concept_follows_the_project_again(project, tmp_path, capsys):
    main(["captions", project, "--reg_captions", "class", "--concept", "mira"])

    assert main(["captions", project, "--reg_captions", "project", "--concept", "mira"]) == 0

    assert _written(project, tmp_path) == {"woman, standing"}


def test_without_an_option_it_says_what_is_chosen(project, capsys):
    assert main(["captions", project]) == 0

    assert capsys.readouterr().out.splitlines() == [
        "mira: beside regularization pictures own captions",
        "dress: beside regularization pictures own captions",
    ]


def test_nothing_would_stand_there_without_class_words_so_they_are_asked_for(project, tmp_path, capsys):
    assert main(["captions", project, "--reg_captions", "class"]) == 2

    told = capsys.readouterr().err
    assert "“dress” has no class words" in told
    assert "--class_words" in told
    assert _written(project, tmp_path) == {"woman, standing"}


def test_class_words_are_given_along(project, capsys):
    words = ["--class_words", "clothes", "--concept", "dress"]

    assert main(["captions", project, "--reg_captions", "class", *words]) == 0

    assert "dress: beside regularization pictures “clothes” alone" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--concept", "mira"], "Add --reg_captions"),
        (["--concept", "ana", "--reg_captions", "own"], "The project has: mira, dress."),
        (["--reg_captions", "project"], "--concept NAME"),
    ],
)
def test_what_cannot_be_done_says_what_to_do_instead(project, capsys, words, told):
    assert main(["captions", project, *words]) == 2

    assert told in capsys.readouterr().err
