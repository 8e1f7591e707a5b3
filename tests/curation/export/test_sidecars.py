"""Text files behind the project: kept up, merged where one side changed, left to a person where both did."""

from __future__ import annotations

import pytest

from curation.export.sidecars import has_changed_outside, settle_sidecars, write_over
from curation.export.tree_guard import guard_of
from curation.export.write_tree import write_tree
from curation.project.caption_edits import LayerTexts, SetCaptionLayers
from curation.project.edits import AddConcept, DrawRegions, NewRegion, SetCaptions
from curation.regions.box import Box


@pytest.fixture
def tree(filled, tmp_path):
    """A written folder of three faces; the third has no caption."""
    filled.apply(AddConcept("mira", 2, kinds=("face",)))
    filled.apply(DrawRegions(tuple(NewRegion(n, "face", Box(0, 0, 200, 200)) for n in (1, 2, 3))))
    filled.apply(SetCaptions({1: "mira, one", 2: "mira, two"}))
    list(write_tree(filled, tmp_path / "out"))
    return tmp_path / "out"


def files(tree):
    return sorted(path for path in (tree / "2_mira").iterdir() if path.suffix == ".txt")


def texts(tree):
    return [path.read_text(encoding="utf-8") for path in files(tree)]


def paths(found):
    return [one.path for one in found]


def test_edits_reach_their_files_and_undo_does_too(filled, tree):
    filled.apply(SetCaptions({1: "mira, smile", 3: "mira, three"}))
    assert settle_sidecars(filled, tree).written == 2
    assert texts(tree) == ["mira, smile\n", "mira, two\n", "mira, three\n"]

    filled.undo()
    settle_sidecars(filled, tree)

    assert texts(tree) == ["mira, one\n", "mira, two\n"]


def test_what_is_right_already_is_not_touched(filled, tree):
    before = [path.stat().st_mtime_ns for path in files(tree)]

    report = settle_sidecars(filled, tree)

    assert (report.written, report.changed_outside, report.conflicts) == (0, (), ())
    assert [path.stat().st_mtime_ns for path in files(tree)] == before


def test_a_change_outside_is_noticed_and_can_be_taken_in(filled, tree):
    assert not has_changed_outside(tree)
    files(tree)[0].write_text("mira, from outside")
    assert has_changed_outside(tree)

    (found,) = settle_sidecars(filled, tree).changed_outside
    filled.apply(SetCaptions({found.region_id: found.text}))

    assert settle_sidecars(filled, tree).conflicts == ()
    assert not has_changed_outside(tree)
    assert texts(tree)[0] == "mira, from outside"


@pytest.mark.parametrize(("is_ours_right", "text"), [(True, "mira, here\n"), (False, "mira, there")])
def test_changed_on_both_sides_nothing_is_overwritten_until_somebody_decides(
    filled, tree, is_ours_right, text
):
    files(tree)[0].write_text("mira, there")
    filled.apply(SetCaptions({1: "mira, here"}))

    (found,) = settle_sidecars(filled, tree).conflicts
    assert (found.text, found.project_text) == ("mira, there", "mira, here")
    assert texts(tree)[0] == "mira, there"
    if is_ours_right:
        write_over(filled, tree, {found.path})
    else:
        filled.apply(SetCaptions({1: found.text}))

    report = settle_sidecars(filled, tree)
    assert (report.conflicts, report.changed_outside) == ((), ())
    assert texts(tree)[0] == text


def test_the_same_change_on_both_sides_is_no_conflict(filled, tree):
    files(tree)[0].write_text("mira, same\n")
    filled.apply(SetCaptions({1: "mira, same"}))

    report = settle_sidecars(filled, tree)

    assert (report.conflicts, report.changed_outside) == ((), ())


def test_a_file_deleted_outside_is_asked_about(filled, tree):
    files(tree)[0].unlink()

    (found,) = settle_sidecars(filled, tree).conflicts

    assert (found.text, found.project_text) == (None, "mira, one")
    write_over(filled, tree, {found.path})
    assert texts(tree) == ["mira, one\n", "mira, two\n"]


def test_a_caption_taken_away_on_both_sides_is_no_conflict(filled, tree):
    files(tree)[0].unlink()
    filled.apply(SetCaptions({1: ""}))

    assert settle_sidecars(filled, tree).conflicts == ()


def test_a_caption_with_a_sentence_is_never_taken_apart_by_itself(filled, tree):
    filled.apply(SetCaptionLayers({1: LayerTexts(sentence="a doll")}))
    settle_sidecars(filled, tree)
    files(tree)[0].write_text("something else")

    report = settle_sidecars(filled, tree)

    assert (report.changed_outside, len(report.conflicts)) == ((), 1)


def test_nothing_is_done_while_an_export_writes(filled, tree):
    with guard_of(tree):
        assert settle_sidecars(filled, tree) is None


def test_what_a_killed_writing_left_behind_goes(filled, tree):
    for half in (tree / "2_mira" / ".a.txt.x1.part", tree / ".atelier-manifest.json.x2.part"):
        half.write_text("half")

    settle_sidecars(filled, tree)

    assert list(tree.rglob(".*.part")) == []
