"""Code of other people that a recipe names: an optimizer or a schedule by the path of its class.

sd-scripts' recipes may do so, and training loads that class: whatever stands in its module runs. A recipe
that came from elsewhere must not decide that alone, so whoever starts a run asks or warns first.
"""

from __future__ import annotations

from core.recipe.optimizer_section import OptimizerSection

_ALWAYS_LOADED = frozenset({"torch", "transformers", "diffusers", "bitsandbytes"})
"""Packages that training loads anyway."""


def packages_named(section: OptimizerSection) -> tuple[str, ...]:
    """The packages that a run would load only because its recipe says so.

    Args:
        section: the recipe's optimizer and schedule.

    Returns:
        Top-level names, such as ``("pytorch_optimizer",)``; empty for what is known here and torch's own.
    """
    # Files of sd-scripts have “adafactor:0.0001”: what follows is no part of a path.
    paths = (section.optimizer_type, section.lr_scheduler.partition(":")[0])
    named = (path.partition(".")[0] for path in paths if "." in path)
    return tuple(dict.fromkeys(name for name in named if name not in _ALWAYS_LOADED))
