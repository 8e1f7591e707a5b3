"""LearningResult: what one row of the learning table came to, and its file."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

from core.demo.report_facts import Measurement
from core.recipe.recipe import TrainingRecipe

_PLACES = ("train_data_dir", "reg_data_dir", "output_dir", "output_name", "logging_dir")
# Of all samples with the LoRA; the demo's own measure.
_REACHED = 0.8


@dataclass(frozen=True)
class LearningResult:
    """One trained row.

    Attributes:
        name: of the row.
        sort: what it tries.
        family: of the micro base model.
        told: what was scaled, in words.
        why: for a row that does not reach the trait: what holds it back, in words.
        weights: numbers in the LoRA's file, in thousands; 0 where there is none.
        steps: trained.
        seconds: of processor time for loading and training, without measuring.
        training_loss: average of the last epoch, weighted as the recipe says.
        failure: why there is no LoRA; "" where there is one.
        base: the base model's numbers.
        lora: the LoRA's; None where there is none.
        key: of the recipe that was trained.
    """

    name: str
    sort: str
    family: str
    told: str
    why: str
    weights: float
    steps: int
    seconds: float
    training_loss: float
    failure: str
    base: Measurement
    lora: Measurement | None
    key: str

    @property
    def verdict(self) -> str:
        """Whether the trait was learned, in a few words."""
        if self.lora is None:
            return f"no LoRA: {self.failure}"
        shown = self.lora.showing_trait
        missing = math.ceil(_REACHED * self.lora.sample_count) - shown
        if missing <= 0:
            return "reached"
        if self.lora.held_out_loss > self.base.held_out_loss:
            return "not reached: worse than its base, so the rate is too high"
        reached = "one sample short" if missing == 1 else "partly" if shown else "not reached"
        return f"{reached}: {self.why}" if self.why else f"{reached} in {self.steps} steps"


def key_of(recipe: TrainingRecipe, *, with_reg: bool) -> str:
    """What a kept result belongs to: all that the recipe sets, wherever its folders lie and files are named.

    Values that are nobody's choice do not count, so that a new option spoils no finished row.

    Args:
        recipe: what is trained.
        with_reg: whether its folder has regularization images; the recipe does not say.
    """
    usual = TrainingRecipe().flat()
    values = {
        name: value for name, value in recipe.flat().items() if name not in _PLACES and value != usual[name]
    }
    values["with_reg"] = with_reg
    return hashlib.sha256(json.dumps(values, sort_keys=True, default=str).encode()).hexdigest()[:16]


def read_result(path: Path, key: str) -> LearningResult | None:
    """A kept result, unless it is missing or belongs to another recipe."""
    if not path.exists():
        return None
    values = json.loads(path.read_text(encoding="utf-8"))
    if values["key"] != key:
        return None
    lora = values.pop("lora")
    return LearningResult(
        **values | {"base": Measurement(**values["base"])}, lora=Measurement(**lora) if lora else None
    )


def write_result(path: Path, result: LearningResult) -> None:
    """Keep a result; written beside and renamed over."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    beside.write_text(json.dumps(asdict(result), indent=2), encoding="utf-8")
    beside.replace(path)
