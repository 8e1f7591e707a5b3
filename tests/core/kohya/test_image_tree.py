import json
import os
from pathlib import Path

import pytest
from PIL import Image

from core.errors import AtelierError
from core.kohya.image_tree import read_tree

EDGE_CASES = json.loads(
    (Path(__file__).parents[2] / "fixtures/golden/dataset_edge_cases.json").read_text(encoding="utf-8")
)
OUTCOMES = {case["label"]: case for case in EDGE_CASES["cases"]}


def save(path: Path, size=(256, 256), **options) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size).save(path, **options)
    return path


@pytest.fixture
def hina(tmp_path) -> Path:
    """The tree of the golden edge cases: one folder with one good picture."""
    save(tmp_path / "tree/1_hina/ok.png")
    return tmp_path / "tree/1_hina"


def read(folder: Path):
    """The images of the one folder, and all problems in one text."""
    tree = read_tree(folder.parent)
    images = {image.path.name: image for image in tree.folders[0].images}
    return images, "\n".join(problem.text for problem in tree.problems)


def as_golden(images) -> dict:
    return {name: {"size_used": list(one.size), "caption": one.caption} for name, one in images.items()}


def test_the_same_kinds_of_files_are_read_as_by_sd_scripts(hina):
    endings = [*EDGE_CASES["image_extensions"], ".Png", ".gif", ".tiff", ".txt"]
    for number, ending in enumerate(endings):
        save(hina / f"i{number}{ending}", format="PNG")

    images, _ = read(hina)

    assert sorted({Path(name).suffix for name in images}) == sorted(EDGE_CASES["image_extensions"])


@pytest.mark.parametrize(
    ("label", "content", "read_as"),
    [
        ("GBK caption", "hina, 女孩".encode("gbk"), "hina, 女孩"),
        ("Big5 caption", "女孩".encode("big5"), "女孩"),
        ("UTF-16 caption", "hina, 1girl".encode("utf-16"), "hina, 1girl"),
        ("UTF-8 BOM caption", "hina, 1girl".encode("utf-8-sig"), "hina, 1girl"),
        ("empty caption file", b"", ""),
    ],
)
def test_captions_that_stop_or_spoil_sd_scripts_are_told_and_do_neither(hina, label, content, read_as):
    (hina / "ok.txt").write_bytes(content)

    images, problems = read(hina)

    assert images["ok.png"].caption == read_as
    assert "1_hina/ok.txt" in problems
    golden = OUTCOMES[label]
    assert golden["outcome"] == "crash" or golden["images"]["ok.png"]["caption"] == "\ufeff" + read_as


@pytest.mark.parametrize(
    ("label", "content"), [("caption only newline", b"\n"), ("caption first line empty", b"\nsecond")]
)
def test_a_first_line_without_words_is_a_caption_without_words(hina, label, content):
    (hina / "ok.txt").write_bytes(content)

    images, _ = read(hina)

    assert images["ok.png"].caption.split("\n")[0] == OUTCOMES[label]["images"]["ok.png"]["caption"] == ""


@pytest.mark.parametrize(("label", "content"), [("zero byte image", b""), ("text renamed to png", b"hello")])
def test_a_file_that_stops_sd_scripts_is_left_out_by_name(hina, label, content):
    (hina / "bad.png").write_bytes(content)

    images, problems = read(hina)

    assert OUTCOMES[label]["outcome"] == "crash"
    assert set(images) == {"ok.png"}
    assert "1_hina/bad.png" in problems


def test_a_truncated_picture_is_read_and_told(hina):
    content = save(hina / "t2.jpg", (300, 300)).read_bytes()
    (hina / "t2.jpg").write_bytes(content[: len(content) // 2])

    images, problems = read(hina)

    assert as_golden(images) == OUTCOMES["truncated jpeg"]["images"]
    assert "t2.jpg" in problems


def test_a_photo_stored_lying_is_trained_upright_and_told(hina):
    exif = Image.Exif()
    exif[274] = 6
    save(hina / "rot.jpg", (400, 200), exif=exif)

    images, problems = read(hina)

    golden = OUTCOMES["EXIF-rotated jpeg 400x200 orientation 6"]["images"]["rot.jpg"]["size_used"]
    assert images["rot.jpg"].size == tuple(reversed(golden))
    assert "sd-scripts would train them lying" in problems


def test_captions_of_another_case_are_told_and_not_read(hina):
    save(hina / "A.JPG", format="JPEG")
    (hina / "A.TXT").write_text("not read")

    images, problems = read(hina)

    assert {name: one.caption for name, one in images.items()} == {"A.JPG": "hina", "ok.png": "hina"}
    assert "A.TXT" in problems


@pytest.mark.parametrize(
    ("label", "path"),
    [("mixed case .Png", "M.Png"), ("nested subfolder", "sub/n.png"), ("gif/tiff/avif", "g.gif")],
)
def test_pictures_that_sd_scripts_passes_over_silently_are_named(hina, label, path):
    save(hina / path, format="PNG")

    images, problems = read(hina)

    assert as_golden(images) == OUTCOMES[label]["images"]
    assert path.split("/")[0] in problems


def test_a_caption_borrowed_from_a_shorter_name_is_told(hina):
    save(hina / "me_1_2_3_4.png")
    (hina / "me.txt").write_text("caption of me")

    images, problems = read(hina)

    assert as_golden(images) == OUTCOMES["name with 5 underscores tokens reads other caption"]["images"]
    assert "me_1_2_3_4.png" in problems


def test_two_pictures_of_one_name_share_their_caption(hina):
    save(hina / "ok.jpg")
    (hina / "ok.txt").write_text("shared")

    images, _ = read(hina)

    assert as_golden(images) == OUTCOMES["same stem png+jpg share one txt"]["images"]


def test_a_tidy_tree_has_no_problems(hina):
    (hina / "ok.txt").write_text("hina")
    save(hina.parent / "reg/1_girl/r.png")

    tree = read_tree(hina.parent)

    assert tree.problems == ()
    assert [folder.name.concept for folder in tree.train_folders] == ["hina"]
    assert [folder.name.concept for folder in tree.reg_folders] == ["girl"]
    assert tree.found_reg


def test_images_without_captions_make_one_problem_however_many(hina):
    for number in range(20):
        save(hina / f"{number:02}.png", (8, 8))

    (problem,) = read_tree(hina.parent).problems

    assert "“hina” (21: 00.png, 01.png, 02.png + 18)" in problem.text
    assert len(problem.values["files"]) == 21


def test_images_without_caption_or_concept_are_told_to_have_no_words(tmp_path):
    save(tmp_path / "5_/a.png")

    tree = read_tree(tmp_path)

    assert tree.folders[0].images[0].caption == ""
    assert "without words" in tree.problems[0].text


def test_a_reg_folder_named_elsewhere_goes_before_the_one_inside_and_that_is_told(hina, tmp_path):
    save(hina.parent / "reg/1_girl/r.png")
    save(tmp_path / "other/3_woman/w.png")

    tree = read_tree(hina.parent, tmp_path / "other")

    assert not tree.found_reg
    assert [folder.path.name for folder in tree.reg_folders] == ["3_woman"]
    assert any(problem.field == "reg_data_dir" for problem in tree.problems)


def test_naming_the_reg_folder_inside_is_the_same_as_finding_it(hina):
    save(hina.parent / "reg/1_girl/r.png")

    named, found = read_tree(hina.parent, hina.parent / "reg"), read_tree(hina.parent)

    assert named.folders == found.folders
    assert named.problems == found.problems


def test_loose_images_and_other_folders_are_named(hina):
    save(hina.parent / "loose.png")
    save(hina.parent / "samples/s.png")

    text = "\n".join(problem.text for problem in read_tree(hina.parent).problems)

    assert "loose.png" in text
    assert "10_samples" in text


def test_a_folder_without_images_is_named(hina):
    (hina.parent / "2_empty").mkdir()

    assert any("2_empty" in problem.text for problem in read_tree(hina.parent).problems)


def test_hidden_files_are_passed_over(hina):
    (hina / ".DS_Store").write_bytes(b"x")
    save(hina / "._ok.png")

    images, problems = read(hina)

    assert set(images) == {"ok.png"}
    assert "._ok" not in problems


@pytest.mark.skipif(os.name == "nt", reason="names are always text there")
def test_names_that_are_no_text_are_left_out_and_told(hina):
    save(hina / os.fsdecode(b"\xc3\xdb.png"))
    save(hina.parent / os.fsdecode(b"5_\xd2\xc2") / "coat.png")

    images, problems = read(hina)

    assert list(images) == ["ok.png"]
    assert len(read_tree(hina.parent).folders) == 1
    assert "names that are not valid text are left out (1: ??.png)" in problems
    assert "“5_??” is not valid text" in problems


def test_chinese_names_with_spaces_are_read(hina):
    save(hina / "中文 空格.png")
    (hina / "中文 空格.txt").write_text("米拉", encoding="utf-8")

    images, _ = read(hina)

    assert images["中文 空格.png"].caption == "米拉"


@pytest.mark.parametrize("option", ["train_data_dir", "reg_data_dir"])
def test_a_folder_that_is_not_there_is_an_error_that_names_its_option(hina, tmp_path, option):
    options = {"train_data_dir": hina.parent, "reg_data_dir": None} | {option: tmp_path / "gone"}

    with pytest.raises(AtelierError, match=option):
        read_tree(**options)


def test_a_file_in_the_place_of_the_tree_is_an_error(hina):
    with pytest.raises(AtelierError, match="is no folder"):
        read_tree(hina / "ok.png")
