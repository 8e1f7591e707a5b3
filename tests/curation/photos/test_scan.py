from __future__ import annotations

import os
import shutil

import numpy as np
import pytest
from PIL import Image

from curation.photos.scan import FoundPhoto, SkippedFile, scan


def found_in(paths, known=()):
    return [item for item in scan(paths, known) if isinstance(item, FoundPhoto)]


def skipped_in(paths, known=()):
    return {item.path.name: item.text for item in scan(paths, known) if isinstance(item, SkippedFile)}


def test_folders_are_searched_recursively_in_the_order_of_names(tmp_path, picture):
    picture(tmp_path / "b" / "z.png", seed=1)
    picture(tmp_path / "A.jpg", seed=2)
    picture(tmp_path / "b" / "deep" / "y.webp", seed=3)

    assert [item.path.name for item in found_in([tmp_path])] == ["A.jpg", "y.webp", "z.png"]


def test_one_bad_file_never_stops_the_others_and_each_is_named(tmp_path, picture):
    picture(tmp_path / "1 good.png", seed=1)
    (tmp_path / "2 empty.jpg").write_bytes(b"")
    (tmp_path / "3 text.jpg").write_text("no picture")
    Image.new("RGB", (1, 1)).save(tmp_path / "4 dot.png")
    Image.new("CMYK", (64, 64)).save(tmp_path / "5 print.jpg")
    Image.fromarray(np.zeros((64, 64), np.uint16)).save(tmp_path / "6 deep.png")
    frames = [Image.new("RGB", (64, 64), colour) for colour in ("red", "blue")]
    frames[0].save(tmp_path / "7 wave.gif", save_all=True, append_images=frames[1:])
    picture(tmp_path / "8 我的 照片.png", seed=2)
    (tmp_path / "notes.txt").write_text("not even claimed to be a picture")

    found = found_in([tmp_path])
    skipped = skipped_in([tmp_path])

    assert [item.path.name[0] for item in found] == ["1", "5", "6", "7", "8"]
    assert set(skipped) == {"2 empty.jpg", "3 text.jpg", "4 dot.png"}
    assert "empty" in skipped["2 empty.jpg"]
    assert "not a picture" in skipped["3 text.jpg"]
    assert "1x1" in skipped["4 dot.png"]


def test_the_same_content_is_found_once_and_the_first_one_named(tmp_path, picture):
    first = picture(tmp_path / "a.png")
    shutil.copy(first, tmp_path / "b.png")

    known = [item.facts for item in found_in([first])]

    assert skipped_in([tmp_path])["b.png"] == "The same picture is already here, as “a.png”."
    assert set(skipped_in([tmp_path], known)) == {"a.png", "b.png"}


def test_a_file_named_itself_is_answered_for_whatever_its_ending(tmp_path):
    (tmp_path / "notes.txt").write_text("words")

    assert set(skipped_in([tmp_path / "notes.txt", tmp_path / "gone.jpg"])) == {"notes.txt", "gone.jpg"}


@pytest.mark.skipif(os.name == "nt", reason="names are always text there")
def test_a_name_that_is_no_text_is_answered_for(tmp_path, picture):
    picture(tmp_path / "a.png").rename(tmp_path / os.fsdecode(b"\xc3\xdb.png"))

    assert list(skipped_in([tmp_path]).values()) == ["Its name is not valid text."]


def test_links_are_followed_once_and_dead_ones_named(tmp_path, picture):
    picture(tmp_path / "real" / "a.png", seed=1)
    outside = picture(tmp_path / "outside.png", seed=2)
    (tmp_path / "real" / "loop").symlink_to(tmp_path / "real", target_is_directory=True)
    (tmp_path / "real" / "b.png").symlink_to(outside)
    (tmp_path / "real" / "dead.png").symlink_to(tmp_path / "nothing.png")

    assert [item.path.name for item in found_in([tmp_path / "real"])] == ["a.png", "b.png"]
    assert "link" in skipped_in([tmp_path / "real"])["dead.png"]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_what_may_not_be_read_is_named(tmp_path, picture):
    path = picture(tmp_path / "secret.png")
    path.chmod(0)

    assert "not allowed" in skipped_in([tmp_path])["secret.png"]


def test_scanning_changes_no_file(tmp_path, album):
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in album.iterdir()}

    found_in([album])

    assert before == {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in album.iterdir()}
