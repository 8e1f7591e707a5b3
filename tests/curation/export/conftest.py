"""What other programs do to a written folder."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from core.kohya import whole_file


@pytest.fixture
def hold(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Lets the system refuse a file as Windows does while another program has it open for itself."""
    held: set[Path] = set()

    def refusing(call: Callable[..., object], place: int) -> Callable[..., object]:
        def asked(*args: object, **options: object) -> object:
            if args[place] in held:
                raise PermissionError(errno.EACCES, "Permission denied", str(args[place]))
            return call(*args, **options)

        return asked

    monkeypatch.setattr(Path, "read_bytes", refusing(Path.read_bytes, 0))
    monkeypatch.setattr(Path, "unlink", refusing(Path.unlink, 0))
    monkeypatch.setattr(Path, "replace", refusing(Path.replace, 1))
    monkeypatch.setattr(whole_file, "_TRIES", 1)
    return held.add
