"""What is said of a value that its field cannot take: in templates of ours, each with what would do."""

from __future__ import annotations

import pytest

from core.recipe.recipe import RecipeError, TrainingRecipe


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("network_dim", "abc", "network_dim = 'abc': it takes a whole number."),
        ("network_dim", 1.5, "network_dim = 1.5: it takes a whole number."),
        ("network_dim", "0", "network_dim = '0': it takes 1 or more."),
        ("learning_rate", "fast", "learning_rate = 'fast': it takes a number."),
        ("learning_rate", "-1", "learning_rate = '-1': it takes 0 or more."),
        ("validation_split", "2", "validation_split = '2': it takes less than 1."),
        ("network_alpha", "1e9", "network_alpha = '1e9': it takes 100000 or less."),
        ("network_alpha", "1e400", "network_alpha = '1e400': it takes a number."),
        ("cache_latents", "maybe", "cache_latents = 'maybe': it takes true or false."),
        ("mixed_precision", "fp64", "mixed_precision = 'fp64': it takes one of 'no', 'fp16', 'bf16'."),
        ("output_name", 5, "output_name = 5: it takes a text."),
        (
            "resolution",
            "large",
            "resolution = 'large': A training size is one number, or width and height: 512 or “768,512”.",
        ),
    ],
)
def test_a_value_that_does_not_fit_is_told_with_what_would(field, value, said):
    with pytest.raises(RecipeError) as caught:
        TrainingRecipe.from_flat({field: value})

    assert [problem.text for problem in caught.value.problems] == [said]
