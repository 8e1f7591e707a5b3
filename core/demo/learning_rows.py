"""The rows of the learning table: every kind of network and every shipped recipe, scaled to the micro models.

A micro model learns within minutes what a real one learns within hours. Sizes, steps and rates are scaled for
that; everything else of a recipe stays, and each row says what was changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from core.demo.learning_reasons import REASONS
from core.demo.recipe import demo_recipe
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_file import read_recipe
from resources.paths import recipe as shipped_recipe

Sort = Literal["network", "recipe", "regularization"]
# Of most rows; slow ones have more, and those whose steps cost much fewer.
STEPS = 400
_RANK = 16
# Kohya's 64-pixel steps leave 192 x 256, 256 x 192 and 192 x 192 of it: a fifth less work than at 256.
_RESOLUTION = "224,224"


@dataclass(frozen=True)
class LearningRow:
    """One line of the table.

    Attributes:
        name: how it is called, and its result's file.
        sort: what it tries.
        family: of the micro base model.
        changes: recipe fields that differ from the demo's recipe, or from the shipped one.
        told: the changes in words, for the table.
        shipped: name of the recipe it starts from; "" for the demo's.
        with_reg: whether the folder has regularization images.
        steps: of training.
    """

    name: str
    sort: Sort
    family: str = "sd15"
    changes: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    told: str = ""
    shipped: str = ""
    with_reg: bool = False
    steps: int = STEPS

    @property
    def file_name(self) -> str:
        """Its name for files."""
        return "-".join(self.name.replace(",", " ").split())

    @property
    def why(self) -> str:
        """What is known to hold it back, where it does not reach the trait."""
        return REASONS.get(self.name, "")

    def recipe(self, tree: Path, runs: Path) -> TrainingRecipe:
        """What the row trains.

        Args:
            tree: a Kohya folder of dolls.
            runs: folder for the run.
        """
        values = demo_recipe(self.family, tree, runs).flat()
        if self.shipped:
            kept = {name: values[name] for name in _FROM_DEMO}
            values = read_recipe(shipped_recipe(self.shipped)).flat() | kept | _SMALL
        once: dict[str, Any] = {
            "resolution": _RESOLUTION,
            "max_train_steps": self.steps,
            "max_train_epochs": None,
            "output_dir": str(runs / self.file_name),
            "output_name": self.file_name,
            "save_every_n_epochs": None,
            "sample_every_n_epochs": None,
            "sample_prompts": None,
        }
        return TrainingRecipe.from_flat(values | once | dict(self.changes))


# Where the micro models lie, the limits of their pictures, and where it is decided what a doll wears.
_FROM_DEMO = (
    "pretrained_model_name_or_path",
    "train_data_dir",
    "min_bucket_reso",
    "max_bucket_reso",
    "bucket_reso_steps",
    "bucket_no_upscale",
    "keep_tokens",
    "min_timestep",
    "seed",
)
# One core and no card: nothing has to be saved in memory, and a batch of four costs little more than one.
_SMALL: dict[str, Any] = {
    "train_batch_size": 4,
    "gradient_accumulation_steps": 1,
    "gradient_checkpointing": False,
    "mixed_precision": "no",
    "cache_latents_to_disk": False,
    "xformers": False,
    "network_dim": _RANK,
    "network_alpha": _RANK,
    "lr_warmup_steps": 0.05,
}


def _rates(unet: float, text: float) -> dict[str, Any]:
    return {"learning_rate": unet, "unet_lr": unet, "text_encoder_lr": text}


def _regularization(name: str, told: str, *, with_reg: bool, **changes: Any) -> LearningRow:
    return LearningRow(name, "regularization", changes=changes, told=told, with_reg=with_reg)


# Than the demo's, so that kinds of less weight than its own get there in as many steps.
_FASTER = _rates(4e-3, 2e-3)


def _network(name: str, told: str, *arguments: str, steps: int = STEPS, **changes: Any) -> LearningRow:
    given = {"network_args": list(arguments) or None, **changes}
    return LearningRow(name, "network", changes=given, told=told, steps=steps)


def _lycoris(algo: str, told: str, *arguments: str, steps: int = STEPS, **changes: Any) -> LearningRow:
    algorithm = f"algo={algo}"
    return _network(algo, told, algorithm, *arguments, steps=steps, network_module="lycoris.kohya", **changes)


def _recipe(name: str, family: str, told: str, *, steps: int = STEPS, **changes: Any) -> LearningRow:
    return LearningRow(name, "recipe", family, changes, told, shipped=name, steps=steps)


_NETWORKS = (
    _network("lora", "linear layers only", **_FASTER),
    _network("lora, conv_dim", "convolutions too", "conv_dim=16", "conv_alpha=24", **_FASTER),
    _network("lora, dora_wd", "convolutions too", "conv_dim=16", "conv_alpha=24", "dora_wd=True", **_FASTER),
    _network(
        "lora_fa",
        "linear layers only, rank and alpha 64, rates 1e-3",
        network_module="networks.lora_fa",
        network_dim=64,
        network_alpha=64,
        steps=500,
        # Its lower layers start twice as large as LoRA's, and four times the rank adds to each step.
        **_rates(1e-3, 5e-4),
    ),
    _lycoris("locon", "alpha 16", network_alpha=16, **_FASTER),
    _lycoris("loha", "alpha 16, rates 2.5e-3", network_alpha=16),
    _lycoris("lokr", "factor 4, rates 8e-3", "factor=4", steps=600, **_rates(8e-3, 4e-3)),
    _lycoris("dylora", "unit 8", "unit=8", steps=600, **_FASTER),
    _network(
        "networks.dylora",
        "unit 8, convolutions too",
        "unit=8",
        "conv_dim=16",
        network_module="networks.dylora",
        steps=300,
        **_FASTER,
    ),
    _lycoris("ia3", "all layers, rates 4e-2", "preset=full", steps=500, **_rates(4e-2, 2e-2)),
    _lycoris("diag-oft", "blocks of 16, rates 2.5e-3", network_dim=16),
    _network(
        "networks.oft",
        "4 blocks, all linear layers, rates 2.5e-3",
        "enable_all_linear=True",
        network_module="networks.oft",
        network_dim=4,
        steps=300,
    ),
)
_RECIPES = (
    _recipe(
        "sd15_portrait",
        "sd15",
        "rank 128 to 16, rates x 20, clip_skip 2 to 1 as its base model was trained",
        clip_skip=None,
        steps=300,
        **_rates(2e-3, 1e-3),
    ),
    _recipe(
        "civitai",
        "sdxl",
        "rank 256 to 16, alpha 1 to 16, rates x 5",
        **_rates(2.5e-3, 2.5e-4),
    ),
    _recipe(
        "tensorart",
        "sdxl",
        "rank 64 to 16, alpha 1 to 16, convolutions' rank 32 to 8",
        steps=600,
        network_args=["conv_dim=8", "conv_alpha=8"],
    ),
    _recipe(
        "kohya_dadaptation",
        "sdxl",
        "rank 64 to 16, alpha 1 to 16, growth_rate 1.02 to 1.04 as there are 30 times fewer steps",
        optimizer_args=["decouple=True", "weight_decay=0.2", "betas=(0.9, 0.99)", "growth_rate=1.04"],
        steps=600,
    ),
    _recipe("sdxl_8gb", "sdxl", "rank 32 to 16, rates x 8", steps=800, **_rates(4e-3, 0.0)),
    _recipe(
        "adafactor_fixed",
        "sdxl",
        "rank 32 to 16, rates x 20, warm-up 100 to 15 steps",
        steps=800,
        lr_warmup_steps=15,
        **_rates(2e-3, 2e-3),
    ),
)
# Both see Mira's pictures equally often, at the same rates: a step with reg images holds four of each.
_REGULARIZATION = (
    _regularization("without reg images", "four pictures of Mira a step", with_reg=False, **_FASTER),
    _regularization(
        "with reg images",
        "four of Mira and four of ordinary dolls",
        with_reg=True,
        train_batch_size=8,
        **_FASTER,
    ),
)
ROWS = (*_NETWORKS, *_RECIPES, *_REGULARIZATION)
