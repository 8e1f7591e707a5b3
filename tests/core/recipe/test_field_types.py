"""Whatever stands in a field, a recipe takes it or says why not; nothing else ever happens."""

from __future__ import annotations

import pytest

from core.recipe.recipe import SECTION_OF_FIELD, RecipeError, TrainingRecipe
from core.recipe.rules import problems_of

ODD_VALUES = (
    "inf", "-inf", "nan", "1e999", "9" * 400, 10**400, float("inf"), float("nan"), "nan%", "inf%", "-5%", -1,
    "x=" + "-" * 10_000 + "1", "{[]: 1}", "a={[]: 1}", "(" * 300, "a long prompt " * 40, "長" * 300, "\0",
    "½", [[]], {"a": 1}, b"x",
)  # fmt: skip


@pytest.mark.parametrize("field", SECTION_OF_FIELD)
def test_an_odd_value_is_taken_or_refused_beside_its_field(field):
    for value in ODD_VALUES:
        try:
            recipe = TrainingRecipe.from_flat({field: value})
        except RecipeError as error:
            assert {problem.field for problem in error.problems} == {field}, value  # noqa: PT017
        else:
            problems_of(recipe)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("resolution", "inf"),
        ("text_encoder_lr", "nan"),
        ("text_encoder_lr", -1),
        ("text_encoder_lr", "1e-5, 11"),
        ("lr_warmup_steps", -5),
        ("lr_warmup_steps", "1e999"),
        ("lr_decay_steps", "-5%"),
        ("max_grad_norm", float("inf")),
        ("base_weights_multiplier", "0.5, nan"),
        ("face_crop_aug_range", "1, inf"),
    ],
)
def test_numbers_that_nobody_can_reckon_with_are_refused(field, value):
    with pytest.raises(RecipeError):
        TrainingRecipe.from_flat({field: value})


@pytest.mark.parametrize(
    "field", ["train_data_dir", "vae", "output_dir", "base_weights", "metadata_thumbnail"]
)
def test_a_prompt_in_the_place_of_a_path_is_refused(field):
    with pytest.raises(RecipeError, match="no path"):
        TrainingRecipe.from_flat({field: "a photo of a doll with red hair, " * 20})


def test_a_thumbnail_may_be_a_data_url_of_any_length():
    url = "data:image/jpeg;base64," + "A" * 10_000

    assert TrainingRecipe.from_flat({"metadata_thumbnail": url}).run.metadata_thumbnail == url
