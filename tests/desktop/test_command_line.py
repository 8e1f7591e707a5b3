"""``lora-atelier`` on the command line: commands, projects, and words that are neither."""

from __future__ import annotations

import re

import pytest

from desktop import __main__ as program


@pytest.fixture
def opened(monkeypatch):
    """What the window would be opened on, in place of a window."""
    asked: list[list[str]] = []
    monkeypatch.setattr(program, "_open_window", lambda given: asked.append(list(given)) or 0)
    return asked


@pytest.mark.parametrize("word", ["--wrong", "trian", "-x"])
def test_a_word_that_is_neither_command_nor_project_is_told_and_opens_nothing(word, opened, capsys):
    code = program.main([word, "recipe.toml"])

    told = capsys.readouterr().err
    assert code == 2
    assert word in told
    assert "  train  " in told
    assert opened == []


def test_a_project_opens_the_window_even_where_it_is_gone_as_the_window_says_that(opened):
    program.main(["ana.atelier"])

    assert opened == [["ana.atelier"]]


def test_without_words_the_window_opens(opened):
    program.main([])

    assert opened == [[]]


def test_the_version_is_told(capsys):
    assert program.main(["--version"]) == 0
    assert re.fullmatch(r"lora-atelier \d+\.\d+\.\d+\n", capsys.readouterr().out)


def test_an_error_of_a_command_is_told_without_a_trace(tmp_path, capsys):
    code = program.main(["problems", str(tmp_path / "none.atelier")])

    told = capsys.readouterr().err
    assert code == 2
    assert "There is no project" in told
    assert "Traceback" not in told


def test_a_slip_of_the_finger_is_answered_with_the_command_that_was_meant(opened, capsys):
    program.main(["trian", "recipe.toml"])

    assert "Did you mean “train”?" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["new", "tag", "plan", "train", "generate"])
def test_a_command_shows_how_it_was_called(command, capsys):
    with pytest.raises(SystemExit):
        program.main([command, "--help"])

    told = capsys.readouterr().out
    assert told.startswith(f"usage: lora-atelier {command} ")
    assert "python -m" not in told


def test_every_command_is_told_with_what_it_does(capsys):
    program.main(["--help"])

    told = capsys.readouterr().out
    for name in ("demo", "new", "add", "import", "tag", "export", "plan", "train", "generate", "convert"):
        assert re.search(rf"^  {name}  +\w", told, re.MULTILINE)
