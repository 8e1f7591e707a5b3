"""``python -m core COMMAND``: plan, train and draw without a window, on a machine that has none."""

from __future__ import annotations

import io
import os
import sys

from core.cli.commands import run_command


def main() -> int:
    """Run the command of the command line, printing UTF-8 whatever the terminal's language is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = run_command(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (``| head``) has seen enough. Python would complain once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


if __name__ == "__main__":
    sys.exit(main())
