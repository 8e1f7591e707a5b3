"""Page, PageKind and AppContext: what every page of the window is, and what it is handed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desktop.settings import AppSettings
    from desktop.workers.jobs import Jobs
    from desktop.workers.training_thread import TrainingThread
    from desktop.workspace.open_project import OpenProject


@dataclass(frozen=True)
class AppContext:
    """What a page may use. Nothing reaches past it for the window or a global.

    Args:
        project: the project that is open now, or none yet.
        settings: what the user chose for the app itself.
        jobs: starts work off the GUI thread and shows it in the progress strip.
        training: the one training run of this window, past or present.
        show_error: shows any exception as what, why and what to do.
        go_to: shows another page by its name; ``""`` is the start view, while no project is open.
        status: a short line at the bottom of the window for a few seconds.
    """

    project: OpenProject
    settings: AppSettings
    jobs: Jobs
    training: TrainingThread
    show_error: Callable[[Exception], None]
    go_to: Callable[[str], None]
    status: Callable[[str], None]


class Page(QWidget):
    """One step of the flow. Made when it is first shown, and anew when language or theme change."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context

    def make_rest(self) -> None:
        """The second half of making a page that takes long: called once, before anything else is."""

    def opened(self) -> None:
        """The page comes into view. Pages that count or read the disk do it here."""

    def project_changed(self) -> None:
        """Another project is open now, or none. The window says so too once a page is made and dressed."""

    def take_files(self, paths: Sequence[Path]) -> None:
        """Files and folders were dropped on the window, and this is the page for them."""


@dataclass(frozen=True)
class PageKind:
    """One line of the page list.

    Args:
        name: how code calls it, for example ``"photos"``.
        title: English template of its title.
        icon: name of its icon file, without ``.svg``.
        make: ``"module:Class"`` of its :class:`Page`; imported when the page is first shown, so that
            the window opens fast. Called as ``Class(context)``.
        shortcut: key that shows it.
        hint: English template of one sentence that says what is done here.
        needs_project: whether there is nothing to see before a project is open.
        main_button: object name of the button that does what the page is for, which a key presses too.
    """

    name: str
    title: str
    icon: str
    make: str
    shortcut: str
    hint: str = ""
    needs_project: bool = True
    main_button: str = ""
