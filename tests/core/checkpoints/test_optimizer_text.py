"""A file names the optimizer in sd-scripts' words, and a recipe is made of it again."""

import importlib

import pytest

from core.checkpoints.optimizer_text import optimizer_text
from core.optim.registry import OPTIMIZERS
from core.recipe.metadata_import import import_metadata
from core.recipe.recipe import TrainingRecipe


def section_of(name, arguments=""):
    return TrainingRecipe.from_flat({"optimizer_type": name, "optimizer_args": arguments}).optimizer


@pytest.mark.parametrize(
    ("name", "arguments", "text"),
    [
        # The first two are texts that sd-scripts wrote.
        ("AdamW", "", "torch.optim.adamw.AdamW"),
        (
            "prodigy",
            "decouple=True weight_decay=0.01 use_bias_correction=True",
            "prodigyopt.prodigy.Prodigy(decouple=True,weight_decay=0.01,use_bias_correction=True)",
        ),
        (
            "AdamW",
            "betas=0.9,0.99 weight_decay=1e-1",
            "torch.optim.adamw.AdamW(betas=(0.9, 0.99),weight_decay=0.1)",
        ),
        ("AdaFactor", "", "transformers.optimization.Adafactor(relative_step=True)"),
        ("SGDNesterov", "", "torch.optim.sgd.SGD(momentum=0.9)"),
        ("torch.optim.RAdam", "", "torch.optim.radam.RAdam"),
    ],
)
def test_the_text_is_that_of_sd_scripts(name, arguments, text):
    assert optimizer_text(section_of(name, arguments)) == text


@pytest.mark.parametrize("kind", OPTIMIZERS, ids=lambda kind: kind.name)
def test_a_file_s_optimizer_becomes_the_same_kind_again(kind):
    text = optimizer_text(section_of(kind.name))

    assert import_metadata({"ss_optimizer": text}).recipe.optimizer.optimizer_type == kind.name


@pytest.mark.parametrize("kind", OPTIMIZERS, ids=lambda kind: kind.name)
def test_the_named_class_exists_where_its_package_is_there(kind):
    module, _, name = optimizer_text(section_of(kind.name)).partition("(")[0].rpartition(".")
    package = pytest.importorskip(module.partition(".")[0])

    assert hasattr(importlib.import_module(module), name), package
