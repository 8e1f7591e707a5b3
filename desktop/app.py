"""Put the app together: Qt, settings, words, colours, the window, the last hook for what nobody caught."""

from __future__ import annotations

import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.settings import AppSettings
from desktop.text import install_language
from desktop.theme import app_icon, apply_theme
from desktop.workers.gui_gc import GuiGarbage


class LastHook(QObject):
    """Shows what nobody caught, from whatever thread it came, and keeps the window open.

    Signals:
        caught(object): an exception; delivered on the GUI thread.
    """

    caught = Signal(object)

    def install(self) -> None:
        """Take over the hooks of Python."""
        sys.excepthook = self._from_gui
        threading.excepthook = self._from_thread

    def _from_gui(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
        else:
            self.caught.emit(error)

    def _from_thread(self, happened: threading.ExceptHookArgs) -> None:
        if happened.exc_value is not None:
            self._from_gui(happened.exc_type, happened.exc_value, happened.exc_traceback)


def make_app(arguments: list[str]) -> QApplication:
    """The Qt application, named and dressed as the settings say."""
    app = QApplication(arguments)
    app.setApplicationName("LoRA Atelier")
    app.setOrganizationName("LoRA Atelier")
    app.setDesktopFileName("lora-atelier")
    return app


def dress(app: QApplication, settings: AppSettings) -> None:
    """Language, theme and window icon from the settings."""
    install_language(settings.language)
    apply_theme(app, settings.theme)
    app.setWindowIcon(app_icon())


def run_app(path: Path | None) -> int:
    """Show the window until it is closed.

    Args:
        path: a project file to open, or None for the start view.

    Returns:
        The exit code.
    """
    app = make_app(sys.argv[:1])
    settings = AppSettings()
    dress(app, settings)
    window = MainWindow(settings)
    hook = LastHook(app)
    hook.caught.connect(window.show_error)
    hook.install()
    window.show()
    garbage = GuiGarbage(app)
    window.doors.code.loaded.connect(garbage.set_aside)
    window.project.closing.connect(garbage.walk_all_soon)
    window.doors.code.load()
    if path is not None:
        window.open_path(path)
    code = app.exec()
    garbage.give_back()
    return code
