"""The network of a run: built as its recipe asks, on a base model that may take other files in first."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import torch
from torch.optim import Optimizer

from core.base_model.parts import ModelParts
from core.data.seeds import keyed_seed
from core.networks.merge import merge_files
from core.networks.network import Network
from core.recipe.recipe import TrainingRecipe
from core.training.events import Advice


def network_of(recipe: TrainingRecipe, parts: ModelParts) -> Generator[Advice, None, Network]:
    """Merge what is to be merged, then build the network, fresh or from a file to go on from.

    Args:
        recipe: its ``seed`` decides the first weights; ``network_weights`` takes their place.
        parts: the base model, whose weights change where ``base_weights`` names files.

    Yields:
        Which layers the file to go on from does not share.

    Returns:
        A network in float32, not hung yet.

    Raises:
        AtelierError: a file cannot be read or does not fit, or the network is not as the kind needs it.
    """
    section = recipe.network
    merge_files(parts, section.base_weights, section.base_weights_multiplier)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(keyed_seed(recipe.run.seed or 0, "network"))
        network = Network.create(parts, section)
    if section.network_weights:
        differences = network.load_weights(section.network_weights)
        if differences.fresh or differences.unused:
            yield Advice(
                "{path} has other layers than this network: {fresh} begin afresh, {unused} are not used.",
                {
                    "path": section.network_weights,
                    "fresh": str(len(differences.fresh)),
                    "unused": str(len(differences.unused)),
                },
            )
    return network


def limit_weights(network: Network, optimizer: Optimizer, scale_weight_norms: float | None) -> None:
    """Let every step end with layers shortened whose change has grown longer than the limit; None = no limit.

    It comes after the optimizer's own step, as in sd-scripts: what the optimizer remembers stays as it is.
    """
    if scale_weight_norms is None:
        return
    limit = scale_weight_norms

    def shorten(*_: Any) -> None:
        network.scale_weight_norms(limit)

    optimizer.register_step_post_hook(shorten)
