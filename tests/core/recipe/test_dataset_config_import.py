"""sd-scripts' data set configurations: what a recipe can say of them is taken, the rest is named."""

from __future__ import annotations

import pytest

from core.errors import AtelierError
from core.recipe.dataset_config import options_of_datasets
from core.recipe.kohya_import import import_recipe
from core.recipe.recipe_file import read_recipe

TOML = """
[general]
shuffle_caption = true
keep_tokens = 1
flip_aug = true

[[datasets]]
resolution = 768
batch_size = 4
keep_tokens = 2

  [[datasets.subsets]]
  image_dir = '/data/train/10_mira'
  class_tokens = 'mira'
  num_repeats = 10
  keep_tokens = 3

  [[datasets.subsets]]
  image_dir = 'C:\\data\\reg\\1_doll'
  is_reg = true
"""


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "datasets.toml"
    path.write_text(TOML, "utf-8")
    return path


def test_the_nearest_value_wins(config):
    data = import_recipe(config).recipe.data

    assert data.resolution == (768, 768)
    assert data.shuffle_caption
    assert data.keep_tokens == 3


def test_folders_that_are_named_for_training_need_only_their_parent(config):
    result = import_recipe(config)

    assert result.recipe.data.train_data_dir == "/data/train"
    assert result.recipe.data.reg_data_dir == "C:\\data\\reg"
    assert result.recipe.run.train_batch_size == 4
    assert [problem.field for problem in result.problems] == ["keep_tokens"]


def dataset(**values):
    subset = {"image_dir": "/data/10_mira", "num_repeats": 10}
    return {"subsets": [subset | values.pop("subset", {})], **values}


def test_several_sizes_are_named_as_what_a_recipe_cannot_say():
    options, problems = options_of_datasets({"datasets": [dataset(resolution=512), dataset(resolution=768)]})

    assert options["resolution"] == 512
    assert ["768" in problem.text and problem.stops for problem in problems] == [True]


def test_a_folder_whose_name_does_not_say_its_repeats_gets_a_better_name():
    subset = {"image_dir": "/data/photos", "num_repeats": 5, "class_tokens": "mira doll"}

    _, problems = options_of_datasets({"datasets": [dataset(subset=subset)]})

    assert "“5_mira doll”" in problems[0].text


def test_folders_in_different_places_are_named():
    options, problems = options_of_datasets(
        {"datasets": [dataset(), dataset(subset={"image_dir": "/other/10_mira"})]}
    )

    assert "train_data_dir" not in options
    assert "/data, /other" in problems[0].text


def test_captions_in_a_metadata_file_are_named():
    _, problems = options_of_datasets({"datasets": [dataset(subset={"metadata_file": "meta.json"})]})

    assert "meta.json" in problems[0].text


@pytest.mark.parametrize("document", [{"datasets": [1]}, {"datasets": [{"subsets": ["a"]}]}])
def test_tables_made_otherwise_are_refused(document):
    with pytest.raises(AtelierError, match="no table"):
        options_of_datasets(document)


def test_a_configuration_without_folders_is_said_to_be_empty():
    options, (problem,) = options_of_datasets({"datasets": []})

    assert options == {}
    assert problem.stops


def test_a_recipe_may_name_its_data_sets(config):
    (config.parent / "recipe.toml").write_text('dataset_config = "datasets.toml"\nnetwork_dim = 8\n', "utf-8")

    recipe = read_recipe(config.parent / "recipe.toml")

    assert recipe.data.train_data_dir == "/data/train"
    assert recipe.run.train_batch_size == 4
    assert [problem.field for problem in recipe.notes] == ["keep_tokens"]


def test_a_recipe_that_names_data_sets_which_are_missing_says_so(tmp_path):
    (tmp_path / "recipe.toml").write_text('dataset_config = "gone.toml"\n', "utf-8")

    (problem,) = read_recipe(tmp_path / "recipe.toml").notes

    assert problem.stops
    assert "gone.toml" in problem.text
