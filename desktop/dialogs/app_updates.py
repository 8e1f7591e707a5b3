"""The update dialog for the app as it is installed here."""

from __future__ import annotations

from collections.abc import Callable

import platformdirs
from PySide6.QtWidgets import QWidget

from desktop.dialogs.update_dialog import UpdateDialog
from desktop.workers.jobs import Jobs
from installer.engine.download import Network
from installer.engine.network_choice import read_network
from installer.engine.place import engine_home
from installer.update import this_release


def update_dialog(jobs: Jobs, is_training: Callable[[], bool], parent: QWidget) -> UpdateDialog:
    """Made anew each time; it goes online only when its button is pressed."""
    home = engine_home()
    network = read_network(home.folder) if home is not None else Network()
    folder = platformdirs.user_cache_path("LoRA Atelier", appauthor=False) / "updates"
    return UpdateDialog(jobs, this_release(), folder, network, is_training, parent)
