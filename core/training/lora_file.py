"""LoraFile: the network as a file that other programs read, with what is known of its training."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from torch.optim import Optimizer

from core.base_model.model_hash import identity_of
from core.base_model.parts import ModelParts
from core.checkpoints.kohya_metadata import RunFacts, lora_metadata
from core.checkpoints.optimizer_text import optimizer_text
from core.checkpoints.safetensors_io import save_tensors
from core.checkpoints.thumbnail import thumbnail_text
from core.data.seeds import keyed_seed
from core.kohya.plan import TrainingPlan
from core.networks.network import Network
from core.optim.settled_weights import settled_weights
from core.recipe.recipe import TrainingRecipe
from core.training.network_average import AVERAGE_ENDING, NetworkAverage
from core.training.precision import save_dtype

_SESSION_ID_LIMIT = 2**32


@dataclass(frozen=True, eq=False)
class LoraFile:
    """Writes a network as it is now.

    Args:
        recipe: the run's recipe.
        network: what is written.
        settled: inside it the network is what belongs in the file.
        facts: what was known when the run began.
        more: texts of this file beside those of the run.
    """

    recipe: TrainingRecipe
    network: Network
    settled: Callable[[], AbstractContextManager[None]]
    facts: RunFacts
    more: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        recipe: TrainingRecipe,
        plan: TrainingPlan,
        parts: ModelParts,
        network: Network,
        optimizer: Optimizer,
        *,
        started_at: float,
    ) -> LoraFile:
        """The file of a run that began at ``started_at``. Reads the base model's file once, for its hash."""
        vae_path = parts.source.vae_path if recipe.model.vae else None
        facts = RunFacts(
            recipe=recipe.flat(),
            family=parts.family,
            plan=plan,
            base_model=identity_of(parts.source.path, parts.source.title if parts.source.is_folder else None),
            optimizer=optimizer_text(recipe.optimizer),
            started_at=started_at,
            session_id=keyed_seed(int(started_at * 1e6), "session") % _SESSION_ID_LIMIT,
            vae=identity_of(vae_path) if vae_path else None,
            predicts_v=parts.predicts_v,
            thumbnail=thumbnail_text(recipe.run.metadata_thumbnail),
        )
        return cls(recipe, network, partial(settled_weights, optimizer), facts)

    def of_average(self, average: NetworkAverage) -> LoraFile:
        """The file beside it that holds the network's average."""
        name = self.recipe.run.output_name + AVERAGE_ENDING
        facts = dataclasses.replace(self.facts, recipe={**self.facts.recipe, "output_name": name})
        more = {"ss_ema": "True", "ss_ema_decay": str(self.recipe.run.ema_decay)}
        return dataclasses.replace(self, settled=average.in_place, facts=facts, more=more)

    def save(self, path: Path, step: int, epoch: int) -> None:
        """Write the file, whole or not at all.

        Raises:
            AtelierError: the disk is full or the folder cannot be written.
        """
        metadata = lora_metadata(self.facts, epoch=epoch, steps=step, finished_at=time.time())
        if not self.recipe.run.no_metadata:
            metadata |= self.more
        with self.settled():
            tensors = self.network.state_dict_kohya(save_dtype(self.recipe.run))
            save_tensors(path, tensors, metadata, with_hashes=not self.recipe.run.no_metadata)
