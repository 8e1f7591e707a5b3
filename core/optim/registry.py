"""OPTIMIZERS: one line per kind, and the way from a recipe to an optimizer."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError
from torch.optim import Optimizer

from core.errors import AtelierError
from core.optim import (
    adafactor,
    adamw,
    adamw8bit,
    adamw_schedule_free,
    dadapt_adam,
    dadapt_adam_preprint,
    dadapt_lion,
    lion,
    lion8bit,
    paged_adamw,
    prodigy,
    sgd,
    sgd8bit,
)
from core.optim.class_path import make_of_class, optimizer_class
from core.optim.kind import OptimizerKind, ParameterGroup
from core.recipe.optimizer_section import OptimizerSection

OPTIMIZERS: tuple[OptimizerKind, ...] = (
    adamw.KIND,
    adamw8bit.KIND,
    adamw8bit.PAGED_KIND,
    paged_adamw.KIND,
    paged_adamw.KIND_32BIT,
    adamw_schedule_free.KIND,
    prodigy.KIND,
    dadapt_adam_preprint.KIND,
    dadapt_adam.KIND,
    dadapt_lion.KIND,
    adafactor.KIND,
    lion.KIND,
    lion8bit.KIND,
    lion8bit.PAGED_KIND,
    sgd.KIND,
    sgd.NESTEROV_KIND,
    sgd8bit.KIND,
)


def optimizer_kind(name: str) -> OptimizerKind | None:
    """The kind that a recipe means; an empty name is AdamW, as for sd-scripts.

    Returns:
        The kind; None for a class of torch or of another package.

    Raises:
        AtelierError: there is none of this name.
    """
    kind = known_kind(name)
    if kind is not None or optimizer_class(name) is not None:
        return kind
    raise AtelierError(
        "The optimizer “{name}” is not known.",
        remedy="Choose one of: {names}; or name a class as module.Class.",
        name=name,
        names=", ".join(kind.name for kind in OPTIMIZERS),
    )


def known_kind(name: str) -> OptimizerKind | None:
    """The kind that a recipe means; None for any other name, and nothing is loaded to look it up."""
    return next((kind for kind in OPTIMIZERS if kind.is_called(name or "AdamW")), None)


def make_optimizer(section: OptimizerSection, groups: Sequence[ParameterGroup]) -> Optimizer:
    """Build the optimizer of a recipe over parameter groups.

    Raises:
        AtelierError: unknown optimizer, or arguments that it does not take.
    """
    kind = optimizer_kind(section.optimizer_type)
    if kind is None:
        chosen = optimizer_class(section.optimizer_type)
        assert chosen is not None, section.optimizer_type
        return make_of_class(chosen, groups, section.arguments())
    try:
        options = kind.options.model_validate(section.arguments())
    except ValidationError as error:
        raise AtelierError(
            "{optimizer} cannot use its arguments: {list}",
            remedy="It takes: {names}.",
            optimizer=kind.name,
            list="; ".join(
                f"{detail['loc'][0]} = {detail['input']}: {detail['msg']}" for detail in error.errors()
            ),
            names=", ".join(kind.options.model_fields),
        ) from error
    return kind.make(groups, options)
