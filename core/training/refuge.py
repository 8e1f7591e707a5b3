"""Refuge: a folder of the user's own for what a run's disk refuses at its end."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from core.errors import AtelierError


class Refuge:
    """Made when something first needs it; what one run saves there lies together."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def keep(self, name: str, refused: AtelierError, write: Callable[..., None], *given: Any) -> Path:
        """Write a file or folder there.

        Args:
            name: of the file or folder.
            refused: why it could not be written where it belongs.
            write: writes it, called with its path and then with what is given.
            *given: for ``write``.

        Returns:
            Where it is.

        Raises:
            AtelierError: the given one, as there is no room here either.
        """
        try:
            folder = self._folder or Path(tempfile.mkdtemp(prefix="lora-atelier-", dir=Path.home()))
        except OSError:
            raise refused from None
        try:
            write(folder / name, *given)
        except AtelierError:
            if self._folder is None:
                shutil.rmtree(folder, ignore_errors=True)
            raise refused from None
        self._folder = folder
        return folder / name
