"""The rules name every problem at once, each beside its field."""

from __future__ import annotations

import pytest

from core.recipe.recipe import TrainingRecipe
from core.recipe.rules import problems_of


@pytest.fixture
def sound(tmp_path):
    return TrainingRecipe.from_flat(
        {
            "pretrained_model_name_or_path": "demo:sd15",
            "train_data_dir": str(tmp_path),
            "output_dir": str(tmp_path / "out"),
        }
    )


def test_a_sound_recipe_has_no_problems(sound):
    assert problems_of(sound) == ()


def test_an_empty_recipe_lacks_model_pictures_and_a_place():
    fields = {problem.field for problem in problems_of(TrainingRecipe())}

    assert {"pretrained_model_name_or_path", "train_data_dir", "output_dir"} <= fields


@pytest.mark.parametrize(
    ("values", "field", "severity"),
    [
        ({"pretrained_model_name_or_path": "/no/such.safetensors"}, "pretrained_model_name_or_path", "error"),
        ({"v2": True}, "v2", "error"),
        ({"reg_data_dir": "/no/such"}, "reg_data_dir", "error"),
        ({"network_weights": "/no/such.safetensors"}, "network_weights", "error"),
        ({"output_name": "a/b"}, "output_name", "error"),
        ({"min_bucket_reso": 1024, "max_bucket_reso": 512}, "min_bucket_reso", "error"),
        ({"resolution": 2048}, "max_bucket_reso", "error"),
        ({"resolution": 128}, "min_bucket_reso", "error"),
        ({"bucket_reso_steps": 24}, "bucket_reso_steps", "error"),
        (
            {"network_train_unet_only": True, "network_train_text_encoder_only": True},
            "network_train_text_encoder_only",
            "error",
        ),
        ({"min_timestep": 900, "max_timestep": 100}, "min_timestep", "error"),
        ({"optimizer_type": "Prodigy", "learning_rate": 1e-4}, "learning_rate", "warning"),
        ({"learning_rate": 1.0}, "learning_rate", "warning"),
        ({"lr_scheduler": "constant", "lr_warmup_steps": 10}, "lr_warmup_steps", "warning"),
        ({"sample_every_n_epochs": 1}, "sample_prompts", "warning"),
        ({"sample_prompts": "/no/prompts.txt"}, "sample_prompts", "error"),
        ({"flip_aug": True}, "flip_aug", "warning"),
        ({"color_aug": True, "cache_latents": True}, "color_aug", "error"),
        ({"random_crop": True, "cache_latents": True}, "random_crop", "error"),
        ({"face_crop_aug_range": "2,4", "cache_latents": True}, "face_crop_aug_range", "error"),
        ({"face_crop_aug_range": "2,4", "cache_latents": False}, "face_crop_aug_range", "warning"),
        ({"caption_variants": 4, "token_warmup_step": 10}, "caption_variants", "error"),
        ({"masked_loss": True}, "masked_loss", "warning"),
        ({"masked_loss": True, "conditioning_data_dir": "/no/masks"}, "conditioning_data_dir", "error"),
        ({"conditioning_data_dir": "/tmp"}, "masked_loss", "warning"),
        ({"datasets": [{"subsets": [{"image_dir": "/no/such"}]}]}, "datasets", "error"),
        ({"datasets": [{"subsets": [{"image_dir": "/tmp", "is_reg": True}]}]}, "datasets", "error"),
        ({"datasets": [{"resolution": 128, "subsets": [{"image_dir": "/tmp"}]}]}, "min_bucket_reso", "error"),
        ({"datasets": [{"subsets": [{"image_dir": "/tmp", "flip_aug": True}]}]}, "flip_aug", "warning"),
        ({"datasets": [{"subsets": [{"metadata_file": "/no/such.json"}]}]}, "datasets", "error"),
        ({"in_json": "/no/such.json"}, "in_json", "error"),
        ({"in_json": "/no/such.json", "reg_data_dir": "/tmp"}, "reg_data_dir", "warning"),
        ({"metadata_thumbnail": "/no/such.png"}, "metadata_thumbnail", "error"),
        ({"cpu_offload_checkpointing": True}, "cpu_offload_checkpointing", "warning"),
        ({"optimizer_type": "Adafactor", "lr_scheduler": "cosine"}, "lr_scheduler", "warning"),
        ({"optimizer_type": "AdamWScheduleFree", "lr_scheduler": "cosine"}, "lr_scheduler", "warning"),
        ({"snr_of_zero_terminal": True}, "snr_of_zero_terminal", "warning"),
        ({"dim_from_weights": True}, "dim_from_weights", "error"),
        ({"base_weights": "/no/such.safetensors"}, "base_weights", "error"),
        ({"base_weights_multiplier": [1.0]}, "base_weights_multiplier", "error"),
    ],
)
def test_each_rule_names_its_field(sound, values, field, severity):
    found = {(problem.field, problem.severity) for problem in problems_of(sound.with_values(**values))}

    assert (field, severity) in found


@pytest.mark.parametrize(
    "values",
    [
        {"optimizer_type": "Adafactor", "lr_scheduler": "adafactor:0.0001"},
        {"optimizer_type": "adafactor", "optimizer_args": "relative_step=False", "lr_scheduler": "cosine"},
        {"optimizer_type": "AdamWScheduleFree"},
        {"optimizer_type": "AdamW", "lr_scheduler": "cosine"},
    ],
)
def test_schedules_that_suit_their_optimizer_are_not_complained_of(sound, values):
    assert "lr_scheduler" not in {problem.field for problem in problems_of(sound.with_values(**values))}


def test_pictures_that_change_are_not_cached_unless_that_is_asked_for():
    tables = [{"subsets": [{"image_dir": "a", "color_aug": True}]}]
    for values in ({"random_crop": True}, {"datasets": tables}):
        assert not TrainingRecipe.from_flat(values).data.cache_latents
    assert TrainingRecipe.from_flat({"random_crop": "False"}).data.cache_latents


def test_every_problem_can_be_read(sound):
    everything = sound.with_values(
        v2=True, learning_rate=3.0, resolution=99, min_timestep=9, max_timestep=2, nonsense=1
    )

    assert all("{" not in problem.text for problem in problems_of(everything))
