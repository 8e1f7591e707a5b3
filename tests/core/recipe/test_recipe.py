"""A recipe takes sd-scripts' names and spellings, and tells everything that is wrong at once."""

from __future__ import annotations

import pytest

from core.recipe.recipe import SECTION_OF_FIELD, SECTIONS, RecipeError, TrainingRecipe, starting_recipe


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("512,512", (512, 512)),
        (512, (512, 512)),
        ("768, 512", (768, 512)),
        ("(768, 512)", (768, 512)),
        ([640, 512], (640, 512)),
        ("512", (512, 512)),
    ],
)
def test_a_training_size_is_read_in_every_spelling(given, wanted):
    assert TrainingRecipe.from_flat({"resolution": given}).data.resolution == wanted


def test_numbers_may_be_written_as_text():
    recipe = TrainingRecipe.from_flat(
        {"learning_rate": "1e-4", "keep_tokens": "2", "highvram": "True", "flip_aug": "true"}
    )

    assert recipe.optimizer.learning_rate == 1e-4
    assert recipe.data.keep_tokens == 2
    assert recipe.data.flip_aug is True
    assert recipe.notes == ()


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (5e-5, (5e-5,)),
        ("5e-5", (5e-5,)),
        ([1e-5, 2e-5], (1e-5, 2e-5)),
        ("1e-5, 2e-5", (1e-5, 2e-5)),
        (["5e-5"], (5e-5,)),
        ("None", (2e-6,)),
    ],
)
def test_the_text_encoder_rate_is_one_number_or_one_per_encoder(given, wanted):
    assert TrainingRecipe.from_flat({"text_encoder_lr": given}).optimizer.text_encoder_rates == wanted


@pytest.mark.parametrize(
    ("given", "wanted"), [(100, 100), ("100", 100), (0.1, 0.1), ("10%", 0.1), ("100%", 1.0), (1, 1), (0, 0)]
)
def test_warm_up_is_steps_or_a_share(given, wanted):
    assert TrainingRecipe.from_flat({"lr_warmup_steps": given}).optimizer.lr_warmup_steps == wanted


def test_every_wrong_value_is_told_at_once_with_its_field():
    with pytest.raises(RecipeError) as caught:
        TrainingRecipe.from_flat({"network_dim": "many", "max_token_length": 255, "train_batch_size": 0})

    assert {problem.field for problem in caught.value.problems} == {
        "network_dim",
        "max_token_length",
        "train_batch_size",
    }
    assert "225" in str(caught.value)


def test_a_name_that_nobody_knows_is_told_with_the_one_that_was_meant():
    (note,) = TrainingRecipe.from_flat({"learning_rat": 1}).notes

    assert note.severity == "error"
    assert "learning_rate" in note.text


def test_an_option_of_sd_scripts_without_effect_here_is_a_warning():
    given = {"train_text_encoder": True, "save_state": False, "highvram": True}

    (note,) = TrainingRecipe.from_flat(given).notes

    assert (note.field, note.severity) == ("train_text_encoder", "warning")


def test_old_spellings_become_present_ones():
    recipe = TrainingRecipe.from_flat(
        {"caption_extention": ".caption", "use_8bit_adam": True, "diffusers_xformers": "true"}
    )

    assert recipe.data.caption_extension == ".caption"
    assert recipe.optimizer.optimizer_type == "AdamW8bit"
    assert recipe.memory.attention == "xformers"
    assert recipe.notes == ()


def test_flat_values_make_the_same_recipe_again():
    recipe = starting_recipe("sdxl").with_values(
        optimizer_args="weight_decay=0.1", sample_prompts="a doll\na cat"
    )

    assert TrainingRecipe.from_flat(recipe.flat()) == recipe


def test_a_field_name_stands_in_one_section_only():
    assert len(SECTION_OF_FIELD) == sum(len(section.model_fields) for section in SECTIONS.values())


def test_every_field_carries_words_for_a_form():
    for section in SECTIONS.values():
        for name, field in section.model_fields.items():
            assert field.title, name
            assert field.description, name


@pytest.mark.parametrize("zero", [0, "0", 0.0])
def test_a_zero_switches_off_what_is_off_without_it(zero):
    names = (
        "save_every_n_epochs",
        "save_last_n_steps",
        "sample_every_n_steps",
        "scale_weight_norms",
        "clip_skip",
    )

    recipe = TrainingRecipe.from_flat(dict.fromkeys(names, zero))

    assert [recipe.flat()[name] for name in names] == [None] * len(names)
