"""Pictures carry their text as A1111 writes it, and grids show every label."""

import json
import re

import pytest
from PIL import Image

from core.errors import AtelierError
from core.sampling.grid import compose_grid
from core.sampling.infotext import PictureFacts, parameters_text
from core.sampling.picture_file import save_picture
from core.sampling.prompt import SamplePrompt

# How A1111 finds the pairs of the last line.
A1111_PAIR = re.compile(r'\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)')
PROMPT = SamplePrompt("a doll", "blurry", 256, 384, 20, 7.0, 5, "euler_a")


def test_the_text_of_a_picture_is_read_back_by_a1111s_own_rule():
    facts = PictureFacts(
        model="demo-sd15",
        clip_skip=2,
        lora_weights={"mira": 0.8},
        lora_hashes={"mira": "0123456789ab", "b": "c"},
    )

    text, negative, last = parameters_text(PROMPT, facts).split("\n")
    pairs = dict(A1111_PAIR.findall(last))

    assert text == "a doll <lora:mira:0.8>"
    assert negative == "Negative prompt: blurry"
    assert pairs["Steps"] == "20"
    assert pairs["Sampler"] == "Euler a"
    assert pairs["CFG scale"] == "7"
    assert pairs["Size"] == "256x384"
    assert pairs["Clip skip"] == "2"
    assert json.loads(pairs["Lora hashes"]) == "mira: 0123456789ab, b: c"


@pytest.mark.parametrize("text", ["a doll\nSteps: 20, Seed: 5, Size: 64x64", "紅髮的娃娃\nSteps: 20"])
def test_a_saved_picture_gives_its_text_back(tmp_path, text):
    picture = Image.new("RGB", (8, 8))
    picture.info["parameters"] = text

    path = save_picture(picture, tmp_path / "new folder" / "picture.png")

    with Image.open(path) as saved:
        assert saved.text["parameters"] == text
    assert [found.name for found in path.parent.iterdir()] == ["picture.png"]


def test_a_picture_that_cannot_be_written_is_told_with_the_systems_words(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(AtelierError, match=r"p\.png” cannot be written"):
        save_picture(Image.new("RGB", (8, 8)), tmp_path / "file" / "p.png")


def test_a_picture_that_finds_a_folder_in_its_place_leaves_no_scraps(tmp_path):
    (tmp_path / "p.png").mkdir()

    with pytest.raises(AtelierError, match=r"p\.png” cannot be written"):
        save_picture(Image.new("RGB", (8, 8)), tmp_path / "p.png")

    assert [found.name for found in tmp_path.iterdir()] == ["p.png"]


def test_a_grid_shows_every_picture_at_its_place():
    colours = [(200, 0, 0), (0, 200, 0), (0, 0, 200), (200, 200, 0)]
    pictures = [Image.new("RGB", (64, 48), colour) for colour in colours]

    plain = compose_grid(["", ""], ["", ""], pictures)
    labelled = compose_grid(["base", "epoch 2"], ["weight 0", "weight 1"], pictures, title="mira")

    counted = {colour: count for count, colour in labelled.getcolors(1 << 20)}
    assert all(counted[colour] == 64 * 48 for colour in colours)
    assert labelled.width > plain.width
    assert labelled.height > plain.height


def test_a_grid_takes_missing_pictures_long_and_chinese_labels():
    label = "第三輪 " + "a very long prompt that goes on and on " * 20 + "x" * 300

    grid = compose_grid([label, ""], ["權重 0.5"], [Image.new("RGB", (64, 64)), None], title="米拉")

    assert grid.height < 400
    assert grid.width < 300


def test_a_grid_with_too_few_pictures_is_a_callers_mistake():
    with pytest.raises(ValueError, match="1 pictures for 2 rows"):
        compose_grid(["a", "b"], ["c"], [Image.new("RGB", (8, 8))])
