"""How much memory a run needs on its device, from the shapes of its model and its settings. Free of torch.

Weights, gradients and optimizer are counted; what a step keeps for its backward pass comes from
:class:`core.training.memory_facts.ModelFacts`, which :mod:`core.training.model_facts` gathers once for a
model, a picture size and a network. Every other setting is arithmetic here, so a window can show the sum
while somebody changes them. ``tests/benchmarks/memory_taken.py`` holds it against what real runs allocate.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_tree import datasets_of
from core.training.memory_facts import BlockFacts, ModelFacts

GIB = 2**30
_FLOAT = 4
_BYTES = {"no": 4, "fp16": 2, "bf16": 2}
_PACKED_BYTES = {"fp8": 1.0, "int8": 1.0, "nf4": 0.5625}
_RESTING_HERE = 3
"""Resting blocks that are on the device at once."""
_WORK = 2.5
"""Gradients and temporary tensors of the block at work, in units of its widest tensor: for a transformer the
gradients of both halves of its gate and of their product."""
_WORK_FORWARD = 3.0
"""The same where nothing learns, with what waits for the way up."""
_PACKING = 3 * _FLOAT
"""Bytes for each number of the weight that is packed: in 32 bits, scaled and rounded."""
_ENCODING = 5
"""Tensors of the first channels' width that the VAE's first resnets have at full size at once."""
_DECODING = 3
"""Tensors of the second channels' width that its last resnets begin with at full size at once."""


@dataclass(frozen=True)
class MemoryPlan:
    """Bytes on the device, by what they are for.

    Args:
        base_model: frozen weights that stay there while training.
        network: what is trained, with its average and the optimizer's memory.
        kept: what a step keeps for its backward pass, and the gradients that take its place.
        at_work: gradients and temporary tensors of the block at work.
        caching: the most that encoding pictures or captions needs before the first step, or within one.
        sampling: the most that drawing a sample picture needs between two steps; 0 where none is drawn.
        context: what a card holds before the first tensor.
        resting: weights that wait in the computer's memory for their turn.
        in_one_memory: the most at any time where the processor trains: weights rest where they work.
    """

    base_model: int
    network: int
    kept: int
    at_work: int
    caching: int
    sampling: int = 0
    context: int = 0
    resting: int = 0
    in_one_memory: int = 0

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


@dataclass(frozen=True)
class _Weights:
    """Frozen weights, bytes.

    Args:
        unet: on the device while it works.
        swapped: of the U-Net, that rest in the computer's memory.
        unet_as_read: all of it before it is packed.
        encoders: as they work.
        encoders_as_read: before they are packed.
        vae: in 32 bits.
        vae_encoding: as it encodes pictures.
    """

    unet: int
    swapped: int
    unet_as_read: int
    encoders: int
    encoders_as_read: int
    vae: int
    vae_encoding: int


def memory_plan(facts: ModelFacts, recipe: TrainingRecipe) -> MemoryPlan:
    """What a recipe needs on its device.

    Args:
        facts: of the recipe's model, picture size and network.
        recipe: whose memory settings, precision, optimizer and batch size may differ from those of the facts.
    """
    weights = _weights(facts, recipe)
    learns_text, stays = facts.text_kept > 0, not recipe.data.cache_latents
    held = weights.unet + (weights.encoders if learns_text else 0) + (weights.vae_encoding if stays else 0)
    waiting = weights.swapped + (0 if learns_text else weights.encoders) + (0 if stays else weights.vae)
    network, (kept, at_work) = _network(facts, recipe), _step(facts, recipe)
    encoding = weights.vae_encoding + _encoding(facts, recipe)
    caching = encoding if recipe.data.cache_latents else held + network + encoding - weights.vae_encoding
    sampling = _sampling(facts, recipe, weights, network)
    plan = MemoryPlan(
        base_model=held,
        network=network,
        kept=kept,
        at_work=at_work,
        caching=max(caching, weights.encoders + _trained(facts, recipe)),
        sampling=sampling,
        context=facts.context,
        resting=waiting,
    )
    before_training = weights.unet_as_read + max(
        weights.encoders_as_read + encoding, weights.encoders + weights.vae + _packing(facts, recipe)
    )
    at_any_time = (plan.training + waiting, before_training, sampling + (weights.swapped if sampling else 0))
    return replace(plan, in_one_memory=max(at_any_time))


def cheapest_blocks(blocks: Iterable[BlockFacts], share: float) -> list[str]:
    """Which blocks compute their insides again, so that this share of what could be saved is saved.

    Args:
        blocks: all of them.
        share: of the bytes that all together would save, 0 to 1.

    Returns:
        Their paths; those first that need least work for each byte they save.
    """
    helpful = sorted((block for block in blocks if block.saving), key=lambda block: block.work / block.saving)
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


def _weights(facts: ModelFacts, recipe: TrainingRecipe) -> _Weights:
    plain = _BYTES[recipe.run.mixed_precision]
    each = _bytes_per_weight(recipe.memory.unet_packing, plain)
    sizes = sorted((block.weights * each for block in facts.blocks), reverse=True)
    count = recipe.memory.blocks_to_swap
    vae = facts.vae_weights * _FLOAT
    return _Weights(
        unet=int(facts.weights * plain + sum(sizes[count:]) + sum(sizes[: min(count, _RESTING_HERE)])),
        swapped=int(sum(sizes[:count])),
        unet_as_read=(facts.weights + sum(block.weights for block in facts.blocks)) * plain,
        encoders=int(facts.text_weights * _bytes_per_weight(recipe.memory.text_packing, plain)),
        encoders_as_read=facts.text_weights * plain,
        vae=vae,
        vae_encoding=vae * _vae_number(recipe) // _FLOAT,
    )


def _vae_number(recipe: TrainingRecipe) -> int:
    """Bytes of a number where the VAE encodes."""
    return _FLOAT if recipe.data.no_half_vae else _BYTES[recipe.run.mixed_precision]


def _encoding(facts: ModelFacts, recipe: TrainingRecipe) -> int:
    """What encoding as many pictures as are encoded at once needs beside the VAE."""
    cached = recipe.data.cache_latents
    count = recipe.data.vae_batch_size if cached else _pictures_per_batch(recipe)
    return int(facts.pixels * count * facts.vae_channels[0] * _ENCODING * _vae_number(recipe))


def _sampling(facts: ModelFacts, recipe: TrainingRecipe, weights: _Weights, network: int) -> int:
    if facts.samples is None:
        return 0
    own = facts.trained * _FLOAT if recipe.run.ema else 0
    decoding = facts.samples.pixels * facts.vae_channels[1] * _DECODING * _FLOAT
    widest = max((block.widest for block in facts.blocks), default=0) * _BYTES[recipe.run.mixed_precision] / 2
    denoising = widest * _WORK_FORWARD * facts.samples.pixels_at_once / (facts.pixels * facts.batch_size)
    all_weights = weights.unet + weights.encoders + weights.vae
    return all_weights + network + own + int(max(decoding, denoising))


def _number(recipe: TrainingRecipe) -> int:
    """Bytes of a number that learns."""
    return _FLOAT if recipe.run.weights_precision == "float" else _FLOAT // 2


def _trained(facts: ModelFacts, recipe: TrainingRecipe) -> int:
    return facts.trained * _number(recipe)


def _network(facts: ModelFacts, recipe: TrainingRecipe) -> int:
    number = _number(recipe)
    # A memory of whole numbers is kept in the type of the weights; 8-bit ones are as they are.
    remembered = facts.optimizers.get(recipe.optimizer.optimizer_type.lower(), facts.state_bytes)
    if remembered >= _FLOAT and number < _FLOAT:
        remembered /= 2
    average = _FLOAT if recipe.run.ema and recipe.run.ema_device == "device" else 0
    return int(facts.trained * (number + remembered + average))


def _step(facts: ModelFacts, recipe: TrainingRecipe) -> tuple[int, int]:
    """What is kept when the backward pass begins, and what the block at work needs beside it; bytes."""
    is_checkpointed = recipe.run.gradient_checkpointing
    share = recipe.memory.checkpointing_share if is_checkpointed else 0.0
    again = set(cheapest_blocks(facts.blocks, share))
    growth = _pictures_per_batch(recipe) / facts.batch_size * _BYTES[recipe.run.mixed_precision] / 2
    entered = 0 if recipe.memory.cpu_offload_checkpointing else 1
    text = facts.text_entered if is_checkpointed else facts.text_kept
    kept, work = (facts.kept + text) * growth, 0.0
    for block in facts.blocks:
        insides = block.kept * growth + _probabilities(block, facts, recipe)
        stays = (entered * block.entered + block.kept_once) * growth if block.path in again else insides
        kept += stays
        saving = max(0.0, insides - block.entered * growth) if block.path in again else 0.0
        work = max(work, block.widest * _WORK * growth + saving)
    return int(_with_gradients(kept, facts, recipe)), int(work + _passing(facts, recipe))


def _passing(facts: ModelFacts, recipe: TrainingRecipe) -> float:
    """Beside the tensors of the block at work: a weight that is unpacked, pieces of a convolution."""
    pieces = facts.passing if recipe.run.mixed_precision == "no" else 0
    return _unpacked(facts, recipe) + pieces


def _with_gradients(kept: float, facts: ModelFacts, recipe: TrainingRecipe) -> float:
    """Gradients come as what was kept goes, unless they stay from one batch to the next."""
    if recipe.memory.fused_backward_pass:
        return kept
    gradients = _trained(facts, recipe)
    gathers = recipe.run.gradient_accumulation_steps > 1
    return kept + gradients if gathers else max(kept, gradients)


def _probabilities(block: BlockFacts, facts: ModelFacts, recipe: TrainingRecipe) -> float:
    """What a processor keeps in bf16, where PyTorch's kernels compute it again."""
    if recipe.run.mixed_precision != "bf16":
        return 0.0
    count = _pictures_per_batch(recipe)
    return sum(size * count for size in block.probabilities if size * count <= facts.longest_matrix)


def _packing(facts: ModelFacts, recipe: TrainingRecipe) -> int:
    """What packing the largest weight needs, when the network is there already."""
    is_packed = recipe.memory.unet_packing != "no"
    return _trained(facts, recipe) + (facts.largest_weight * _PACKING if is_packed else 0)


def _unpacked(facts: ModelFacts, recipe: TrainingRecipe) -> float:
    """The largest weight, whole for its turn."""
    packing, number = recipe.memory.unet_packing, _BYTES[recipe.run.mixed_precision]
    if packing == "no":
        return 0.0
    # Without a card's kernel, nf4 is looked up in a table by whole numbers and then scaled.
    each = 2 * number + 2 if packing == "nf4" and not facts.context else number
    return facts.largest_weight * each


def _pictures_per_batch(recipe: TrainingRecipe) -> float:
    """How many pictures of the largest size are as much work as the largest batch of any data set."""
    sets = [(one.bucket_settings.resolution, one.train_batch_size) for one in datasets_of(recipe)]
    largest = max(width * height for (width, height), _ in sets)
    return max(width * height * count for (width, height), count in sets) / largest


def lines_of(plan: MemoryPlan) -> Sequence[tuple[str, int]]:
    """The plan's sums with their names in English, largest parts first as a step needs them."""
    return (
        ("base model", plan.base_model),
        ("network, optimizer", plan.network),
        ("kept for the backward pass", plan.kept),
        ("block at work", plan.at_work),
        ("while training", plan.training),
        ("while caching", plan.caching),
        ("while a sample is drawn", plan.sampling),
        ("the card's own", plan.context),
        ("resting in the computer's memory", plan.resting),
    )
