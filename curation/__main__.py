"""``python -m curation``: the jobs of curation without a window."""

from __future__ import annotations

import io
import sys

from curation.cli.commands import main

if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names of photos go into any terminal, also on Windows
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
