"""SamplePictures: pictures made while training, to see what the network has learned so far."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

import torch

from core.base_model.parts import ModelParts
from core.errors import AtelierError
from core.networks.network import Network
from core.recipe.recipe import TrainingRecipe
from core.sampling.picture_file import save_picture
from core.sampling.prompt import SamplePrompt, parse_prompt_lines, read_prompts
from core.sampling.sampler import draw_pictures
from core.training.events import Advice, SampleReady

_NOT_KEPT = "{problem} Training goes on; later samples are tried again."


@dataclass(frozen=True, eq=False)
class SamplePictures:
    """The pictures that a recipe wants to see.

    Args:
        parts: the base model, with the network hung.
        network: switched to evaluation meanwhile, so that dropout is off.
        prompts: what to draw.
        folder: where the PNG files go.
        name: what their names start with.
        device: where they are drawn.
        should_stop: asked between denoising steps.
        clip_skip: as in training.
        max_token_length: as in training.
        settled: inside it the network is what its file will hold.
    """

    parts: ModelParts
    network: Network
    prompts: tuple[SamplePrompt, ...]
    folder: Path
    name: str
    device: torch.device
    should_stop: Callable[[], bool]
    clip_skip: int | None = None
    max_token_length: int | None = None
    settled: Callable[[], AbstractContextManager[None]] = nullcontext

    def draw(self, step: int, epoch: int, *, is_epoch: bool) -> Iterator[SampleReady | Advice]:
        """Make every picture, telling each as soon as its file is there."""
        moment = f"e{epoch:06d}" if is_epoch else f"{step:06d}"
        last = time.perf_counter()
        with self._everything_ready():
            pictures = draw_pictures(
                self.parts,
                self.prompts,
                batch_size=len(self.prompts),
                clip_skip=self.clip_skip,
                max_token_length=self.max_token_length,
                should_stop=self.should_stop,
            )
            for index, (prompt, picture) in enumerate(zip(self.prompts, pictures, strict=False)):
                path = self.folder / f"{self.name}_{moment}_{index:02d}_{prompt.seed}.png"
                try:
                    save_picture(picture, path)
                except AtelierError as error:
                    # A picture that cannot be kept is no reason to lose the training.
                    yield Advice(_NOT_KEPT, {"problem": error}, severity="error")
                    return
                seconds, last = time.perf_counter() - last, time.perf_counter()
                yield SampleReady(str(path), prompt.text, index, step, epoch, seconds)

    @contextmanager
    def _everything_ready(self) -> Iterator[None]:
        """All parts on the device and dropout off; afterwards everything is as before."""
        resting = [
            (module, next(module.parameters()).device)
            for module in (self.parts.vae, *self.parts.text_encoders)
        ]
        was_training = self.network.training
        self.network.eval()
        for module, _ in resting:
            module.to(self.device)
        try:
            with self.settled():
                yield
        finally:
            for module, device in resting:
                module.to(device)
            self.network.train(was_training)


def prompts_of(recipe: TrainingRecipe, native_size: int) -> tuple[SamplePrompt, ...]:
    """The sample prompts of a recipe.

    Args:
        recipe: whose ``sample_prompts`` is a file, one prompt or several.
        native_size: edge of a picture whose prompt says no size, pixels.

    Raises:
        AtelierError: the file or a line cannot be read.
    """
    given = recipe.run.sample_prompts
    if not given:
        return ()
    defaults = SamplePrompt(
        text="",
        width=native_size,
        height=native_size,
        sampler=recipe.run.sample_sampler,
        seed=recipe.run.seed or 1,
    )
    if isinstance(given, str) and Path(given).is_file():
        return read_prompts(Path(given), defaults)
    lines: Sequence[str] = (given,) if isinstance(given, str) else given
    return parse_prompt_lines(list(lines), defaults)
