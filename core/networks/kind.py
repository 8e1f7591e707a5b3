"""NetworkKind: what the program knows about a kind of network without loading it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from core.errors import AtelierError


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

    @property
    def trains_convolutions(self) -> bool:
        """Whether resnets, down- and upsamplers are trained too."""
        return False


@dataclass(frozen=True)
class NetworkKind:
    """One kind of network.

    Attributes:
        name: as sd-scripts' users write ``network_module``.
        title: on screen.
        options: what can be set.
        adapter: "module:class" of its adapter; loaded only where training happens.
        key_suffixes: endings of its keys in files, by which a file is recognised.
    """

    name: str
    title: str
    options: type[NetworkOptions]
    adapter: str
    key_suffixes: tuple[str, ...]

    def is_adapter(self, endings: Iterable[str]) -> bool:
        """Whether keys with these endings (of one name) are an adapter of this kind, or a broken one."""
        return not set(self.key_suffixes).isdisjoint(endings)

    def options_of(self, section: NetworkSettings) -> NetworkOptions:
        """The section's fields and its ``network_args`` as this kind's options.

        Raises:
            AtelierError: an argument is unknown to this kind, or has a value it cannot take.
        """
        given: dict[str, Any] = {
            "network_dim": section.network_dim,
            "network_alpha": section.network_alpha,
            "network_dropout": section.network_dropout,
        }
        arguments = network_arguments(section.network_args)
        if "dropout" in arguments:
            given["network_dropout"] = arguments.pop("dropout")
        given.update(arguments)
        try:
            return self.options(**{name: value for name, value in given.items() if value is not None})
        except ValidationError as error:
            raise self._refusal(error) from error

    def _refusal(self, error: ValidationError) -> AtelierError:
        first = error.errors()[0]
        return AtelierError(
            "The network argument “{name}” does not fit {kind}: {value}.",
            why="{kind} says: {reason}.",
            remedy="It can take: {known}.",
            name=".".join(str(piece) for piece in first["loc"]),
            value=first["input"],
            kind=self.name,
            reason=first["msg"],
            known=", ".join(self.options.model_fields),
        )


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
