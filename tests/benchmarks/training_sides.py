"""The two sides of the speed benchmark: this program's loop, and a plain one of public packages.

Both train the same layers of a full-size U-Net with random weights, from the same kind of cached inputs.
"""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import torch
from PIL import Image
from torch import Tensor

from core.base_model.family import FAMILIES, ModelFamily
from core.base_model.frozen_layers import freeze_layers
from core.base_model.parts import BaseModelSource, ModelParts
from core.base_model.text_encoding import TextConditioning
from core.data.dataset import SampleChoices, TrainingDataset
from core.data.latent_files import LatentFiles
from core.data.picture_pixels import ReadingSettings, read_pixels
from core.data.picture_source import EncodedPicture, PictureSource
from core.errors import AtelierError
from core.networks.targets import lora_targets
from core.optim.registry import make_optimizer
from core.optim.schedules import make_schedule
from core.recipe.recipe import TrainingRecipe
from core.training.control import TrainingControl
from core.training.loaded_model import adapter_method, unet_to
from core.training.loop import training_loop
from core.training.precision import Precision
from core.training.prepare import readers_of
from core.training.prepared_run import PreparedRun
from core.training.progress import Progress
from core.training.run_plan import plan_of
from core.training.stepping import stepping_of
from resources import paths

RATE = 1e-4
PHOTO_EDGE = 2000
DTYPES = {"no": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
POOLED_WIDTH = 1280


@dataclass(frozen=True)
class Setting:
    """What both sides train.

    Args:
        pictures: where our side takes latents from: "memory"; "disk", cached there; "fresh", of pictures that
            are opened, cut and scaled for every step. What the VAE would do then is left out.
        changes: recipe fields of our side alone.
        warm_up: steps that are not counted.
    """

    family: str = "sd15"
    size: int = 256
    batch_size: int = 1
    dim: int = 16
    precision: str = "no"
    checkpointing: bool = False
    pictures: str = "memory"
    changes: dict[str, Any] = field(default_factory=dict)
    warm_up: int = 2

    @property
    def title(self) -> str:
        """As the table shows it."""
        ending = ", checkpointing" if self.checkpointing else ""
        ending += "" if self.pictures == "memory" else f", {self.pictures}"
        return f"{self.family} {self.size}px b{self.batch_size} {self.precision}{ending}"

    @property
    def dtype(self) -> torch.dtype:
        """Of base model and forward pass."""
        return DTYPES[self.precision]


@dataclass(frozen=True)
class StepTimes:
    """One step, in seconds; ``outside`` is the share that is not forward, backward or optimizer."""

    cpu: float
    wall: float
    outside: float


class TrainingSide(Protocol):
    """One way to train, step by step."""

    device: str

    def step(self) -> StepTimes:
        """Take a step."""
        ...


class Stopwatch:
    """Adds up the time inside forward pass, backward pass and optimizer, and that of whole steps."""

    def __init__(self, device: str) -> None:
        self._inside = 0.0
        self._cuda = device == "cuda"

    def around(self, work: Callable[..., Any]) -> Callable[..., Any]:
        """The same work, timed as inside."""

        def timed(*given: Any, **named: Any) -> Any:
            started = self._now()
            result = work(*given, **named)
            self._inside += self._now() - started
            return result

        return timed

    def step(self, work: Callable[[], object]) -> StepTimes:
        """Time one step."""
        self._inside = 0.0
        cpu, wall = time.process_time(), self._now()
        work()
        spent = self._now() - wall
        return StepTimes(time.process_time() - cpu, spent, max(0.0, 1 - self._inside / spent))

    def _now(self) -> float:
        if self._cuda:
            torch.cuda.synchronize()
        return time.perf_counter()


def random_model(setting: Setting) -> ModelParts:
    """A full-size U-Net with random weights; VAE and text encoders are not needed."""
    from diffusers import UNet2DConditionModel

    config = json.loads((paths.model_config(setting.family) / "unet" / "config.json").read_text())
    torch.manual_seed(0)
    with torch.device("meta"):
        unet = UNet2DConditionModel.from_config(config).to(setting.dtype)
    unet.to_empty(device=_device()).requires_grad_(requires_grad=False)
    for weight in unet.parameters():
        if weight.dim() > 1:
            weight.uniform_(-1, 1).mul_(weight[0].numel() ** -0.5)
        else:
            weight.fill_(1.0)
    source = BaseModelSource("random", Path("random"))
    return ModelParts(FAMILIES[setting.family], unet, None, (), (), source)


def _device() -> str:
    return "cuda" if torch.cuda.is_available() else "cpu"


def _text(family: ModelFamily, batch: int) -> TextConditioning:
    pooled = torch.randn(batch, POOLED_WIDTH) if family.has_size_ids else None
    return TextConditioning(torch.randn(batch, 77, family.text_width), pooled)


class PlainSide:
    """The loop that anyone would write."""

    def __init__(self, setting: Setting) -> None:
        from diffusers import DDPMScheduler
        from peft import LoraConfig

        self._setting, self.device = setting, _device()
        parts = random_model(setting)
        self._family, self._unet = parts.family, parts.unet
        layers = [target.path for target in lora_targets(parts, text_encoder=False)]
        self._unet.add_adapter(LoraConfig(r=setting.dim, lora_alpha=setting.dim, target_modules=layers))
        trained = [weight for weight in self._unet.parameters() if weight.requires_grad]
        for weight in trained:
            weight.data = weight.data.float()
        if setting.checkpointing:
            self._unet.enable_gradient_checkpointing()
        self._unet.train()
        self._trained = trained
        self._optimizer = torch.optim.AdamW(trained, lr=RATE, weight_decay=0.01)
        self._noise_levels = DDPMScheduler(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")
        edge = setting.size // 8
        self._latents = torch.randn(setting.batch_size, 4, edge, edge).to(self.device)
        self._watch = Stopwatch(self.device)

    def step(self) -> StepTimes:
        """Take a step."""
        return self._watch.step(self._step)

    def _step(self) -> None:
        latents, watch = self._latents, self._watch
        text = _text(self._family, len(latents))
        noise = torch.randn_like(latents)
        timesteps = torch.randint(0, 1000, (len(latents),), device=latents.device)
        noisy = self._noise_levels.add_noise(latents, noise, timesteps)
        precision = self._setting.dtype
        added = None
        if text.pooled is not None:
            sizes = torch.full((len(latents), 6), float(self._setting.size), device=latents.device)
            added = {"text_embeds": text.pooled.to(latents.device), "time_ids": sizes}
        with torch.autocast(self.device, dtype=precision, enabled=precision != torch.float32):
            hidden = text.hidden.to(latents.device)
            output = watch.around(self._unet)(noisy, timesteps, hidden, added_cond_kwargs=added)
            loss = torch.nn.functional.mse_loss(output.sample.float(), noise.float())
        watch.around(loss.backward)()
        torch.nn.utils.clip_grad_norm_(self._trained, 1.0)
        watch.around(self._optimizer.step)()
        self._optimizer.zero_grad()
        loss.item()


@dataclass(frozen=True, eq=False)
class TimedPrecision(Precision):
    """A run's precision whose work is timed."""

    watch: Stopwatch | None = None

    def backward(self, loss: Tensor) -> None:
        """Timed."""
        assert self.watch is not None
        self.watch.around(super().backward)(loss)

    def step(self, optimizer: torch.optim.Optimizer) -> None:
        """Timed."""
        assert self.watch is not None
        self.watch.around(super().step)(optimizer)


class OurSide:
    """This program's loop on a plan of real pictures, with random latents and text in the caches' place."""

    def __init__(self, setting: Setting) -> None:
        self.device = _device()
        self._folder = tempfile.TemporaryDirectory()
        recipe = _recipe(setting, Path(self._folder.name))
        self._watch = Stopwatch(self.device)
        self._events = training_loop(_run(recipe, setting, self._watch), TrainingControl())

    def step(self) -> StepTimes:
        """Take a step."""
        return self._watch.step(lambda: next(self._events))


def _recipe(setting: Setting, folder: Path) -> TrainingRecipe:
    pictures = folder / "pictures" / "100_doll"
    pictures.mkdir(parents=True)
    # As a camera's where they are opened for every step, with detail that takes time to decode.
    edge = setting.size if setting.pictures == "memory" else PHOTO_EDGE
    for number in range(4):
        detail = Image.effect_noise((edge // 8, edge // 8), 80).resize((edge, edge))
        detail.convert("RGB").save(pictures / f"{number}.jpg", quality=95)
        (pictures / f"{number}.txt").write_text("doll")
    usual = {
        "train_data_dir": str(pictures.parent),
        "output_dir": str(folder / "out"),
        "resolution": setting.size,
        "network_dim": setting.dim,
        "network_alpha": setting.dim,
        "network_train_unet_only": True,
        "train_batch_size": setting.batch_size,
        "mixed_precision": setting.precision,
        "gradient_checkpointing": setting.checkpointing,
        "learning_rate": RATE,
        "seed": 1,
    }
    return TrainingRecipe.from_flat(usual | setting.changes)


class RandomLatents:
    """Latents of the right size for any picture."""

    reads_ahead = False

    @property
    def unreadable(self) -> dict[Path, AtelierError]:
        """None."""
        return {}

    def read(self, entry: Any, *_: object, **__: object) -> EncodedPicture:
        """[4, h, w]."""
        width, height = entry.fit.bucket
        return EncodedPicture(torch.randn(4, height // 8, width // 8), (0, 0))

    def encode(self, pictures: Sequence[EncodedPicture], _: object) -> list[EncodedPicture]:
        """They are."""
        return list(pictures)


class OpenedPictures(RandomLatents):
    """Pictures that are opened, cut and scaled as where nothing is cached; then random latents as ever."""

    reads_ahead = True

    def read(self, entry: Any, *others: Any, **named: Any) -> EncodedPicture:
        """[4, h, w]."""
        read_pixels(entry, ReadingSettings(), *others, **named)
        return super().read(entry)


class LatentsOnDisk(RandomLatents):
    """Random latents that were put on disk as a run's cache does it, and are read from there each time."""

    reads_ahead = True

    def __init__(self, folder: Path, entries: Iterable[Any]) -> None:
        self._files = LatentFiles(folder, ReadingSettings(), 0)
        for entry in entries:
            self._files.keep(entry, super().read(entry), is_mirrored=False)

    def read(self, entry: Any, *_: object, **__: object) -> EncodedPicture:
        """[4, h, w]."""
        found = self._files.load(entry, is_mirrored=False)
        assert found is not None
        return found


def _source(setting: Setting, folder: Path, entries: Iterable[Any]) -> PictureSource:
    if setting.pictures == "memory":
        return RandomLatents()
    return OpenedPictures() if setting.pictures == "fresh" else LatentsOnDisk(folder / "latents", entries)


class RandomText:
    """Encoded text of the right size for any caption."""

    reads_ahead = False

    def __init__(self, family: ModelFamily) -> None:
        self._family = family

    def text_of(self, captions: Sequence[str]) -> TextConditioning:
        """[B, 77, D], and [B, P] for SDXL."""
        return _text(self._family, len(captions))

    found = text_of


class NoOutputs:
    """A benchmark writes no files and draws no pictures."""

    def before_training(self, *_: object) -> tuple[()]:
        """Nothing."""
        return ()

    after_step = after_epoch = before_training

    def acts_after(self, *_: object) -> bool:
        """Never."""
        return False


def _run(recipe: TrainingRecipe, setting: Setting, watch: Stopwatch) -> PreparedRun:
    parts = random_model(setting)
    freeze_layers(parts.unet)
    parts.unet.forward = watch.around(parts.unet.forward)
    plan = plan_of(recipe)
    precision = Precision.of(recipe.run)
    timed = TimedPrecision(**{**vars(precision), "watch": watch})
    *_, method = _with_result(adapter_method(recipe, parts, timed))
    unet_to(recipe, parts, timed)
    groups = method.parameter_groups(recipe)
    trained = tuple(parameter for group in groups for parameter in group["params"])
    optimizer = make_optimizer(recipe.optimizer, groups)
    choices = SampleChoices(1)
    source = _source(setting, Path(recipe.data.train_data_dir).parent, plan.images)
    dataset = TrainingDataset(plan, parts.family, source, choices, RandomText(parts.family))
    dataset = replace(dataset, readers=readers_of(recipe, timed.device))
    return PreparedRun(
        recipe=recipe,
        plan=plan,
        dataset=dataset,
        method=method,
        optimizer=optimizer,
        schedule=make_schedule(recipe.optimizer, optimizer, plan.max_train_steps),
        precision=timed,
        outputs=NoOutputs(),
        trained=trained,
        stepping=stepping_of(recipe, optimizer, trained, timed),
        progress=Progress(plan),
    )


def _with_result(stages: Generator[object, None, Any]) -> Iterator[Any]:
    yield (yield from stages)


def _compiled(setting: Setting) -> OurSide:
    return OurSide(replace(setting, changes={**setting.changes, "torch_compile": True}))


def _not_ahead(setting: Setting) -> OurSide:
    return OurSide(replace(setting, changes={**setting.changes, "max_data_loader_n_workers": 0}))


SIDES: dict[str, Callable[[Setting], TrainingSide]] = {
    "plain": PlainSide,
    "ours": OurSide,
    "compiled": _compiled,
    "not ahead": _not_ahead,
}
