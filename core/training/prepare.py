"""From a recipe to everything the loop needs: plan, model, caches, network, optimizer, files."""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Generator

import torch

from core.base_model.parts import ModelParts
from core.checkpoints.resume_state import ResumeState
from core.data.dataset import SampleChoices, TrainingDataset
from core.data.text_cache import TextCache
from core.errors import AtelierError
from core.kohya.plan import TrainingPlan
from core.kohya.problem import Problem
from core.optim.registry import optimizer_kind
from core.optim.schedules import schedule_factor
from core.recipe.recipe import RecipeError, TrainingRecipe
from core.recipe.rules import problems_of
from core.training.adapter_method import AdapterMethod
from core.training.control import TrainingControl
from core.training.disk_space import disk_advice
from core.training.encoded_captions import encoded_captions
from core.training.encoded_pictures import EncodedPictures, encoded_pictures
from core.training.events import Advice, Prepared, Preparing, TrainingEvent
from core.training.learning import Learning, learning_of
from core.training.loaded_model import adapter_method, encoders_to, loaded_model, unet_to
from core.training.memory import recipe_that_fits
from core.training.outputs import RunOutputs
from core.training.precision import Precision
from core.training.prepared_run import PreparedRun
from core.training.processes import Processes
from core.training.progress import Progress
from core.training.resuming import restore, state_to_resume
from core.training.run_files import outputs_of, run_files
from core.training.run_folder import write_run_facts
from core.training.run_plan import check_plan, plan_of
from core.training.sample_forecast import sample_steps, sample_work
from core.training.sample_pictures import prompts_of
from core.training.seen_losses import SeenLosses
from core.training.silent_outputs import SilentOutputs
from core.training.stepping import stepping_of
from core.training.threads import use_free_cores

_SEED_LIMIT = 2**32


def prepare(
    asked: TrainingRecipe, control: TrainingControl, processes: Processes
) -> Generator[TrainingEvent, None, PreparedRun]:
    """Load and count everything.

    Args:
        asked: what to train.
        control: wishes of the user meanwhile.
        processes: those that train together.

    Yields:
        Stages, and advice about what was found.

    Returns:
        The run before its first step.

    Raises:
        AtelierError: something keeps it from starting; for a recipe's fields all of it at once.
        StoppedEarly: the user wanted to stop meanwhile.
    """
    recipe, state = yield from _recipe_and_state(asked, processes)
    plan = yield from _counted(recipe)
    precision, parts, pictures = yield from _base_and_pictures(recipe, plan, control)
    plan = pictures.plan
    learning = yield from _what_learns(recipe, plan, parts, precision, processes)
    method, optimizer = learning.method, learning.optimizer
    text = yield from _text_then_unet(recipe, plan, learning, precision, control)

    files = run_files(recipe, plan, method, optimizer, precision, state)
    if state is not None:
        yield from restore(state, files.state, recipe)
    dataset = _dataset(recipe, pictures, method, text, precision, processes)
    progress = _progress(plan, state)
    processes.check_agreement(**files.state.identity.facts, **{"first step": progress.step})
    run = PreparedRun(
        recipe=recipe,
        plan=plan,
        dataset=dataset,
        method=method,
        optimizer=optimizer,
        schedule=learning.schedule,
        precision=precision,
        outputs=outputs_of(recipe, method, dataset, files, control)
        if processes.is_first
        else SilentOutputs(method.seen),
        trained=learning.trained,
        stepping=stepping_of(recipe, optimizer, learning.trained, precision, files.state.average),
        progress=progress,
        processes=processes,
    )
    if processes.is_first:
        write_run_facts(asked.with_values(seed=recipe.run.seed), plan)
        yield from disk_advice(run)
    yield _prepared(run)
    return run


def _recipe_and_state(
    asked: TrainingRecipe, processes: Processes
) -> Generator[TrainingEvent, None, tuple[TrainingRecipe, ResumeState | None]]:
    """The recipe that is trained: with its seed, of all processes, within memory; what it goes on from."""
    yield from map(Advice.of, _checked(problems_of(asked)))
    _check_choices(asked)
    state = yield from state_to_resume(asked)
    recipe = _shared(_with_seed(asked, state, processes), processes)
    recipe = yield from recipe_that_fits(recipe)
    return recipe, state


def _counted(recipe: TrainingRecipe) -> Generator[TrainingEvent, None, TrainingPlan]:
    """Which pictures there are, and how many steps they make."""
    yield Preparing("Reading the training folder")
    plan = plan_of(recipe)
    yield from map(Advice.of, plan.problems)
    check_plan(plan)
    return plan


def _base_and_pictures(
    recipe: TrainingRecipe, plan: TrainingPlan, control: TrainingControl
) -> Generator[TrainingEvent, None, tuple[Precision, ModelParts, EncodedPictures]]:
    """The base model, and the VAE's turn: the pictures as it sees them."""
    yield Preparing("Loading the base model")
    use_free_cores()
    precision = Precision.of(recipe.run)
    yield from precision.advice
    parts = loaded_model(recipe, precision)
    pictures = yield from encoded_pictures(recipe, plan, parts, control, device=precision.device)
    return precision, parts, pictures


def _what_learns(
    recipe: TrainingRecipe, plan: TrainingPlan, parts: ModelParts, precision: Precision, processes: Processes
) -> Generator[TrainingEvent, None, Learning]:
    """The network, hung on the base model, and what steps it."""
    yield Preparing("Building the network")
    method = yield from adapter_method(recipe, parts, precision)
    method = dataclasses.replace(method, seen=SeenLosses(processes))
    return learning_of(recipe, method, plan.max_train_steps)


def _text_then_unet(
    recipe: TrainingRecipe,
    plan: TrainingPlan,
    learning: Learning,
    precision: Precision,
    control: TrainingControl,
) -> Generator[TrainingEvent, None, TextCache | None]:
    """The text encoders' turn, then the U-Net's; captions are encoded once if the encoders rest."""
    parts, text = learning.method.parts, None
    encoders_to(recipe, parts, precision)
    if recipe.data.cache_text_encoder_outputs and not learning.text_encoders_learn:
        text = yield from encoded_captions(recipe, plan, parts, control)
    attention = unet_to(recipe, parts, precision)
    if attention:
        yield Advice.of(attention)
    return text


def readers_of(recipe: TrainingRecipe, device: torch.device) -> int:
    """How many threads read ahead, and so many steps."""
    wanted = recipe.data.max_data_loader_n_workers
    # Steps of a processor are long, so one is enough; more would take its cores and its memory.
    return min(1, wanted) if device.type == "cpu" else wanted


def _with_seed(recipe: TrainingRecipe, state: ResumeState | None, processes: Processes) -> TrainingRecipe:
    """The recipe with a seed: its own, the one that the run drew when it began, or a fresh one."""
    if recipe.run.seed is not None:
        return recipe
    seed = secrets.randbelow(_SEED_LIMIT) if state is None else state.recipe["seed"]
    return recipe.with_values(seed=processes.of_first(seed))


def _shared(recipe: TrainingRecipe, processes: Processes) -> TrainingRecipe:
    """The recipe of all processes together: a step is made of what each of them gathers."""
    _, count = processes.place
    if count == 1:
        return recipe
    if recipe.memory.fused_backward_pass:
        raise AtelierError(
            "fused_backward_pass does not go with several processes.",
            why="It steps every weight as soon as its gradient is there, before that of the others has come.",
            remedy="Turn it off, or train in one process.",
        )
    return recipe.with_values(gradient_accumulation_steps=recipe.run.gradient_accumulation_steps * count)


def _checked(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Only warnings are left; errors are raised together."""
    errors = [problem for problem in problems if problem.stops]
    if errors:
        raise RecipeError(errors)
    return problems


def _check_choices(recipe: TrainingRecipe) -> None:
    """What is chosen by name is known, and prompts can be read: told before the long loading begins."""
    optimizer_kind(recipe.optimizer.optimizer_type)
    schedule_factor(recipe.optimizer, max_train_steps=1)
    prompts_of(recipe, max(recipe.data.resolution))


def _dataset(
    recipe: TrainingRecipe,
    pictures: EncodedPictures,
    method: AdapterMethod,
    text: TextCache | None,
    precision: Precision,
    processes: Processes,
) -> TrainingDataset:
    return TrainingDataset(
        pictures.plan,
        method.parts.family,
        pictures.source,
        _choices(recipe),
        text,
        process=processes.place,
        readers=readers_of(recipe, precision.device),
    )


def _choices(recipe: TrainingRecipe) -> SampleChoices:
    return SampleChoices(
        seed=recipe.run.seed or 0,
        prior_loss_weight=recipe.noise.prior_loss_weight,
        caption_variants=recipe.data.caption_variants,
    )


def _progress(plan: TrainingPlan, state: ResumeState | None) -> Progress:
    if state is None:
        return Progress(plan)
    moment = state.moment
    return Progress(plan, moment.step, epoch_is_done=moment.epoch_is_done, recent_losses=moment.recent_losses)


def _prepared(run: PreparedRun) -> Prepared:
    plan, device = run.plan, run.precision.device
    is_card = device.type == "cuda"
    samples = run.outputs.samples if isinstance(run.outputs, RunOutputs) else None
    return Prepared(
        family=run.method.parts.family.name,
        num_train_images=plan.num_train_images,
        num_reg_images=plan.samples_per_epoch - plan.num_train_images,
        bucket_counts=plan.bucket_counts,
        batches_per_epoch=plan.batches_per_epoch,
        num_epochs=plan.num_epochs,
        max_train_steps=plan.max_train_steps,
        module_count=run.method.network.module_count,
        trainable_parameters=sum(parameter.numel() for parameter in run.trained),
        device=f"cuda ({torch.cuda.get_device_name()})" if is_card else "cpu",
        output_dir=run.recipe.run.output_dir,
        first_step=run.progress.step,
        sample_steps=sample_steps(run.recipe.run, plan) if samples else (),
        sample_work=sample_work(samples.prompts, run.recipe) if samples else 0.0,
    )
