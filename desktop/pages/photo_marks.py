"""Stars, rejected, done, removed: what keys and buttons say about photos. Each is one edit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QApplication

from curation.photos.photo import Photo
from curation.project.edit import Edit
from curation.project.edits import RemovePhotos
from curation.project.photo_edits import MOST_STARS, MarkPhotos
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.text import tr


class PhotoMarks:
    """Marks the photos that are chosen.

    Args:
        context: of the page.
        chosen: the photos that are marked next.
    """

    def __init__(self, context: AppContext, chosen: Callable[[], Sequence[Photo]]) -> None:
        self._context, self._chosen = context, chosen

    def acts(self) -> dict[str, Callable[[], object]]:
        """By action name."""
        stars = {f"stars_{count}": partial(self.give_stars, count) for count in range(MOST_STARS + 1)}
        return {**stars, "reject": self.toggle_rejected, "remove_photo": self.remove}

    def give_stars(self, count: int) -> None:
        """Give the photos this many stars."""
        photos = self._chosen()
        if photos:
            said = tr("{stars} for {count} photos", stars="★" * count or "☆", count=len(photos))
            self._ask(MarkPhotos(_ids(photos), stars=count), said)

    def toggle_rejected(self) -> bool:
        """Reject the photos, or take all in again when the first is rejected; tells whether they are now."""
        photos = self._chosen()
        if not photos:
            return False
        is_rejected = not photos[0].is_rejected
        words = tr("{count} photos rejected: nothing of them is trained on", count=len(photos))
        said = words if is_rejected else tr("{count} photos taken in again", count=len(photos))
        self._ask(MarkPhotos(_ids(photos), is_rejected=is_rejected), said)
        return is_rejected

    def toggle_done(self) -> bool:
        """Mark the photos done, or open again when the first one is done. Returns whether they are now."""
        photos = self._chosen()
        if not photos:
            return False
        is_done = not photos[0].is_done
        ask_calmly(self._context, MarkPhotos(_ids(photos), is_done=is_done), QApplication.activeWindow())
        return is_done

    def remove(self) -> None:
        """Take the photos out of the project; the files stay."""
        photos = self._chosen()
        if photos:
            said = tr("{count} photos removed; undo brings them back", count=len(photos))
            self._ask(RemovePhotos(_ids(photos)), said)

    def _ask(self, edit: Edit, said: str) -> None:
        window = QApplication.activeWindow()
        ask_calmly(self._context, edit, window, lambda _applied: self._context.status(said))


def _ids(photos: Sequence[Photo]) -> tuple[int, ...]:
    return tuple(photo.id for photo in photos)
