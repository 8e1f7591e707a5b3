"""Regions: draw boxes around what the LoRA should learn, photo by photo."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from curation.photos.photo import Photo
from curation.project.edits import ChangeRegions, DeleteRegions, RegionChange
from curation.project.findings import Gate
from curation.regions.kinds import BUILT_IN
from desktop.canvas.action_keys import ActionKeys
from desktop.canvas.crop_settings import BRUSH_WORDS
from desktop.canvas.guides import NO_GUIDES, guides_after
from desktop.canvas.key_editor import keys_with
from desktop.pages.edit_request import ask
from desktop.pages.kind_in_hand import KindInHand
from desktop.pages.odd_crops import OddCrops
from desktop.pages.page import AppContext
from desktop.pages.photo_desk_page import PhotoDeskPage
from desktop.pages.photo_marks import PhotoMarks
from desktop.pages.photo_steps import PhotoSteps
from desktop.pages.region_commands import RegionCommands
from desktop.pages.region_dialogs import RegionDialogs
from desktop.pages.region_figures import RegionFigures
from desktop.pages.region_suggestions import RegionSuggestions
from desktop.pages.suggestions_everywhere import SuggestionsEverywhere
from desktop.text import tr


class RegionsPage(PhotoDeskPage):
    """A strip of photos, the canvas, and what the boxes become."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.setObjectName("regions_page")
        self._guides = NO_GUIDES

    @override
    def make_rest(self) -> None:
        super().make_rest()
        context = self.context
        self._commands = RegionCommands(context, self._view, lambda: self._photo, self._photo_after)
        self._kind = KindInHand(context, self._view, self._kinds, lambda: self._photo, self._change)
        self._suggestions = RegionSuggestions(context, self._view, self._banner, lambda: self._photo, self)
        self._everywhere = SuggestionsEverywhere(context, self)
        self._steps = PhotoSteps(context, self._strip, self._photos, lambda: self._photo, self)
        self._marks = PhotoMarks(context, lambda: [self._photo] if self._photo is not None else [])
        self._dialogs = RegionDialogs(context, self)
        self._figures = RegionFigures(context, self)
        self._odd = OddCrops(context, self._panel)
        self._connect()
        self._keys = ActionKeys(self, self._view, self._view.is_in)
        self._keys.bind(self._acts())
        self._use_keys(keys_with(context.settings.changed_keys()))

    @override
    def opened(self) -> None:
        self._panel.use_outliner(self._figures.title)
        self._odd.show()
        self._go_to_photo(self.context.project.current_photo_id)
        self._view.setFocus()

    @override
    def project_changed(self) -> None:
        self._photo = None
        self._suggestions.stop()
        self._reload()
        self._use_kinds()
        self._show_found()

    def _connect(self) -> None:
        project = self.context.project
        project.kinds_changed.connect(self._use_kinds)
        project.found_changed.connect(self._show_found)
        project.photos_changed.connect(self._show_found)
        project.photos_marked.connect(self._show_found)
        self._strip.photo_chosen.connect(self._photo_chosen)
        self._kinds.kind_chosen.connect(self._kind.press)
        self._kinds.editor_wanted.connect(self._dialogs.edit_kinds)
        self._desk.fit.clicked.connect(self._view.fit)
        self._view.box_drawn.connect(self._kind.draw)
        self._view.box_moved.connect(lambda number, box: self._change(RegionChange(number, box=box)))
        self._view.stroke_painted.connect(self._commands.add_stroke)
        self._view.done_tapped.connect(partial(self._go_on_after, self._marks.toggle_done))
        self._suggestions.answered.connect(lambda _photo_id: self._steps.answered())
        self._steps.review_changed.connect(self._desk.review.setChecked)
        self._dialogs.keys_changed.connect(self._use_keys)
        self._dialogs.offsets_forgotten.connect(self._suggestions.fit_anew)
        self._dialogs.closed.connect(self._view.setFocus)
        self._banner.models_wanted.connect(self._dialogs.show_models)
        self._desk.suggest.clicked.connect(self._suggestions.suggest)
        self._desk.review.clicked.connect(lambda on: self._steps.review(is_on=on))
        self._desk.more.clicked.connect(self._show_more)
        self._desk.sheet.clicked.connect(self._show_keys)
        self._desk.guides.clicked.connect(self._next_guides)
        self._desk.overlays.toggled.connect(lambda on: self._view.photo_scene.show_all_boxes(is_on=on))
        self._desk.dim.toggled.connect(lambda on: self._view.photo_scene.show_dimmed(is_dimmed=on))
        self._panel.region_chosen.connect(self._choose_region)
        self._panel.kind_wanted.connect(lambda number, kind: self._change(RegionChange(number, kind=kind)))
        self._panel.angle_wanted.connect(
            lambda number, angle: self._change(RegionChange(number, angle=angle))
        )
        self._panel.deletion_wanted.connect(self._delete)
        self._panel.change_wanted.connect(self._change_own)
        self._panel.outline_wanted.connect(lambda number: self._figures.outline((number,)))
        self._dialogs.models_changed.connect(lambda: self._panel.use_outliner(self._figures.title))
        self._panel.brush_wanted.connect(lambda on: self._use_brush(is_on=on))

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What the table's actions do, by name."""
        view, step = self._view, self._steps.step
        return {
            **{f"kind_{kind.name}": partial(self._kind.press_named, kind.name) for kind in BUILT_IN.all},
            **self._commands.acts(),
            **self._marks.acts(),
            "reject": partial(self._go_on_after, self._marks.toggle_rejected),
            "delete": lambda: self._commands.delete() or self._suggestions.drop(),
            "copy_to_many": self._copy_to_many,
            "brush": lambda: self._use_brush(is_on=not view.brush.is_on),
            "suggest_all": self._everywhere.suggest,
            "review": lambda: self._steps.review(is_on=not self._steps.is_reviewing),
            "overlays": self._desk.overlays.toggle,
            "copy_to_next": self._copy_to_next,
            "arm": view.arm,
            "draw_in_middle": view.draw_in_middle,
            "back_out": self._back_out,
            "suggest": self._suggestions.suggest,
            "accept": self._suggestions.accept,
            "accept_all": self._suggestions.accept_all,
            "fit": view.fit,
            "actual_size": view.show_actual_size,
            "zoom_to_box": view.zoom_to_box,
            "zoom_in": partial(view.zoom_by, 1.25),
            "zoom_out": partial(view.zoom_by, 0.8),
            "guides": self._next_guides,
            "dim": self._desk.dim.toggle,
            "next_photo": partial(step, 1),
            "previous_photo": partial(step, -1),
            "right_photo": partial(step, 1),
            "left_photo": partial(step, -1),
            "next_open_photo": partial(self._steps.step_to_open, 1),
            "previous_open_photo": partial(self._steps.step_to_open, -1),
            "keys": self._show_keys,
        }

    def _photo_chosen(self, photo: Photo) -> None:
        if self._photo is not None and self._photo.id == photo.id:
            return
        self._suggestions.stop()
        self._photo = photo
        self.context.project.current_photo_id = photo.id
        self._problem.hide()
        self._view.show_photo(photo.size, self._regions())
        self._show_picture(photo)
        self._show_regions()
        self._suggestions.show_waiting()
        self._look_ahead((self._photos.row_of(photo.id) or 0) + 1)

    def _change(self, change: RegionChange) -> None:
        if ask(self.context, ChangeRegions((change,))) is None:
            self._show_regions()

    def _change_own(self, change: RegionChange) -> None:
        """A crop's own settings; where a model can find the figure, another background asks for it."""
        self._change(change)
        changed = next((one for one in self._regions() if one.id == change.region_id), None)
        if change.background and changed is not None and self._view.kinds.lacks_outline(changed):
            self._figures.outline((changed.id,))

    def _delete(self, region_id: int) -> None:
        ask(self.context, DeleteRegions((region_id,)))
        self._view.setFocus()

    def _choose_region(self, region_id: int) -> None:
        self._go_to_photo(self.context.project.project.region(region_id).photo_id)
        self._view.select(region_id)
        self._view.setFocus()

    def _back_out(self) -> None:
        if self._view.brush.is_on:
            self._use_brush(is_on=False)
            return
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

    def _copy_to_many(self) -> None:
        rest = [one for one in self._steps.row_after(self._photos.rowCount()) if not one.is_rejected]
        count = self._dialogs.ask_how_many(len(rest))
        if count:
            drawn = self._commands.copy_to_many(rest[:count])
            boxes, photos = tr("{count} boxes", count=drawn), tr("{count} photos", count=count)
            self.context.status(tr("{boxes} drawn on {photos}", boxes=boxes, photos=photos))

    def _photo_after(self) -> Photo | None:
        return next(iter(self._steps.row_after()), None)

    def _show_more(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "suggest_all": self._everywhere.suggest,
            "accept_everywhere": self._everywhere.accept,
            "forget_subject": self._everywhere.forget_subject,
        }
        if self._figures.model is not None:
            acts["outline_missing"] = self._figures.outline_missing
        self._dialogs.show_suggestion_menu(self._desk.more, acts)

    def _go_on_after(self, mark: Callable[[], bool]) -> None:
        """Done or rejected, a photo needs nothing more; opened again, it stays."""
        if mark():
            self._steps.go_on()

    def _use_brush(self, *, is_on: bool) -> None:
        self._view.use_brush(is_on=is_on)
        self._panel.show_brush(is_on=self._view.brush.is_on)
        if self._view.brush.is_on:
            self.context.status(tr(BRUSH_WORDS))
        self._view.setFocus()

    def _next_guides(self) -> None:
        self._guides = guides_after(self._guides)
        self._view.photo_scene.show_guides(self._guides)
        self.context.status(tr(self._guides.title))

    def _use_keys(self, keys: Mapping[str, tuple[str, ...]]) -> None:
        self._keys.use(keys)
        self._desk.show_keys(keys)
        held = self._keys.held_keys
        self._view.use_held_keys(pan=held("pan"), hide=held("hide"), done=held("mark_done"))

    def _use_kinds(self) -> None:
        """The project's kinds, on the bar, the canvas, the panel and the keys."""
        if not self.context.project.is_open:
            return
        kinds = self.context.project.project.kinds()
        self._panel.use_kinds(kinds)
        self._photos.use_kinds(kinds)
        self._kind.use_kinds(kinds)
        own = {kind.name: (kind.key, partial(self._kind.press, kind)) for kind in kinds.all if kind.is_own}
        self._keys.use_own_kinds(own)
        self._show_regions()

    def _show_found(self) -> None:
        if not self.context.project.is_open:
            return
        waiting = self.context.project.project.suggested_ids()
        self._photos.show_found(frozenset(waiting), Gate())
        words = tr("Review ({count})", count=len(waiting)) if waiting else tr("Review")
        self._desk.review.setText(words)
        self._suggestions.show_as_kept()

    def _show_keys(self) -> None:
        self._dialogs.show_keys(self._keys.keys)
