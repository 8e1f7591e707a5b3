"""Problem: one line a person should read before training, beside the field or the file it is about."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning", "notice"]

_NAMES_SHOWN = 3


@dataclass(frozen=True)
class Problem:
    """Something to deal with before training (``error``), that makes it worse (``warning``), or to know.

    Args:
        message: English template with named places (``{name}``): what is the matter and what to do about it.
        severity: ``"error"``, ``"warning"`` or ``"notice"``.
        field: the option it belongs to, under sd-scripts' name; empty where it is about files.
        values: what the template names; ``file`` names a file. ``files`` holds all paths it is about. Words
            of ours among them are :class:`Words`, and reasons are the errors themselves: a window says both
            in its language.
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
        """Whether training should not start before it is dealt with."""
        return self.severity == "error"


class Words(tuple[str, ...]):
    """English words of ours in a row, such as titles of kinds; each is looked up in a window's catalogue."""

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(self)


def examples(names: Sequence[str]) -> str:
    """Name the first few of many: ``"a.png, b.png, c.png + 7"``."""
    shown = ", ".join(names[:_NAMES_SHOWN])
    rest = len(names) - _NAMES_SHOWN
    return f"{shown} + {rest}" if rest > 0 else shown


def merged(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Make one problem of all that say the same about different files, in the order they are first met."""
    groups: dict[str, list[Problem]] = {}
    for problem in problems:
        rest = {name: value for name, value in problem.values.items() if name not in ("file", "files")}
        groups.setdefault(repr((problem.message, problem.severity, problem.field, rest)), []).append(problem)
    return tuple(_joined(group) if "file" in group[0].values else group[0] for group in groups.values())


def _joined(alike: Sequence[Problem]) -> Problem:
    if len(alike) == 1:
        return alike[0]
    names = examples([problem.values["file"] for problem in alike])
    files = tuple(path for problem in alike for path in problem.values.get("files", ()))
    return dataclasses.replace(alike[0], values={**alike[0].values, "file": names, "files": files})
