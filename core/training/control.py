"""TrainingControl: what a person may ask of a run while it goes on. Free of torch."""

from __future__ import annotations

import threading


class TrainingControl:
    """Wishes of the user, read by the loop after every step. Safe to set from another thread.

    Args:
        stop_at_step: end after this step as :meth:`stop` does; None = go on to the last.
    """

    def __init__(self, stop_at_step: int | None = None) -> None:
        self._stop_at_step = stop_at_step
        self._stop = threading.Event()
        self._pause = threading.Event()
        self._save = threading.Event()
        self._sample = threading.Event()

    def stop(self) -> None:
        """End after the step that is under way, and save what was learned: a LoRA file and the state."""
        self._stop.set()

    def pause(self) -> None:
        """End after the step that is under way, keep the state only, and free all memory."""
        self._pause.set()
        self._stop.set()

    def save_now(self) -> None:
        """Write a LoRA file after this step."""
        self._save.set()

    def sample_now(self) -> None:
        """Make the sample pictures after this step."""
        self._sample.set()

    @property
    def stop_at_step(self) -> int | None:
        """The step to end after; None = go on to the last."""
        return self._stop_at_step

    @property
    def stop_wanted(self) -> bool:
        """Whether :meth:`stop` or :meth:`pause` was called."""
        return self._stop.is_set()

    @property
    def pause_wanted(self) -> bool:
        """Whether :meth:`pause` was called."""
        return self._pause.is_set()

    def ends_after(self, step: int) -> bool:
        """Whether the run is to end now that this step is done."""
        return self.stop_wanted or (self._stop_at_step is not None and step >= self._stop_at_step)

    @property
    def wishes_wait(self) -> bool:
        """Whether a file or samples were asked for and not made yet."""
        return self._save.is_set() or self._sample.is_set()

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
