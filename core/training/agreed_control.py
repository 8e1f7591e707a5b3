"""AgreedControl: what a person asks of one process, all of them do after the same step."""

from __future__ import annotations

from typing_extensions import override

from core.training.control import TrainingControl
from core.training.processes import Processes


class AgreedControl(TrainingControl):
    """Passes wishes on between processes.

    Args:
        own: what is asked of this process.
        processes: all of them; they ask :meth:`ends_after` at the same moments.
    """

    def __init__(self, own: TrainingControl, processes: Processes) -> None:
        super().__init__(own.stop_at_step)
        self._own = own
        self._processes = processes

    @override
    def ends_after(self, step: int) -> bool:
        stop, pause = self._processes.any_wants(self._own.stop_wanted, self._own.pause_wanted)
        if pause:
            self.pause()
        elif stop:
            self.stop()
        return super().ends_after(step)

    @property
    @override
    def wishes_wait(self) -> bool:
        return self._own.wishes_wait

    @override
    def take_save_wish(self) -> bool:
        return self._own.take_save_wish()

    @override
    def take_sample_wish(self) -> bool:
        return self._own.take_sample_wish()
