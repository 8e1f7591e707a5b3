"""What of a recipe's optimizer, rates and schedule does not suit each other."""

from __future__ import annotations

from collections.abc import Iterator

from core.kohya.problem import Problem
from core.recipe.optimizer_section import OptimizerSection
from core.recipe.recipe import TrainingRecipe
from core.recipe.rule_problems import Rule, warning_at

_FINDS_OWN_RATE = ("prodigy", "dadapt")


def _rates_suit_the_optimizer(recipe: TrainingRecipe) -> Iterator[Problem]:
    optimizer = recipe.optimizer
    if not optimizer.optimizer_type.lower().startswith(_FINDS_OWN_RATE):
        if optimizer.unet_rate > 0.05 and optimizer.optimizer_type.lower().startswith("adam"):
            yield warning_at(
                "learning_rate",
                "The rate {rate} is very high for {optimizer}.",
                rate=optimizer.unet_rate,
                optimizer=optimizer.optimizer_type,
            )
        return
    if optimizer.unet_rate < 0.1:
        yield warning_at(
            "learning_rate",
            "{optimizer} finds its own rate; the rate is a factor on it and should be 1, not {rate}.",
            optimizer=optimizer.optimizer_type,
            rate=optimizer.unet_rate,
        )


def _schedule_suits_the_warm_up(recipe: TrainingRecipe) -> Iterator[Problem]:
    if recipe.optimizer.lr_scheduler == "constant" and recipe.optimizer.lr_warmup_steps:
        yield warning_at(
            "lr_warmup_steps", "The schedule “constant” has no warm-up; “constant_with_warmup” has."
        )


def _schedule_suits_the_optimizer(recipe: TrainingRecipe) -> Iterator[Problem]:
    """Optimizers that set or average their own rates take a schedule away, or take it twice."""
    optimizer = recipe.optimizer
    name, schedule = optimizer.optimizer_type.lower(), optimizer.lr_scheduler.lower().partition(":")[0]
    if name == "adafactor" and _finds_rate_by_step(optimizer) and schedule != "adafactor":
        yield warning_at(
            "lr_scheduler",
            "Adafactor with relative_step finds its rates itself: learning_rate and schedule “{schedule}” "
            "have no effect. Add relative_step=False, scale_parameter=False and warmup_init=False to "
            "optimizer_args to use them.",
            schedule=optimizer.lr_scheduler,
        )
    if "schedulefree" in name and schedule not in ("constant", ""):
        yield warning_at(
            "lr_scheduler",
            "{optimizer} needs no schedule: “{schedule}” slows it down a second time. Choose constant; for a "
            "warm-up, set warmup_steps in optimizer_args.",
            optimizer=optimizer.optimizer_type,
            schedule=optimizer.lr_scheduler,
        )


def _finds_rate_by_step(optimizer: OptimizerSection) -> bool:
    arguments = optimizer.arguments()
    return bool(arguments.get("relative_step", True) or arguments.get("warmup_init", False))


OPTIMIZER_RULES: tuple[Rule, ...] = (
    _rates_suit_the_optimizer,
    _schedule_suits_the_warm_up,
    _schedule_suits_the_optimizer,
)
