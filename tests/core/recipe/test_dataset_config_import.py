"""sd-scripts' data set configurations become a recipe's; what it cannot say is named."""

from __future__ import annotations

import pytest
from PIL import Image

from core.errors import AtelierError
from core.recipe.dataset_config import options_of_datasets
from core.recipe.kohya_import import import_recipe
from core.recipe.recipe import RecipeError, TrainingRecipe
from core.recipe.recipe_file import read_recipe, write_recipe
from core.recipe.recipe_tree import tree_of

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
    recipe = import_recipe(config).recipe

    (portrait, reg) = recipe.data.sections()
    assert portrait[2].resolution == (768, 768)
    assert portrait[2].shuffle_caption
    assert (portrait[2].keep_tokens, reg[2].keep_tokens, recipe.data.keep_tokens) == (3, 2, 1)


def test_folders_keep_their_own_places_and_repeats(config):
    (dataset,) = import_recipe(config).recipe.data.datasets

    places = [subset.image_dir for subset in dataset.subsets]
    assert places == ["/data/train/10_mira", "C:\\data\\reg\\1_doll"]
    assert [subset.is_reg for subset in dataset.subsets] == [False, True]
    assert dataset.batch_size == 4
    assert dataset.subsets[0].num_repeats == 10


def dataset(**values):
    subset = {"image_dir": "/data/10_mira", "num_repeats": 10, "class_tokens": "mira"}
    return {"subsets": [subset | values.pop("subset", {})], **values}


def test_folders_that_are_named_for_training_and_treated_alike_need_only_their_parent():
    options, problems = options_of_datasets(
        {"general": {"shuffle_caption": True}, "datasets": [dataset(resolution=768, batch_size=4)]}
    )

    assert options == {
        "train_data_dir": "/data",
        "resolution": 768,
        "train_batch_size": 4,
        "shuffle_caption": True,
    }
    assert problems == ()


def test_a_folder_that_the_configuration_does_not_name_is_not_trained(tmp_path):
    for name in ("10_mira", "5_other"):
        (tmp_path / name).mkdir()
    subset = {"image_dir": str(tmp_path / "10_mira")}

    options, _ = options_of_datasets({"datasets": [dataset(subset=subset)]})

    assert "train_data_dir" not in options
    assert options["datasets"][0]["subsets"][0]["image_dir"] == str(tmp_path / "10_mira")


@pytest.mark.parametrize(
    "datasets",
    [
        [dataset(resolution=512), dataset(resolution=768)],
        [dataset(subset={"image_dir": "/data/photos"})],
        [dataset(subset={"num_repeats": 5})],
        [dataset(subset={"class_tokens": "another"})],
        [{"subsets": [*dataset()["subsets"], *dataset(subset={"image_dir": "/other/10_mira"})["subsets"]]}],
    ],
)
def test_what_folder_names_cannot_say_stays_in_tables(datasets):
    options, problems = options_of_datasets({"datasets": datasets})

    data = TrainingRecipe.from_flat(options).data
    assert len(data.datasets) == len(datasets)
    assert problems == ()


def test_an_unknown_option_of_a_table_is_named():
    options, _ = options_of_datasets({"datasets": [dataset(resolutoin=512), dataset()]})

    with pytest.raises(RecipeError, match="resolutoin"):
        TrainingRecipe.from_flat(options)


def test_captions_in_a_metadata_file_and_a_share_to_keep_back_belong_to_a_table():
    options, problems = options_of_datasets(
        {
            "general": {"validation_split": 0.5},
            "datasets": [
                {"validation_split": 0.25, "subsets": [{"metadata_file": "meta.json", "num_repeats": 2}]},
                dataset(),
            ],
        }
    )

    recipe = TrainingRecipe.from_flat(options)
    first, second = recipe.data.datasets
    assert problems == ()
    assert (first.subsets[0].metadata_file, first.subsets[0].num_repeats) == ("meta.json", 2)
    assert (first.validation_split, second.validation_split) == (0.25, None)
    assert recipe.run.validation_split == 0.5


@pytest.mark.parametrize("subset", [{}, {"metadata_file": "meta.json", "is_reg": True}])
def test_a_table_without_pictures_or_with_captions_of_regularization_is_refused(subset):
    with pytest.raises(RecipeError, match=r"image_dir|is_reg"):
        TrainingRecipe.from_flat({"datasets": [{"subsets": [subset]}]})


def test_tables_are_written_and_read_again(config, tmp_path):
    recipe = import_recipe(config).recipe

    write_recipe(recipe, tmp_path / "recipe.toml")

    assert read_recipe(tmp_path / "recipe.toml") == recipe
    assert "[[data.datasets.subsets]]" in (tmp_path / "recipe.toml").read_text("utf-8")


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

    assert recipe.network.network_dim == 8
    assert recipe.data.datasets[0].batch_size == 4
    assert recipe.notes == ()


def test_a_recipe_that_names_data_sets_which_are_missing_says_so(tmp_path):
    (tmp_path / "recipe.toml").write_text('dataset_config = "gone.toml"\n', "utf-8")

    (problem,) = read_recipe(tmp_path / "recipe.toml").notes

    assert problem.stops
    assert "gone.toml" in problem.text


def test_tables_are_typed_as_they_are_shown(config):
    data = import_recipe(config).recipe.data

    shown = ",".join(map(str, data.datasets))

    assert TrainingRecipe.from_flat({"datasets": shown}).data.datasets == data.datasets
    assert "None" not in shown
    with pytest.raises(RecipeError, match="JSON"):
        TrainingRecipe.from_flat({"datasets": "{no table"})


def sections_of(text, tmp_path):
    path = tmp_path / "sets.toml"
    path.write_text(text, "utf-8")
    return [section for _, _, section in import_recipe(path).recipe.data.sections()]


def test_an_empty_text_switches_off_what_stands_further_out(tmp_path):
    first, second = sections_of(
        """
        [general]
        caption_prefix = "style,"
        [[datasets]]
        keep_tokens_separator = "|||"
        [[datasets.subsets]]
        image_dir = "/a"
        caption_prefix = ""
        keep_tokens_separator = ""
        [[datasets.subsets]]
        image_dir = "/b"
        """,
        tmp_path,
    )

    assert (first.caption_options().caption_prefix, first.keep_tokens_separator) == ("", "")
    assert (second.caption_options().caption_prefix, second.keep_tokens_separator) == ("style,", "|||")


@pytest.mark.parametrize("read", [read_recipe, lambda path: import_recipe(path).recipe])
def test_data_sets_put_folders_named_elsewhere_aside(read, tmp_path):
    (tmp_path / "train/10_mira").mkdir(parents=True)
    (tmp_path / "sets.toml").write_text(
        f"""
        [[datasets]]
        [[datasets.subsets]]
        image_dir = "{(tmp_path / "train/10_mira").as_posix()}"
        num_repeats = 10
        class_tokens = "mira"
        """,
        "utf-8",
    )
    (tmp_path / "run.toml").write_text(
        'dataset_config = "sets.toml"\nreg_data_dir = "/reg"\nin_json = "/a.json"\ntrain_data_dir = "/x"',
        "utf-8",
    )

    data = read(tmp_path / "run.toml").data

    assert (data.reg_data_dir, data.in_json) == (None, None)
    assert data.train_data_dir == (tmp_path / "train").as_posix()


def test_a_folder_that_is_repeated_no_time_is_left_out(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        Image.new("RGB", (64, 64)).save(tmp_path / name / "1.png")
    subsets = [
        {"image_dir": str(tmp_path / name), "num_repeats": count} for name, count in (("a", 0), ("b", 2))
    ]

    tree = tree_of(TrainingRecipe.from_flat({"datasets": [{"subsets": subsets}]}))

    assert [(folder.path.name, folder.name.repeats) for folder in tree.folders] == [("b", 2)]
    with pytest.raises(AtelierError, match="num_repeats"):
        tree_of(TrainingRecipe.from_flat({"datasets": [{"subsets": subsets[:1]}]}))
