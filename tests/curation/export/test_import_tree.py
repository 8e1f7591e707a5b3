from __future__ import annotations

import pytest

from core.errors import AtelierError
from curation.export.import_tree import import_tree
from curation.export.manifest import MANIFEST_NAME
from curation.export.write_tree import write_tree
from curation.project.edits import ChangeRegions, RegionChange, SetCaptions
from curation.regions.box import Box


@pytest.fixture
def tree(tmp_path, picture):
    """A tree made elsewhere: odd line ends, a byte order mark, a missing caption, two twins of one name."""
    root = tmp_path / "tree"
    picture(root / "10_mira doll" / "IMG_1.png", seed=1)
    (root / "10_mira doll" / "IMG_1.txt").write_bytes(b"mira, red hair")
    picture(root / "10_mira doll" / "a_b_c_d_e.jpg", seed=2)
    (root / "10_mira doll" / "a_b_c_d_e.txt").write_bytes("mira,\r\n長髮 \r\n".encode())
    picture(root / "10_mira doll" / "bare.webp", seed=3)
    picture(root / "3_shirt" / "IMG_1.png", seed=4)
    (root / "3_shirt" / "IMG_1.txt").write_bytes("\ufeffshirt\n".encode())
    picture(root / "reg" / "2_mira doll" / "r.png", seed=5)
    picture(root / "reg" / "5_mira doll" / "r.png", seed=6)
    picture(root / "reg" / "1_woman" / "w.bmp", seed=7)
    (root / "reg" / "1_woman" / "w.txt").write_bytes(b"woman\n")
    return root


def contents(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST_NAME
    }


def take_in(project, tree, **options):
    *_, last = import_tree(project, tree, **options)
    return last


def export(project, out):
    *_, last = write_tree(project, out)
    return last.report


def test_a_tree_that_was_brought_in_goes_out_byte_for_byte(project, tree, tmp_path):
    take_in(project, tree)

    report = export(project, tmp_path / "out")

    assert contents(tmp_path / "out") == contents(tree)
    assert report.problems == ()


def test_it_is_one_step_that_can_be_undone(project, tree):
    last = take_in(project, tree)

    assert len(project.photos()) == len(project.regions()) == last.total == 7
    assert [(concept.name, concept.repeats, concept.reg_repeats) for concept in project.concepts()] == [
        ("mira doll", 10, 2), ("shirt", 3, 0), ("woman", 1, 1), ("mira doll", 1, 5),
    ]  # fmt: skip
    assert {str(caption) for caption in project.captions().values()} == {
        "mira, red hair", "mira,\n長髮", "shirt", "woman",
    }  # fmt: skip
    project.undo()
    assert project.photos() == project.concepts() == []


def test_writing_over_the_tree_it_came_from_changes_nothing_in_it(project, tree):
    before = contents(tree)
    take_in(project, tree)

    report = export(project, tree)
    project.apply(ChangeRegions((RegionChange(1, box=Box(0, 0, 100, 100), kind="face"),)))
    project.apply(SetCaptions({2: ""}))
    export(project, tree)

    assert report.written == 0
    after = contents(tree)
    pictures = {name: content for name, content in before.items() if not name.endswith(".txt")}
    assert {name: after[name] for name in pictures} == pictures


def test_an_edited_caption_is_written_and_the_rest_stays_as_it_came(project, tree, tmp_path):
    take_in(project, tree)
    region = next(found for found, caption in project.captions().items() if str(caption) == "shirt")
    project.apply(SetCaptions({region: "shirt, star"}))

    export(project, tmp_path / "out")

    expected = contents(tree) | {"3_shirt/IMG_1.txt": b"shirt, star\n"}
    assert contents(tmp_path / "out") == expected


def test_broken_pictures_are_left_out_and_named(project, tree):
    (tree / "3_shirt" / "broken.png").write_bytes(b"")

    last = take_in(project, tree)

    assert last.applied is not None
    assert len(project.photos()) == 7
    assert any("broken.png" in problem.text for problem in last.problems)


def test_a_folder_without_training_pictures_is_refused(project, tmp_path):
    (tmp_path / "holiday").mkdir()

    with pytest.raises(AtelierError, match="10_name"):
        take_in(project, tmp_path / "holiday")
