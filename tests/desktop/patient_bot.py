"""PatientBot: a QtBot whose waiting ends when what is waited for is there, however slow the machine is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot
from typing_extensions import override

_PATIENCE_MILLISECONDS = 180_000
"""How long a test waits before it fails. One that passes never waits for it."""


class PatientBot(QtBot):
    """Nothing in these tests may depend on how busy the machine is."""

    @override
    def waitUntil(
        self, callback: Callable[[], bool | None], *, timeout: int = _PATIENCE_MILLISECONDS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)

    @override
    def waitSignal(self, signal: Any, *, timeout: int = _PATIENCE_MILLISECONDS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)
