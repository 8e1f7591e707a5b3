"""Run by test_installed_app.py in a process of its own: an installed app with only the window's packages.

Arguments: the lock of those packages, a project to make, a folder of photos, a folder to write. Says one line
per thing that worked.
"""

from __future__ import annotations

import os
import re
import sys
import traceback
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

OURS = {"core", "curation", "desktop", "installer", "resources"}


class FreshInstallation:
    """One of Python's finders of modules, blind for every package that a fresh installation does not have."""

    def __init__(self, finder: Any, hidden: frozenset[str]) -> None:
        self._finder = finder
        self._hidden = hidden

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        return None if name.partition(".")[0] in self._hidden else self._finder.find_spec(name, path, target)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._finder, name)


def hide_all_but(lock: Path) -> None:
    """From now on only the standard library, we and what the lock names can be imported."""
    kept = set(re.findall(r"^([a-z0-9-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE))
    hidden = frozenset(
        name
        for name, owners in packages_distributions().items()
        if name not in OURS and not kept & {canonicalize_name(owner) for owner in owners}
    )
    sys.meta_path[:] = [FreshInstallation(finder, hidden) for finder in sys.meta_path]


def main(lock: Path, project: Path, photos: Path, kohya: Path) -> None:
    hide_all_but(lock)
    from desktop.__main__ import main as run_command

    assert run_command(["new", str(project)]) == 0
    assert run_command(["add", str(project), str(photos)]) == 0
    assert run_command(["export", str(project), str(kohya)]) == 0
    say("commands work")
    walk_through_window(project)


def walk_through_window(project: Path) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.main_window import MainWindow
    from desktop.pages.registry import PAGES
    from installer.start import main as start

    show = MainWindow.show

    def give_up(window: MainWindow, error: BaseException) -> None:
        """Instead of a dialog, which nobody would close here."""
        traceback.print_exception(error)
        os._exit(1)

    def walk(window: MainWindow) -> None:
        for kind in PAGES:
            window.go_to(kind.name)
            for _ in range(20):
                QApplication.processEvents()
            assert QApplication.activeModalWidget() is None
            say(f"page {kind.name} works")
        window.close()

    def show_and_walk(window: MainWindow) -> None:
        show(window)
        QTimer.singleShot(0, lambda: walk(window))

    MainWindow.show = show_and_walk
    MainWindow.show_error = give_up
    assert start([str(project)]) == 0
    say("window closed")


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
