"""FieldFacts: what a form needs to know of one recipe field, read off its pydantic definition."""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from core.networks.registry import NETWORKS
from core.recipe.optimizer_section import OPTIMIZER_NAMES, SCHEDULE_NAMES


def _network_names() -> tuple[str, ...]:
    """Kinds by the name of their module where it is theirs alone, else by our own name."""
    modules = [kind.module for kind in NETWORKS.values()]
    return tuple(kind.module if modules.count(kind.module) == 1 else name for name, kind in NETWORKS.items())


OPEN_CHOICES: dict[str, tuple[str, ...]] = {
    "optimizer_type": OPTIMIZER_NAMES,
    "lr_scheduler": SCHEDULE_NAMES,
    "network_module": _network_names(),
}
"""What is usually chosen for fields that take other values too."""


@dataclass(frozen=True)
class FieldFacts:
    """One field.

    Args:
        name: its name, as sd-scripts has it.
        title: plain label, English template.
        description: one line of help, English template.
        unit: what its number counts, for example ``"px"``; may be empty.
        choices: the values it can take; empty where it is free.
        is_open: whether other values than the choices are taken too.
        is_flag: whether it is yes or no.
        is_optional: whether it may be left empty.
        lowest: smallest number, if there is a limit.
        highest: largest number, if there is a limit.
    """

    name: str
    title: str
    description: str
    unit: str = ""
    choices: tuple[str, ...] = ()
    is_open: bool = False
    is_flag: bool = False
    is_optional: bool = False
    lowest: float | None = None
    highest: float | None = None


def facts_of(section: type[BaseModel], name: str) -> FieldFacts:
    """The facts of one field of an options model.

    Raises:
        KeyError: the model has no such field.
    """
    info = section.model_fields[name]
    extra = info.json_schema_extra
    more: Mapping[str, Any] = extra if isinstance(extra, dict) else {}
    variants = _variants(info.annotation)
    literals = [variant for variant in variants if get_origin(variant) is Literal]
    choices = tuple(str(value) for literal in literals for value in get_args(literal))
    return FieldFacts(
        name=name,
        title=info.title or name,
        description=info.description or "",
        unit=str(more.get("unit", "")),
        choices=choices or OPEN_CHOICES.get(name, ()),
        is_open=not choices,
        is_flag=bool in variants,
        is_optional=type(None) in variants,
        lowest=_limit(info, "ge"),
        highest=_limit(info, "le"),
    )


def _variants(annotation: Any) -> tuple[Any, ...]:
    if get_origin(annotation) in (Union, types.UnionType):
        return tuple(variant for part in get_args(annotation) for variant in _variants(part))
    return (annotation,)


def _limit(info: FieldInfo, name: str) -> float | None:
    found = [getattr(entry, name) for entry in info.metadata if getattr(entry, name, None) is not None]
    return float(found[0]) if found else None
