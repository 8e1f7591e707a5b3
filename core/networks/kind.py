"""NetworkKind: what the program knows about a kind of network without loading it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from core.errors import AtelierError
from core.networks.target_choice import LINEAR, TargetChoice

PROGRAMS = ("A1111", "Forge", "ComfyUI", "InvokeAI", "diffusers")
"""Programs that people load LoRA files with."""
_WITHOUT_EFFECT = frozenset({"algo", "bypass_mode"})
"""Arguments of LyCORIS that need no heed: we compute beside the layer always."""
_NOT_HERE_REASONS = {
    "train_llm_adapter": "SD1.5 and SDXL have no language model.",
    "train_norm": "Norms are not trained here: few programs read their keys.",
    "train_t5xxl": "SD1.5 and SDXL have no T5.",
}
"""Arguments of LyCORIS that no kind here has."""
_NOT_TUCKER = "disable_conv_cp"
_OF_RANKS_ONLY = "rank_dropout_scale"
_NOTHING = {"", "0", "0.0", "none", "false", "no", "off"}


class NetworkSettings(Protocol):
    """What a recipe's network section tells."""

    @property
    def network_module(self) -> str:
        """Kind of network, in sd-scripts' words."""
        ...

    @property
    def network_dim(self) -> int | None:
        """Rank."""
        ...

    @property
    def network_alpha(self) -> float | None:
        """Numerator of the scale."""
        ...

    @property
    def network_dropout(self) -> float | None:
        """Share of rank outputs silenced."""
        ...

    @property
    def network_train_unet_only(self) -> bool:
        """Whether the text encoders stay as they are."""
        ...

    @property
    def network_train_text_encoder_only(self) -> bool:
        """Whether the U-Net stays as it is."""
        ...

    @property
    def network_args(self) -> Any:
        """More settings: a mapping or texts “name=value”."""
        ...

    @property
    def dim_from_weights(self) -> bool:
        """Whether ranks come from the file whose training goes on."""
        ...


class NetworkOptions(BaseModel):
    """Settings that every kind of network has; each kind adds its own."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    network_dim: int = Field(4, ge=1, description="How much the network can hold.")
    network_alpha: float = Field(
        1.0, ge=0, description="The network acts with alpha / rank; 0 means as rank."
    )
    network_dropout: float = Field(
        0.0, ge=0, lt=1, description="Share of rank outputs silenced in each step."
    )
    loraplus_lr_ratio: float | None = Field(None, gt=0, description="How much faster the upper half learns.")
    loraplus_unet_lr_ratio: float | None = Field(None, gt=0, description="The same, for the U-Net alone.")
    loraplus_text_encoder_lr_ratio: float | None = Field(
        None, gt=0, description="The same, for the text encoders alone."
    )
    down_lr_weight: str | None = Field(
        None, description="Rate factors of the blocks on the way down: numbers, or cosine, sine, linear…"
    )
    mid_lr_weight: str | None = Field(None, description="Rate factors of the middle blocks.")
    up_lr_weight: str | None = Field(None, description="Rate factors of the blocks on the way up.")
    block_lr_zero_threshold: float = Field(0.0, ge=0, description="Factors up to this count as 0.")

    module_dropout: float = Field(0.0, ge=0, lt=1, description="Share of layers left out in each step.")
    dim_from_weights: bool = Field(
        default=False, description="Take every layer's rank and alpha from network_weights."
    )

    @property
    def choice(self) -> TargetChoice:
        """Which layers are trained."""
        return LINEAR

    @property
    def conv_size(self) -> tuple[int, float]:
        """Rank and alpha of 3x3 convolutions."""
        return self.network_dim, self.network_alpha


@dataclass(frozen=True)
class NetworkKind:
    """One kind of network.

    Attributes:
        name: our own name, and what it is listed under.
        title: on screen.
        options: what can be set.
        adapter: "module:class" of its adapter; loaded only where training happens.
        key_suffixes: endings of its keys in files, by which a file is recognised.
        loaded_by: the programs that load its files.
        module: how sd-scripts' users write ``network_module``.
        algos: how LyCORIS' users write ``algo``; empty for sd-scripts' own kinds.
        unet_prefix: what its keys for the U-Net start with.
        has_dora: whether it can be a DoRA, which diffusers does not load.
        own_defaults: settings that hold where the kind is chosen by our own name.
        other_words: network arguments that mean one of its options, by what they are called elsewhere.
    """

    name: str
    title: str
    options: type[NetworkOptions]
    adapter: str
    key_suffixes: tuple[str, ...]
    loaded_by: tuple[str, ...]
    module: str
    algos: tuple[str, ...] = ()
    unet_prefix: str = "lora_unet"
    has_dora: bool = False
    own_defaults: Mapping[str, Any] = field(default_factory=dict)
    other_words: Mapping[str, str] = field(default_factory=dict)

    def is_adapter(self, name: str, endings: Iterable[str]) -> bool:
        """Whether keys with these endings (of one name) are an adapter of this kind, or a broken one."""
        is_elsewhere = "_unet_" in name and not name.startswith(self.unet_prefix)
        return not is_elsewhere and not set(self.key_suffixes).isdisjoint(endings)

    def programs(self, options: NetworkOptions) -> tuple[str, ...]:
        """The programs that load a file made with these options."""
        is_dora = getattr(options, "dora_wd", False)
        return tuple(program for program in self.loaded_by if not (is_dora and program == "diffusers"))

    def options_of(self, section: NetworkSettings) -> NetworkOptions:
        """The section's fields and its ``network_args`` as this kind's options.

        Arguments that this kind does not have are accepted where they say “off”: forms of other programs
        write them all.

        Raises:
            AtelierError: an argument is unknown to this kind, or has a value it cannot take.
        """
        fields = ("network_dim", "network_alpha", "network_dropout", "dim_from_weights")
        given: dict[str, Any] = dict(self.own_defaults) if section.network_module == self.name else {}
        given |= {name: getattr(section, name) for name in fields}
        given |= self._in_own_words(network_arguments(section.network_args))
        known = self.options.model_fields
        given = {
            name: value
            for name, value in given.items()
            if value is not None and (name in known or not _is_needless(name, value))
        }
        try:
            return self.options(**given)
        except ValidationError as error:
            raise self._refusal(error) from error

    def _in_own_words(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        words = {"dropout": "network_dropout", **self.other_words}
        own: dict[str, Any] = {}
        for name, value in arguments.items():
            said = str(value).strip().lower()
            if name == _NOT_TUCKER:
                # It says the opposite, and LyCORIS takes “not disabled” for “wanted”.
                own |= {"use_tucker": True} if said in _NOTHING else {}
            elif name not in _WITHOUT_EFFECT and said not in {"", "none"}:
                own[words.get(name, name)] = value
        return own

    def _refusal(self, error: ValidationError) -> AtelierError:
        first = error.errors()[0]
        name = ".".join(str(piece) for piece in first["loc"])
        if name in _NOT_HERE_REASONS:
            return AtelierError(
                "The network argument “{name}” is not supported.",
                why=_NOT_HERE_REASONS[name],
                remedy="Remove it; everything else can stay.",
                name=name,
            )
        return AtelierError(
            "The network argument “{name}” does not fit {kind}: {value}.",
            why="{kind} says: {reason}.",
            remedy="It can take: {known}.",
            name=name,
            value=first["input"],
            kind=self.title,
            reason=first["msg"],
            known=", ".join(self.options.model_fields),
        )


def _is_needless(name: str, value: object) -> bool:
    """Whether a kind that does not have an argument may overlook it."""
    return name == _OF_RANKS_ONLY or str(value).strip().lower() in _NOTHING


def network_arguments(given: Any) -> dict[str, Any]:
    """``network_args`` by name, from a mapping or from texts “name=value”.

    Raises:
        AtelierError: a text has no “=”.
    """
    if not given:
        return {}
    if isinstance(given, Mapping):
        return dict(given)
    pieces = [str(piece).partition("=") for piece in ([given] if isinstance(given, str) else given)]
    for name, equals, _ in pieces:
        if not equals:
            raise AtelierError(
                "The network argument “{name}” has no value.",
                why="Network arguments are written name=value.",
                remedy="Write it as “{name}=…”, or remove it.",
                name=name,
            )
    return {name.strip(): value.strip() for name, _, value in pieces}
