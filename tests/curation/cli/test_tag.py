from __future__ import annotations

import re

import pytest
from PIL import Image

from curation.cli.commands import main
from curation.photos.reading import read_photo
from curation.project.edits import AddPhotos, DrawRegions, NewRegion, SetCaptions
from curation.project.store import CurationProject
from curation.taggers.kind import TaggerSettings
from curation.taggers.tag_folder import JOURNAL_NAME, FolderRequest, FolderTagging
from tests.curation.taggers.tiny_taggers import colour_graph, tag_rows, write_tag_csv


@pytest.fixture
def model(tmp_path):
    """A tagger that knows red, green and blue."""
    folder = tmp_path / "models" / "colours"
    folder.mkdir(parents=True)
    colour_graph(folder / "model.onnx", count=10, side=32)
    write_tag_csv(folder / "selected_tags.csv", tag_rows()[:10])
    return folder


@pytest.fixture
def colours(tmp_path):
    """A folder with a red picture that has a caption, a blue one without, and one in a folder below."""
    folder = tmp_path / "colours"
    (folder / "below").mkdir(parents=True)
    Image.new("RGB", (64, 64), "red").save(folder / "red.png")
    Image.new("RGB", (64, 64), "blue").save(folder / "blue.png")
    Image.new("RGB", (64, 64), (0, 255, 0)).save(folder / "below/green.jpg")
    (folder / "red.txt").write_text("mine, red theme\n")
    return folder


def captions(folder):
    return {path.name: path.read_text().strip() for path in folder.rglob("*.txt")}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], {"red.txt": "mine, red theme", "blue.txt": "blue theme"}),
        (
            ["--recursive"],
            {"red.txt": "mine, red theme", "blue.txt": "blue theme", "green.txt": "green theme"},
        ),
        (["--existing", "append"], {"red.txt": "mine, red theme", "blue.txt": "blue theme"}),
        (["--existing", "replace"], {"red.txt": "red theme", "blue.txt": "blue theme"}),
        (
            ["--existing", "replace", "--always_first_tags", "mx, doll", "--remove_underscore", "false"],
            {"red.txt": "mx, doll, red_theme", "blue.txt": "mx, doll, blue_theme"},
        ),
        (
            ["--existing", "replace", "--undesired_tags", "red theme", "--tag_thresholds", "blue theme=0.5"],
            {"red.txt": "", "blue.txt": "blue theme"},
        ),
    ],
)
def test_a_folder_gets_captions_beside_its_pictures(colours, model, words, expected, capsys):
    assert main(["tag", str(colours), "--tagger", "wd14", "--model", str(model), *words]) == 0

    assert captions(colours) == expected
    said = capsys.readouterr()
    assert re.match(r"(1 caption|\d+ captions) written", said.out)
    assert "runs on" in said.err
    assert not (colours / JOURNAL_NAME).exists()


def test_a_bad_picture_is_told_and_the_others_are_tagged(colours, model, capsys):
    (colours / "a.png").write_bytes(b"no")

    assert main(["tag", str(colours), "--model", str(model)]) == 1

    assert "failed a.png" in capsys.readouterr().err
    assert captions(colours)["blue.txt"] == "blue theme"
    assert "a.txt" not in captions(colours)


def test_a_stopped_run_over_a_folder_goes_on_where_it_stopped(colours, model):
    request = FolderRequest(
        TaggerSettings("wd14", model, {"batch_size": 1}), colours, existing="replace", is_recursive=True
    )
    stopped = FolderTagging(request)
    steps = stopped.run()
    while stopped.written < 2:
        next(steps)
    steps.close()

    again = FolderTagging(request)
    list(again.run())

    assert again.written == 1
    assert len(captions(colours)) == 3
    assert not (colours / JOURNAL_NAME).exists()


def test_a_project_is_tagged_as_one_step(tmp_path, colours, model, capsys):
    with CurationProject.create(tmp_path / "x.atelier") as project:
        project.apply(AddPhotos((read_photo(colours / "red.png"), read_photo(colours / "blue.png"))))
        project.apply(DrawRegions((NewRegion(1, "whole"), NewRegion(2, "face"), NewRegion(2, "whole"))))
        project.apply(SetCaptions({3: "mine"}))

    words = ["tag", str(tmp_path / "x.atelier"), "--model", str(model), "--general_threshold", "0.9"]
    assert main(words) == 0
    assert "2 captions written" in capsys.readouterr().out
    assert main(words) == 0

    with CurationProject.open(tmp_path / "x.atelier") as project:
        assert {number: str(caption) for number, caption in project.captions().items()} == {
            1: "red theme",
            2: "blue theme",
            3: "mine",
        }
        assert project.undo_title() == "Tag pictures (2)"


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--general_threshold", "7"], "general_threshold"),
        (["--batch_size", "many"], "batch_size"),
        (["--tagger", "blip"], "config.json"),
    ],
)
def test_what_does_not_fit_is_told(colours, model, words, reason, capsys):
    assert main(["tag", str(colours), "--model", str(model), *words]) == 2

    assert reason in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_told(tmp_path, model, capsys):
    assert main(["tag", str(tmp_path / "no"), "--model", str(model)]) == 2

    assert "no folder" in capsys.readouterr().err


def test_help_explains_every_option(capsys):
    with pytest.raises(SystemExit):
        main(["tag", "--help"])

    said = capsys.readouterr().out
    assert "--character_threshold" in said
    assert "--num_beams" in said


def test_a_tagger_may_only_remember_what_it_finds(colours, model, tmp_path):
    path = tmp_path / "mira.atelier"
    with CurationProject.create(path) as project:
        project.apply(AddPhotos((read_photo(colours / "blue.png"),)))
        project.apply(DrawRegions((NewRegion(1, "whole"),)))

    result = main(["tag", str(path), "--model", str(model), "--remember"])

    assert result == 0
    with CurationProject.open(path) as project:
        assert project.captions() == {}
        assert project.scoring_models() == ("colours",)
