from __future__ import annotations

from curation.photos.reading import read_photo
from curation.project.photo_edits import MarkPhotos, MovePhotos, WatchFolders


def test_marks_are_kept_one_by_one_and_undone(filled):
    filled.apply(MarkPhotos((1, 2), stars=4))
    filled.apply(MarkPhotos((2,), is_rejected=True, is_done=True))

    marks = [(photo.stars, photo.is_rejected, photo.is_done) for photo in filled.photos()]
    filled.undo()

    assert marks == [(4, False, False), (4, True, True), (0, False, False)]
    assert not filled.photo(2).is_rejected


def test_marking_the_same_again_is_no_edit(filled):
    filled.apply(MarkPhotos((1,), stars=4))

    assert filled.apply(MarkPhotos((1,), stars=4)).id == 0


def test_a_moved_photo_keeps_its_number(filled, album):
    target = album / "deep" / "x.png"
    target.parent.mkdir()
    (album / "a.png").rename(target)

    filled.apply(MovePhotos({1: read_photo(target)}))

    assert filled.photo(1).path == target
    assert filled.photo(1).size == (640, 480)


def test_watched_folders_are_exactly_those_named_last(filled, album, tmp_path):
    filled.apply(WatchFolders((album, tmp_path / "other")))
    filled.apply(WatchFolders((tmp_path / "other", tmp_path / "third")))

    assert filled.watched_folders() == [tmp_path / "other", tmp_path / "third"]
    filled.undo()
    assert filled.watched_folders() == [album, tmp_path / "other"]
