"""Classes of other packages by their path, such as ``torch.optim.RAdam``."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import torch
from torch.optim import Optimizer

from core.errors import AtelierError
from core.optim.kind import ParameterGroup

Wanted = TypeVar("Wanted")


def class_at(path: str, wanted: type[Wanted], place: str) -> type[Wanted]:
    """The class of this path.

    Args:
        path: ``module.Class``, or the name of a class in ``place``.
        wanted: what it must be a kind of.
        place: the module of names without a dot.

    Raises:
        AtelierError: there is no such class here, or it is something else.
    """
    module_name, _, name = path.rpartition(".")
    try:
        found = getattr(importlib.import_module(module_name or place), name, None)
    except (ImportError, TypeError, ValueError) as error:  # TypeError: it begins with a dot
        raise AtelierError(
            "“{path}” cannot be loaded.",
            why="{reason}",
            remedy="Install the package that holds it, or choose another.",
            path=path,
            reason=str(error),
        ) from error
    if isinstance(found, type) and issubclass(found, wanted) and found is not wanted:
        return found
    raise AtelierError(
        "“{path}” cannot be used.",
        why="{module} has no {wanted} of that name.",
        remedy="Write the path as module.Class, such as {place}.{example}.",
        path=path,
        module=module_name or place,
        wanted=f"{wanted.__module__}.{wanted.__qualname__}",
        place=place,
        example="RAdam" if wanted is Optimizer else "CosineAnnealingLR",
    )


def optimizer_class(path: str) -> type[Optimizer] | None:
    """The optimizer of a path, or of torch's own by its name; None = a name that nobody knows.

    Raises:
        AtelierError: a path that leads to no optimizer.
    """
    if "." in path:
        return class_at(path, Optimizer, "torch.optim")
    found = getattr(torch.optim, path, None)
    is_one = isinstance(found, type) and issubclass(found, Optimizer) and found is not Optimizer
    return found if is_one else None


def make_of_class(
    kind: type[Optimizer], groups: Sequence[ParameterGroup], arguments: Mapping[str, Any]
) -> Optimizer:
    """An optimizer of any class over these groups, ready to train.

    Raises:
        AtelierError: it does not take these arguments.
    """
    try:
        optimizer = kind(list(groups), **arguments)
    except (TypeError, ValueError) as error:
        raise AtelierError(
            "{optimizer} cannot use its arguments.",
            why="{reason}",
            remedy="Correct or remove them in optimizer_args.",
            optimizer=f"{kind.__module__}.{kind.__qualname__}",
            reason=str(error),
        ) from error
    if callable(getattr(optimizer, "train", None)):
        optimizer.train()  # type: ignore[attr-defined]
    return optimizer
