"""Which layers of a base model get an adapter, and the names those adapters have in files.

The choice is sd-scripts': every Linear and 1x1 convolution of the U-Net's transformers and of the text
encoders' attention and MLP; with ``conv`` also the layers of its resnets, down- and upsamplers. Works on
models on the meta device too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from torch import nn

from core.base_model.parts import ModelParts
from core.base_model.text_encoding import kohya_text_encoder_name
from core.errors import AtelierError
from core.networks.adapter import Layer
from core.networks.block_names import unet_naming
from core.networks.target_choice import LINEAR, WITH_CONVOLUTIONS, TargetChoice

UNET_PREFIX = "lora_unet"
_LAYERS_PER_TRANSFORMER = 2  # proj_in and proj_out
_LAYERS_PER_TRANSFORMER_BLOCK = 10  # two attentions of four, and two of the MLP
_LAYERS_PER_RESNET = 3  # two convolutions and the time embedding
_LAYERS_PER_TEXT_LAYER = 6  # attention's four, and two of the MLP


@dataclass(frozen=True, eq=False)
class Target:
    """One layer that can be adapted.

    Attributes:
        kohya_name: what its adapter's keys start with.
        module: the Linear or Conv2d itself.
        part: "unet", "te1" or "te2".
        path: the layer's place in its model.
        aliases: other names under which files of other programs hold it.
    """

    kohya_name: str
    module: Layer
    part: str
    path: str
    aliases: tuple[str, ...] = ()

    @property
    def is_spatial(self) -> bool:
        """Whether it is a convolution that looks at more than one place, which has its own rank."""
        return isinstance(self.module, nn.Conv2d) and self.module.kernel_size != (1, 1)


def lora_targets(
    parts: ModelParts, *, conv: bool = False, unet: bool = True, text_encoder: bool = True
) -> tuple[Target, ...]:
    """The layers that sd-scripts trains, text encoders first.

    Args:
        parts: the base model.
        conv: whether resnets, down- and upsamplers are trained too (``conv_dim`` is set).
        unet: whether the U-Net is trained.
        text_encoder: whether the text encoders are trained.

    Returns:
        One target per layer, in the models' own order.
    """
    return chosen_targets(parts, WITH_CONVOLUTIONS if conv else LINEAR, unet=unet, text_encoder=text_encoder)


def chosen_targets(
    parts: ModelParts, choice: TargetChoice, *, unet: bool = True, text_encoder: bool = True
) -> tuple[Target, ...]:
    """The layers that a choice names, text encoders first.

    Args:
        parts: the base model.
        choice: which layers.
        unet: whether the U-Net is trained.
        text_encoder: whether the text encoders are trained.

    Returns:
        One target per layer, in the models' own order.
    """
    found: list[Target] = []
    if text_encoder:
        found.extend(_text_targets(parts, choice.text_owners, choice.text_names))
    if unet:
        has_names = not (choice.names_are_sd15_only and parts.family.has_size_ids)
        names = choice.unet_names if has_names else ()
        found.extend(_unet_targets(parts, choice.unet_owners, names))
    return tuple(target for target in found if choice.spatial or not target.is_spatial)


def all_layers(parts: ModelParts) -> tuple[Target, ...]:
    """Every Linear and Conv2d of U-Net and text encoders: what a file of another program may adapt."""
    return (*_text_targets(parts, None), *_unet_targets(parts, None))


def implied_count(
    parts: ModelParts, *, conv: bool = False, unet: bool = True, text_encoder: bool = True
) -> int:
    """How many layers the models' configurations say there are to adapt, counted without looking at them."""
    count = _count_in_unet(parts.unet.config, conv=conv) if unet else 0
    if text_encoder:
        layers = (encoder.config.num_hidden_layers for encoder in parts.text_encoders)
        count += _LAYERS_PER_TEXT_LAYER * sum(layers)
    return count


def assert_expected_count(
    parts: ModelParts, count: int, *, conv: bool = False, unet: bool = True, text_encoder: bool = True
) -> None:
    """Make sure that nothing is left out before hours of training.

    Args:
        parts: the base model.
        count: how many adapters were made.
        conv: as in :func:`lora_targets`.
        unet: as in :func:`lora_targets`.
        text_encoder: as in :func:`lora_targets`.

    Raises:
        AtelierError: the base model's layers and its configuration do not agree.
    """
    expected = implied_count(parts, conv=conv, unet=unet, text_encoder=text_encoder)
    if count == expected and count:
        return
    raise AtelierError(
        "{count} layers of “{model}” can be trained, but its configuration stands for {expected}.",
        why="The base model is not built like {family}, or the libraries that load it name its layers "
        "differently; other programs could not use the LoRA.",
        remedy="Choose a plain {family} model, and check that something is to be trained at all.",
        count=count,
        expected=expected,
        model=parts.source.name if parts.source else parts.family.title,
        family=parts.family.title,
    )


def _text_targets(
    parts: ModelParts, owners: frozenset[str] | None, names: tuple[str, ...] = ()
) -> Iterator[Target]:
    prefixes = parts.family.text_prefixes
    for index, (prefix, encoder) in enumerate(zip(prefixes, parts.text_encoders, strict=True), start=1):
        for path, module in _layers_within(encoder, owners, names):
            name = kohya_text_encoder_name(path)
            # LyCORIS with a newer transformers leaves "text_model_" out.
            alias = f"{prefix}_{name.removeprefix('text_model_')}"
            yield Target(f"{prefix}_{name}", module, f"te{index}", path, (alias,))


def _unet_targets(
    parts: ModelParts, owners: frozenset[str] | None, names: tuple[str, ...] = ()
) -> Iterator[Target]:
    name_of = unet_naming(parts.family, parts.unet.config)
    for path, module in _layers_within(parts.unet, owners, names):
        own, plain = _flat(name_of(path)), _flat(path)
        yield Target(own, module, "unet", path, () if own == plain else (plain,))


def _layers_within(
    model: nn.Module, owners: frozenset[str] | None, names: tuple[str, ...]
) -> Iterator[tuple[str, Layer]]:
    """Linear and Conv2d layers in the model's order, inside modules of these classes or named so.

    Args:
        model: U-Net or text encoder.
        owners: names of classes; None = anywhere.
        names: ends of paths.
    """
    ends = tuple(f".{name}" for name in names)
    owner = "" if owners is None else None
    for path, module in model.named_modules():
        is_within = owner is not None and path.startswith(owner)
        if not is_within and owners is not None and type(module).__name__ in owners:
            owner = f"{path}."
        is_named = f".{path}".endswith(ends) if ends else False
        if (is_within or is_named) and isinstance(module, (nn.Linear, nn.Conv2d)):
            yield path, module


def _flat(path: str) -> str:
    return f"{UNET_PREFIX}_{path.replace('.', '_')}"


def _count_in_unet(config: Any, *, conv: bool) -> int:
    depths = config["transformer_layers_per_block"]
    layers = config["layers_per_block"]
    level_count = len(config["down_block_types"])
    depth_of = [depths] * level_count if isinstance(depths, int) else list(depths)
    down = zip(config["down_block_types"], depth_of, strict=True)
    up = zip(config["up_block_types"], reversed(depth_of), strict=True)
    attentions = [depth for kind, depth in down if "CrossAttn" in kind for _ in range(layers)]
    attentions += [depth for kind, depth in up if "CrossAttn" in kind for _ in range(layers + 1)]
    attentions.append(depth_of[-1])
    linear = sum(_LAYERS_PER_TRANSFORMER + _LAYERS_PER_TRANSFORMER_BLOCK * depth for depth in attentions)
    return linear + _convolution_count(config["block_out_channels"], layers) if conv else linear


def _convolution_count(channels: list[int], layers: int) -> int:
    levels = len(channels)
    resnets = levels * layers + 2 + levels * (layers + 1)
    # A resnet has a shortcut layer where its width changes: at the entry of a wider level, and everywhere on
    # the way up, where what was put aside on the way down joins in.
    widened = sum(before != after for before, after in pairwise(channels))
    shortcuts = widened + levels * (layers + 1)
    samplers = 2 * (levels - 1)
    return _LAYERS_PER_RESNET * resnets + shortcuts + samplers
