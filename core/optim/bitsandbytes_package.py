"""bitsandbytes: optimizers that remember in 8 bits, or in memory that moves out of a full graphics card.

Dettmers et al., https://arxiv.org/abs/2110.02861
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence

from torch.optim import Optimizer

from core.errors import AtelierError
from core.optim.kind import OptimizerKind, OptimizerOptions, ParameterGroup

_UNUSED_RATE = 1e-3


def make_of_bitsandbytes(
    class_name: str, groups: Sequence[ParameterGroup], options: OptimizerOptions, *, is_paged: bool = False
) -> Optimizer:
    """An optimizer of bitsandbytes over these groups.

    Args:
        class_name: in ``bitsandbytes.optim``.
        groups: what is trained.
        options: passed on by name.
        is_paged: whether its memory may move out of a full graphics card. A processor has nothing to move.

    Raises:
        AtelierError: bitsandbytes is not installed.
    """
    try:
        package = importlib.import_module("bitsandbytes.optim")
    except ImportError as error:
        raise AtelierError(
            "{optimizer} of bitsandbytes cannot be used.",
            why="The package bitsandbytes is not installed.",
            remedy="Choose AdamW, or install bitsandbytes.",
            optimizer=class_name,
        ) from error
    on_card = any(parameter.is_cuda for group in groups for parameter in group["params"])
    paging = {"is_paged": True} if is_paged and on_card else {}
    kind = getattr(package, class_name)
    # Some classes ask for a rate though every group has its own.
    optimizer: Optimizer = kind(list(groups), lr=_UNUSED_RATE, **options.model_dump(), **paging)
    return optimizer


def kind_of_bitsandbytes(
    name: str,
    title: str,
    options: type[OptimizerOptions],
    class_name: str,
    *,
    is_paged: bool = False,
    state_bytes: float = 8.0,
) -> OptimizerKind:
    """A kind that bitsandbytes makes; each parameter has a memory and a count of steps of its own."""

    def make(groups: Sequence[ParameterGroup], chosen: OptimizerOptions) -> Optimizer:
        return make_of_bitsandbytes(class_name, groups, chosen, is_paged=is_paged)

    return OptimizerKind(
        name=name, title=title, options=options, make=make, state_bytes=state_bytes, steps_apart=True
    )
