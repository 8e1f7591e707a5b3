"""Photos: bring pictures in, see them all, and hear of every file that was passed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid
from typing_extensions import override

from curation.photos.photo import Photo
from curation.project.photo_edits import MarkPhotos
from curation.project.photo_order import PhotoFacts, arranged
from desktop.item_models.photo_card_delegate import CardSize
from desktop.item_models.photo_list_model import PHOTO_ROLE, PhotoListModel
from desktop.item_models.project_pictures import ProjectPictures
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext, Page
from desktop.pages.photo_intake import PhotoIntake
from desktop.pages.photo_marks import PhotoMarks
from desktop.pages.photo_reading import MOST_ONE_BY_ONE, ReadPhotos, read_photos
from desktop.pages.quality_gate import QualityGate
from desktop.pages.whole_photos import WholePhotos
from desktop.plain_words import PlainLabel
from desktop.text import tr
from desktop.theme import SPACING, icon
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.next_step import NextStep
from desktop.widgets.photo_filter_bar import PhotoFilterBar
from desktop.widgets.photo_grid import PhotoGrid
from desktop.widgets.skipped_files import SkippedFiles

_CARD = CardSize(picture=160)


class PhotosPage(Page):
    """The grid of all photos of the project."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("photos_page")
        self._pictures = ProjectPictures(parent=self)
        self._model = PhotoListModel(self._pictures, self)
        self._photos: list[Photo] = []
        self._gate = QualityGate(context, self)
        self.intake = PhotoIntake(context, self)
        self._marks = PhotoMarks(context, self._chosen_photos)
        self._wholes = WholePhotos(context, self)
        self._build()
        self._connect()

    @override
    def project_changed(self) -> None:
        self._skipped.hide()
        self._list.scrollToTop()
        self._reload()
        self._use_kinds()
        self._gate.begin()
        self.intake.watch.begin()

    @override
    def take_files(self, paths: Sequence[Path]) -> None:
        self.intake.take(paths)

    def _build(self) -> None:
        self._add_files = _button(tr("Add photos…"), "add_photos_button", "add", "primary")
        self._add_folder = _button(tr("Add a folder…"), "add_folder_button", "folder")
        self._remove = _button(tr("Remove"), "remove_photos_button", "trash", "danger")
        self._suggest = _button(tr("Suggest boxes"), "suggest_on_photos_button", "face")
        self._suggest.setToolTip(tr("Look for people on the selected photos, or on all without boxes."))
        self._measure = _button(tr("Check quality"), "measure_button", "search")
        self._measure.setToolTip(tr("Measure sharpness, light and likeness of photos and crops."))
        self._keep_best = _button(tr("Keep best"), "keep_best_button", "good")
        self._keep_best.setToolTip(tr("Reject all but the best of each group of near-duplicates."))
        self._more = _button(tr("More"), "more_photos_button", "settings")
        self._filter = PhotoFilterBar()
        self._count = PlainLabel()
        self._count.setProperty("role", "muted")
        self._count.setObjectName("photo_count")
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        for widget in (self._add_files, self._add_folder, self._remove, self._more):
            bar.addWidget(widget)
        bar.addStretch()
        for widget in (self._suggest, self._measure):
            bar.addWidget(widget)
        second = QHBoxLayout()
        second.setSpacing(SPACING)
        second.addWidget(self._filter)
        second.addWidget(self._keep_best)
        second.addStretch()
        second.addWidget(self._count)

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
        layout.addLayout(second)
        layout.addWidget(self._skipped)
        layout.addWidget(self._stack, 1)
        self._next = NextStep("photos_next", tr("Go to Regions"), other=tr("Use whole photos"))
        layout.addWidget(self._next)

    def _build_list(self) -> PhotoGrid:
        view = self._list = PhotoGrid(_CARD)
        view.setObjectName("photo_list")
        view.setAccessibleName(tr("Photos of the project"))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setModel(self._model)
        return view

    def _connect(self) -> None:
        project = self.context.project
        project.photos_changed.connect(self._reload)
        project.regions_changed.connect(self._count_regions)
        project.photos_marked.connect(self._photos_marked)
        project.kinds_changed.connect(self._use_kinds)
        project.found_changed.connect(self._show_found)
        self._gate.changed.connect(lambda _gate: self._show_found())
        self._filter.changed.connect(self._arrange)
        self._measure.clicked.connect(self._gate.measure)
        self._keep_best.clicked.connect(self._reject_duplicates)
        self._suggest.clicked.connect(self._suggest_boxes)
        self._more.clicked.connect(self._show_more)
        self._next.wanted.connect(partial(self.context.go_to, "regions"))
        self._next.other_wanted.connect(self._wholes.use)
        self._list.shown_changed.connect(self._shown_changed)
        self.intake.begun.connect(self._skipped.hide)
        self.intake.skipped.connect(self._skipped.show_files)
        self._add_files.clicked.connect(self.intake.choose_files)
        self._empty.wanted.connect(self.intake.choose_files)
        self._add_folder.clicked.connect(self.intake.choose_folder)
        self._remove.clicked.connect(self._marks.remove)
        self._list.selectionModel().selectionChanged.connect(self._selection_changed)
        self._list.activated.connect(self._show_regions_of)
        keys: dict[str, Callable[[], object]] = {
            "Del": self._marks.remove,
            "Ctrl+Del": self._marks.remove,
        }
        marks = self._marks.acts()
        keys |= {"X": marks["reject"], "Space": self._marks.toggle_done, "Ctrl+Shift+0": marks["stars_0"]}
        keys |= {f"Ctrl+{count}": marks[f"stars_{count}"] for count in range(1, 6)}
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self._list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _reload(self) -> None:
        read_photos(self.context, self._show_read)

    def _show_read(self, read: ReadPhotos) -> None:
        if not isValid(self):
            return
        is_open = self.context.project.is_open
        self._photos = list(read.photos)
        self._model.show_counts(read.counts or {})
        self._show_found()
        self._arrange()
        self._stack.setCurrentWidget(self._list if self._photos else self._empty)
        for widget in (self._measure, self._suggest, self._filter):
            widget.setEnabled(bool(self._photos))
        self._more.setEnabled(is_open)
        for button in (self._add_files, self._add_folder, self._empty):
            button.setEnabled(is_open)

    def _arrange(self) -> None:
        """Show what the filter keeps, in the order that was chosen."""
        chosen = [photo.id for photo in self._chosen_photos()]
        which, sort, stars = self._filter.which, self._filter.sort, self._filter.least_stars
        shown = arranged(self._photos, self._facts(), which=which, sort=sort, least_stars=stars)
        self._model.show_order(shown)
        selected = self._model.selection_of(chosen)
        self._list.selectionModel().select(selected, QItemSelectionModel.SelectionFlag.Select)
        self._list.take_up_selection()
        self._selection_changed()

    def _facts(self) -> PhotoFacts:
        project = self.context.project
        waiting = frozenset(project.project.suggested_ids()) if project.is_open else frozenset()
        return PhotoFacts(self._gate.gate, self._model.counts, waiting)

    def _use_kinds(self) -> None:
        if self.context.project.is_open:
            self._model.use_kinds(self.context.project.project.kinds())

    def _show_found(self) -> None:
        """Findings and waiting suggestions, as badges; the order follows where it depends on them."""
        facts = self._facts()
        self._model.show_found(facts.suggested, facts.gate)
        self._keep_best.setEnabled(bool(facts.gate.groups))
        self._show_next(len(facts.suggested))
        if (self._filter.which, self._filter.sort, self._filter.least_stars) != ("all", "added", 0):
            self._arrange()

    def _show_next(self, waiting: int) -> None:
        """Say where the work goes on, until there are boxes."""
        words = ""
        if waiting:
            words = tr("Suggested boxes wait on {count} photos: look them through next.", count=waiting)
        elif self._photos and not any(self._model.counts.values()):
            words = tr("Next: draw boxes around what the LoRA should learn, or use the photos as they are.")
        self._next.say(words, offers_other=not waiting)

    def _photos_marked(self, photo_ids: set[int]) -> None:
        if len(photo_ids) > MOST_ONE_BY_ONE:
            self._reload()
            return
        marked = {number: self.context.project.project.photo(number) for number in photo_ids}
        self._photos = [marked.get(photo.id, photo) for photo in self._photos]
        self._model.show_marks(marked.values())
        row = self._list.currentIndex().row()
        self._show_found()  # a rejected photo's suggestions wait no longer, and the filter may let it go
        self._list.go_on_at(row)

    def _shown_changed(self, first: int, last: int) -> None:
        self._pictures.keep_thumbnails_of(self._model.photo_at(row) for row in range(first, last))

    def _chosen_photos(self) -> list[Photo]:
        return [index.data(PHOTO_ROLE) for index in self._list.selectionModel().selectedIndexes()]

    def _suggest_boxes(self) -> None:
        # OpenCV is not loaded before it is wanted.
        from desktop.pages.suggestion_run import suggest_on, suggest_on_all

        chosen = self._chosen_photos()
        if chosen:
            suggest_on(self.context, chosen)
        else:
            suggest_on_all(self.context)

    def _reject_duplicates(self) -> None:
        from curation.project.gate import to_reject  # OpenCV is not loaded on the way to the first grid

        ids = to_reject(self.context.project.project, self._gate.gate)
        if ids:
            said = tr("{count} near-duplicates rejected; undo takes it back", count=len(ids))
            ask_calmly(
                self.context, MarkPhotos(ids, is_rejected=True), self, lambda _: self.context.status(said)
            )
        else:
            self.context.status(tr("Of every group only the best is left already."))

    def _show_more(self) -> None:
        self.intake.folder_menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _count_regions(self, photo_ids: set[int]) -> None:
        if len(photo_ids) > MOST_ONE_BY_ONE:
            self._reload()
            return
        for photo_id in photo_ids:
            if self._model.row_of(photo_id) is not None:
                self._model.show_regions(photo_id, self.context.project.project.regions(photo_id))
        self._show_next(len(self._facts().suggested))

    def _selection_changed(self) -> None:
        spans = self._list.selectionModel().selection()
        chosen = sum(spans.at(place).height() for place in range(spans.count()))
        total = self._model.rowCount()
        self._remove.setEnabled(chosen > 0)
        if chosen == 1 and self.isVisible():
            self.context.project.current_photo_id = self._chosen_photos()[0].id
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
