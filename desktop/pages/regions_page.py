"""Regions: draw boxes around what the LoRA should learn, photo by photo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from core.errors import AtelierError
from curation.crops.crop import Crop
from curation.photos.photo import Photo
from curation.project.edits import ChangeRegions, DeleteRegions, DrawRegion, RegionChange
from curation.regions.box import Box
from curation.regions.kind import Region, RegionKind
from curation.regions.registry import REGION_KINDS, region_kind
from desktop.canvas.action_keys import ActionKeys
from desktop.canvas.fit_overlay import InHand
from desktop.canvas.key_sheet import KeySheet
from desktop.canvas.regions_desk import RegionsDesk
from desktop.item_models.photo_list_model import PhotoListModel
from desktop.item_models.project_pictures import ProjectPictures, photo_key
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext, Page
from desktop.pages.region_commands import RegionCommands
from desktop.pages.region_suggestions import RegionSuggestions
from desktop.text import text_of, tr
from desktop.widgets.empty_state import EmptyState


class RegionsPage(Page):
    """A strip of photos, the canvas, and what the boxes become."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("regions_page")
        self._pictures = ProjectPictures(parent=self)
        self._photos = PhotoListModel(self._pictures, self)
        self._photo: Photo | None = None
        self._crop: Crop | None = None
        self._kind = REGION_KINDS[0]
        self._build()
        self._commands = RegionCommands(context, self._view, lambda: self._photo, self._photo_after)
        self._suggestions = RegionSuggestions(context, self._view, self._banner, lambda: self._photo, self)
        self._connect()
        self._keys = ActionKeys(self, self._view, self._view.is_in)
        self._keys.bind(self._acts())
        self._choose_kind(self._kind)
        self.project_changed()

    @override
    def opened(self) -> None:
        self._go_to_photo(self.context.project.current_photo_id)
        self._view.setFocus()

    @override
    def project_changed(self) -> None:
        self._photo = None
        self._reload()

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

    def _connect(self) -> None:
        project = self.context.project
        project.photos_changed.connect(self._reload)
        project.regions_changed.connect(self._regions_changed)
        project.settings_changed.connect(self._show_regions)
        self._pictures.pool.arrived.connect(self._picture_arrived)
        self._pictures.pool.failed.connect(self._picture_failed)
        self._empty.wanted.connect(partial(self.context.go_to, "photos"))
        self._strip.photo_chosen.connect(self._photo_chosen)
        self._kinds.kind_chosen.connect(self._kind_pressed)
        self._desk.fit.clicked.connect(self._view.fit)
        self._view.box_drawn.connect(self._draw)
        self._view.box_moved.connect(lambda number, box: self._change(RegionChange(number, box=box)))
        self._view.selected.connect(self._show_panel)
        self._view.in_hand_changed.connect(self._show_in_hand)
        self._desk.suggest.clicked.connect(self._suggestions.suggest)
        self._desk.sheet.clicked.connect(self._show_keys)
        self._desk.guides.toggled.connect(lambda on: self._view.photo_scene.show_guides(has_guides=on))
        self._desk.dim.toggled.connect(lambda on: self._view.photo_scene.show_dimmed(is_dimmed=on))
        self._panel.region_chosen.connect(self._choose_region)
        self._panel.kind_wanted.connect(lambda number, kind: self._change(RegionChange(number, kind=kind)))
        self._panel.angle_wanted.connect(
            lambda number, angle: self._change(RegionChange(number, angle=angle))
        )
        self._panel.deletion_wanted.connect(self._delete)

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What the table's actions do, by name."""
        view, step = self._view, self._strip.step
        return {
            **{f"kind_{kind.name}": partial(self._kind_pressed, kind) for kind in REGION_KINDS},
            **self._commands.acts(),
            "copy_to_next": self._copy_to_next,
            "arm": view.arm,
            "back_out": self._back_out,
            "suggest": self._suggestions.suggest,
            "accept": self._suggestions.accept,
            "accept_all": self._suggestions.accept_all,
            "fit": view.fit,
            "actual_size": view.show_actual_size,
            "zoom_to_box": view.zoom_to_box,
            "zoom_in": partial(view.zoom_by, 1.25),
            "zoom_out": partial(view.zoom_by, 0.8),
            "guides": self._desk.guides.toggle,
            "dim": self._desk.dim.toggle,
            "next_photo": partial(step, 1),
            "previous_photo": partial(step, -1),
            "right_photo": partial(step, 1),
            "left_photo": partial(step, -1),
            "next_open_photo": partial(self._step_to_open_photo, 1),
            "previous_open_photo": partial(self._step_to_open_photo, -1),
            "keys": self._show_keys,
        }

    def _reload(self) -> None:
        project = self.context.project
        photos = project.project.photos() if project.is_open else []
        wanted = self._photo.id if self._photo is not None else project.current_photo_id
        row = self._photos.row_of(wanted) if wanted is not None else None
        self._photo = None
        self._photos.show_photos(photos, project.project.regions() if project.is_open else ())
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

    def _photo_chosen(self, photo: Photo) -> None:
        if self._photo is not None and self._photo.id == photo.id:
            return
        self._photo = photo
        self.context.project.current_photo_id = photo.id
        self._problem.hide()
        self._suggestions.stop()
        self._banner.hide()
        self._view.show_photo(photo.size, self._regions())
        self._show_picture(photo)
        self._show_regions()
        self._look_ahead((self._photos.row_of(photo.id) or 0) + 1)

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
        selected = self._view.selected_id
        project = self.context.project.project
        self._panel.show_regions(self._regions(), selected, project.bucket_settings())
        self._crop = project.crop(selected) if selected is not None else None
        true_crop = self._pictures.crop(self._crop) if self._crop is not None else None
        if true_crop is not None or self._crop is None:
            self._panel.show_preview(true_crop)

    def _show_in_hand(self, in_hand: InHand | None) -> None:
        """Numbers and preview follow the hand; the crop as it is written takes over when it is made."""
        self._panel.show_in_hand(in_hand)
        self._panel.show_preview(self._view.preview(self._panel.preview_edge))

    def _kind_pressed(self, kind: RegionKind) -> None:
        """A kind's key or button: for the selected box, or for the next one."""
        selected = self._view.selected_id
        self._view.setFocus()
        if selected is not None:
            self._choose_kind(kind)
            self._change(RegionChange(selected, kind=kind.name))
        elif kind.covers_photo:
            self._kinds.show_kind(self._kind)
            self._draw_whole(kind)
        else:
            self._choose_kind(kind)
            self._view.arm()

    def _choose_kind(self, kind: RegionKind) -> None:
        if not kind.covers_photo:
            self._kind = kind
            self._view.show_kind(kind)
        self._kinds.show_kind(self._kind)

    def _draw_whole(self, kind: RegionKind) -> None:
        if self._photo is None or any(region.kind == kind.name for region in self._regions()):
            return
        ask(self.context, DrawRegion(self._photo.id, kind.name))

    def _draw(self, box: Box) -> None:
        if self._photo is not None and ask(self.context, DrawRegion(self._photo.id, self._kind.name, box)):
            kind = tr(region_kind(self._kind.name).title)
            size = {"width": round(box.width), "height": round(box.height)}
            self.context.status(tr("{kind} drawn, {width} × {height} pixels", kind=kind, **size))

    def _change(self, change: RegionChange) -> None:
        if ask(self.context, ChangeRegions((change,))) is None:
            self._show_regions()

    def _delete(self, region_id: int) -> None:
        ask(self.context, DeleteRegions((region_id,)))
        self._view.setFocus()

    def _choose_region(self, region_id: int) -> None:
        self._view.select(region_id)
        self._view.setFocus()

    def _back_out(self) -> None:
        has_ghosts = self._view.ghosts.front is not None
        if not has_ghosts and not self._view.is_holding and not self._banner.isHidden():
            self._suggestions.clear()
            return
        self._view.back_out()
        if has_ghosts and self._view.ghosts.front is None:
            self._suggestions.clear()

    def _copy_to_next(self) -> None:
        target = self._commands.copy_to_next()
        if target is not None:
            self._go_to_photo(target.id)

    def _photo_after(self) -> Photo | None:
        row = self._photos.row_of(self._photo.id) if self._photo is not None else None
        is_last = row is None or row + 1 >= self._photos.rowCount()
        return None if row is None or is_last else self._photos.photo_at(row + 1)

    def _step_to_open_photo(self, step: int) -> None:
        """The next or previous photo on which nothing is drawn yet."""
        row = self._photos.row_of(self._photo.id) if self._photo is not None else None
        if row is None:
            return
        drawn = {region.photo_id for region in self.context.project.project.regions()}
        row += step
        while 0 <= row < self._photos.rowCount() and self._photos.photo_at(row).id in drawn:
            row += step
        if 0 <= row < self._photos.rowCount():
            self._strip.show_row(row)
        else:
            self.context.status(tr("There is no further photo without boxes."))

    def _show_keys(self) -> None:
        KeySheet(self._keys.keys, self).open()

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
