"""What ``python -m core plan --memory`` prints: the memory of a run, and what would make it smaller."""

from __future__ import annotations

from typing import Any

from core.recipe.recipe import TrainingRecipe
from core.training.memory_ladder import climbed
from core.training.memory_plan import GIB, MemoryPlan, lines_of, memory_plan
from core.training.model_facts import model_facts


def memory_as_json(recipe: TrainingRecipe) -> dict[str, Any]:
    """Bytes by purpose, and the peak with one saving after the other."""
    facts = model_facts(recipe)
    plan = memory_plan(facts, recipe)
    savings = [
        {"set": words, "peak": memory_plan(facts, changed).peak}
        for words, changed in climbed(recipe, len(facts.blocks))
    ]
    return {**dict(lines_of(plan)), "peak": plan.peak, "savings": savings}


def memory_as_text(recipe: TrainingRecipe) -> str:
    """The same as a table, in GiB."""
    facts = model_facts(recipe)
    plan = memory_plan(facts, recipe)
    lines = ["Memory of the device in GiB, weights and tensors:"]
    lines += [f"  {name:32}{size / GIB:7.2f}" for name, size in lines_of(plan)]
    lines += [f"  {'at most':32}{plan.peak_gib:7.2f}", "", "With one saving after the other, at most:"]
    for words, changed in climbed(recipe, len(facts.blocks)):
        lines.append(f"  {_peak(memory_plan(facts, changed))}  {words}")
    return "\n".join(lines)


def _peak(plan: MemoryPlan) -> str:
    return f"{plan.peak_gib:6.2f}"
