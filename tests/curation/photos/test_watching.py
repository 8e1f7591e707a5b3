"""Watched folders: new pictures are found, known and unfinished ones are left."""

from __future__ import annotations

import os

import pytest

from curation.photos.watching import news_of

NOW = 1_000_000.0


@pytest.fixture
def watched(tmp_path, picture):
    """A folder with an old picture, one below it, a text, and one in a hidden folder."""
    for name in ("a.png", "below/b.jpg", ".hidden/c.png"):
        picture(tmp_path / name)
        os.utime(tmp_path / name, (NOW - 60, NOW - 60))
    (tmp_path / "notes.txt").write_text("x")
    return tmp_path


def test_pictures_that_are_not_known_are_new(watched):
    news = news_of([watched], {watched / "a.png"}, now=NOW)

    assert news.files == (watched / "below" / "b.jpg",)
    assert set(news.folders) == {watched, watched / "below"}
    assert not news.is_arriving


def test_a_file_that_is_still_being_written_waits(watched):
    os.utime(watched / "a.png", (NOW - 0.5, NOW - 0.5))

    news = news_of([watched], set(), now=NOW)

    assert news.files == (watched / "below" / "b.jpg",)
    assert news.is_arriving


def test_a_file_whose_clock_is_ahead_does_not_wait_for_ever(watched):
    os.utime(watched / "a.png", (NOW + 9999, NOW + 9999))

    assert watched / "a.png" in news_of([watched], set(), now=NOW).files


def test_a_folder_that_is_gone_has_no_news(tmp_path):
    news = news_of([tmp_path / "gone"], set())

    assert (news.files, news.folders, news.is_arriving) == ((), (), False)
