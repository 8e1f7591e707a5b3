"""``python -m core COMMAND``: plan, train and draw without a window, on a machine that has none."""

from __future__ import annotations

import sys

from core.cli.commands import run_command
from core.cli.terminal import in_terminal

if __name__ == "__main__":
    sys.exit(in_terminal(lambda: run_command(sys.argv[1:])))
