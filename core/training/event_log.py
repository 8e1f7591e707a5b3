"""EventLog: everything that happened in a run, one event per line, on disk line by line."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import IO

from core.errors import AtelierError
from core.training.events import Advice, Preparing, TrainingEvent, to_json_line

EVENTS_FILE = "events.jsonl"


class EventLog:
    """The log of a run. When its disk is full, training goes on without it.

    Args:
        output_dir: the run's folder; it is made where it is missing.
        goes_on: whether lines of an earlier part of the run stay.

    Raises:
        AtelierError: the folder cannot be written.
    """

    def __init__(self, output_dir: str, *, goes_on: bool = False) -> None:
        self._path = Path(output_dir) / EVENTS_FILE
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file: IO[str] | None = self._open(goes_on=goes_on)
        except OSError as error:
            raise _not_writable(output_dir, error) from error

    def write(self, event: TrainingEvent) -> Advice | None:
        """Add an event; the many small stages before the first step are left out.

        Returns:
            What the user should know when the log cannot be written any more; it is told once.
        """
        if self._file is None or (isinstance(event, Preparing) and event.done != event.total):
            return None
        try:
            self._file.write(to_json_line(event) + "\n")
        except OSError as error:
            self.close()
            return Advice(
                "The log {path} cannot be written any more: {reason}. Training goes on without it.",
                {"path": str(self._path), "reason": error.strerror or str(error)},
                severity="error",
            )
        return None

    def close(self) -> None:
        """No more lines."""
        file, self._file = self._file, None
        if file is None:
            return
        try:
            file.close()
        except OSError as error:
            # A line that found no room is written again when the file is closed; it was told already.
            if error.errno != errno.ENOSPC:
                raise

    def _open(self, *, goes_on: bool) -> IO[str]:
        mode = "a" if goes_on else "w"
        file = self._path.open(mode, encoding="utf-8", newline="\n", buffering=1)
        if goes_on and _ends_within_a_line(self._path):
            file.write("\n")
        return file


def _ends_within_a_line(path: Path) -> bool:
    """Whether a killed run left its last line cut off."""
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return False
        file.seek(-1, os.SEEK_END)
        return file.read(1) != b"\n"


def _not_writable(output_dir: str, error: OSError) -> AtelierError:
    return AtelierError(
        "The output folder {folder} cannot be written.",
        why="The system says: {reason}.",
        remedy="Choose another output folder, or make room on its disk.",
        folder=output_dir,
        reason=error.strerror or str(error),
    )
