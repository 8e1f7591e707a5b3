"""The demo clears only what a demo made."""

from __future__ import annotations

from desktop.demo.command import run


def test_a_folder_of_somebody_else_is_left_alone(tmp_path, capsys):
    own = tmp_path / "dolls-photos" / "own.txt"
    own.parent.mkdir()
    own.write_text("mine")

    assert run(["--no-window", "--out", str(tmp_path)]) == 2

    assert own.read_text() == "mine"
    assert "--out" in capsys.readouterr().err
