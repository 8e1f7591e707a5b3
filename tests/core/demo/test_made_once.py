"""A folder that several processes need is made by one, and is whole or not there."""

from __future__ import annotations

import pytest

from core.demo.made_once import make_once


def test_a_folder_is_made_and_not_made_again(tmp_path):
    target = make_once(tmp_path / "samples" / "sd15", lambda folder: (folder / "a.txt").write_text("first"))

    make_once(target, lambda folder: (folder / "a.txt").write_text("second"))

    assert (target / "a.txt").read_text() == "first"


def test_whoever_is_second_takes_the_folder_of_the_first_and_leaves_nothing_behind(tmp_path):
    target = tmp_path / "sd15"

    def slowly(folder):
        (folder / "a.txt").write_text("slow")
        make_once(target, lambda quick: (quick / "a.txt").write_text("quick"))

    make_once(target, slowly)

    assert (target / "a.txt").read_text() == "quick"
    assert list(tmp_path.iterdir()) == [target]


def test_what_was_interrupted_is_not_there(tmp_path):
    def stopped(folder):
        (folder / "a.txt").write_text("half")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_once(tmp_path / "sd15", stopped)

    assert not list(tmp_path.iterdir())
