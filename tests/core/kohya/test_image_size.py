import pytest
from PIL import Image

from core.kohya.image_size import ImageFacts, read_image_facts
from core.kohya.problem import Problem


def save(path, size=(40, 20), **options):
    Image.new("RGB", size, "red").save(path, **options)
    return path


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp", "a.bmp"])
def test_the_size_is_width_and_height(tmp_path, name):
    assert read_image_facts(save(tmp_path / name)) == ImageFacts((40, 20))


@pytest.mark.parametrize(
    ("orientation", "size"), [(1, (40, 20)), (3, (40, 20)), (6, (20, 40)), (8, (20, 40))]
)
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_an_image_with_an_orientation_note_has_its_upright_size(tmp_path, name, orientation, size):
    exif = Image.Exif()
    exif[274] = orientation

    facts = read_image_facts(save(tmp_path / name, exif=exif))

    assert facts == ImageFacts(size, is_turned=orientation != 1)


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"", "0 bytes"), (b"hello", "No picture"), (b"\x89PNG\r\n\x1a\n\0\0", "left out")],
)
def test_a_file_that_is_no_image_is_a_problem_that_names_it(tmp_path, content, reason):
    (tmp_path / "a.png").write_bytes(content)

    problem = read_image_facts(tmp_path / "a.png")

    assert isinstance(problem, Problem)
    assert reason in problem.text
    assert f"{tmp_path.name}/a.png" in problem.text


def test_a_drawing_that_a_program_would_have_to_run_is_no_picture_whatever_its_name(tmp_path):
    Image.new("RGB", (40, 20)).save(tmp_path / "a.eps")
    (tmp_path / "a.eps").rename(tmp_path / "a.png")

    problem = read_image_facts(tmp_path / "a.png")

    assert isinstance(problem, Problem)
    assert "No picture" in problem.text


@pytest.mark.parametrize("name", ["a.jpg", "a.png"])
def test_an_image_whose_end_is_missing_is_read_but_marked(tmp_path, name):
    content = save(tmp_path / name, (300, 300)).read_bytes()
    (tmp_path / name).write_bytes(content[: len(content) // 2])

    assert read_image_facts(tmp_path / name) == ImageFacts((300, 300), is_cut_short=True)


def test_a_film_appended_to_a_photo_does_not_make_it_look_cut_short(tmp_path):
    path = save(tmp_path / "motion.jpg")
    path.write_bytes(path.read_bytes() + b"film" * 5000)

    assert not read_image_facts(path).is_cut_short


def test_a_photo_of_100_megapixels_is_read_without_a_warning(tmp_path):
    Image.new("1", (12_000, 9_000)).save(tmp_path / "large.png")

    assert read_image_facts(tmp_path / "large.png") == ImageFacts((12_000, 9_000))
