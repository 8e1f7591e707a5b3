"""Folders that are laid out for training are told from folders of photos."""

from __future__ import annotations

import pytest

from curation.export.training_folder import training_folder_at


def _touch(root, *names):
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return root


def test_folders_with_repeats_in_their_names_make_a_training_folder(tmp_path):
    root = _touch(tmp_path, "10_mira/a.png", "2_hat/b.JPG", "notes/c.png")

    found = training_folder_at(root)

    assert (found.tree, found.reg, found.names) == (root, None, ("10_mira", "2_hat"))


def test_kohya_ss_project_is_read_with_its_regularization_beside(tmp_path):
    root = _touch(tmp_path, "img/10_mira/a.png", "reg/1_doll/b.png", "log/x", "model/y")

    found = training_folder_at(root)

    assert (found.tree, found.reg) == (root / "img", root / "reg")
    assert training_folder_at(root / "img") == found


def test_regularization_inside_the_folder_comes_along_by_itself(tmp_path):
    root = _touch(tmp_path / "t", "10_mira/a.png", "reg/1_doll/b.png")
    _touch(tmp_path, "reg/1_other/c.png")

    assert training_folder_at(root).reg is None


@pytest.mark.parametrize("name", ["a.png", "2024/a.png", "10_mira/a.txt", "0_mira/a.png", "mira/a.png"])
def test_other_folders_are_photos(tmp_path, name):
    assert training_folder_at(_touch(tmp_path, name)) is None


def test_a_file_or_a_missing_folder_is_none_either(tmp_path):
    (tmp_path / "a.png").touch()

    assert training_folder_at(tmp_path / "a.png") is None
    assert training_folder_at(tmp_path / "gone") is None
