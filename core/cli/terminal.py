"""What a command does for the terminal it prints to: UTF-8 in any language, and silence for ``| head``."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable


def in_terminal(run: Callable[[], int]) -> int:
    """Run a command whose output goes to a terminal, a file or another program.

    On Windows, what goes to a file is written in the code page of the country, which has no “ł” or “–”.

    Args:
        run: the command; returns its exit code.

    Returns:
        The same exit code; 0 where the reader had seen enough.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = run()
        if sys.stdout is not None:  # a program without a console has none
            sys.stdout.flush()
    except BrokenPipeError:
        # Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code
