"""TrainingRecipe: everything one run is made of, in seven sections with sd-scripts' option names as fields.

A field that is left out has sd-scripts' default, so that its users' files train as they did. Differently
chosen are buckets (on), caption files (``.txt``), cached latents and text (on). :func:`starting_recipe` has
values for a first run.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from core.errors import AtelierError
from core.kohya.problem import Problem
from core.recipe.data_section import DataSection
from core.recipe.foreign_options import problem_of_foreign_option
from core.recipe.memory_section import MemorySection
from core.recipe.model_section import ModelSection
from core.recipe.network_section import NetworkSection
from core.recipe.noise_section import NoiseSection
from core.recipe.optimizer_section import OptimizerSection
from core.recipe.run_section import RunSection
from core.recipe.sd_scripts_options import with_old_spellings_read
from core.recipe.section import Section
from core.recipe.value_words import problem_of_value

SECTIONS: dict[str, type[Section]] = {
    "model": ModelSection,
    "data": DataSection,
    "network": NetworkSection,
    "optimizer": OptimizerSection,
    "noise": NoiseSection,
    "run": RunSection,
    "memory": MemorySection,
}
SECTION_OF_FIELD: dict[str, str] = {
    field: name for name, section in SECTIONS.items() for field in section.model_fields
}


class TrainingRecipe(BaseModel):
    """What to train, on what, how, and where to put it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: ModelSection = ModelSection.model_validate({})
    data: DataSection = DataSection.model_validate({})
    network: NetworkSection = NetworkSection.model_validate({})
    optimizer: OptimizerSection = OptimizerSection.model_validate({})
    noise: NoiseSection = NoiseSection.model_validate({})
    run: RunSection = RunSection.model_validate({})
    memory: MemorySection = MemorySection.model_validate({})
    notes: tuple[Problem, ...] = Field(default=(), exclude=True)
    """What was found while reading and belongs to no field: unknown names, options without effect."""

    @classmethod
    def from_flat(cls, values: Mapping[str, Any]) -> TrainingRecipe:
        """Make a recipe of option names and values, all in one table.

        Raises:
            RecipeError: values that their fields cannot take; all of them at once.
        """
        sorted_values: dict[str, dict[str, Any]] = {name: {} for name in SECTIONS}
        notes = []
        for key, value in with_old_spellings_read(values).items():
            if key in SECTION_OF_FIELD:
                sorted_values[SECTION_OF_FIELD[key]][key] = value
            elif (problem := problem_of_foreign_option(key, value, tuple(SECTION_OF_FIELD))) is not None:
                notes.append(problem)
        try:
            recipe = cls.model_validate(sorted_values)
        except ValidationError as error:
            raise RecipeError(_problems_of(error)) from error
        return recipe.model_copy(update={"notes": tuple(notes)})

    def flat(self) -> dict[str, Any]:
        """All values in one table, by option name."""
        return {field: getattr(getattr(self, section), field) for field, section in SECTION_OF_FIELD.items()}

    def with_values(self, **values: Any) -> TrainingRecipe:
        """A copy with other values for some fields.

        Raises:
            RecipeError: as :meth:`from_flat`.
        """
        changed = type(self).from_flat(self.flat() | values)
        return changed.model_copy(update={"notes": (*self.notes, *changed.notes)})


class RecipeError(AtelierError):
    """A recipe that cannot be used. ``problems`` holds everything that is wrong, each with its field."""

    def __init__(self, what: Any, *, why: str = "", remedy: str = "", **values: Any) -> None:
        if not isinstance(what, str):
            values = {"problems": tuple(what), "list": "\n".join(f"  {problem.text}" for problem in what)}
            what, remedy = "The recipe cannot be used:\n{list}", remedy or "Change these fields."
        super().__init__(what, why=why, remedy=remedy, **values)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong, each with the field it belongs to."""
        found: tuple[Problem, ...] = self.values.get("problems", ())
        return found


def starting_recipe(family: str = "sd15") -> TrainingRecipe:
    """Values that suit a person in 15 to 50 pictures; folders and base model are still empty.

    Args:
        family: ``"sd15"`` or ``"sdxl"``.
    """
    size = {"sd15": "512,512", "sdxl": "1024,1024"}.get(family, "512,512")
    return TrainingRecipe.from_flat(
        {
            "resolution": size,
            "max_bucket_reso": 2 * int(size.split(",")[0]),
            "network_dim": 16,
            "network_alpha": 8,
            "network_train_unet_only": family == "sdxl",
            "optimizer_type": "AdamW",
            "learning_rate": 1e-4,
            "text_encoder_lr": 5e-5,
            "lr_scheduler": "cosine",
            "lr_warmup_steps": 0.05,
            "min_snr_gamma": 5.0,
            "max_train_epochs": 10,
            "save_every_n_epochs": 1,
            "save_precision": "fp16",
            "seed": 42,
        }
    )


def _problems_of(error: ValidationError) -> tuple[Problem, ...]:
    by_field: dict[str, Problem] = {}
    for detail in error.errors():
        field = str(detail["loc"][1]) if len(detail["loc"]) > 1 else ".".join(map(str, detail["loc"]))
        by_field.setdefault(field, problem_of_value(field, detail))
    return tuple(by_field.values())
