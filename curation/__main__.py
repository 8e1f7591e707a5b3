"""``python -m curation``: the jobs of curation without a window."""

from __future__ import annotations

import sys

from curation.cli.commands import main

if __name__ == "__main__":
    sys.exit(main())
