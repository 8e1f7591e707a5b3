"""TrainingControl: what a person may ask of a run while it goes on. Free of torch."""

from __future__ import annotations

import threading


class TrainingControl:
    """Wishes of the user, read by the loop after every step. Safe to set from another thread."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._save = threading.Event()
        self._sample = threading.Event()

    def stop(self) -> None:
        """End after the step that is under way, and save what was learned."""
        self._stop.set()

    def save_now(self) -> None:
        """Write a LoRA file after this step."""
        self._save.set()

    def sample_now(self) -> None:
        """Make the sample pictures after this step."""
        self._sample.set()

    @property
    def stop_wanted(self) -> bool:
        """Whether :meth:`stop` was called."""
        return self._stop.is_set()

    def take_save_wish(self) -> bool:
        """Whether a file was asked for since the last call."""
        wanted = self._save.is_set()
        self._save.clear()
        return wanted

    def take_sample_wish(self) -> bool:
        """Whether samples were asked for since the last call."""
        wanted = self._sample.is_set()
        self._sample.clear()
        return wanted
