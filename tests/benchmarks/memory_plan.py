"""How near the memory plan comes to what a step really allocates.

Run from the repository's root: ``python -m tests.benchmarks.memory_plan``. A whole step of the full-size
model (forward, backward, optimizer) is walked through on tensors without numbers while every allocation and
release is counted; so it needs neither a graphics card nor the memory itself. The plan knows nothing of the
backward pass but its rule of thumb. "ratio" is plan / counted.
"""

from __future__ import annotations

import argparse
import logging
import weakref
from typing import Any

import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from core.base_model.block_checkpointing import checkpoint_blocks
from core.base_model.family import FAMILIES
from core.base_model.frozen_layers import freeze_layers
from core.base_model.part_building import UNET, VAE, build_part, read_config
from core.base_model.parts import BaseModelSource, ModelParts
from core.base_model.short_attention import own_way
from core.networks.network import Network
from core.recipe.recipe import TrainingRecipe
from core.training.memory_plan import GIB, cheapest_blocks, memory_plan
from core.training.model_facts import facts_of, predict
from resources import paths

SHARES = (None, 0.5, 1.0)


def empty_full_size(family: str) -> ModelParts:
    """The real architecture without weights; text encoders are left out, as their outputs are cached."""
    folder = paths.model_config(family)
    parts = [build_part(part, read_config(folder, part)) for part in (UNET, VAE)]
    return ModelParts(FAMILIES[family], parts[0], parts[1], (), (), BaseModelSource(family, folder))


def recipe_of(family: str, size: int, dim: int, share: float | None) -> TrainingRecipe:
    """A run of the U-Net alone in bf16."""
    return TrainingRecipe.from_flat(
        {
            "resolution": size,
            "network_dim": dim,
            "network_train_unet_only": True,
            "mixed_precision": "bf16",
            "gradient_checkpointing": share is not None,
            "checkpointing_share": share or 1.0,
            "learning_rate": 1e-4,
        }
    )


class AllocationCount(TorchDispatchMode):
    """Counts the bytes of tensors that are alive.

    Attributes:
        most: the most that was alive at once.
    """

    def __init__(self, already: int) -> None:
        super().__init__()
        self._alive = self.most = already
        self._known: dict[int, weakref.ref] = {}

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = function(*args, **(kwargs or {}))
        for tensor in tree_leaves(result):
            if isinstance(tensor, torch.Tensor):
                self._note(tensor.untyped_storage())
        return result

    def _note(self, storage: torch.UntypedStorage) -> None:
        key, size = storage._cdata, storage.nbytes()
        if key in self._known:
            return

        def gone(_: object) -> None:
            del self._known[key]
            self._alive -= size

        self._known[key] = weakref.ref(storage, gone)
        self._alive += size
        self.most = max(self.most, self._alive)

    def know(self, model: torch.nn.Module) -> None:
        """These tensors are counted already."""
        for tensor in model.parameters():
            storage = tensor.untyped_storage()
            self._known[storage._cdata] = weakref.ref(storage)


def counted_peak(recipe: TrainingRecipe, family: str, blocks: list[str]) -> int:
    """The most that is allocated at once in a step, bytes."""
    parts = empty_full_size(family)
    freeze_layers(parts.unet.bfloat16())
    network = Network.create(parts, recipe.network).train()
    network.hang()
    width, height = recipe.data.resolution
    with FakeTensorMode(allow_non_fake_inputs=True):
        for model in (parts.unet, network):
            model.to_empty(device="cpu")
        parts.unet.set_attn_processor(own_way(torch.device("cpu")))
        checkpoint_blocks(parts.unet, blocks)
        optimizer = torch.optim.AdamW(network.parameters(), lr=1e-4, fused=True)
        models = (parts.unet, network)
        count = AllocationCount(sum(one.nbytes for model in models for one in model.parameters()))
        for model in models:
            count.know(model)
        with count:
            for _ in range(2):
                with torch.autocast("cpu", torch.bfloat16):
                    prediction = predict(parts, width, height)
                prediction.float().square().mean().backward()
                optimizer.step()
                optimizer.zero_grad()
    return count.most


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--family", nargs="*", choices=tuple(FAMILIES), default=["sd15", "sdxl"])
    parser.add_argument("--dim", type=int, default=16)
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    print(f"{'':40}{'plan GiB':>10}{'counted':>10}{'ratio':>8}")
    for family in arguments.family:
        size = FAMILIES[family].native_size
        facts = facts_of(recipe_of(family, size, arguments.dim, None), empty_full_size(family))
        for share in SHARES:
            recipe = recipe_of(family, size, arguments.dim, share)
            plan = memory_plan(facts, recipe).training
            peak = counted_peak(recipe, family, cheapest_blocks(facts.blocks, share or 0.0))
            title = f"{family} {size}px bf16, checkpointing {'off' if share is None else share}"
            print(f"{title:40}{plan / GIB:10.2f}{peak / GIB:10.2f}{plan / peak:8.2f}", flush=True)


if __name__ == "__main__":
    main()
