"""Hands on a real keyboard: keys go through the X server, as a person's do, while the window lives its life.

The hands work in a thread of their own and ask the window what it shows; the window's thread only runs Qt.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from desktop.main_window import MainWindow

MOST_TABS = 80
MOST_RETURNS = 3
_DEEPEST_PART = 3
_PATIENCE = 60.0
_PAUSE = 0.03


class UnreachableError(AssertionError):
    """Something that a person wanted could not be had with the keyboard."""


class _Asked(QObject):
    """Runs questions on the window's thread."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        # Queued, and waited for in Python: Qt's own way to wait would keep the interpreter's lock meanwhile.
        self.asked.connect(lambda question: question(), Qt.ConnectionType.QueuedConnection)


class XKeys:
    """A keyboard, and eyes that may look at the window but not touch it.

    Args:
        window: what is worked with.
        shots: folder for pictures of every station.
    """

    def __init__(self, window: MainWindow, shots: Path) -> None:
        self.window, self._shots = window, shots
        self._asked = _Asked()
        self._number = 0
        self.tabs: dict[str, int] = {}
        """How many times Tab was pressed on the way to a widget."""

    def look(self, question: Callable[[], Any]) -> Any:
        """Ask the window's thread something."""
        answer: Future[Any] = Future()
        self._asked.asked.emit(lambda: _answer(question, answer))
        return answer.result(timeout=_PATIENCE)

    def press(self, key: str, times: int = 1) -> None:
        """Press a key, named as xdotool names it, for example "ctrl+n"."""
        for _ in range(times):
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
            time.sleep(_PAUSE)

    def type(self, text: str) -> None:
        """Type words into what has the focus."""
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "4", text], check=True)
        time.sleep(5 * _PAUSE)

    def fill(self, text: str) -> None:
        """Type words in the place of those that are there."""
        self.press("ctrl+a")
        self.type(text)

    @property
    def focus(self) -> str:
        """The name of what has the focus; its class where it has no name."""
        return str(self.look(_focus_name))

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab until a widget has the focus; Control-Tab or Escape where Tab means something else."""
        passed = []
        for count in range(MOST_TABS):
            focus = self.focus
            if name in self.look(_focus_names):
                self.tabs[name] = count
                return
            passed.append(focus)
            self.press(key)
        raise UnreachableError(f"{name} cannot be reached with {key}; the way: {' > '.join(passed)}")

    def press_button(self, name: str) -> None:
        """Go to a button with Tab and press it with Space, once it can be pressed."""
        self.wait(lambda: self.is_enabled(name), f"{name} stays grey")
        self.tab_to(name)
        self.press("space")

    def wait(self, claim: Callable[[], bool], words: str = "", *, seconds: float = _PATIENCE) -> None:
        """Wait until something holds; asked on the window's thread."""
        end = time.monotonic() + seconds
        while not self.look(claim):
            if time.monotonic() > end:
                self.shot()
                raise UnreachableError(words or f"waited in vain; the focus is at {self.focus}")
            time.sleep(2 * _PAUSE)

    def in_dialog(self, name: str) -> None:
        """Wait until a dialog is open and has the keyboard. There is no window manager to hand it over."""
        self.wait(lambda: _dialog(name) is not None, f"{name} does not open")
        self.look(lambda: _give_keyboard(_dialog(name)))
        self.wait(lambda: QApplication.focusWidget() is not None)

    def back(self, name: str) -> None:
        """Wait until a dialog is gone, and the window has the keyboard again."""
        self.wait(lambda: _dialog(name) is None, f"{name} stays open")
        self.look(lambda: _give_keyboard(self.window))
        self.wait(lambda: QApplication.focusWidget() is not None)

    def answer_file_dialog(self, path: Path) -> None:
        """Type a path into the file dialog that is open, and press Return."""
        self.in_dialog("QFileDialog")
        self.shot("QFileDialog")
        self.fill(str(path))
        self.wait(lambda: _text_with_focus() == str(path), "the path is not taken")
        for _ in range(MOST_RETURNS):
            # Qt's own list of completions takes the first Return where it is open.
            self.press("Return")
            time.sleep(0.5)
            if not self.look(lambda: _dialog("QFileDialog")):
                break
        self.back("QFileDialog")

    def shot(self, dialog: str = "") -> None:
        """Keep a picture of the window, or of a dialog."""
        self._number += 1
        time.sleep(0.3)  # what was pressed shows
        path = self._shots / f"{self._number:02}.png"
        self.look(lambda: (_dialog(dialog) or self.window).grab().save(str(path)))

    def is_enabled(self, name: str) -> bool:
        """Whether a widget can be seen and used; asked on the window's thread."""
        top = QApplication.activeModalWidget() or self.window
        found = [one for one in top.findChildren(QWidget, name) if one.isVisible()]
        return bool(found) and found[0].isEnabled()


def _answer(question: Callable[[], Any], answer: Future[Any]) -> None:
    try:
        answer.set_result(question())
    except Exception as error:  # noqa: BLE001 - raised again by the hands
        answer.set_exception(error)


def _focus_names() -> list[str]:
    """Of what has the focus and of what it is a part of: an editor's line, an editor."""
    names: list[str] = []
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not widget.isWindow() and len(names) < _DEEPEST_PART:
        names.append(widget.objectName())
        widget = widget.parentWidget()
    return names


def _focus_name() -> str:
    focus = QApplication.focusWidget()
    return "" if focus is None else focus.objectName() or type(focus).__name__


def _text_with_focus() -> str:
    focus = QApplication.focusWidget()
    return focus.text() if isinstance(focus, QLineEdit) else ""


def _dialog(name: str) -> QDialog | None:
    """An open dialog by its name or class."""
    for one in QApplication.topLevelWidgets() if name else ():
        if isinstance(one, QDialog) and one.isVisible() and name in (one.objectName(), type(one).__name__):
            return one
    return None


def _give_keyboard(widget: QWidget | None) -> None:
    if widget is not None:
        widget.activateWindow()
