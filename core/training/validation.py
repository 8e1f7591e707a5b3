"""Validation: how well the network does on pictures it was not trained on, always under the same noise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass

import torch
from torch import Tensor

from core.data.batch import Batch
from core.data.dataset import TrainingDataset
from core.data.seeds import keyed_generator
from core.noise.timesteps import validation_timesteps
from core.recipe.recipe import TrainingRecipe
from core.training.adapter_method import AdapterMethod
from core.training.diffusion_loss import NoisedBatch
from core.training.events import ValidationDone


@dataclass(frozen=True, eq=False)
class Validation:
    """Looks at the pictures kept back.

    Args:
        method: what is trained, and how a batch is judged.
        dataset: whose plan keeps pictures back.
        seed: what their noise is keyed by.
        timesteps: how strong it is, one look at each.
        most_batches: no more are looked at; None = all.
        settled: inside it the network is what its file will hold.
    """

    method: AdapterMethod
    dataset: TrainingDataset
    seed: int
    timesteps: tuple[int, ...]
    most_batches: int | None = None
    settled: Callable[[], AbstractContextManager[None]] = nullcontext

    @classmethod
    def of(
        cls,
        recipe: TrainingRecipe,
        method: AdapterMethod,
        dataset: TrainingDataset,
        settled: Callable[[], AbstractContextManager[None]],
    ) -> Validation | None:
        """What a recipe asks for; None where no picture is kept back."""
        if not dataset.plan.validation:
            return None
        first, last = recipe.noise.min_timestep, recipe.noise.max_timestep
        return cls(
            method=method,
            dataset=dataset,
            seed=recipe.run.seed_of_validation,
            timesteps=validation_timesteps(first, last),
            most_batches=recipe.run.max_validation_steps,
            settled=settled,
        )

    @torch.no_grad()
    def measure(self, step: int, epoch: int) -> ValidationDone:
        """Look at every picture at every timestep. Nothing of the training is moved by it."""
        network = self.method.network
        was_training = network.training
        network.eval()
        try:
            with self.settled(), torch.random.fork_rng(devices=[]):
                losses = _means(self._losses())
        finally:
            network.train(was_training)
        concepts = {
            entry.name: entry.folder.name.concept or entry.folder.title
            for entry in self.dataset.plan.validation
        }
        by_concept = _means((concepts[name], loss) for name, loss in losses.items())
        return ValidationDone(
            step=step,
            epoch=epoch,
            average_loss=sum(losses.values()) / len(losses),
            loss_by_concept=by_concept,
            loss_per_image=losses,
        )

    def _losses(self) -> Iterator[tuple[str, float]]:
        device = self.method.parts.device
        for number, batch in enumerate(self.dataset.held_out_batches()):
            if self.most_batches is not None and number >= self.most_batches:
                return
            here = batch.to(device)
            looks = [self._looked_at(here, timestep) for timestep in self.timesteps]
            yield from zip(batch.names, torch.stack(looks).mean(0).tolist(), strict=True)

    def _looked_at(self, batch: Batch, timestep: int) -> Tensor:
        """Loss of each picture under its own noise of one strength, weighed as in training, [B]."""
        diffusion = self.method.diffusion
        pieces = [
            diffusion.noised_at(
                batch.latents[index : index + 1],
                timestep,
                keyed_generator(self.seed, "validation", name, timestep),
            )
            for index, name in enumerate(batch.names)
        ]
        noised = NoisedBatch(
            noisy=torch.cat([piece.noisy for piece in pieces]),
            target=torch.cat([piece.target for piece in pieces]),
            timesteps=torch.cat([piece.timesteps for piece in pieces]),
        )
        prediction = self.method.prediction(batch, noised)
        return diffusion.image_losses(prediction, noised, batch) * diffusion.image_weights(noised, batch)


def _means(pairs: Iterable[tuple[str, float]]) -> dict[str, float]:
    gathered = defaultdict[str, list[float]](list)
    for name, value in pairs:
        gathered[name].append(value)
    return {name: sum(values) / len(values) for name, values in sorted(gathered.items())}
