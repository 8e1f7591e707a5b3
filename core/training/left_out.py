"""Pictures that a run leaves out because they cannot be read, each told once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from core.errors import AtelierError
from core.training.events import Advice


def left_out(path: Path, error: AtelierError) -> Advice:
    """Tell of one."""
    return Advice(
        "Image left out: {file}. {reason}",
        {"file": f"{path.parent.name}/{path.name}", "reason": error.why},
    )


class LeftOutPictures:
    """Those that get lost from here on.

    Args:
        unreadable: grows while the run reads pictures; what is in it now was told already.
    """

    def __init__(self, unreadable: Mapping[Path, AtelierError]) -> None:
        self._unreadable, self._told = unreadable, len(unreadable)

    @property
    def wait(self) -> bool:
        """Whether some are not told yet."""
        return len(self._unreadable) > self._told

    def news(self) -> Iterator[Advice]:
        """Tell them."""
        # A copy: pictures are read in other threads meanwhile.
        for path, error in islice(list(self._unreadable.items()), self._told, None):
            self._told += 1
            yield left_out(path, error)
