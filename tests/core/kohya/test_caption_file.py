import os

import pytest

from core.kohya.caption_file import caption_path, read_caption, read_caption_file, write_caption


@pytest.mark.parametrize(
    ("content", "caption"),
    [
        (b"mira, star shirt", "mira, star shirt"),
        (b"  mira, star shirt \n", "mira, star shirt"),
        (b"one\r\ntwo\r\n", "one\ntwo"),
        (b"\n", ""),
        (b"\nsecond", "\nsecond"),
        ("米拉, 星星".encode(), "米拉, 星星"),
    ],
)
def test_a_caption_is_read_line_by_line_without_spaces_around(tmp_path, content, caption):
    (tmp_path / "a.txt").write_bytes(content)

    reading = read_caption_file(tmp_path / "a.txt")

    assert reading.text == caption
    assert reading.problem is None


@pytest.mark.parametrize(
    ("encoding", "text", "name"),
    [
        ("gbk", "hina, 女孩, 红色的外套", "GBK"),
        ("gbk", "1girl, 星", "GBK"),
        ("gb18030", "长发，蓝色眼睛", "GBK"),
        ("big5", "hina, 女孩, 紅色的外套", "Big5"),
        ("big5", "1girl, 藍眼睛，長髮", "Big5"),
        ("shift_jis", "1girl, 赤い髪の女の子", "Shift JIS"),
        ("cp1252", "ça, une fille élégante", "Western (Windows-1252)"),
        ("utf-16-le", "hina, 女孩", "UTF-16"),
        ("utf-16-be", "hina, 女孩", "UTF-16"),
        ("utf-16", "hina, 女孩", "UTF-16"),
        ("utf-8-sig", "hina, 女孩", "UTF-8 with a byte order mark"),
    ],
)
def test_a_caption_in_another_encoding_is_read_and_told(tmp_path, encoding, text, name):
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))

    reading = read_caption_file(tmp_path / "a.txt")

    assert reading.text == text
    assert reading.problem.severity == "notice"
    assert f"in {name}" in reading.problem.text
    assert reading.problem.values["files"] == (tmp_path / "a.txt",)


@pytest.mark.parametrize("text", ["naïve façade", "日本語のタグ", "红色", "紅色", "😀", "Ünï", "ﾊﾝｶｸ"])
def test_plain_utf_8_is_never_taken_for_another_encoding(tmp_path, text):
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")

    reading = read_caption_file(tmp_path / "a.txt")

    assert (reading.text, reading.problem) == (text, None)


@pytest.mark.parametrize("content", [b"\xff\xfea", b"a\x00\x00b", b"\x80\x81\xfe\xff", b"\xfd\xfe\x90"])
def test_a_caption_that_no_encoding_makes_words_of_is_a_problem_with_a_remedy_and_not_used(tmp_path, content):
    (tmp_path / "a.txt").write_bytes(content)

    reading = read_caption_file(tmp_path / "a.txt")

    assert reading.text is None
    assert reading.problem.stops
    assert "Save it as UTF-8" in reading.problem.text


def test_an_empty_caption_file_means_no_words_and_is_told(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")

    reading = read_caption_file(tmp_path / "a.txt")

    assert reading.text == ""
    assert "Empty caption" in reading.problem.text


def test_a_caption_that_is_a_folder_is_a_problem_not_a_crash(tmp_path):
    (tmp_path / "a.txt").mkdir()

    reading = read_caption_file(tmp_path / "a.txt")

    assert reading.text is None
    assert "cannot be read" in reading.problem.text


def test_an_image_without_a_caption_file_has_none(tmp_path):
    assert read_caption(tmp_path / "a.png") is None


def test_the_caption_of_a_shorter_name_is_taken_when_four_numbers_follow_it(tmp_path):
    (tmp_path / "me_too.txt").write_text("two of us")

    assert read_caption(tmp_path / "me_too_0_1_2_3.png") == "two of us"
    assert read_caption(tmp_path / "me_too_1_2_3.png") is None


def test_its_own_caption_goes_before_the_one_of_a_shorter_name(tmp_path):
    (tmp_path / "me.txt").write_text("short")
    (tmp_path / "me_0_1_2_3.txt").write_text("own")

    assert read_caption(tmp_path / "me_0_1_2_3.png") == "own"


def test_the_ending_of_caption_files_can_be_another(tmp_path):
    (tmp_path / "a.caption").write_text("mira")

    assert caption_path(tmp_path / "a.png", ".caption") == tmp_path / "a.caption"
    assert read_caption(tmp_path / "a.png", ".caption") == "mira"


@pytest.mark.parametrize("text", ["", "mira, star", "one\ntwo", "米拉 🎎"])
def test_what_is_written_is_read_again(tmp_path, text):
    write_caption(tmp_path / "a.txt", text)

    assert read_caption(tmp_path / "a.png") == text
    assert os.listdir(tmp_path) == ["a.txt"]  # noqa: PTH208


def test_a_write_that_fails_leaves_the_old_caption_and_nothing_beside_it(tmp_path):
    write_caption(tmp_path / "a.txt", "old")

    with pytest.raises(UnicodeEncodeError):
        write_caption(tmp_path / "a.txt", "lone \ud800")

    assert read_caption(tmp_path / "a.png") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
