"""A photo on the desk: strip, canvas and panel show it. `RegionsPage` adds what hands and keys do."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QApplication, QComboBox, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from core.errors import AtelierError
from curation.crops.crop import Crop
from curation.photos.photo import Photo
from curation.regions.kind import Region
from desktop.canvas.fit_overlay import InHand
from desktop.canvas.regions_desk import RegionsDesk
from desktop.item_models.photo_list_model import PhotoListModel
from desktop.item_models.project_pictures import ProjectPictures, photo_key
from desktop.pages.page import AppContext, Page
from desktop.pages.photo_reading import MOST_ONE_BY_ONE, ReadPhotos, read_photos
from desktop.text import text_of, tr
from desktop.widgets.empty_state import EmptyState


class PhotoDeskPage(Page):
    """Shows the project's photos, one of them with its boxes, and what the selected box becomes."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._pictures = ProjectPictures(parent=self)
        self._photos = PhotoListModel(self._pictures, self)
        self._photo: Photo | None = None
        self._crop: Crop | None = None
        self._build()

    @override
    def make_rest(self) -> None:
        context, project = self.context, self.context.project
        project.photos_changed.connect(self._reload)
        project.regions_changed.connect(self._regions_changed)
        project.settings_changed.connect(self._show_regions)
        project.photos_marked.connect(self._photos_marked)
        self._pictures.pool.arrived.connect(self._picture_arrived)
        self._pictures.pool.failed.connect(self._picture_failed)
        self._empty.wanted.connect(partial(context.go_to, "photos"))
        self._view.selected.connect(self._show_panel)
        self._strip.clicked.connect(lambda _index: self._view.setFocus())
        self._panel.next_wanted.connect(partial(context.go_to, "captions"))
        for chosen in (self._panel.kind_wanted, self._panel.change_wanted):
            chosen.connect(self._take_keys_back)
        self._view.in_hand_changed.connect(self._show_in_hand)

    def _build(self) -> None:
        sentence = tr("There is no photo to draw on yet.")
        self._empty = EmptyState("regions", sentence, tr("Go to Photos"), "go_to_photos_button")
        self._desk = desk = RegionsDesk(self._photos)
        self._strip, self._kinds, self._view, self._panel = desk.strip, desk.kinds, desk.view, desk.panel
        self._banner, self._problem = desk.banner, desk.problem
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(desk)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _reload(self) -> None:
        read_photos(self.context, self._show_read)

    def _show_read(self, read: ReadPhotos) -> None:
        if not isValid(self):
            return
        project, photos = self.context.project, read.photos
        wanted = self._photo.id if self._photo is not None else project.current_photo_id
        row = self._photos.row_of(wanted) if wanted is not None else None
        self._photo = None
        self._photos.show_photos(photos, read.counts or {})
        self._stack.setCurrentIndex(1 if photos else 0)
        if not photos:
            return
        still_there = self._photos.row_of(wanted) if wanted is not None else None
        nearest = min(row or 0, len(photos) - 1)
        self._strip.show_row(still_there if still_there is not None else nearest)

    def _go_to_photo(self, photo_id: int | None) -> None:
        row = self._photos.row_of(photo_id) if photo_id is not None else None
        if row is not None and (self._photo is None or self._photo.id != photo_id):
            self._strip.show_row(row)

    def _show_picture(self, photo: Photo) -> None:
        """The photo if it is there yet, its thumbnail until then."""
        picture = self._pictures.photo(photo) or self._pictures.thumbnail(photo)
        if picture is not None:
            self._view.show_picture(picture)

    def _look_ahead(self, row: int) -> None:
        if row < self._photos.rowCount():
            self._pictures.photo(self._photos.photo_at(row))

    def _regions(self) -> list[Region]:
        return self.context.project.project.regions(self._photo.id) if self._photo is not None else []

    def _regions_changed(self, photo_ids: set[int]) -> None:
        if len(photo_ids) > MOST_ONE_BY_ONE:
            self._reload()
            return
        for photo_id in photo_ids:
            if self._photos.row_of(photo_id) is not None:
                self._photos.show_regions(photo_id, self.context.project.project.regions(photo_id))
        if self._photo is not None and self._photo.id in photo_ids:
            self._show_regions()

    def _show_regions(self) -> None:
        if self._photo is not None:
            self._view.use_settings(self.context.project.project.bucket_settings())
            self._view.show_regions(self._regions())
            self._show_panel()

    def _show_panel(self) -> None:
        if not self.context.project.is_open:
            return
        selected, regions = self._view.selected_id, self._regions()
        project = self.context.project.project
        self._panel.show_brush(is_on=self._view.brush.is_on)
        self._panel.show_regions(regions, selected, project.bucket_settings())
        self._panel.show_end(is_reached=selected is None and bool(regions) and self._is_last_photo())
        self._crop = project.crop(selected) if selected is not None else None
        true_crop = self._pictures.crop(self._crop) if self._crop is not None else None
        if true_crop is not None or self._crop is None:
            self._panel.show_preview(true_crop)

    def _take_keys_back(self) -> None:
        """From a list of choices: nobody goes on typing there, as in a field of numbers."""
        if isinstance(QApplication.focusWidget(), QComboBox):
            self._view.setFocus()

    def _is_last_photo(self) -> bool:
        return self._photo is not None and self._photos.row_of(self._photo.id) == self._photos.rowCount() - 1

    def _show_in_hand(self, in_hand: InHand | None) -> None:
        """Numbers and preview follow the hand; the crop as it is written takes over when it is made."""
        self._panel.show_in_hand(in_hand)
        is_still = self._crop is not None and in_hand is not None and in_hand.region == self._crop.region
        true_crop = self._pictures.crop(self._crop) if self._crop is not None and is_still else None
        self._panel.show_preview(true_crop or self._view.preview(self._panel.preview_edge))

    def _photos_marked(self, photo_ids: set[int]) -> None:
        if len(photo_ids) > MOST_ONE_BY_ONE:
            self._reload()
            return
        photos = [self.context.project.project.photo(number) for number in photo_ids]
        self._photos.show_marks(photos)
        self._photo = next((one for one in photos if self._photo and one.id == self._photo.id), self._photo)

    def _picture_arrived(self, key: Any) -> None:
        if self._photo is None:
            return
        if key == photo_key(self._photo):
            self._show_picture(self._photo)
        elif self._crop is not None and key == self._crop:
            self._panel.show_preview(self._pictures.crop(self._crop))

    def _picture_failed(self, key: Any, error: AtelierError) -> None:
        if self._photo is not None and key == photo_key(self._photo):
            self._problem.setText(text_of(error))
            self._problem.show()
