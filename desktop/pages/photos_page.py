"""Photos: bring pictures in, see them all, and hear of every file that was passed over."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from curation.photos.reading import EXTENSIONS
from curation.photos.scan import FoundPhoto, SkippedFile, scan
from curation.project.edits import AddPhotos, RemovePhotos
from desktop.item_models.photo_card_delegate import CardSize, PhotoCardDelegate
from desktop.item_models.photo_list_model import PHOTO_ROLE, PhotoListModel
from desktop.item_models.project_pictures import ProjectPictures
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext, Page
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.photo_grid import PhotoGrid
from desktop.widgets.skipped_files import SkippedFiles

_CARD = CardSize(picture=160)


class PhotosPage(Page):
    """The grid of all photos of the project."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("photos_page")
        self.setAcceptDrops(True)
        self._pictures = ProjectPictures(parent=self)
        self._model = PhotoListModel(self._pictures, self)
        self._build()
        self._connect()
        self.project_changed()

    def add(self, paths: Sequence[Path]) -> None:
        """Look through files and folders off the GUI thread, and take in what is a picture."""
        if not paths or not self.context.project.is_open:
            return
        self._skipped.hide()
        found: list[FoundPhoto | SkippedFile] = []
        job = scan(paths, self.context.project.project.photos())
        done = partial(self._scanned, found, self.context.project.path)
        self.context.jobs.start(tr("Looking for photos"), job, on_yield=found.append, on_done=done)

    @override
    def project_changed(self) -> None:
        self._skipped.hide()
        self._reload()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.context.project.is_open and _local_paths(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add(_local_paths(event.mimeData()))

    def _build(self) -> None:
        self._add_files = _button(tr("Add photos…"), "add_photos_button", "add", "primary")
        self._add_folder = _button(tr("Add a folder…"), "add_folder_button", "folder")
        self._remove = _button(tr("Remove"), "remove_photos_button", "trash", "danger")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setObjectName("photo_count")
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        for widget in (self._add_files, self._add_folder, self._remove):
            bar.addWidget(widget)
        bar.addStretch()
        bar.addWidget(self._count)

        sentence = tr("No photos yet. Drop pictures or folders here; the files stay where they are.")
        self._empty = EmptyState("photos", sentence, tr("Add photos…"), "empty_add_photos_button")
        self._skipped = SkippedFiles()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._build_list())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACING, 2 * SPACING, 2 * SPACING, 2 * SPACING)
        layout.setSpacing(int(1.5 * SPACING))
        layout.addLayout(bar)
        layout.addWidget(self._skipped)
        layout.addWidget(self._stack, 1)

    def _build_list(self) -> QListView:
        view = self._list = PhotoGrid(_CARD)
        view.setObjectName("photo_list")
        view.setAccessibleName(tr("Photos of the project"))
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(200)
        view.setUniformItemSizes(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMovement(QListView.Movement.Static)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setIconSize(QSize(_CARD.picture, _CARD.picture))
        view.setMouseTracking(True)
        view.setItemDelegate(PhotoCardDelegate(_CARD, view))
        view.setModel(self._model)
        return view

    def _connect(self) -> None:
        project = self.context.project
        project.photos_changed.connect(self._reload)
        project.regions_changed.connect(self._count_regions)
        self._add_files.clicked.connect(self._choose_files)
        self._empty.wanted.connect(self._choose_files)
        self._add_folder.clicked.connect(self._choose_folder)
        self._remove.clicked.connect(self._remove_selected)
        self._list.selectionModel().selectionChanged.connect(self._selection_changed)
        self._list.activated.connect(self._show_regions_of)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_selected)

    def _reload(self) -> None:
        chosen = {photo_id for photo_id, _ in self._selected()}
        project = self.context.project
        is_open = project.is_open
        photos = project.project.photos() if is_open else []
        self._model.show_photos(photos, project.project.regions() if is_open else ())
        self._stack.setCurrentWidget(self._list if photos else self._empty)
        for button in (self._add_files, self._add_folder, self._empty):
            button.setEnabled(is_open)
        self._select(chosen)
        self._selection_changed()

    def _count_regions(self, photo_ids: set[int]) -> None:
        for photo_id in photo_ids:
            if self._model.row_of(photo_id) is not None:
                self._model.show_regions(photo_id, self.context.project.project.regions(photo_id))

    def _scanned(self, found: Sequence[FoundPhoto | SkippedFile], project_path: Path | None) -> None:
        # The page may have been made anew, or another project opened, while the disk was read.
        if not isValid(self) or self.context.project.path != project_path:
            return
        photos = tuple(one.facts for one in found if isinstance(one, FoundPhoto))
        skipped = [one for one in found if isinstance(one, SkippedFile)]
        if photos:
            applied = ask(self.context, AddPhotos(photos))
            added = len(applied.created_ids) if applied is not None else 0
            self.context.status(tr("{count} photos added", count=added))
        self._skipped.show_files(skipped)

    def _choose_files(self) -> None:
        folder = self.context.settings.last_folder("photos")
        patterns = " ".join(f"*{ending} *{ending.upper()}" for ending in sorted(EXTENSIONS))
        kinds = f"{tr('Pictures')} ({patterns});;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self, tr("Add photos"), folder, kinds)
        if names:
            self.context.settings.remember_folder("photos", Path(names[0]).parent)
            self.add([Path(name) for name in names])

    def _choose_folder(self) -> None:
        folder = self.context.settings.last_folder("photos")
        name = QFileDialog.getExistingDirectory(self, tr("Add a folder of photos"), folder)
        if name:
            self.context.settings.remember_folder("photos", Path(name))
            self.add([Path(name)])

    def _remove_selected(self) -> None:
        chosen = self._selected()
        if chosen and ask(self.context, RemovePhotos(tuple(photo_id for photo_id, _ in chosen))):
            self.context.status(tr("{count} photos removed; undo brings them back", count=len(chosen)))

    def _selected(self) -> list[tuple[int, QModelIndex]]:
        indexes = self._list.selectionModel().selectedIndexes()
        return [(index.data(PHOTO_ROLE).id, index) for index in indexes]

    def _select(self, photo_ids: set[int]) -> None:
        selection = self._list.selectionModel()
        for photo_id in photo_ids:
            row = self._model.row_of(photo_id)
            if row is not None:
                selection.select(self._model.index(row), QItemSelectionModel.SelectionFlag.Select)

    def _selection_changed(self) -> None:
        chosen, total = len(self._selected()), self._model.rowCount()
        self._remove.setEnabled(chosen > 0)
        if chosen:
            self._count.setText(tr("{chosen} of {count} photos selected", chosen=chosen, count=total))
        else:
            self._count.setText(tr("{count} photos", count=total) if total else "")

    def _show_regions_of(self, index: QModelIndex) -> None:
        self.context.project.current_photo_id = index.data(PHOTO_ROLE).id
        self.context.go_to("regions")


def _button(text: str, name: str, sign: str, role: str = "") -> QPushButton:
    button = QPushButton(icon(sign, "on_accent" if role == "primary" else "text"), text)
    button.setObjectName(name)
    if role:
        button.setProperty("role", role)
    return button


def _local_paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
