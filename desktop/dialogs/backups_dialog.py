"""The backups of a project: when each was taken, what it holds, and the ways back to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from curation.project.backup_contents import KeptBackup, KeptBackups, kept_backups
from curation.project.backups import backups_folder
from desktop.pages.page import AppContext
from desktop.plain_words import PlainLabel, plain_tip
from desktop.text import tr
from desktop.theme import SPACING
from desktop.widgets.project_chooser import ProjectChooser
from desktop.workers.latest_answer import LatestAnswer

_SIZE = (720, 480)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BackupsDialog(QDialog):
    """Lists what is there; whoever opened it does what is wanted, and the dialog goes.

    Signals:
        copy_wanted(object, object): open, beside the project of this path, a copy of this `Backup`.
        place_wanted(object, object): let, in the place of the project of this path, this `Backup` stand.

    Args:
        projects: project files to choose from, the one that is shown first; none need be open or be there.
        context: reads the backups in a thread, and knows the folder chosen for them.
        parent: the window.
    """

    copy_wanted = Signal(object, object)
    place_wanted = Signal(object, object)

    def __init__(self, projects: Sequence[Path], context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backups_dialog")
        self.setWindowTitle(tr("Backups"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self._context = context
        self._kept: tuple[KeptBackup, ...] = ()
        self._reading = LatestAnswer(context.jobs, self)
        self._projects = ProjectChooser(projects, context.settings)
        self._hint = _muted("backups_hint")
        self._list = _backup_list()
        self._copy = QPushButton(tr("Open a copy beside"))
        self._copy.setObjectName("open_backup_copy_button")
        self._copy.setToolTip(tr("As a project of its own in the same folder; this one stays as it is."))
        self._place = QPushButton(tr("Put it in place"))
        self._place.setObjectName("put_backup_in_place_button")
        self._place.setToolTip(tr("This project is kept beside it under another name."))
        self._place.setProperty("role", "primary")
        self._folder = _muted("backups_folder_label")
        self._away = PlainLabel()
        self._away.setObjectName("backups_folder_away_label")
        self._away.setProperty("role", "warning")
        self._away.setWordWrap(True)
        self._build()
        self._copy.clicked.connect(partial(self._want, self.copy_wanted))
        self._place.clicked.connect(partial(self._want, self.place_wanted))
        self._list.itemSelectionChanged.connect(self._show_choice)
        self._projects.changed.connect(self._read)
        self._read()

    def _build(self) -> None:
        close = QPushButton(tr("Close"))
        close.setObjectName("close_backups_button")
        close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(SPACING)
        foot.addWidget(close)
        foot.addStretch(1)
        foot.addWidget(self._copy)
        foot.addWidget(self._place)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACING, 2 * SPACING, 3 * SPACING, 2 * SPACING)
        column.setSpacing(int(1.5 * SPACING))
        column.addWidget(self._projects)
        column.addWidget(self._hint)
        column.addWidget(self._list, 1)
        column.addLayout(self._folder_row())
        column.addWidget(self._away)
        column.addLayout(foot)

    def _folder_row(self) -> QHBoxLayout:
        self._choose = QPushButton(tr("Other folder…"))
        self._choose.setObjectName("choose_backups_folder_button")
        self._choose.setToolTip(tr("On another disk, backups outlive this one. It counts for all projects."))
        self._choose.clicked.connect(self._ask_for_folder)
        self._beside = QPushButton(tr("Beside the project"))
        self._beside.setObjectName("backups_beside_button")
        self._beside.clicked.connect(lambda: self._use_folder(None))
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self._folder, 1)
        row.addWidget(self._choose)
        row.addWidget(self._beside)
        return row

    def _read(self) -> None:
        project, chosen = self._projects.project, self._context.settings.backups_folder
        self._beside.setEnabled(chosen is not None)
        self._kept = ()
        self._list.clear()
        self._show_choice()
        if project is None:
            self._hint.setText(tr("Choose the project whose backups you look for."))
            return
        self._folder.setText(tr("New ones go to {folder}", folder=str(backups_folder(project, chosen))))
        self._hint.setText(tr("Looking for backups…"))
        self._reading.ask(partial(kept_backups, project, chosen), self._show)

    def _show(self, kept: KeptBackups) -> None:
        self._kept = kept.found
        self._list.clear()
        self._list.addTopLevelItems([_row(one) for one in kept.found])
        if kept.found:
            self._hint.setText(
                tr(
                    "Taken by themselves while you work, fewer the older they are. Photos are not in them. "
                    "Going back loses nothing: this project is kept too."
                )
            )
            self._list.setCurrentIndex(self._list.model().index(0, 0))
        else:
            self._hint.setText(tr("None yet. The first is taken soon after the first edit."))
        self._away.setText(
            tr("This folder is not there now. Until it is back, backups go beside the project.")
        )
        self._away.setVisible(kept.is_folder_away)
        self._show_choice()

    def _show_choice(self) -> None:
        chosen = self._chosen()
        can_go_back = chosen is not None and chosen.contents is not None
        self._copy.setEnabled(can_go_back)
        self._place.setEnabled(can_go_back and not self._is_looked_at())

    def _is_looked_at(self) -> bool:
        """Whether the chosen project is open here, but not for editing."""
        opened = self._context.project
        return opened.is_open and opened.is_read_only and opened.path == self._projects.project

    def _chosen(self) -> KeptBackup | None:
        rows = [self._list.indexOfTopLevelItem(item) for item in self._list.selectedItems()]
        return self._kept[rows[0]] if rows else None

    def _want(self, signal: SignalInstance) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.accept()
            signal.emit(self._projects.project, chosen.backup)

    def _ask_for_folder(self) -> None:
        project = self._projects.project
        before = str(self._context.settings.backups_folder or (project.parent if project is not None else ""))
        title = tr("Folder for the backups of all projects")
        folder = QFileDialog.getExistingDirectory(self, title, before)
        if folder:
            self._use_folder(Path(folder))

    def _use_folder(self, folder: Path | None) -> None:
        self._context.settings.backups_folder = folder
        self._read()


def _backup_list() -> QTreeWidget:
    made = QTreeWidget()
    made.setObjectName("backup_list")
    made.setAccessibleName(tr("Backups"))
    made.setHeaderLabels([tr("Taken"), tr("Size"), tr("Photos"), tr("Regions"), tr("Captions")])
    for column in range(1, made.columnCount()):
        made.headerItem().setTextAlignment(column, _RIGHT)
    made.setStyleSheet("QTreeView::item { padding: 5px 8px; }")
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAllColumnsShowFocus(True)
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionsMovable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return made


def _row(kept: KeptBackup) -> QTreeWidgetItem:
    locale, contents = QLocale(), kept.contents
    taken = locale.toString(_qt_time(kept.backup.taken), QLocale.FormatType.ShortFormat)
    counts = (
        [str(number) for number in (contents.photos, contents.regions, contents.captions)]
        if contents is not None
        else [tr("damaged"), "", ""]
    )
    row = QTreeWidgetItem([taken, locale.formattedDataSize(kept.byte_size, 1), *counts])
    for column in range(1, row.columnCount()):
        row.setTextAlignment(column, _RIGHT)
    row.setToolTip(0, plain_tip(str(kept.backup.path)))
    return row


def _qt_time(moment: datetime) -> QDateTime:
    return QDateTime(moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)


def _muted(name: str) -> PlainLabel:
    label = PlainLabel()
    label.setObjectName(name)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
