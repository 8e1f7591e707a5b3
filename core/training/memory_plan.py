"""How much memory a run needs on its device, from the shapes of its model and its settings. Free of torch.

Weights, gradients and optimizer are counted; what a step keeps for its backward pass comes from
:class:`ModelFacts`, which :mod:`core.training.model_facts` gathers once for a model, a picture size and a
network. Every other setting is arithmetic here, so a window can show the sum while somebody changes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_tree import datasets_of

GIB = 2**30
_FLOAT = 4
_BYTES = {"no": 4, "fp16": 2, "bf16": 2}
_PACKED_BYTES = {"fp8": 1.0, "int8": 1.0, "nf4": 0.5625}
_RESTING_HERE = 3
"""Resting blocks that are on the device at once."""
_WORK = 2.5
"""Gradients and temporary tensors of the block at work, in units of its widest tensor: for a transformer the
gradients of both halves of its gate and of their product."""
_VAE_BYTES_PER_PIXEL = 128 * 5 * _FLOAT
"""Its first resnets work at full size on 128 channels in 32 bits, with five tensors at once."""
_DECODING_BYTES_PER_PIXEL = 256 * 3 * _FLOAT
"""Its last resnets begin at full size on 256 channels in 32 bits, with three tensors at once."""
CUDA_CONTEXT = 400_000_000
"""Driver and kernels, before the first tensor: https://github.com/pytorch/pytorch/issues/109888."""


@dataclass(frozen=True)
class BlockFacts:
    """One resnet or transformer block of a U-Net.

    Args:
        path: its place in the U-Net.
        weights: how many frozen numbers it has.
        kept: what it keeps for the backward pass, bytes.
        entered: what enters it, which is all that it keeps where it computes its insides again, bytes.
        widest: its widest tensor, bytes.
        work: multiplications of its forward pass.
    """

    path: str
    weights: int
    kept: int
    entered: int
    widest: int
    work: float

    @property
    def saving(self) -> int:
        """What computing it again saves, bytes."""
        return max(0, self.kept - self.entered)


@dataclass(frozen=True)
class ModelFacts:
    """A model, a picture size and a network, as far as memory counts.

    Args:
        blocks: of the U-Net.
        weights: frozen numbers of the U-Net outside its blocks.
        kept: what the rest of a step keeps for the backward pass, bytes.
        largest_weight: numbers of the largest single weight.
        text_weights: frozen numbers of the text encoders.
        text_kept: what the text encoders keep where they learn, bytes; 0 where they do not.
        vae_weights: numbers of the VAE.
        trained: numbers that learn.
        state_bytes: what the recipe's optimizer remembers for each, bytes.
        batch_size: pictures per batch that the bytes are counted for.
        pixels: of one picture, of the largest where data sets have sizes of their own.
        optimizers: what other optimizers remember for each number, bytes, by their names in small letters.
        context: what a card holds before the first tensor, bytes; 0 where the processor trains.
    """

    blocks: tuple[BlockFacts, ...]
    weights: int
    kept: int
    largest_weight: int
    text_weights: int
    text_kept: int
    vae_weights: int
    trained: int
    state_bytes: float
    batch_size: int
    pixels: int
    optimizers: Mapping[str, float] = field(default_factory=dict)
    context: int = 0


@dataclass(frozen=True)
class MemoryPlan:
    """Bytes on the device, by what they are for.

    Args:
        base_model: frozen weights that stay there while training.
        network: what is trained, with its gradients, its average and the optimizer's memory.
        kept: what a step keeps for its backward pass.
        at_work: gradients and temporary tensors of the block at work.
        caching: the most that encoding pictures or captions needs before the first step.
        sampling: the most that drawing a sample picture needs between two steps; 0 where none is drawn.
        context: what a card holds before the first tensor.
        resting: weights that wait in the computer's memory for their turn.
    """

    base_model: int
    network: int
    kept: int
    at_work: int
    caching: int
    sampling: int = 0
    context: int = 0
    resting: int = 0

    @property
    def training(self) -> int:
        """The most that a step needs."""
        return self.base_model + self.network + self.kept + self.at_work

    @property
    def peak(self) -> int:
        """The most that the run needs at any time."""
        return max(self.training, self.caching, self.sampling) + self.context

    @property
    def peak_gib(self) -> float:
        """The same in GiB."""
        return self.peak / GIB


def memory_plan(facts: ModelFacts, recipe: TrainingRecipe) -> MemoryPlan:
    """What a recipe needs on its device.

    Args:
        facts: of the recipe's model, picture size and network.
        recipe: whose memory settings, precision, optimizer and batch size may differ from those of the facts.
    """
    kept, at_work = _step(facts, recipe)
    weight = _BYTES[recipe.run.mixed_precision]
    encoders = int(facts.text_weights * _bytes_per_weight(recipe.memory.text_packing, weight))
    unpacked = 0 if recipe.memory.unet_packing == "no" else facts.largest_weight * weight
    vae = facts.vae_weights * _FLOAT
    encoding = vae + int(facts.pixels * recipe.data.vae_batch_size * _VAE_BYTES_PER_PIXEL)
    decoding = vae + facts.pixels * _DECODING_BYTES_PER_PIXEL
    unet, whole_unet = _unet(facts, recipe), _unet(facts, recipe.with_values(blocks_to_swap=0))
    network = _network(facts, recipe)
    return MemoryPlan(
        base_model=unet + (encoders if facts.text_kept else 0),
        network=network,
        kept=kept,
        at_work=at_work + unpacked,
        caching=max(encoding, encoders),
        sampling=unet + encoders + network + decoding if recipe.run.sample_prompts else 0,
        context=facts.context,
        resting=whole_unet - unet + vae + (0 if facts.text_kept else encoders),
    )


def cheapest_blocks(blocks: Iterable[BlockFacts], share: float) -> list[str]:
    """Which blocks compute their insides again, so that this share of what could be saved is saved.

    Args:
        blocks: all of them.
        share: of the bytes that all together would save, 0 to 1.

    Returns:
        Their paths; those first that need least work for each byte they save.
    """
    helpful = sorted(
        (block for block in blocks if block.saving), key=lambda block: block.work / block.saving
    )
    wanted = share * sum(block.saving for block in helpful)
    chosen: list[str] = []
    saved = 0
    for block in helpful:
        if saved >= wanted:
            break
        chosen.append(block.path)
        saved += block.saving
    return chosen


def _bytes_per_weight(packing: str, plain: float) -> float:
    return _PACKED_BYTES.get(packing, plain)


def _unet(facts: ModelFacts, recipe: TrainingRecipe) -> int:
    plain = _BYTES[recipe.run.mixed_precision]
    each = _bytes_per_weight(recipe.memory.unet_packing, plain)
    sizes = sorted((block.weights * each for block in facts.blocks), reverse=True)
    count = recipe.memory.blocks_to_swap
    return int(facts.weights * plain + sum(sizes[count:]) + sum(sizes[: min(count, _RESTING_HERE)]))


def _network(facts: ModelFacts, recipe: TrainingRecipe) -> int:
    number = _FLOAT if recipe.run.weights_precision == "float" else _FLOAT // 2
    gradients = 0 if recipe.memory.fused_backward_pass else number
    # A memory of whole numbers is kept in the type of the weights; 8-bit ones are as they are.
    remembered = facts.optimizers.get(recipe.optimizer.optimizer_type.lower(), facts.state_bytes)
    if remembered >= _FLOAT and number < _FLOAT:
        remembered /= 2
    average = _FLOAT if recipe.run.ema and recipe.run.ema_device == "device" else 0
    return int(facts.trained * (number + gradients + remembered + average))


def _step(facts: ModelFacts, recipe: TrainingRecipe) -> tuple[int, int]:
    """What is kept when the backward pass begins, and what the block at work needs beside it; bytes."""
    share = recipe.memory.checkpointing_share if recipe.run.gradient_checkpointing else 0.0
    again = set(cheapest_blocks(facts.blocks, share))
    growth = _pictures_per_batch(recipe) / facts.batch_size
    growth *= _BYTES[recipe.run.mixed_precision] / 2
    kept = facts.kept + facts.text_kept
    entered = 0 if recipe.memory.cpu_offload_checkpointing else 1
    kept += sum(entered * block.entered if block.path in again else block.kept for block in facts.blocks)
    work = max((_work_of(block, is_again=block.path in again) for block in facts.blocks), default=0)
    return int(kept * growth), int(work * growth)


def _pictures_per_batch(recipe: TrainingRecipe) -> float:
    """How many pictures of the largest size are as much work as the largest batch of any data set."""
    sets = [(one.bucket_settings.resolution, one.train_batch_size) for one in datasets_of(recipe)]
    largest = max(width * height for (width, height), _ in sets)
    return max(width * height * count for (width, height), count in sets) / largest


def _work_of(block: BlockFacts, *, is_again: bool) -> float:
    return block.widest * _WORK + (block.saving if is_again else 0)


def lines_of(plan: MemoryPlan) -> Sequence[tuple[str, int]]:
    """The plan's sums with their names in English, largest parts first as a step needs them."""
    return (
        ("base model", plan.base_model),
        ("network, gradients, optimizer", plan.network),
        ("kept for the backward pass", plan.kept),
        ("block at work", plan.at_work),
        ("while training", plan.training),
        ("while caching", plan.caching),
        ("while a sample is drawn", plan.sampling),
        ("the card's own", plan.context),
        ("resting in the computer's memory", plan.resting),
    )
