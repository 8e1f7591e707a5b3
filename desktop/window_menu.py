"""The menu bar: file, edit, view, help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.pages.registry import PAGES
from desktop.settings import AppSettings
from desktop.text import LANGUAGES, tr
from desktop.theme import icon


@dataclass(frozen=True)
class MenuCommands:
    """What the menu asks of the window."""

    new_project: Callable[[], None]
    open_project: Callable[[], None]
    open_recent: Callable[[Path], None]
    try_demo: Callable[[], None]
    show_backups: Callable[[], None]
    close_project: Callable[[], None]
    quit: Callable[[], object]
    undo: Callable[[], None]
    redo: Callable[[], None]
    go_to: Callable[[str], None]
    press_main_button: Callable[[str], None]
    use_theme: Callable[[str], None]
    use_language: Callable[[str], None]
    about: Callable[[], None]
    open_reports: Callable[[], None]
    look_for_updates: Callable[[], None]


@dataclass(frozen=True)
class WindowActions:
    """Actions that the window turns on and off; undo and redo carry the edit's name."""

    undo: QAction
    redo: QAction
    of_project: tuple[QAction, ...]
    pages: tuple[QAction, ...]
    demo: QAction
    recent: dict[Path, QAction]

    def show_project(self, *, is_open: bool) -> None:
        """Offer what can be done with a project, or only what needs none."""
        for action in self.of_project:
            action.setEnabled(is_open)
        for kind, action in zip(PAGES, self.pages, strict=True):
            action.setEnabled(is_open or not kind.needs_project)


def fill_menu(bar: QMenuBar, settings: AppSettings, commands: MenuCommands) -> WindowActions:
    """Put all menus into the bar.

    Args:
        bar: an empty menu bar.
        settings: says which theme and language are ticked, and the recent projects.
        commands: what the entries do.
    """
    file = bar.addMenu(tr("&File"))
    _add(file, "new_project", tr("&New project…"), commands.new_project, "Ctrl+N")
    _add(file, "open", tr("&Open project…"), commands.open_project, "Ctrl+O")
    recent = file.addMenu(tr("Open &recent"))
    opened_last = {
        path: _add(recent, "dataset", str(path), partial(commands.open_recent, path))
        for path in settings.recent_projects()
    }
    recent.setEnabled(not recent.isEmpty())
    demo = _add(file, "demo", tr("Try the &demo"), commands.try_demo)
    file.addSeparator()
    press = commands.press_main_button
    write = _add(file, "export", tr("&Write the Kohya folder"), partial(press, "dataset"), "Ctrl+E")
    train = _add(file, "play", tr("&Train"), partial(press, "train"), "F5")
    file.addSeparator()
    backups = _add(file, "", tr("&Backups…"), commands.show_backups)
    backups.setObjectName("backups_action")
    close = _add(file, "close", tr("&Close project"), commands.close_project, "Ctrl+W")
    _add(file, "", tr("&Quit"), commands.quit, "Ctrl+Q")

    edit = bar.addMenu(tr("&Edit"))
    undo = _add(edit, "undo", tr("&Undo"), commands.undo, "Ctrl+Z")
    redo = _add(edit, "redo", tr("&Redo"), commands.redo, "Ctrl+Y")
    redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
    undo.setObjectName("undo_action")
    redo.setObjectName("redo_action")

    pages = _fill_view(bar.addMenu(tr("&View")), settings, commands)
    about = bar.addMenu(tr("&Help"))
    _add(about, "folder", tr("Open the folder of error &reports"), commands.open_reports)
    _add(about, "refresh", tr("Look for &updates…"), commands.look_for_updates)
    _add(about, "info", tr("&About LoRA Atelier"), commands.about)
    return WindowActions(undo, redo, (close, write, train), pages, demo, opened_last)


def _fill_view(view: QMenu, settings: AppSettings, commands: MenuCommands) -> tuple[QAction, ...]:
    pages = tuple(
        _add(view, kind.icon, tr(kind.title), partial(commands.go_to, kind.name), kind.shortcut)
        for kind in PAGES
    )
    view.addSeparator()
    themes = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
    _add_choice(view.addMenu(icon("theme"), tr("&Theme")), themes, settings.theme, commands.use_theme)
    languages = {"system": tr("As the system"), **LANGUAGES}
    menu = view.addMenu(icon("language"), tr("&Language"))
    _add_choice(menu, languages, settings.language, commands.use_language)
    return pages


def _add_choice(menu: QMenu, titles: dict[str, str], chosen: str, use: Callable[[str], None]) -> None:
    group = QActionGroup(menu)
    for name, title in titles.items():
        action = _add(menu, "", title, partial(use, name))
        action.setCheckable(True)
        action.setChecked(name == chosen)
        group.addAction(action)


def _add(menu: QMenu, icon_name: str, title: str, do: Callable[[], object], shortcut: str = "") -> QAction:
    action = menu.addAction(title)
    if icon_name:
        action.setIcon(icon(icon_name))
    if shortcut:
        action.setShortcut(QKeySequence(shortcut))
    action.triggered.connect(lambda _checked=False: do())
    return action
