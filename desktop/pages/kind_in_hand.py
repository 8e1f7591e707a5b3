"""The kind that is drawn next: chosen by key or button, drawn by a drag, or at once for the whole picture."""

from __future__ import annotations

from collections.abc import Callable

from curation.photos.photo import Photo
from curation.project.edits import DrawRegion, RegionChange
from curation.regions.box import Box
from curation.regions.kind import RegionKind
from curation.regions.kinds import BUILT_IN, RegionKinds
from desktop.canvas.kind_bar import KindBar
from desktop.canvas.photo_view import PhotoView
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext
from desktop.text import tr


class KindInHand:
    """Knows which kind the next box is of, and draws it.

    Args:
        context: of the page.
        view: the canvas.
        bar: the buttons of all kinds.
        photo: the photo in hand, or None.
        change: makes a change of the selected box.
    """

    def __init__(
        self,
        context: AppContext,
        view: PhotoView,
        bar: KindBar,
        photo: Callable[[], Photo | None],
        change: Callable[[RegionChange], None],
    ) -> None:
        self._context, self._view, self._bar = context, view, bar
        self._photo, self._change = photo, change
        self._kind = BUILT_IN.all[0]
        self._choose(self._kind)

    def use_kinds(self, kinds: RegionKinds) -> None:
        """The project has these kinds now; the one in hand stays where it can."""
        self._bar.show_kinds(kinds.all)
        self._view.use_kinds(kinds)
        still = next((kind for kind in kinds.all if kind.name == self._kind.name), kinds.all[0])
        self._choose(still)

    def press(self, kind: RegionKind) -> None:
        """A kind's key or button: for the selected box, or for the next one."""
        selected = self._view.selected_id
        self._view.setFocus()
        if selected is not None:
            self._choose(kind)
            self._change(RegionChange(selected, kind=kind.name))
        elif kind.covers_photo:
            self._bar.show_kind(self._kind)
            self._draw_whole(kind)
        else:
            self._choose(kind)
            self._view.arm()

    def press_named(self, name: str) -> None:
        """The key of a built-in kind, as the project sets it."""
        self.press(self._view.kinds.named(name))

    def draw(self, box: Box) -> None:
        """Draw a box of this kind, with the room around it that the kind asks for."""
        photo, kind = self._photo(), self._kind
        if photo is None:
            return
        box = box.grown(1 + 2 * kind.padding, photo.size) if kind.padding else box
        if ask(self._context, DrawRegion(photo.id, kind.name, box)):
            size = {"width": round(box.width), "height": round(box.height)}
            words = tr("{kind} drawn, {width} × {height} pixels", kind=tr(kind.title), **size)
            self._context.status(words)

    def _choose(self, kind: RegionKind) -> None:
        if not kind.covers_photo:
            self._kind = kind
            self._view.show_kind(kind)
        self._bar.show_kind(self._kind)

    def _draw_whole(self, kind: RegionKind) -> None:
        photo = self._photo()
        if photo is not None and all(region.kind != kind.name for region in self._view.regions):
            ask(self._context, DrawRegion(photo.id, kind.name))
