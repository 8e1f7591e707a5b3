"""Network: all adapters of a base model together; the thing that is trained, saved and loaded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import cast

import torch
from torch import Tensor, nn

from core.base_model.family import ModelFamily
from core.base_model.parts import ModelParts
from core.errors import AtelierError
from core.networks.adapter import Adapter
from core.networks.kind import NetworkKind, NetworkOptions, NetworkSettings
from core.networks.learning_rates import NamedAdapter, ParameterGroup, parameter_groups
from core.networks.names_in_files import as_lora_name, layers_by_name, name_in_files
from core.networks.ranks import Ranks
from core.networks.refusals import nothing_to_train, other_layers, wrong_base, wrong_layer
from core.networks.registry import kind_of_section
from core.networks.target_choice import CONVOLUTIONS, TargetChoice
from core.networks.targets import (
    Target,
    all_layers,
    assert_expected_count,
    chosen_targets,
    lora_targets,
)
from core.networks.weights_file import kinds_of, read_weights


@dataclass(frozen=True)
class LayerDifferences:
    """Layers that a network and the file it goes on from do not share, by their names in files.

    Attributes:
        fresh: the network's own, which begin afresh.
        unused: the file's, which nothing takes.
    """

    fresh: tuple[str, ...]
    unused: tuple[str, ...]


class Network(nn.Module):
    """Adapters on a base model, whose own weights stay as they are.

    Attributes:
        kind: which kind of network it is.
        options: how it was set up; None when it came from a file.
        family: the base model's family.
        entries: every adapter with its name and part.
    """

    def __init__(
        self,
        parts: ModelParts,
        kind: NetworkKind,
        entries: Sequence[NamedAdapter],
        options: NetworkOptions | None = None,
    ) -> None:
        super().__init__()
        self.kind = kind
        self.options = options
        self.family: ModelFamily = parts.family
        self.entries = tuple(entries)
        self.adapters = nn.ModuleList(entry.adapter for entry in entries)
        self._frozen = (parts.unet, *parts.text_encoders)

    @classmethod
    def create(cls, parts: ModelParts, section: NetworkSettings) -> Network:
        """A fresh network as a recipe asks for; it changes nothing until it has learned.

        Args:
            parts: the base model, on any device (also "meta").
            section: the recipe's network section.

        Returns:
            A network in float32, not hung yet; hanging moves it to its layers' device.

        Raises:
            AtelierError: the kind or an argument is unknown, or the base model is not built as it should be.
        """
        kind = kind_of_section(section)
        options = kind.options_of(section)
        targets = _wanted_targets(parts, section, options.choice)
        ranks = Ranks.of(options, parts.family)
        weights = _ranks_of_file(section) if options.dim_from_weights else None
        make = adapter_class(kind)
        entries = []
        for target in targets:
            name = name_in_files(kind, target)
            if weights is None:
                shape = ranks.shape(target)
            else:
                shape = None if name not in weights else ranks.with_dropouts(make.shape_in(weights[name]))
            if shape is not None:
                adapter = make.from_options(target.module, shape, options, path=target.path)
                entries.append(NamedAdapter(name, target.part, adapter))
        if not entries:
            raise nothing_to_train(section)
        return cls(parts, kind, entries, options)

    @classmethod
    def from_file(cls, parts: ModelParts, path: Path | str) -> Network:
        """The network that a file holds, with the file's rank and alpha for each layer; in evaluation mode.

        Args:
            parts: the base model.
            path: a ``.safetensors`` file in Kohya's key names; SDXL files with diffusers' names are read too.

        Returns:
            A network in float32, not hung yet.

        Raises:
            AtelierError: the file cannot be read, is of another kind, or was made for another base model.
        """
        path = Path(path)
        modules = read_weights(path)
        kinds = kinds_of(modules, path)
        layers = layers_by_name(all_layers(parts))
        missing = [name for name in kinds if as_lora_name(name) not in layers]
        if missing:
            raise wrong_base(path, parts.family, missing, len(kinds))
        entries = []
        for name, kind in kinds.items():
            target = layers[as_lora_name(name)]
            try:
                adapter = adapter_class(kind).from_tensors(target.module, modules[name])
            except (KeyError, ValueError) as error:
                raise wrong_layer(path, name, str(error)) from error
            entries.append(NamedAdapter(name_in_files(kind, target), target.part, adapter))
        network = cls(parts, next(iter(kinds.values())), entries)
        network.eval()
        return network

    @property
    def module_count(self) -> int:
        """How many layers are adapted."""
        return len(self.entries)

    @property
    def is_hung(self) -> bool:
        """Whether the base model answers through this network now."""
        return any(entry.adapter.is_hung for entry in self.entries)

    @property
    def adapts_text(self) -> bool:
        """Whether any text encoder is adapted."""
        return any(entry.part != "unet" for entry in self.entries)

    def hang(self) -> None:
        """Put all adapters into the base model's layers, and freeze the base model."""
        for model in self._frozen:
            model.requires_grad_(requires_grad=False)
        for entry in self.entries:
            entry.adapter.hang()

    def take_off(self) -> None:
        """Give all layers back as they were; with several networks, the last hung comes off first."""
        for entry in self.entries:
            entry.adapter.take_off()

    @contextmanager
    def hung(self, multiplier: float = 1.0) -> Iterator[Network]:
        """Within the block the base model answers with this network; afterwards all is as before."""
        was_hung, before = self.is_hung, [entry.adapter.multiplier for entry in self.entries]
        if not was_hung:
            self.hang()
        self.set_multiplier(multiplier)
        try:
            yield self
        finally:
            for entry, own in zip(self.entries, before, strict=True):
                entry.adapter.multiplier = own
            if not was_hung:
                self.take_off()

    @property
    def multiplier(self) -> float:
        """How strongly the network acts."""
        return self.entries[0].adapter.multiplier if self.entries else 1.0

    def set_multiplier(self, multiplier: float, parts: Sequence[str] = ()) -> None:
        """Choose how strongly the network acts; 0 = the base model alone.

        Args:
            multiplier: any number.
            parts: only these of "unet", "te1", "te2"; none named = all.
        """
        for entry in self.entries:
            if not parts or entry.part in parts:
                entry.adapter.multiplier = multiplier

    def trainable_groups(
        self,
        unet_lr: float | None,
        text_encoder_lr: float | Sequence[float] | None,
        learning_rate: float | None = None,
    ) -> list[ParameterGroup]:
        """The optimizer's parameter groups.

        Args:
            unet_lr: rate of the U-Net; None = ``learning_rate``.
            text_encoder_lr: rate of the text encoders; None = ``learning_rate``.
            learning_rate: for parts without their own rate.

        Returns:
            Groups ``{"params": [...], "lr": rate, "name": text}``; parts with rate 0 are left out.
        """
        options = self.options or self.kind.options.model_validate({})
        return parameter_groups(self.entries, options, self.family, (text_encoder_lr, unet_lr, learning_rate))

    def state_dict_kohya(self, dtype: torch.dtype = torch.float32) -> dict[str, Tensor]:
        """What a file holds: contiguous copies on the CPU by Kohya's key names, in ``dtype``."""
        return {
            f"{entry.name}.{ending}": tensor.detach().to("cpu", dtype, copy=True).contiguous()
            for entry in self.entries
            for ending, tensor in entry.adapter.tensors().items()
        }

    def keep_in(self, dtype: torch.dtype) -> None:
        """Keep what is trained in this number type; alphas stay as they are, since files are read by them."""
        for parameter in self.parameters():
            parameter.data = parameter.data.to(dtype)

    def load_weights(self, path: Path | str) -> LayerDifferences:
        """Go on from a file of the same ranks (``network_weights``); alpha stays this network's.

        Returns:
            Which layers only one of the two has: the network's begin afresh, the file's are not used.

        Raises:
            AtelierError: the file cannot be read, has other ranks, or has no layer in common.
        """
        path = Path(path)
        modules = read_weights(path)
        own = {entry.name: entry.adapter for entry in self.entries}
        if own.keys().isdisjoint(modules):
            raise other_layers(path, sorted(own.keys() ^ modules.keys()))
        for name in own.keys() & modules.keys():
            try:
                own[name].load_tensors(modules[name])
            except (KeyError, ValueError) as error:
                raise wrong_layer(path, name, str(error)) from error
        return LayerDifferences(
            fresh=tuple(sorted(own.keys() - modules.keys())),
            unused=tuple(sorted(modules.keys() - own.keys())),
        )

    def scale_weight_norms(self, max_norm: float) -> tuple[int, float, float]:
        """Shrink every adapter whose change of its layer is larger than ``max_norm``.

        Returns:
            How many were shrunk, the mean norm and the largest norm after.
        """
        results = [entry.adapter.scale_norm(max_norm) for entry in self.entries]
        factors = torch.stack([factor for factor, _ in results])
        norms = torch.stack([norm for _, norm in results])
        return int((factors < 1).sum()), float(norms.mean()), float(norms.max())


def adapter_class(kind: NetworkKind) -> type[Adapter]:
    """The adapter of a kind, loaded now."""
    module_name, _, class_name = kind.adapter.partition(":")
    return cast(type[Adapter], getattr(import_module(module_name), class_name))


def _wanted_targets(parts: ModelParts, section: NetworkSettings, choice: TargetChoice) -> tuple[Target, ...]:
    wanted = {
        "unet": not section.network_train_text_encoder_only,
        "text_encoder": not section.network_train_unet_only,
    }
    has_convolutions = choice.unet_owners >= CONVOLUTIONS
    usual = lora_targets(parts, conv=has_convolutions, **wanted)
    assert_expected_count(parts, len(usual), conv=has_convolutions, **wanted)
    return chosen_targets(parts, choice, **wanted)


def _ranks_of_file(section: NetworkSettings) -> dict[str, dict[str, Tensor]]:
    path = getattr(section, "network_weights", None)
    if not path:
        raise AtelierError(
            "dim_from_weights is set, but network_weights is empty.",
            why="Ranks are to be taken from a file.",
            remedy="Choose the file in network_weights, or remove dim_from_weights.",
        )
    return read_weights(Path(path))
