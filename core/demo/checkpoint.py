"""The state of a base training between two runs: weights, their running average, and the optimizers."""

import copy
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


@dataclass(frozen=True)
class TrainingState:
    """Modules in training with everything that is needed to go on later.

    Attributes:
        path: of the checkpoint file.
        modules: what is trained, by name.
        averages: their running averages under the same names.
        optimizers: together over the parameters of all modules, at their peak rates.
    """

    path: Path
    modules: dict[str, nn.Module]
    averages: dict[str, AveragedModel]
    optimizers: list[Optimizer]

    def resume(self) -> int:
        """Load the checkpoint if there is one; return the number of steps already done."""
        if not self.path.exists():
            return 0
        saved = torch.load(self.path, weights_only=True)
        for name, module in self.modules.items():
            module.load_state_dict(saved["modules"][name])
            self.averages[name].load_state_dict(saved["averages"][name])
        for optimizer, of_one in zip(self.optimizers, saved["optimizers"], strict=True):
            optimizer.load_state_dict(of_one)
        return int(saved["steps"])

    def save(self, steps: int) -> None:
        """Write the checkpoint beside the old one and put it in its place."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_suffix(".part")
        saved = {
            "steps": steps,
            "modules": {name: module.state_dict() for name, module in self.modules.items()},
            "averages": {name: average.state_dict() for name, average in self.averages.items()},
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
        }
        torch.save(saved, beside)
        beside.replace(self.path)

    def descend(self, loss: Tensor, *, warmth: float) -> None:
        """Take one step of the optimizers with clipped gradients and move the averages.

        Args:
            loss: a scalar with a graph behind it.
            warmth: share of the peak learning rates, 0..1.
        """
        groups = [group for optimizer in self.optimizers for group in optimizer.param_groups]
        for optimizer in self.optimizers:
            optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_([weight for group in groups for weight in group["params"]], 1.0)
        for group in groups:
            group.setdefault("peak", group["lr"])
            group["lr"] = group["peak"] * warmth
        for optimizer in self.optimizers:
            optimizer.step()
        for name, module in self.modules.items():
            self.averages[name].update_parameters(module)

    def averaged(self, name: str) -> nn.Module:
        """Return a copy of a module that holds its averaged weights."""
        return copy.deepcopy(self.averages[name].module)


def averaging(modules: dict[str, nn.Module], decay: float) -> dict[str, AveragedModel]:
    """Start running averages of the modules' weights.

    Args:
        modules: by name.
        decay: share of the old average that stays in each step, 0..1.
    """
    # The plain average of torch starts at the first weights, so that no correction for its start is needed.
    average = get_ema_multi_avg_fn(decay)  # type: ignore[no-untyped-call]
    return {name: AveragedModel(module, multi_avg_fn=average) for name, module in modules.items()}


def warmth(step: int, steps: int, *, warmup: int, flat: float) -> float:
    """Share of the peak rate: a linear rise, a flat stretch, a linear fall to almost nothing.

    Args:
        step: from 0.
        steps: in total.
        warmup: steps of the rise.
        flat: share of the steps before the fall, 0..1.
    """
    return min(1.0, (step + 1) / warmup, (steps - step) / ((1 - flat) * steps))
