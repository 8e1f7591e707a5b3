"""OPTIMIZERS: one line per kind, and the way from a recipe to an optimizer."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import ValidationError
from torch.optim import Optimizer

from core.errors import AtelierError
from core.optim import adamw, adamw8bit, prodigy, sgd
from core.optim.kind import OptimizerKind, ParameterGroup
from core.recipe.optimizer_section import OptimizerSection

OPTIMIZERS: tuple[OptimizerKind, ...] = (
    adamw.KIND,
    adamw8bit.KIND,
    prodigy.KIND,
    sgd.KIND,
    sgd.NESTEROV_KIND,
)


def optimizer_kind(name: str) -> OptimizerKind:
    """The kind that a recipe means; an empty name is AdamW, as for sd-scripts.

    Raises:
        AtelierError: there is none of this name.
    """
    for kind in OPTIMIZERS:
        if kind.name.lower() == (name or "AdamW").lower():
            return kind
    raise AtelierError(
        "The optimizer “{name}” is not known.",
        remedy="Choose one of: {names}.",
        name=name,
        names=", ".join(kind.name for kind in OPTIMIZERS),
    )


def make_optimizer(section: OptimizerSection, groups: Sequence[ParameterGroup]) -> Optimizer:
    """Build the optimizer of a recipe over parameter groups.

    Raises:
        AtelierError: unknown optimizer, or arguments that it does not take.
    """
    kind = optimizer_kind(section.optimizer_type)
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
