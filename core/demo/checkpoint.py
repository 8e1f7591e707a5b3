"""The state of a base training between two runs: weights, their running average, and the optimizer."""

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
        optimizer: over the parameters of all modules.
    """

    path: Path
    modules: dict[str, nn.Module]
    averages: dict[str, AveragedModel]
    optimizer: Optimizer

    def resume(self) -> int:
        """Load the checkpoint if there is one; return the number of steps already done."""
        if not self.path.exists():
            return 0
        saved = torch.load(self.path, weights_only=True)
        for name, module in self.modules.items():
            module.load_state_dict(saved["modules"][name])
            self.averages[name].load_state_dict(saved["averages"][name])
        self.optimizer.load_state_dict(saved["optimizer"])
        return int(saved["steps"])

    def save(self, steps: int) -> None:
        """Write the checkpoint beside the old one and put it in its place."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        beside = self.path.with_suffix(".part")
        saved = {
            "steps": steps,
            "modules": {name: module.state_dict() for name, module in self.modules.items()},
            "averages": {name: average.state_dict() for name, average in self.averages.items()},
            "optimizer": self.optimizer.state_dict(),
        }
        torch.save(saved, beside)
        beside.replace(self.path)

    def descend(self, loss: Tensor, *, rate: float) -> None:
        """Take one optimizer step with clipped gradients and move the averages."""
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        self.optimizer.zero_grad()
        loss.backward()
        parameters = [weight for group in self.optimizer.param_groups for weight in group["params"]]
        nn.utils.clip_grad_norm_(parameters, 1.0)
        self.optimizer.step()
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
    return {name: AveragedModel(module, multi_avg_fn=get_ema_multi_avg_fn(decay)) for name, module in modules.items()}
