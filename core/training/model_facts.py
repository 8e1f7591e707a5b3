"""ModelFacts from the real modules: one step is walked through on tensors that have shapes and no numbers."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from diffusers.models.attention_processor import Attention
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode

from core.base_model import winograd
from core.base_model.block_checkpointing import attention_layers, has_few_places
from core.base_model.empty_model import empty_model
from core.base_model.frozen_layers import FrozenConv2d, FrozenLinear, freeze_layers
from core.base_model.parts import ModelParts
from core.base_model.short_attention import MOST_BYTES
from core.base_model.unet_blocks import unet_blocks
from core.networks.network import Network
from core.optim.registry import OPTIMIZERS, known_kind
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_tree import datasets_of
from core.sampling.prompt import SamplePrompt
from core.training.memory_facts import CUDA_CONTEXT, BlockFacts, ModelFacts, SampleFacts
from core.training.sample_pictures import prompts_of

_TOKENS = 77
_TOKENS_OF_TEXT = 75
_PAIR = 2
_REST = ""
_BATCH = 1


def model_facts(recipe: TrainingRecipe) -> ModelFacts:
    """Walk through one step of a recipe with one picture per batch, without reading a weight.

    Args:
        recipe: base model, training size and network count; the rest is arithmetic later.

    Raises:
        AtelierError: the base model is not there, or the network cannot be made.
    """
    return facts_of(recipe, empty_model(recipe.model.pretrained_model_name_or_path))


def facts_of(recipe: TrainingRecipe, parts: ModelParts) -> ModelFacts:
    """As :func:`model_facts`, of a base model on the meta device."""
    for model in (parts.unet, *parts.text_encoders):
        freeze_layers(model.bfloat16())
    network = Network.create(parts, recipe.network.model_copy(update={"dim_from_weights": False}))
    # Tensors without numbers cannot draw lots, as dropout and DyLoRA do in training; with all of the network
    # acting a step takes the most.
    network.eval()
    trained = sum(_trained_numbers(recipe, network))
    learns_text = network.adapts_text and any(rate > 0 for rate in recipe.optimizer.text_encoder_rates)
    network.hang()
    width, height = max((one.bucket_settings.resolution for one in datasets_of(recipe)), key=math.prod)
    on_card = torch.cuda.is_available() and recipe.run.device != "cpu"
    with FakeTensorMode(allow_non_fake_inputs=True):
        for model in (parts.unet, *parts.text_encoders, network):
            model.to_empty(device="cpu")
        if on_card and recipe.run.mixed_precision != "no":
            norms_as_on_a_card(parts.unet)
        walk = _Walk(parts.unet, network, on_card=on_card)
        text_kept, text_entered = _text_kept(recipe, parts, network) if learns_text else (0, 0)
        with walk.noted(), torch.autocast("cpu", torch.bfloat16):
            predict(parts, width, height)
    return ModelFacts(
        blocks=tuple(walk.facts()),
        weights=sum(one.numel() for one in parts.unet.parameters()) - sum(walk.weights.values()),
        kept=walk.kept[_REST],
        largest_weight=max(one.numel() for one in parts.unet.parameters()),
        text_weights=sum(one.numel() for model in parts.text_encoders for one in model.parameters()),
        text_kept=text_kept,
        vae_weights=sum(one.numel() for one in parts.vae.parameters()),
        trained=trained,
        state_bytes=_state_bytes(recipe),
        batch_size=_BATCH,
        pixels=width * height,
        optimizers={kind.name.lower(): kind.state_bytes for kind in OPTIMIZERS},
        context=CUDA_CONTEXT if on_card else 0,
        text_entered=text_entered,
        longest_matrix=0 if on_card else MOST_BYTES,
        samples=_sample_facts(prompts_of(recipe, max(recipe.data.resolution))),
        vae_channels=_first_channels(parts.vae.config.block_out_channels),
        passing=walk.passing,
    )


def _trained_numbers(recipe: TrainingRecipe, network: Network) -> Iterator[int]:
    optimizer = recipe.optimizer
    for group in network.trainable_groups(optimizer.unet_rate, optimizer.text_encoder_rates):
        yield from (parameter.numel() for parameter in group["params"])


def _state_bytes(recipe: TrainingRecipe) -> float:
    kind = known_kind(recipe.optimizer.optimizer_type)
    return 8.0 if kind is None else kind.state_bytes


def predict(parts: ModelParts, width: int, height: int) -> Tensor:
    """The U-Net's answer for one picture of so many pixels, on tensors without numbers."""
    config = parts.unet.config
    shrink = parts.latent_shrink
    latents = torch.empty(_BATCH, config.in_channels, height // shrink, width // shrink)
    hidden = torch.empty(_BATCH, _TOKENS, config.cross_attention_dim, dtype=torch.bfloat16)
    added = None
    if parts.family.has_size_ids:
        sizes = 6 * config.addition_time_embed_dim
        pooled = config.projection_class_embeddings_input_dim - sizes
        added = {"text_embeds": torch.empty(_BATCH, pooled), "time_ids": torch.empty(_BATCH, 6)}
    output: Tensor = parts.unet(latents, torch.tensor([500]), hidden, added_cond_kwargs=added).sample
    return output


def norms_as_on_a_card(unet: nn.Module) -> None:
    """Let norms compute in 32 bits and give 32 bits, as autocast has it on CUDA and not on a processor.

    https://docs.pytorch.org/docs/stable/amp.html#cuda-ops-that-can-autocast-to-float32
    """
    for module in unet.modules():
        if isinstance(module, (nn.GroupNorm, nn.LayerNorm)):
            module.float()
            module.register_forward_pre_hook(lambda _, given: tuple(one.float() for one in given))


def _sample_facts(prompts: Sequence[SamplePrompt]) -> SampleFacts | None:
    if not prompts:
        return None
    sizes = Counter((prompt.width, prompt.height) for prompt in prompts)
    at_once = max(width * height * count for (width, height), count in sizes.items())
    guided = _PAIR if any(prompt.scale != 1 for prompt in prompts) else 1
    return SampleFacts(max(width * height for width, height in sizes), at_once * guided)


def _first_channels(channels: Sequence[int]) -> tuple[int, int]:
    return channels[0], channels[min(1, len(channels) - 1)]


def _text_kept(recipe: TrainingRecipe, parts: ModelParts, network: Network) -> tuple[int, int]:
    """What the text encoders keep for one caption, and what enters their layers, bytes."""
    kept: dict[int, int] = {}
    entered = 0
    with _kept_tensors(kept), torch.autocast("cpu", torch.bfloat16):
        for encoder in parts.text_encoders:
            tokens = torch.ones(_BATCH, _TOKENS, dtype=torch.int64)
            hidden = encoder(tokens, output_hidden_states=True).hidden_states
            entered += sum(one.nbytes for one in hidden)
    own = {id_of(one) for model in (*parts.text_encoders, network) for one in model.parameters()}
    pieces = (recipe.data.max_token_length or _TOKENS_OF_TEXT) // _TOKENS_OF_TEXT
    return pieces * sum(size for storage, size in kept.items() if storage not in own), pieces * entered


@contextmanager
def _kept_tensors(kept: dict[int, int]) -> Iterator[None]:
    def note(tensor: Tensor) -> Tensor:
        kept[id_of(tensor)] = tensor.untyped_storage().nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        yield


def id_of(tensor: Tensor) -> int:
    """The same number for tensors that share their memory."""
    storage: int = tensor.untyped_storage()._cdata  # noqa: SLF001 - the address of nothing, but unique
    return storage


@dataclass
class _Walk:
    """Notes during one forward pass, by block; the rest of the U-Net is noted under no name.

    Args:
        unet: on fake tensors, the network hung.
        network: whose own weights are not what a step keeps.
        on_card: whether a graphics card will work; a processor has ways of its own to compute.
    """

    unet: nn.Module
    network: nn.Module
    on_card: bool
    kept: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    entered: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    widest: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    work: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    weights: dict[str, int] = field(default_factory=dict)
    probabilities: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    kept_once: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    passing: int = 0
    _inside: str = _REST
    _once: tuple[nn.Module, ...] = ()

    @contextmanager
    def noted(self) -> Iterator[None]:
        """Within the block every forward pass of the U-Net is noted."""
        blocks = unet_blocks(self.unet)
        self.weights = {
            path: sum(layer.weight.numel() for layer in _layers(block)) for path, block in blocks.items()
        }
        hooks = [hook for path, block in blocks.items() for hook in self._watch(path, block)]
        seen = {id_of(one) for model in (self.unet, self.network) for one in model.parameters()}

        def note(tensor: Tensor) -> Tensor:
            if id_of(tensor) not in seen:
                seen.add(id_of(tensor))
                self.kept[self._inside] += tensor.untyped_storage().nbytes()
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
            yield
        for hook in hooks:
            hook.remove()

    def facts(self) -> Iterator[BlockFacts]:
        """What was noted of each block."""
        for path, weights in self.weights.items():
            yield BlockFacts(
                path,
                weights,
                self.kept[path],
                self.entered[path],
                self.widest[path],
                self.work[path],
                tuple(self.probabilities[path]),
                self.kept_once[path],
            )

    def _watch(self, path: str, block: nn.Module) -> Iterator[Any]:
        def enter(_module: nn.Module, given: tuple[Any, ...], named: dict[str, Any]) -> None:
            self._inside = path
            tensors = [one for one in (*given, *named.values()) if isinstance(one, Tensor)]
            self.entered[path] = max(one.nbytes for one in tensors)
            is_small = not self.on_card and has_few_places(given[0], named.get("encoder_hidden_states"))
            self._once = attention_layers(block) if is_small else ()

        def leave(*_: Any) -> None:
            self._inside = _REST

        def count(layer: nn.Module, _given: Any, output: Tensor) -> None:
            self.widest[path] = max(self.widest[path], output.nbytes)
            weight: Any = layer.weight
            self.work[path] += weight.numel() * output.numel() / len(weight)
            self.kept_once[path] += output.nbytes if layer in self._once else 0
            if not self.on_card and _goes_in_pieces(layer, output):
                pieces = winograd.passing_bytes(output.shape[2:].numel(), weight)
                self.passing = max(self.passing, pieces)

        def matrix(attention: nn.Module, given: tuple[Tensor, ...], named: dict[str, Any]) -> None:
            asking, seen = given[0], named.get("encoder_hidden_states")
            length = asking.shape[1] * (asking if seen is None else seen).shape[1]
            heads: Any = attention.heads
            self.probabilities[path].append(_BATCH * heads * length * torch.bfloat16.itemsize)

        yield block.register_forward_pre_hook(enter, with_kwargs=True)
        yield block.register_forward_hook(leave)
        for module in block.modules():
            if isinstance(module, Attention):
                yield module.register_forward_pre_hook(matrix, with_kwargs=True)
        for layer in _layers(block):
            yield layer.register_forward_hook(count)


def _goes_in_pieces(layer: nn.Module, output: Tensor) -> bool:
    """Whether a processor computes a convolution in 32 bits with fewer multiplications, piece by piece."""
    if not isinstance(layer, FrozenConv2d) or (layer.kernel_size, layer.stride) != ((3, 3), (1, 1)):
        return False
    return winograd.is_faster(output.shape[2:].numel(), layer.weight)


def _layers(block: nn.Module) -> Iterator[FrozenLinear | FrozenConv2d]:
    for module in block.modules():
        if isinstance(module, (FrozenLinear, FrozenConv2d)):
            yield module
