"""From a recipe to everything the loop needs: plan, model, caches, network, optimizer, files."""

from __future__ import annotations

import secrets
from collections.abc import Generator, Iterator
from pathlib import Path

import torch
from platformdirs import user_cache_path
from torch.optim import Optimizer

from core.base_model.load import load_base_model
from core.base_model.memory_saving import enable_gradient_checkpointing
from core.base_model.parts import ModelParts
from core.data.dataset import SampleChoices, TrainingDataset, fixed_caption
from core.data.latent_cache import EncodingSettings, LatentCache
from core.data.seeds import keyed_seed
from core.data.text_cache import TextCache
from core.errors import AtelierError
from core.kohya.plan import TrainingPlan
from core.kohya.problem import Problem
from core.networks.network import Network
from core.optim.registry import make_optimizer, optimizer_kind
from core.optim.schedules import make_schedule, schedule_factor
from core.recipe.recipe import RecipeError, TrainingRecipe
from core.recipe.rules import problems_of
from core.training.adapter_method import AdapterMethod
from core.training.control import TrainingControl
from core.training.diffusion_loss import DiffusionLoss
from core.training.events import Advice, Prepared, Preparing, TrainingEvent
from core.training.lora_file import LoraFile
from core.training.outputs import RunOutputs
from core.training.precision import Precision
from core.training.prepared_run import PreparedRun
from core.training.run_folder import write_run_facts
from core.training.run_plan import check_plan, plan_of, used_entries
from core.training.sample_pictures import SAMPLE_FOLDER, SamplePictures, prompts_of
from core.training.threads import use_free_cores

_SEED_LIMIT = 2**32


class StoppedEarly(Exception):  # noqa: N818 - no error: the user asked for it
    """The user wanted to stop before the first step."""


def prepare(recipe: TrainingRecipe, control: TrainingControl) -> Generator[TrainingEvent, None, PreparedRun]:
    """Load and count everything.

    Yields:
        Stages, and advice about what was found.

    Returns:
        The run before its first step.

    Raises:
        AtelierError: something keeps it from starting; for a recipe's fields all of it at once.
        StoppedEarly: the user wanted to stop meanwhile.
    """
    yield from _advice(_checked(problems_of(recipe)))
    recipe = (
        recipe if recipe.run.seed is not None else recipe.with_values(seed=secrets.randbelow(_SEED_LIMIT))
    )
    _check_choices(recipe)
    yield Preparing("Reading the training folder")
    plan = plan_of(recipe)
    yield from _advice(plan.problems)
    check_plan(plan)

    yield Preparing("Loading the base model")
    use_free_cores()
    precision = Precision.of(recipe.run)
    yield from precision.advice
    parts = _load(recipe, precision)
    latents = _latent_cache(recipe, parts)
    yield from _filled("Caching latents", latents.fill(used_entries(plan)), len(used_entries(plan)), control)
    # From here on the VAE is needed for sample pictures only.
    parts.vae.to("cpu")

    yield Preparing("Building the network")
    method = _method(recipe, parts, precision)
    groups = method.parameter_groups(recipe)
    trained = tuple(parameter for group in groups for parameter in group["params"])
    _train_only(method.network, trained)
    optimizer = make_optimizer(recipe.optimizer, groups)
    schedule = make_schedule(recipe.optimizer, optimizer, plan.max_train_steps)

    text = None
    if recipe.data.cache_text_encoder_outputs and not _text_encoders_learn(method.network, trained):
        text = TextCache(parts, recipe.data.max_token_length, recipe.model.clip_skip)
        options = recipe.data.caption_options()
        if not options.varies:
            captions = [fixed_caption(entry, options) for entry in used_entries(plan)]
            yield from _filled("Caching text", text.fill(captions), len(set(captions)), control)
            _rest_on_cpu(parts)
    run = PreparedRun(
        recipe=recipe,
        plan=plan,
        dataset=TrainingDataset(plan, parts.family, latents, _choices(recipe), text),
        method=method,
        optimizer=optimizer,
        schedule=schedule,
        precision=precision,
        outputs=_outputs(recipe, plan, method, optimizer, control),
        trained=trained,
    )
    write_run_facts(recipe, plan)
    yield _prepared(run)
    return run


def _checked(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Only warnings are left; errors are raised together."""
    errors = [problem for problem in problems if problem.stops]
    if errors:
        raise RecipeError(errors)
    return problems


def _advice(problems: tuple[Problem, ...]) -> Iterator[Advice]:
    for problem in problems:
        yield Advice(
            problem.message, {key: str(value) for key, value in problem.values.items()}, problem.severity
        )


def _check_choices(recipe: TrainingRecipe) -> None:
    """What is chosen by name is known, and prompts can be read: told before the long loading begins."""
    optimizer_kind(recipe.optimizer.optimizer_type)
    schedule_factor(recipe.optimizer, max_train_steps=1)
    prompts_of(recipe, max(recipe.data.resolution))


def _load(recipe: TrainingRecipe, precision: Precision) -> ModelParts:
    model = recipe.model
    parts = load_base_model(
        model.pretrained_model_name_or_path,
        vae=model.vae,
        family=model.family,
        dtype=precision.dtype,
        device=precision.device,
    )
    parts.predicts_v = parts.predicts_v or model.v_parameterization
    # Overflow in the VAE would spoil every epoch, and it works only once per picture.
    parts.vae.float()
    step = recipe.data.bucket_reso_steps
    if recipe.data.enable_bucket and step % parts.family.bucket_step_floor:
        raise AtelierError(
            "bucket_reso_steps is {step}.",
            why="The U-Net of {family} halves pictures until a step of {floor} pixels is needed.",
            remedy="Set it to {floor} or a multiple.",
            step=step,
            family=parts.family.title,
            floor=parts.family.bucket_step_floor,
        )
    return parts


def _latent_cache(recipe: TrainingRecipe, parts: ModelParts) -> LatentCache:
    data = recipe.data
    settings = EncodingSettings(
        resize_interpolation=data.resize_interpolation,
        background=data.transparent_background,
        flip_aug=data.flip_aug,
        seed=recipe.run.seed or 0,
        vae_batch_size=data.vae_batch_size,
    )
    folder = user_cache_path("lora-atelier") / "latents" if data.cache_latents_to_disk else None
    return LatentCache(parts.vae, parts.family, settings, folder)


def _filled(stage: str, progress: Iterator[int], total: int, control: TrainingControl) -> Iterator[Preparing]:
    yield Preparing(stage, 0, total)
    for done in progress:
        if control.stop_wanted:
            raise StoppedEarly
        yield Preparing(stage, done, total)


def _method(recipe: TrainingRecipe, parts: ModelParts, precision: Precision) -> AdapterMethod:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(keyed_seed(recipe.run.seed or 0, "network"))
        network = Network.create(parts, recipe.network)
    if recipe.network.network_weights:
        network.load_weights(recipe.network.network_weights)
    network.hang()
    network.to(precision.device).train()
    if recipe.run.gradient_checkpointing:
        enable_gradient_checkpointing(parts)
    return AdapterMethod(
        parts=parts,
        network=network,
        diffusion=DiffusionLoss.of(recipe.noise, predicts_v=parts.predicts_v, device=precision.device),
        autocast=precision.autocast,
        max_token_length=recipe.data.max_token_length,
        clip_skip=recipe.model.clip_skip,
    )


def _train_only(network: Network, trained: tuple[torch.nn.Parameter, ...]) -> None:
    """Adapters whose rate is 0 stay in the file, but no gradient is computed for them."""
    if not trained:
        raise AtelierError(
            "Nothing would be trained.",
            why="The learning rates of U-Net and text encoder are 0.",
            remedy="Set learning_rate, unet_lr or text_encoder_lr above 0.",
        )
    network.requires_grad_(requires_grad=False)
    for parameter in trained:
        parameter.requires_grad = True


def _text_encoders_learn(network: Network, trained: tuple[torch.nn.Parameter, ...]) -> bool:
    learning = {id(parameter) for parameter in trained}
    return any(
        id(parameter) in learning
        for entry in network.entries
        if entry.part != "unet"
        for parameter in entry.adapter.parameters()
    )


def _rest_on_cpu(parts: ModelParts) -> None:
    for encoder in parts.text_encoders:
        encoder.to("cpu")


def _choices(recipe: TrainingRecipe) -> SampleChoices:
    return SampleChoices(
        seed=recipe.run.seed or 0,
        captions=recipe.data.caption_options(),
        flip_aug=recipe.data.flip_aug,
        prior_loss_weight=recipe.noise.prior_loss_weight,
    )


def _outputs(
    recipe: TrainingRecipe,
    plan: TrainingPlan,
    method: AdapterMethod,
    optimizer: Optimizer,
    control: TrainingControl,
) -> RunOutputs:
    prompts = prompts_of(recipe, max(recipe.data.resolution))
    samples = None
    if prompts:
        samples = SamplePictures(
            parts=method.parts,
            network=method.network,
            prompts=prompts,
            folder=Path(recipe.run.output_dir) / SAMPLE_FOLDER,
            name=recipe.run.output_name,
            device=method.parts.device,
            should_stop=lambda: control.stop_wanted,
            clip_skip=recipe.model.clip_skip,
            max_token_length=recipe.data.max_token_length,
        )
    return RunOutputs(
        section=recipe.run,
        save_network=LoraFile.of(recipe, plan, method.parts, method.network, optimizer).save,
        samples=samples,
        num_epochs=plan.num_epochs,
        max_train_steps=plan.max_train_steps,
    )


def _prepared(run: PreparedRun) -> Prepared:
    plan, device = run.plan, run.precision.device
    is_card = device.type == "cuda"
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
    )
