"""Text files edited by others while the project is open: what only they changed is taken in, no more.

Every row of the table does something to a caption file, and perhaps to the caption in the project; whatever
it is, no words of anybody are written over without a question.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from curation.export.sidecars import has_changed_outside, settle_sidecars
from curation.export.text_plan import TextPlan
from curation.export.write_tree import write_tree
from curation.project.edits import AddConcept, DrawRegions, NewRegion, SetCaptions
from curation.regions.box import Box

WORDS = "mira, one"
CHINESE, JAPANESE = "微笑，红色连衣裙，看着镜头，长头发", "笑顔、赤いドレス、長い髪、こちらを見る"
LONG = ", ".join(f"tag {number}" for number in range(2000))


@pytest.fixture
def tree(filled, tmp_path):
    """A written folder of two faces; the second has no caption."""
    filled.apply(AddConcept("mira", 2, kinds=("face",)))
    filled.apply(DrawRegions(tuple(NewRegion(n, "face", Box(0, 0, 200, 200)) for n in (1, 2))))
    filled.apply(SetCaptions({1: WORDS}))
    list(write_tree(filled, tmp_path / "out"))
    return tmp_path / "out"


def file_of(tree, number=1):
    picture = sorted((tree / "2_mira").glob("*.png"))[number - 1]
    return picture.with_suffix(".txt")


def settled(project, tree):
    """What the window does: settle, and take in what only others changed."""
    report = settle_sidecars(project, tree, TextPlan())
    if report.changed_outside:
        project.apply(SetCaptions({found.region_id: found.text or "" for found in report.changed_outside}))
    return report


ONLY_OUTSIDE = {
    "words and a line end": (b"mira, smile\n", "mira, smile"),
    "no line end": (b"mira, smile", "mira, smile"),
    "line ends of Windows": (b"mira, smile\r\n", "mira, smile"),
    "line ends of old Macs": (b"mira, smile\r", "mira, smile"),
    "several line ends": (b"mira, smile\n\n\n", "mira, smile"),
    "a byte order mark": ("mira, smile\n".encode("utf-8-sig"), "mira, smile"),
    "a mark and line ends of Windows": ("mira, smile\r\n".encode("utf-8-sig"), "mira, smile"),
    "UTF-16, little end first": ("\ufeffmira, smile\n".encode("utf-16-le"), "mira, smile"),
    "UTF-16, big end first": ("\ufeffmira, smile\n".encode("utf-16-be"), "mira, smile"),
    "Chinese in UTF-8": (f"{CHINESE}\n".encode(), CHINESE),
    "Chinese in GBK": (CHINESE.encode("gbk"), CHINESE),
    "Japanese in UTF-8": (JAPANESE.encode(), JAPANESE),
    "an emoji": ("mira, 🙂".encode(), "mira, 🙂"),
    "letters in two parts": ("mira, cafe\u0301".encode(), "mira, cafe\u0301"),
    "spaces around": (b"  mira, smile  \n", "mira, smile"),
    "a tab inside": (b"mira,\tsmile\n", "mira,\tsmile"),
    "empty pieces": (b"mira,, smile,\n", "mira,, smile,"),
    "escaped parentheses": (rb"mira \(doll\), smile", r"mira \(doll\), smile"),
    "a second line, which the trainer leaves out": (b"mira, smile\nsecond\n", "mira, smile\nsecond"),
    "a second line of Windows": (b"mira, smile\r\nsecond\r\n", "mira, smile\nsecond"),
    "a very long caption": (LONG.encode(), LONG),
    "other order": (b"one, mira\n", "one, mira"),
    "other case": (b"Mira, One\n", "Mira, One"),
    "nothing at all": (b"", ""),
    "only line ends": (b"\n\n", ""),
    "only spaces": (b"   \n", ""),
}
SAME_WORDS = {
    "touched, not changed": b"mira, one\n",
    "without its line end": b"mira, one",
    "line ends of Windows": b"mira, one\r\n",
    "a byte order mark": "mira, one\n".encode("utf-8-sig"),
    "UTF-16": "\ufeffmira, one\n".encode("utf-16-le"),
    "spaces around": b" mira, one \n",
}
BOTH_CHANGED = {
    "words": b"mira, there\n",
    "no line end": b"mira, there",
    "line ends of Windows": b"mira, there\r\n",
    "a byte order mark": "mira, there\n".encode("utf-8-sig"),
    "UTF-16": "\ufeffmira, there\n".encode("utf-16-le"),
    "GBK": CHINESE.encode("gbk"),
    "a second line": b"mira, here\nsecond\n",
    "nothing at all": b"",
    "no text": bytes(range(256)) * 8,
}


@pytest.mark.parametrize(("content", "words"), ONLY_OUTSIDE.values(), ids=ONLY_OUTSIDE)
def test_what_only_others_changed_is_taken_in_and_their_file_stays_as_it_is(filled, tree, content, words):
    file_of(tree).write_bytes(content)
    assert has_changed_outside(tree)

    report = settled(filled, tree)

    assert (len(report.changed_outside), report.conflicts, report.written) == (1, (), 0)
    assert str(filled.caption(1)) == words
    after = settled(filled, tree)
    assert (after.changed_outside, after.conflicts) == ((), ())
    assert file_of(tree).read_bytes() == content
    assert not has_changed_outside(tree)
    filled.undo()
    assert str(filled.caption(1)) == WORDS


@pytest.mark.parametrize("content", SAME_WORDS.values(), ids=SAME_WORDS)
def test_the_same_words_in_another_dress_are_no_change(filled, tree, content):
    file_of(tree).write_bytes(content)

    report = settled(filled, tree)

    assert (report.changed_outside, report.conflicts, report.written) == ((), (), 0)
    assert file_of(tree).read_bytes() == content
    assert not has_changed_outside(tree)


@pytest.mark.parametrize("content", BOTH_CHANGED.values(), ids=BOTH_CHANGED)
def test_what_both_changed_is_asked_about_and_neither_is_touched(filled, tree, content):
    file_of(tree).write_bytes(content)
    filled.apply(SetCaptions({1: "mira, here"}))

    report = settled(filled, tree)

    assert (len(report.conflicts), report.changed_outside, report.written) == (1, (), 0)
    assert report.conflicts[0].project_text == "mira, here"
    assert (file_of(tree).read_bytes(), str(filled.caption(1))) == (content, "mira, here")
    assert len(settled(filled, tree).conflicts) == 1  # until somebody decides


@pytest.mark.parametrize(
    "content", [b"mira, there", b"", bytes(range(256)) * 8], ids=["words", "empty", "no text"]
)
def test_a_caption_that_went_here_and_was_changed_there_is_asked_about(filled, tree, content):
    file_of(tree).write_bytes(content)
    filled.apply(SetCaptions({1: ""}))

    report = settled(filled, tree)

    is_empty_too = not content
    assert len(report.conflicts) == (0 if is_empty_too else 1)
    assert is_empty_too or file_of(tree).read_bytes() == content


def _rename(name: str) -> Callable[[Path], object]:
    return lambda file: file.rename(file.with_name(name))


def _become_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()
    (file / "mine.txt").write_text("mine")


def _move_away(file: Path) -> None:
    file.parent.rename(file.parent.with_name("away"))


GONE = {
    "deleted": Path.unlink,
    "renamed": _rename("other.txt"),
    "given another ending": lambda file: file.rename(file.with_suffix(".caption")),
    "a folder in its place": _become_folder,
    "its folder moved": _move_away,
}


@pytest.mark.parametrize("is_changed_here", [False, True], ids=["not changed here", "changed here"])
@pytest.mark.parametrize("act", GONE.values(), ids=GONE)
def test_a_file_that_is_gone_is_asked_about_and_what_lies_elsewhere_stays(filled, tree, act, is_changed_here):
    act(file_of(tree))
    files = (path for path in tree.rglob("*") if path.is_file() and path.suffix != ".json")
    others = {path: path.read_bytes() for path in files}
    if is_changed_here:
        filled.apply(SetCaptions({1: "mira, here"}))

    report = settled(filled, tree)

    (found,) = report.conflicts
    assert (found.text, found.project_text) == (None, "mira, here" if is_changed_here else WORDS)
    assert {path: path.read_bytes() for path in others} == others
    assert str(filled.caption(1)) == found.project_text


def test_gone_on_both_sides_is_settled(filled, tree):
    file_of(tree).unlink()
    filled.apply(SetCaptions({1: ""}))

    assert settled(filled, tree).conflicts == ()
    assert not has_changed_outside(tree)


@pytest.mark.parametrize(("content", "is_asked"), [("mira, there", True), ("mira, new", False)])
def test_a_file_of_others_where_none_was_is_not_written_over(filled, tree, content, is_asked):
    file_of(tree, 2).write_text(content)
    filled.apply(SetCaptions({2: "mira, new"}))

    report = settled(filled, tree)

    assert len(report.conflicts) == is_asked
    assert file_of(tree, 2).read_text() == content


def test_a_read_only_file_follows_because_it_is_replaced_whole(filled, tree):
    file_of(tree).chmod(0o444)
    filled.apply(SetCaptions({1: "mira, here"}))

    settled(filled, tree)

    assert file_of(tree).read_text() == "mira, here\n"


def test_a_file_that_another_program_holds_is_asked_about_and_keeps_no_other_waiting(
    filled, tree, hold, monkeypatch
):
    hold(file_of(tree))
    filled.apply(SetCaptions({1: "mira, here", 2: "mira, there"}))

    report = settled(filled, tree)
    monkeypatch.undo()

    assert [found.region_id for found in report.conflicts] == [1]
    assert file_of(tree, 2).read_text() == "mira, there\n"
    settled(filled, tree)
    assert file_of(tree).read_text() == "mira, here\n"


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need rights there")
def test_a_link_is_not_followed_when_words_are_written(filled, tree, tmp_path):
    elsewhere = tmp_path / "elsewhere.txt"
    elsewhere.write_text("mira, one\n")
    file_of(tree).unlink()
    file_of(tree).symlink_to(elsewhere)
    filled.apply(SetCaptions({1: "mira, here"}))

    settled(filled, tree)

    assert elsewhere.read_text() == "mira, one\n"


def test_a_tree_that_was_moved_is_left_alone_and_one_that_comes_back_follows(filled, tree):
    tree.rename(tree.with_name("away"))
    assert not has_changed_outside(tree)
    filled.apply(SetCaptions({1: "mira, here"}))

    settled(filled, tree)
    assert not list(tree.glob("*/*.txt"))
    if tree.exists():
        for path in tree.iterdir():
            path.unlink()
        tree.rmdir()
    tree.with_name("away").rename(tree)
    settled(filled, tree)

    assert file_of(tree).read_text() == "mira, here\n"
