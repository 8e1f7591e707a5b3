"""Launch: which of how many processes this is, as torchrun and accelerate say it. Free of torch."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

from core.errors import AtelierError

_NAMES = ("RANK", "WORLD_SIZE", "LOCAL_RANK")


@dataclass(frozen=True)
class Launch:
    """This process among those that train together.

    Args:
        rank: its number, from 0; the first one writes the files and tells the news.
        count: how many there are.
        local_rank: its number on its own machine, which is also its graphics card's.
    """

    rank: int = 0
    count: int = 1
    local_rank: int = 0

    @property
    def is_first(self) -> bool:
        """Whether files and news are this process's work."""
        return self.rank == 0

    @classmethod
    def from_environment(
        cls, num_processes: int | None = None, environment: Mapping[str, str] | None = None
    ) -> Launch:
        """What the launcher says in the environment; alone where no launcher did.

        Args:
            num_processes: how many the recipe counts on; None = as many as there are.
            environment: where to look; this process's own.

        Raises:
            AtelierError: the launcher's words make no sense, or there are more or fewer processes.
        """
        given = os.environ if environment is None else environment
        try:
            rank, count, local = (
                int(given.get(name, usual)) for name, usual in zip(_NAMES, "010", strict=True)
            )
        except ValueError as error:
            raise _not_understood(given) from error
        if not 0 <= rank < count or local < 0:
            raise _not_understood(given)
        if num_processes is not None and num_processes != count:
            raise _other_count(num_processes, count)
        return cls(rank, count, local)


def _not_understood(given: Mapping[str, str]) -> AtelierError:
    return AtelierError(
        "The launcher's numbers make no sense: {found}.",
        why="Several processes train together as torchrun starts them, counted from 0.",
        remedy="Start with torchrun --nproc_per_node N -m core train, or unset these variables.",
        found=", ".join(f"{name}={given[name]}" for name in _NAMES if name in given),
    )


def _other_count(wanted: int, count: int) -> AtelierError:
    return AtelierError(
        "{count} processes were started, and the recipe counts on {wanted} (num_processes).",
        why="With another number, a step would be made of more or fewer pictures. Some launchers start one "
        "process without a word: accelerate launch --cpu does.",
        remedy="Start with torchrun --nproc_per_node {wanted} -m core train, or change num_processes.",
        wanted=wanted,
        count=count,
    )
