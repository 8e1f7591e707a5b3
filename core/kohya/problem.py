"""Problem: one line a person should read before training, beside the field or the file it is about."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]

_NAMES_SHOWN = 3


@dataclass(frozen=True)
class Problem:
    """Something that stops training (``error``) or makes it worse than it could be (``warning``).

    Args:
        message: English template with named places (``{name}``): what is the matter and what to do about it.
        severity: ``"error"`` or ``"warning"``.
        field: the option it belongs to, under sd-scripts' name; empty where it is about files.
        values: what the template names. ``files`` holds the paths it is about, all of them.
    """

    message: str
    severity: Severity
    field: str = ""
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict, hash=False)

    @property
    def text(self) -> str:
        """The message, filled in."""
        return self.message.format(**self.values)

    @property
    def stops(self) -> bool:
        """Whether training cannot start, or would leave something out, because of it."""
        return self.severity == "error"


def examples(names: Sequence[str]) -> str:
    """Name the first few of many: ``"a.png, b.png, c.png + 7"``."""
    shown = ", ".join(names[:_NAMES_SHOWN])
    rest = len(names) - _NAMES_SHOWN
    return f"{shown} + {rest}" if rest > 0 else shown
