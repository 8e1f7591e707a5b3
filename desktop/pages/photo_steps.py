"""From photo to photo: the next one, the next that needs work, and the review of waiting suggestions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from curation.photos.photo import Photo
from desktop.canvas.photo_strip import PhotoStrip
from desktop.item_models.photo_list_model import PhotoListModel
from desktop.pages.page import AppContext
from desktop.text import tr


class PhotoSteps(QObject):
    """Walks along the strip. While reviewing, only photos with waiting suggestions count.

    Signals:
        review_changed(bool): reviewing began or ended.

    Args:
        context: of the page.
        strip: shows the photos.
        photos: what it shows.
        photo: the photo in hand, or None.
        parent: the page.
    """

    review_changed = Signal(bool)

    def __init__(
        self,
        context: AppContext,
        strip: PhotoStrip,
        photos: PhotoListModel,
        photo: Callable[[], Photo | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._strip, self._photos, self._photo = context, strip, photos, photo
        self.is_reviewing = False

    def step(self, step: int) -> None:
        """The next (1) or previous (-1) photo."""
        if self.is_reviewing:
            self._step_where(step, set(self._context.project.project.suggested_ids()).__contains__)
        else:
            self._strip.step(step)

    def go_on(self) -> None:
        """The photo in hand needs nothing more: the next one that does, or simply the next one."""
        if self.is_reviewing:
            self.answered()
        else:
            self.step(1)

    def step_to_open(self, step: int) -> None:
        """The next or previous photo that is neither done nor rejected."""
        there = {photo.id: photo for photo in self._context.project.project.photos()}

        def is_open(photo_id: int) -> bool:
            return not there[photo_id].is_done and not there[photo_id].is_rejected

        if not self._step_where(step, is_open):
            self._context.status(tr("There is no further photo that is not done."))

    def review(self, *, is_on: bool) -> None:
        """Begin to go through waiting suggestions, or end it."""
        if is_on == self.is_reviewing:
            return
        waiting = set(self._context.project.project.suggested_ids()) if is_on else set()
        if is_on and not waiting:
            self._context.status(tr("No suggestions wait: suggest boxes on some photos first."))
            self.review_changed.emit(False)  # noqa: FBT003 - what a signal carries has no name
            return
        self.is_reviewing = is_on
        self.review_changed.emit(is_on)
        photo = self._photo()
        if is_on and (photo is None or photo.id not in waiting):
            self.answered()

    def answered(self) -> None:
        """The photo in hand needs no more answers: while reviewing, go to the next one that does."""
        if not self.is_reviewing:
            return
        waiting = set(self._context.project.project.suggested_ids())
        if self._step_where(1, waiting.__contains__) or self._step_where(-1, waiting.__contains__):
            return
        self.review(is_on=False)
        self._context.status(tr("All suggestions are answered."))

    def row_after(self, count: int = 1) -> list[Photo]:
        """The photos after the one in hand, at most so many."""
        photo = self._photo()
        row = self._photos.row_of(photo.id) if photo is not None else None
        if row is None:
            return []
        last = min(row + count, self._photos.rowCount() - 1)
        return [self._photos.photo_at(place) for place in range(row + 1, last + 1)]

    def _step_where(self, step: int, is_wanted: Callable[[int], bool]) -> bool:
        photo = self._photo()
        row = self._photos.row_of(photo.id) if photo is not None else None
        if row is None:
            return False
        row += step
        while 0 <= row < self._photos.rowCount() and not is_wanted(self._photos.photo_at(row).id):
            row += step
        if not 0 <= row < self._photos.rowCount():
            return False
        self._strip.show_row(row)
        return True
