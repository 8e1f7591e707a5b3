"""The app's own settings survive, the projects opened last among them."""

from __future__ import annotations

import pytest

from desktop.settings import RECENT_COUNT, AppSettings


def test_recent_projects_come_newest_first(tmp_path):
    settings = AppSettings(tmp_path / "s.ini")
    paths = [tmp_path / f"{number}.atelier" for number in range(3)]
    for path in paths:
        path.touch()
        settings.remember_project(path)

    settings.remember_project(paths[0])

    assert settings.recent_projects() == tuple(paths[number].resolve() for number in (0, 2, 1))


def test_only_so_many_are_remembered(tmp_path):
    settings = AppSettings(tmp_path / "s.ini")
    for number in range(RECENT_COUNT + 3):
        path = tmp_path / f"{number}.atelier"
        path.touch()
        settings.remember_project(path)

    assert len(settings.recent_projects()) == RECENT_COUNT


def test_choices_are_there_at_the_next_start(tmp_path):
    first = AppSettings(tmp_path / "s.ini")
    first.language, first.theme = "zh_TW", "dark"
    first.sync()

    second = AppSettings(tmp_path / "s.ini")

    assert (second.language, second.theme) == ("zh_TW", "dark")


def test_folders_lie_beside_the_project(tmp_path):
    settings = AppSettings(tmp_path / "s.ini")

    assert settings.kohya_folder(tmp_path / "mira.atelier") == tmp_path / "mira-kohya"
    assert settings.runs_folder(tmp_path / "mira.atelier") == tmp_path / "mira-runs"


@pytest.mark.parametrize("broken", ["{torn", "[1, 2]", '{"draw": 7}', ""])
def test_tables_that_were_broken_by_hand_are_as_at_the_first_start(tmp_path, broken):
    settings = AppSettings(tmp_path / "settings.ini")
    for key in ("keys", "suggestion_models"):
        settings._kept.setValue(key, broken)

    assert settings.changed_keys() == {}
    assert set(settings.model_folders()) <= {"draw"}
