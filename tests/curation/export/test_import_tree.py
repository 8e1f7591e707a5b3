from __future__ import annotations

import os

import pytest
from PIL import ExifTags, Image, ImageCms

from core.errors import AtelierError
from curation.export.import_tree import import_tree
from curation.export.manifest import MANIFEST_NAME
from curation.export.write_tree import write_tree
from curation.photos.reading import read_photo
from curation.project.edits import (
    AddConcept,
    AddPhotos,
    ChangeRegions,
    DrawRegion,
    RegionChange,
    SetCaptions,
)
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


def test_pictures_with_profiles_and_notes_go_out_as_they_were_trained_on(project, tmp_path, picture):
    folder = tmp_path / "tree" / "4_mira"
    plain = Image.open(picture(folder / "plain.png", seed=1))
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "a camera"
    adobe = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    plain.convert("RGB").save(folder / "noted.jpg", exif=exif)
    plain.convert("RGB").save(folder / "coloured.jpg", icc_profile=adobe)
    take_in(project, tmp_path / "tree")

    export(project, tmp_path / "out")

    assert contents(tmp_path / "out") == contents(tmp_path / "tree")


def test_a_picture_that_only_its_exif_turns_upright_goes_out_as_it_came_until_it_is_edited(
    project, tmp_path, picture
):
    folder = tmp_path / "tree" / "4_mira"
    plain = Image.open(picture(folder / "plain.png", seed=1)).convert("RGB")
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    plain.save(folder / "turned.jpg", exif=exif)
    take_in(project, tmp_path / "tree")

    export(project, tmp_path / "out")
    assert contents(tmp_path / "out") == contents(tmp_path / "tree")

    (region,) = (region for region in project.regions() if region.box.height > region.box.width)
    project.apply(ChangeRegions((RegionChange(region.id, background="blur"),)))
    export(project, tmp_path / "out")
    with Image.open(tmp_path / "out" / "4_mira" / "turned.png") as written:
        assert written.size == plain.size[::-1]


def test_a_photo_from_a_folder_of_another_name_loses_its_notes(project, tmp_path, picture):
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "a camera"
    path = tmp_path / "2023_Paris" / "a.jpg"
    Image.open(picture(tmp_path / "2023_Paris" / "plain.png", seed=1)).convert("RGB").save(path, exif=exif)
    (photo_id,) = project.apply(AddPhotos((read_photo(path),))).created_ids
    project.apply(AddConcept("mira", 10, ("whole",)))
    project.apply(DrawRegion(photo_id, "whole"))

    export(project, tmp_path / "out")

    (written,) = (tmp_path / "out" / "10_mira").glob("*.png")
    with Image.open(written) as image:
        assert not image.getexif()


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


ODD_TEXTS = {
    "without a word": b"",
    "only spaces": b"  \r\n",
    "two lines": b"one\nline two\n",
    "no order in it": b"a,b,,c , d, \t",
    "weights": rb"(masterpiece:1.2), \(x\)",
    "full width": "\u3000長髮，少女\n".encode(),
}


def test_odd_texts_and_names_go_out_byte_for_byte(project, tmp_path, picture):
    folder = tmp_path / "tree" / "1_漢字 with spaces"
    names = ("猫 と 少女", "e\u0301", " starts with a space", "dots.in.it", "x" * 180, "長" * 70)
    for number, (name, text) in enumerate(zip(names, ODD_TEXTS.values(), strict=True)):
        picture(folder / f"{name}.png", seed=number)
        (folder / f"{name}.txt").write_bytes(text)

    take_in(project, tmp_path / "tree")
    export(project, tmp_path / "out")

    assert contents(tmp_path / "out") == contents(tmp_path / "tree")


def test_pictures_that_share_a_caption_file_share_it_again(project, tmp_path, picture):
    folder = tmp_path / "tree" / "1_mira"
    picture(folder / "a.png", seed=1)
    picture(folder / "a.jpg", seed=2)
    (folder / "a.txt").write_text("mira")

    take_in(project, tmp_path / "tree")
    export(project, tmp_path / "out")

    assert contents(tmp_path / "out") == contents(tmp_path / "tree")


def test_one_of_two_that_shared_a_caption_gets_its_own_when_it_is_edited(project, tmp_path, picture):
    folder = tmp_path / "tree" / "1_mira"
    picture(folder / "a.png", seed=1)
    picture(folder / "a.jpg", seed=2)
    (folder / "a.txt").write_text("mira")
    take_in(project, tmp_path / "tree")

    project.apply(SetCaptions({1: "mira, smile"}))
    export(project, tmp_path / "out")

    texts = sorted(path.read_text().strip() for path in (tmp_path / "out").rglob("*.txt"))
    assert texts == ["mira", "mira, smile"]


def test_a_caption_with_another_ending_keeps_its_bytes(project, tmp_path, picture):
    folder = tmp_path / "tree" / "1_mira"
    picture(folder / "a.png", seed=1)
    (folder / "a.caption").write_bytes(b"mira,red")

    take_in(project, tmp_path / "tree", caption_extension=".caption")
    export(project, tmp_path / "out")

    assert contents(tmp_path / "out")["1_mira/a.txt"] == b"mira,red"


def test_what_was_taken_in_is_counted_without_what_was_left_out(project, tmp_path, picture):
    picture(tmp_path / "tree" / "1_mira" / "large.png", seed=1)
    picture(tmp_path / "tree" / "1_mira" / "small.png", (16, 16), seed=2)

    assert take_in(project, tmp_path / "tree").taken == 1


@pytest.mark.skipif(os.name == "nt", reason="names are always text there")
def test_names_that_are_no_text_are_left_out_with_a_reason(project, tmp_path, picture):
    tree = tmp_path / "tree"
    for seed, name in enumerate(("10_mira/a.png", "10_mira/b.png", "3_coat/c.png")):
        picture(tree / name, seed=seed)
    # As unzip leaves Chinese names of an archive that was packed on Windows.
    (tree / "10_mira" / "b.png").rename(tree / "10_mira" / os.fsdecode(b"\xc3\xdb.png"))
    (tree / "3_coat").rename(tree / os.fsdecode(b"3_\xd2\xc2"))

    report = take_in(project, tree)

    assert [photo.name for photo in project.photos()] == ["a.png"]
    assert [concept.name for concept in project.concepts()] == ["mira"]
    refused = [problem for problem in report.problems if "not valid text" in problem.text]
    assert len(refused) == 2
