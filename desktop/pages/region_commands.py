"""What the keys of the Regions page do to the boxes of the photo in hand. Each is one edit, one undo step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from curation.photos.photo import Photo
from curation.project.edits import ChangeRegions, DeleteRegions, DrawRegions, NewRegion, RegionChange
from curation.regions.box import Box
from curation.regions.kind import Region, Stroke
from desktop.canvas.box_commands import COMMANDS, Change, beside, carried_over
from desktop.canvas.photo_view import PhotoView
from desktop.pages.edit_request import ask
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.text import tr

Size = tuple[int, int]


class RegionCommands:
    """Acts on the selected box and on all boxes of a photo.

    Args:
        context: of the page.
        view: the canvas.
        photo: the photo in hand, or None.
        next_photo: the photo after it, or None.
    """

    def __init__(
        self,
        context: AppContext,
        view: PhotoView,
        photo: Callable[[], Photo | None],
        next_photo: Callable[[], Photo | None],
    ) -> None:
        self._context, self._view = context, view
        self._photo, self._next_photo = photo, next_photo
        self._clipboard: tuple[Size, tuple[Region, ...]] | None = None

    def acts(self) -> dict[str, Callable[[], object]]:
        """By action name."""
        return {
            **{name: partial(self._change, change) for name, change in COMMANDS.items()},
            "delete": self.delete,
            "copy": self.copy,
            "paste": self.paste,
            "duplicate": self.duplicate,
            "leave_out": self.leave_out,
        }

    def delete(self) -> bool:
        """Delete the selected box. Returns whether one was selected."""
        region = self._view.selected_region
        if region is not None:
            ask(self._context, DeleteRegions((region.id,)))
        return region is not None

    def copy(self) -> None:
        """Remember the selected box, or all of the photo."""
        region, photo = self._view.selected_region, self._photo()
        if photo is None:
            return
        regions = (region,) if region is not None else tuple(self._regions(photo))
        if regions:
            self._clipboard = photo.size, regions
            self._context.status(tr("{count} boxes copied", count=len(regions)))

    def paste(self) -> None:
        """Draw what was copied on this photo."""
        photo = self._photo()
        if photo is not None and self._clipboard is not None:
            self._draw_copies(photo, *self._clipboard)

    def duplicate(self) -> None:
        """Draw the selected box once more, beside itself."""
        region, photo = self._view.selected_region, self._photo()
        if region is not None and photo is not None:
            self._draw_copies(photo, photo.size, (region,))

    def leave_out(self) -> None:
        """Leave the selected box out of training, or take it in again."""
        region = self._view.selected_region
        if region is not None:
            wanted = RegionChange(region.id, is_left_out=not region.is_left_out)
            ask(self._context, ChangeRegions((wanted,)))

    def add_stroke(self, region_id: int, stroke: Stroke) -> None:
        """Add what the brush painted to a box."""
        region = next((one for one in self._view.regions if one.id == region_id), None)
        if region is not None:
            ask(self._context, ChangeRegions((RegionChange(region_id, strokes=(*region.strokes, stroke)),)))

    def copy_to_many(self, targets: Sequence[Photo]) -> int:
        """Draw all boxes of this photo on each of these, as one edit. Returns how many boxes that were."""
        photo = self._photo()
        regions = self._regions(photo) if photo is not None else []
        if photo is None or not regions:
            return 0
        copies: list[NewRegion] = []
        for target in targets:
            there = {(one.kind, one.box) for one in self._regions(target)}
            made = self._copies(target, photo.size, regions)
            copies += [copy for copy in made if (copy.kind, copy.box) not in there]
        if copies:
            ask_calmly(self._context, DrawRegions(tuple(copies)), self._view)
        return len(copies)

    def copy_to_next(self) -> Photo | None:
        """Draw all boxes of this photo on the next one, which is returned; those there already stay alone."""
        photo, target = self._photo(), self._next_photo()
        regions = self._regions(photo) if photo is not None else []
        if photo is None or target is None or not regions:
            return None
        there = {(one.kind, one.box) for one in self._regions(target)}
        copies = [
            copy for copy in self._copies(target, photo.size, regions) if (copy.kind, copy.box) not in there
        ]
        if copies and ask(self._context, DrawRegions(tuple(copies))) is None:
            return None
        return target

    def _change(self, change: Change) -> None:
        region = self._view.selected_region
        if region is None or self._view.kinds.of(region).covers_photo:
            return
        settings = self._context.project.project.bucket_settings()
        changed = change(region, self._view.photo_size, settings)
        if changed != region:
            wanted = RegionChange(region.id, box=changed.box, angle=changed.angle)
            ask(self._context, ChangeRegions((wanted,)))

    def _draw_copies(self, photo: Photo, source: Size, regions: tuple[Region, ...]) -> None:
        there = [one.box for one in self._regions(photo)]
        copies = tuple(
            NewRegion(photo.id, one.kind, beside(carried_over(one, source, photo.size), there, photo.size),
                      one.angle, one.concept_ids)
            for one in regions
        )  # fmt: skip
        applied = ask(self._context, DrawRegions(copies))
        if applied is not None and applied.created_ids:
            self._view.select(applied.created_ids[-1])

    def _copies(self, target: Photo, source: Size, regions: list[Region]) -> list[NewRegion]:
        return [
            NewRegion(target.id, one.kind, self._box_on(one, source, target.size), one.angle, one.concept_ids)
            for one in regions
        ]

    def _regions(self, photo: Photo) -> list[Region]:
        return self._context.project.project.regions(photo.id)

    def _box_on(self, region: Region, source: Size, target: Size) -> Box:
        whole = self._view.kinds.of(region).covers_photo
        return Box.whole(target) if whole else carried_over(region, source, target)
