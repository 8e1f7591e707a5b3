"""The main window: the page list, the page in view, the progress strip. It knows no page by name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenuBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.closing import Closing
from desktop.dialogs.about_dialog import AboutDialog
from desktop.dialogs.error_dialog import show_once
from desktop.page_stack import PageStack
from desktop.pages.long_change import redo_calmly, undo_calmly
from desktop.pages.page import AppContext, Page
from desktop.pages.registry import PAGES, page_kind
from desktop.project_doors import PROJECT_ENDING, ProjectDoors
from desktop.reports import show_reports_folder
from desktop.settings import AppSettings
from desktop.text import install_language, tr
from desktop.theme import apply_theme, sheet
from desktop.widgets.progress_strip import ProgressStrip
from desktop.widgets.side_bar import SideBar
from desktop.widgets.start_view import StartView
from desktop.window_drops import WindowDrops
from desktop.window_menu import MenuCommands, fill_menu
from desktop.workers.jobs import Jobs
from desktop.workers.latest_answer import LatestAnswer
from desktop.workers.training_thread import TrainingThread
from desktop.workspace.backup_keeper import BackupKeeper
from desktop.workspace.open_project import OpenProject

SMALLEST = (1100, 640)
FIRST_SIZE = (1280, 800)
_CALM_MILLISECONDS = 1500


class MainWindow(QMainWindow):
    """The shell. Pages are made when they are first shown, and anew when language or theme change.

    Args:
        settings: what the user chose for the app itself.
    """

    def __init__(self, settings: AppSettings) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setMinimumSize(*SMALLEST)
        self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize()))
        self.project = OpenProject(self)
        self.jobs = Jobs(self.show_error, self)
        self.training = TrainingThread(self.jobs, self)
        self.backups = BackupKeeper(self.project, self.jobs, settings, self._show_status, self)
        self.context = AppContext(
            project=self.project,
            settings=settings,
            jobs=self.jobs,
            training=self.training,
            show_error=self.show_error,
            go_to=self.go_to,
            status=self._show_status,
        )
        self._settings = settings
        self._is_making_demo = False
        self.doors = ProjectDoors(self.context, self)
        self.doors.demo_begun.connect(lambda: self._show_making_demo(is_making=True))
        self.doors.demo_ended.connect(lambda: self._show_making_demo(is_making=False))
        self.doors.begun_with.connect(self._take_files)
        drops = WindowDrops(self, PROJECT_ENDING)
        drops.project_dropped.connect(self.open_path)
        drops.photos_dropped.connect(self._take_files)
        self._page_name = PAGES[0].name
        self.doors.code.first_came.connect(lambda: self._stack.page(PAGES[0].name))
        self._looking = LatestAnswer(self.jobs, self)
        self._build()
        self.project.opened.connect(self._project_opened)
        self.project.history_changed.connect(self._refresh_history)
        self._closing = Closing(self.training, self._show_status, self)
        if not settings.window_geometry.isEmpty():
            self.restoreGeometry(settings.window_geometry)

    # What the window is asked for

    def open_path(self, path: Path) -> None:
        """Open a project file; what goes wrong is shown."""
        self.doors.open_path(path)

    def create_path(self, path: Path) -> None:
        """Start a project in a new file; what goes wrong is shown."""
        self.doors.create_path(path)

    def close_project(self) -> None:
        """Back to the start view."""
        self.project.close()
        self._rebuild()

    def go_to(self, name: str) -> None:
        """Show a page; without a project those that need none, and the start view, ``""``."""
        if not self.project.is_open:
            self._go_to_without_project(name)
            return
        self._page_name = name
        self._stack.page(name)
        self._side_bar.show_page(name)
        self._stack.show_page(name)

    def _go_calmly(self, name: str) -> None:
        """Show a page. One that is yet to be made is made, dressed and shown in rounds of their own."""
        if self._stack.has(name) or not self.project.is_open:
            self.go_to(name)
        else:
            self._page_name = name
            self._stack.make_calmly(name, lambda: self._show_if_wanted(name))

    def _show_if_wanted(self, name: str) -> None:
        if self._page_name == name:  # no other was chosen in the meantime
            self.go_to(name)

    def _go_to_without_project(self, name: str) -> None:
        if not name:
            self._stack.show_start()
        elif not page_kind(name).needs_project:
            self._stack.show_page(name)

    def page(self, name: str) -> Page:
        """A page, made if it was not yet."""
        self.go_to(name)
        return self._stack.page(name)

    def show_error(self, error: BaseException) -> None:
        """Show any exception as what, why and what to do. The same words are not shown twice at once."""
        show_once(error, self)

    def use_theme(self, choice: str) -> None:
        """Dress the window anew."""
        self._settings.theme = choice
        self._dress_anew()

    def use_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._settings.language = language
        install_language(language)
        self._dress_anew()

    def _dress_anew(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._settings.theme)
        self._rebuild()

    # Building

    def _build(self) -> None:
        self.setStyleSheet(sheet())
        self.setMenuBar(QMenuBar(self))
        self._actions = fill_menu(self.menuBar(), self._settings, self._commands())
        self._side_bar = SideBar()
        self._side_bar.page_wanted.connect(self._go_calmly)
        self._start_view = self._made_start_view()
        self._stack = PageStack(self.context, self._start_view)
        self._strip = ProgressStrip(self.jobs)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._side_bar)
        middle.addWidget(self._stack, stretch=1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, stretch=1)
        column.addWidget(self._strip)
        self.setCentralWidget(whole)
        self._show_making_demo(is_making=self._is_making_demo)
        self._show_project()

    def _rebuild(self) -> None:
        old = self.takeCentralWidget()
        if old is not None:
            old.setParent(None)  # or it would be found beside the new one until Qt gets round to deleting it
            old.deleteLater()
        self._build()

    def _made_start_view(self) -> StartView:
        recent = self._settings.recent_projects()
        view = StartView(recent)
        view.new_wanted.connect(self.doors.ask_for_new)
        view.open_wanted.connect(self.doors.ask_for_one)
        view.demo_wanted.connect(self.doors.try_demo)
        view.recent_wanted.connect(self.open_path)
        view.engine_wanted.connect(lambda: self.go_to("engine"))
        # In a thread: a drive of the network that does not answer would hold the window up.
        self._looking.ask(lambda: {path for path in recent if not path.is_file()}, self._leave_out)
        return view

    def _leave_out(self, gone: set[Path]) -> None:
        self._start_view.leave_out(gone)
        for path, action in self._actions.recent.items():
            action.setVisible(path not in gone)

    def _commands(self) -> MenuCommands:
        return MenuCommands(
            new_project=self.doors.ask_for_new,
            open_project=self.doors.ask_for_one,
            open_recent=self.open_path,
            try_demo=self.doors.try_demo,
            show_backups=self.doors.backups.show_list,
            close_project=self.close_project,
            quit=self.close,
            undo=lambda: undo_calmly(self.context, self),
            redo=lambda: redo_calmly(self.context, self),
            go_to=self._go_calmly,
            # The pages are made after the menu.
            press_main_button=lambda name: self._stack.press_main_button(name),  # noqa: PLW0108
            # Later, because the menu that asks is made anew as well.
            use_theme=lambda choice: QTimer.singleShot(0, self, lambda: self.use_theme(choice)),
            use_language=lambda language: QTimer.singleShot(0, self, lambda: self.use_language(language)),
            about=lambda: AboutDialog(self).open(),
            open_reports=show_reports_folder,
            look_for_updates=self._look_for_updates,
        )

    # What happens

    def _project_opened(self) -> None:
        if self.project.path is not None:
            self._settings.remember_project(self.project.path)
        self._stack.project_changed()
        self._page_name = PAGES[0].name
        self._show_project()
        QTimer.singleShot(_CALM_MILLISECONDS, self, self._keep_text_files)

    def _take_files(self, paths: list[Path]) -> None:
        """Take files that were dropped into the project, or begin one with them."""
        if self.project.is_open:
            self.page(PAGES[0].name).take_files(paths)
        else:
            self.doors.begin_with(paths)

    def _keep_text_files(self) -> None:
        """Let the text files of the written folder follow, whatever page is shown."""
        from desktop.pages.sidecar_keeper import keeper_of  # read beside the pages' code, not before it

        keeper_of(self.context)

    def _show_project(self) -> None:
        path = self.project.path
        self._side_bar.setVisible(path is not None)
        self._actions.show_project(is_open=path is not None)
        self._refresh_history()
        if path is None:
            self.setWindowTitle("LoRA Atelier")
            self._stack.show_start()
            return
        self.setWindowTitle(f"{path.stem} – LoRA Atelier")
        self._side_bar.show_project(path.stem, str(path.parent), is_read_only=self.project.is_read_only)
        self.go_to(self._page_name)

    def _refresh_history(self) -> None:
        undo, redo = self.project.undo_title(), self.project.redo_title()
        self._actions.undo.setEnabled(undo is not None)
        self._actions.redo.setEnabled(redo is not None)
        self._actions.undo.setText(tr("&Undo: {edit}", edit=tr(undo)) if undo else tr("&Undo"))
        self._actions.redo.setText(tr("&Redo: {edit}", edit=tr(redo)) if redo else tr("&Redo"))

    def _show_status(self, text: str) -> None:
        self._strip.show_message(text)

    def _show_making_demo(self, *, is_making: bool) -> None:
        self._is_making_demo = is_making
        self._start_view.show_making_demo(is_making=is_making)
        self._actions.demo.setEnabled(not is_making)

    def _look_for_updates(self) -> None:
        from desktop.dialogs.app_updates import update_dialog  # rarely asked for

        dialog = update_dialog(self.jobs, lambda: self.training.is_running, self)
        dialog.closing_wanted.connect(self.close)
        dialog.open()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing.may_go_on():
            event.ignore()
            return
        self._settings.window_geometry = self.saveGeometry()
        self.doors.code.forget()
        self.jobs.stop_all()
        self.project.close()
        self._settings.sync()
        event.accept()
