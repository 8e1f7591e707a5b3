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

from core.demo.recipe import demo_recipe
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_file import read_recipe
from resources.paths import recipe as shipped_recipe

Sort = Literal["network", "recipe", "regularization"]
STEPS = 160
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
        steps: of training; None leaves it to the recipe's epochs.
    """

    name: str
    sort: Sort
    family: str = "sd15"
    changes: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    told: str = ""
    shipped: str = ""
    with_reg: bool = False
    steps: int | None = STEPS

    @property
    def file_name(self) -> str:
        """Its name for files."""
        return "-".join(self.name.replace(",", " ").split())

    def recipe(self, tree: Path, runs: Path) -> TrainingRecipe:
        """What the row trains.

        Args:
            tree: a Kohya folder of dolls.
            runs: folder for the run.
        """
        values = demo_recipe(self.family, tree, runs).flat()
        if self.sort == "network":
            values |= _QUICK
        elif self.shipped:
            where = {name: values[name] for name in _FROM_DEMO}
            values = read_recipe(shipped_recipe(self.shipped)).flat() | where | _SMALL
        once: dict[str, Any] = {
            "output_dir": str(runs / self.file_name),
            "output_name": self.file_name,
            "save_every_n_epochs": None,
            "sample_every_n_epochs": None,
            "sample_prompts": None,
        }
        if self.steps is not None:
            once |= {"max_train_steps": self.steps, "max_train_epochs": None}
        return TrainingRecipe.from_flat(values | once | dict(self.changes))


# Where the micro models lie, and the limits of their pictures.
_FROM_DEMO = (
    "pretrained_model_name_or_path",
    "train_data_dir",
    "min_bucket_reso",
    "max_bucket_reso",
    "bucket_reso_steps",
    "bucket_no_upscale",
    "seed",
)
# What all kinds of networks have in common; the demo's own recipe may change without spoiling finished rows.
_QUICK: dict[str, Any] = {
    "resolution": _RESOLUTION,
    "network_dim": _RANK,
    "network_alpha": 24,
    "network_args": None,
    "optimizer_args": ["betas=0.9,0.99"],
    "learning_rate": 4e-3,
    "text_encoder_lr": 2e-3,
    "lr_scheduler": "warmup_stable_decay",
    "lr_warmup_steps": 0.05,
    "lr_decay_steps": 0.35,
    "min_timestep": 400,
    "debiased_estimation_loss": True,
    "prior_loss_weight": 0.5,
}
# One core and no card: nothing has to be saved in memory, and a batch of four costs little more than one.
_SMALL: dict[str, Any] = {
    "resolution": _RESOLUTION,
    "keep_tokens": 1,
    "train_batch_size": 4,
    "gradient_accumulation_steps": 1,
    "gradient_checkpointing": False,
    "mixed_precision": "no",
    "cache_latents_to_disk": False,
    "network_dim": _RANK,
    "network_alpha": _RANK,
    "lr_warmup_steps": 0.05,
    # What a doll wears is decided where there is much noise.
    "min_timestep": 400,
}


def _network(name: str, told: str = "", **changes: Any) -> LearningRow:
    return LearningRow(name, "network", changes=changes, told=told)


def _lycoris(algo: str, *arguments: str, told: str = "", **changes: Any) -> LearningRow:
    given = {"network_module": "lycoris.kohya", "network_args": [f"algo={algo}", *arguments]}
    return _network(algo, told, **given | changes)


def _recipe(name: str, family: str, told: str, **changes: Any) -> LearningRow:
    return LearningRow(name, "recipe", family, changes, told, shipped=name)


def _rates(unet: float, text: float) -> dict[str, float]:
    return {"learning_rate": unet, "unet_lr": unet, "text_encoder_lr": text}


_NETWORKS = (
    _network("lora"),
    _network("lora, conv_dim", "convolutions too", network_args=["conv_dim=16", "conv_alpha=16"]),
    _network("lora, dora_wd", "half the rates", network_args=["dora_wd=True"], **_rates(2e-3, 1e-3)),
    _network("lora_fa", "twice the rates", network_module="networks.lora_fa", **_rates(8e-3, 4e-3)),
    _lycoris("locon", told="alpha 16", network_alpha=16),
    _lycoris("loha", told="alpha 16", network_alpha=16),
    _lycoris("lokr", "factor=4", told="factor 4"),
    _lycoris("dylora", "unit=4", told="unit 4"),
    _network("networks.dylora", "unit 4", network_module="networks.dylora", network_args=["unit=4"]),
    _lycoris("ia3", told="ten times the rates", **_rates(4e-2, 2e-2)),
    _lycoris("diag-oft", told="blocks of 8", network_dim=8),
    _network(
        "networks.oft",
        "4 blocks, all linear layers",
        network_module="networks.oft",
        network_dim=4,
        network_args=["enable_all_linear=True"],
    ),
)
_RECIPES = (
    _recipe("sd15_portrait", "sd15", "rank 128 to 16, rates x 30", **_rates(3e-3, 1.5e-3)),
    _recipe("civitai", "sdxl", "rank 256 to 16, alpha 1 to 16, rates x 6", **_rates(3e-3, 3e-4)),
    _recipe(
        "tensorart",
        "sdxl",
        "rank 64 to 16, alpha 1 to 16, convolutions' rank 32 to 8",
        network_args=["conv_dim=8", "conv_alpha=8"],
    ),
    _recipe(
        "kohya_dadaptation",
        "sdxl",
        "rank 64 to 16, alpha 1 to 16, growth_rate 1.02 to 1.2 as there are 75 times fewer steps",
        optimizer_args=["decouple=True", "weight_decay=0.2", "betas=(0.9, 0.99)", "growth_rate=1.2"],
    ),
    _recipe("sdxl_8gb", "sdxl", "rank 32 to 16, rates x 6", **_rates(3e-3, 0.0)),
    _recipe("adafactor_fixed", "sdxl", "rank 32 to 16, rates x 30, warm-up 100 to 8 steps",
            lr_warmup_steps=8, **_rates(3e-3, 1.5e-3)),
)  # fmt: skip
_REGULARIZATION = tuple(
    LearningRow(
        f"demo, {family}, {'with' if with_reg else 'without'} reg images",
        "regularization",
        family,
        told="the demo's recipe as it is",
        with_reg=with_reg,
        steps=None,
    )
    for family in ("sd15", "sdxl")
    for with_reg in (True, False)
)
ROWS = (*_NETWORKS, *_RECIPES, *_REGULARIZATION)
