"""ModelFacts from the real modules: one step is walked through on tensors that have shapes and no numbers."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode

from core.base_model.empty_model import empty_model
from core.base_model.frozen_layers import FrozenConv2d, FrozenLinear, freeze_layers
from core.base_model.parts import ModelParts
from core.base_model.unet_blocks import unet_blocks
from core.networks.network import Network
from core.optim.registry import OPTIMIZERS, optimizer_kind
from core.recipe.recipe import TrainingRecipe
from core.recipe.recipe_tree import datasets_of
from core.training.memory_plan import CUDA_CONTEXT, BlockFacts, ModelFacts

_TOKENS = 77
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
    with FakeTensorMode(allow_non_fake_inputs=True):
        for model in (parts.unet, *parts.text_encoders, network):
            model.to_empty(device="cpu")
        walk = _Walk(parts.unet)
        text_kept = _text_kept(parts) if learns_text else 0
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
        context=CUDA_CONTEXT if torch.cuda.is_available() and recipe.run.device != "cpu" else 0,
    )


def _trained_numbers(recipe: TrainingRecipe, network: Network) -> Iterator[int]:
    optimizer = recipe.optimizer
    for group in network.trainable_groups(optimizer.unet_rate, optimizer.text_encoder_rates):
        yield from (parameter.numel() for parameter in group["params"])


def _state_bytes(recipe: TrainingRecipe) -> float:
    kind = optimizer_kind(recipe.optimizer.optimizer_type)
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


def _text_kept(parts: ModelParts) -> int:
    kept: dict[int, int] = {}
    with _kept_tensors(kept), torch.autocast("cpu", torch.bfloat16):
        for encoder in parts.text_encoders:
            encoder(torch.ones(_BATCH, _TOKENS, dtype=torch.int64), output_hidden_states=True)
    own = {id_of(one) for model in parts.text_encoders for one in model.parameters()}
    return sum(size for storage, size in kept.items() if storage not in own)


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
        unet: on fake tensors.
    """

    unet: nn.Module
    kept: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    entered: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    widest: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    work: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    weights: dict[str, int] = field(default_factory=dict)
    _inside: str = _REST

    @contextmanager
    def noted(self) -> Iterator[None]:
        """Within the block every forward pass of the U-Net is noted."""
        blocks = unet_blocks(self.unet)
        self.weights = {
            path: sum(layer.weight.numel() for layer in _layers(block)) for path, block in blocks.items()
        }
        hooks = [hook for path, block in blocks.items() for hook in self._watch(path, block)]
        seen = {id_of(one) for one in self.unet.parameters()}

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
                path, weights, self.kept[path], self.entered[path], self.widest[path], self.work[path]
            )

    def _watch(self, path: str, block: nn.Module) -> Iterator[Any]:
        def enter(_module: nn.Module, given: tuple[Any, ...], named: dict[str, Any]) -> None:
            self._inside = path
            tensors = [one for one in (*given, *named.values()) if isinstance(one, Tensor)]
            self.entered[path] = max(one.nbytes for one in tensors)

        def leave(*_: Any) -> None:
            self._inside = _REST

        def count(layer: nn.Module, _given: Any, output: Tensor) -> None:
            self.widest[path] = max(self.widest[path], output.nbytes)
            weight: Any = layer.weight
            self.work[path] += weight.numel() * output.numel() / len(weight)

        yield block.register_forward_pre_hook(enter, with_kwargs=True)
        yield block.register_forward_hook(leave)
        for layer in _layers(block):
            yield layer.register_forward_hook(count)


def _layers(block: nn.Module) -> Iterator[FrozenLinear | FrozenConv2d]:
    for module in block.modules():
        if isinstance(module, (FrozenLinear, FrozenConv2d)):
            yield module
