from pathlib import Path

from core.kohya.folder_name import FolderName
from core.kohya.image_tree import ImageFolder, TrainingImage
from core.kohya.tag_count import tag_frequency


def folder(name: str, *captions: str, is_reg: bool = False) -> ImageFolder:
    images = tuple(TrainingImage(Path(f"{n}.png"), (8, 8), caption) for n, caption in enumerate(captions))
    return ImageFolder(Path(name), FolderName.parse(name), is_reg, images)


def test_tags_are_counted_once_per_image_in_lower_case_from_the_first_line():
    counted = tag_frequency([folder("9_mira", "Mira, red,, ", "mira,blue\nnot this")])

    assert counted == {"9_mira": {"mira": 2, "red": 1, "blue": 1}}


def test_a_twin_of_the_same_name_is_counted_with_its_folder():
    counted = tag_frequency([folder("1_a", "x"), folder("1_a", "x", "y", is_reg=True)])

    assert counted == {"1_a": {"x": 2, "y": 1}}
