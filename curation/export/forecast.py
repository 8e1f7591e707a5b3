"""What a project's Kohya folder will be: tree, buckets and steps, each concept's pictures, problems."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import KohyaTree
from core.kohya.make_plan import make_plan
from core.kohya.plan import TrainingPlan
from core.kohya.problem import Problem
from curation.crops.crop import fit_of
from curation.export.planned import PlannedImage, planned_images
from curation.export.preview import tree_of
from curation.export.readiness import problems_of
from curation.project.store import CurationProject


@dataclass(frozen=True)
class ConceptForecast:
    """What feeds one concept.

    Attributes:
        concept_id: of the project.
        picture_count: pictures in its training folder.
        reg_picture_count: pictures in its reg twin.
        mean_upscale: how much the trainer enlarges its pictures on average; 1.25 = by a quarter, 1 = not.
    """

    concept_id: int
    picture_count: int = 0
    reg_picture_count: int = 0
    mean_upscale: float = 1.0


@dataclass(frozen=True)
class StepForecast:
    """A plan in numbers, so that who shows them need not count again.

    Attributes:
        max_train_steps: optimizer steps of the run; 0 = there is nothing to train on.
        batches_per_epoch: batches of the first epoch.
        num_train_images: training images times repeats.
        used_reg_images: samples of regularization in the first epoch.
        bucket_counts: samples of the first epoch per bucket, ``{"768x512": 40}``.
    """

    max_train_steps: int
    batches_per_epoch: int
    num_train_images: int
    used_reg_images: int
    bucket_counts: Mapping[str, int]

    @classmethod
    def of(cls, plan: TrainingPlan) -> StepForecast:
        """The numbers of a plan."""
        return cls(
            max_train_steps=plan.max_train_steps if plan.train else 0,
            batches_per_epoch=plan.batches_per_epoch,
            num_train_images=plan.num_train_images,
            used_reg_images=plan.samples_per_epoch - plan.num_train_images,
            bucket_counts=plan.bucket_counts,
        )


@dataclass(frozen=True)
class DatasetForecast:
    """All that can be said before anything is written.

    Attributes:
        tree: the folder to come.
        settings: the project's training size and buckets.
        concepts: one entry per concept, in their order.
        steps: buckets and steps.
        problems: everything that should be dealt with, of the project and of the plan.
    """

    tree: KohyaTree
    settings: BucketSettings
    concepts: tuple[ConceptForecast, ...]
    steps: StepForecast
    problems: tuple[Problem, ...]


def forecast_of(
    project: CurationProject, out: Path, *, train_batch_size: int, max_train_epochs: int
) -> DatasetForecast:
    """Look ahead, in one walk over the project's crops. Takes about a second for ten thousand of them.

    Args:
        project: the project; it may be edited meanwhile.
        out: where the folder would be written.
        train_batch_size: pictures of a full batch.
        max_train_epochs: epochs to train.
    """
    images, settings = planned_images(project), project.bucket_settings()
    tree = tree_of(images, out)
    plan = make_plan(tree, settings, train_batch_size=train_batch_size, max_train_epochs=max_train_epochs)
    return DatasetForecast(
        tree=tree,
        settings=settings,
        concepts=concept_forecasts(project, images),
        steps=StepForecast.of(plan),
        problems=(*problems_of(project, images), *(plan.problems if tree.folders else ())),
    )


def concept_forecasts(
    project: CurationProject, images: Sequence[PlannedImage]
) -> tuple[ConceptForecast, ...]:
    """How many pictures each concept gets, and how much they are enlarged."""
    return tuple(
        _forecast(concept.id, project.bucket_settings(concept.id), images) for concept in project.concepts()
    )


def _forecast(concept_id: int, settings: BucketSettings, images: Sequence[PlannedImage]) -> ConceptForecast:
    own = [image for image in images if image.member.concept.id == concept_id]
    trained = [image for image in own if not image.member.is_reg]
    return ConceptForecast(
        concept_id=concept_id,
        picture_count=len(trained),
        reg_picture_count=len(own) - len(trained),
        mean_upscale=_mean_upscale(settings, trained),
    )


def _mean_upscale(settings: BucketSettings, images: Sequence[PlannedImage]) -> float:
    fits = [fit_of(settings, image.crop.size) for image in images]
    scales = [max(1.0, fit.scale) for fit in fits if fit is not None]
    return sum(scales) / len(scales) if scales else 1.0
