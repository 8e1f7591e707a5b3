"""Tiny base models and a tiny training folder, made once."""

import pytest

from core.recipe.recipe import TrainingRecipe
from tests.core.training.tiny_models import save_tiny_model, save_tiny_tree


@pytest.fixture(scope="session")
def tiny(tmp_path_factory):
    """Folders of "sd15", "sdxl" and "tree"."""
    root = tmp_path_factory.mktemp("tiny")
    save_tiny_tree(root / "tree")
    return {"tree": root / "tree"} | {
        family: save_tiny_model(family, root / family) for family in ("sd15", "sdxl")
    }


@pytest.fixture
def recipe_for(tiny, tmp_path):
    """Makes a small recipe for a family; more values by name."""

    def make(family="sd15", **values):
        usual = {
            "pretrained_model_name_or_path": str(tiny[family]),
            "train_data_dir": str(tiny["tree"]),
            "output_dir": str(tmp_path / "out"),
            "output_name": "doll",
            "resolution": "128,64",
            "min_bucket_reso": 64,
            "max_bucket_reso": 128,
            "max_train_epochs": 1,
            "train_batch_size": 2,
            "learning_rate": 1e-3,
            "network_dim": 4,
            "network_alpha": 4,
            "seed": 1,
        }
        return TrainingRecipe.from_flat(usual | values)

    return make
