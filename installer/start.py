"""``pythonw -m installer.start``: the AI engine in use comes within reach, the app opens.

The engine goes to the *end* of the path: the window's own packages win, and the window itself never imports
what is in there. Child processes inherit the path, and that is where torch is loaded.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from installer.engine.home import EngineHome
from installer.engine.place import engine_home


def reach_engine(home: EngineHome) -> Path | None:
    """Put the engine in use at the end of ``sys.path``, instead of any other one. Called anew after a switch.

    Returns:
        Its folder, or None where there is no engine yet.
    """
    sys.path[:] = [entry for entry in sys.path if Path(entry).parent != home.builds]
    packages = home.packages()
    if packages is not None:
        sys.path.append(str(packages))
    return packages


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the app; returns its exit code."""
    home = engine_home()
    if home is not None:
        reach_engine(home)
    from desktop.__main__ import main as open_app

    return open_app(arguments)


if __name__ == "__main__":
    sys.exit(main())
