"""TextPlan: the pictures of a written tree, planned once and given other words as captions change."""

from __future__ import annotations

from collections import Counter
from pathlib import PurePosixPath

from curation.captions.caption_settings import LayeredCaption
from curation.export.naming import as_compared
from curation.export.planned import PlannedImage, planned_images, with_other_words
from curation.project.store import CurationProject

_NO_WORDS = LayeredCaption()


class TextPlan:
    """Keeps the plan of one project. Planning five thousand pictures takes a second, their words a tenth."""

    def __init__(self) -> None:
        self._planned_for: tuple[str, int] | None = None
        self._images: list[PlannedImage] = []
        self._shared: set[str] = set()

    def images(self, project: CurationProject) -> list[PlannedImage]:
        """All pictures of the tree with the words that they have now.

        Args:
            project: the open project.
        """
        state = project.identity, project.layout_number
        if state != self._planned_for or not self._follow_words(project):
            self._images = planned_images(project)
            stems = Counter(map(_place, self._images))
            self._shared = {place for place, count in stems.items() if count > 1}
            self._planned_for = state
        return self._images

    def _follow_words(self, project: CurationProject) -> bool:
        """Give pictures their words. Not possible where other words may mean other names."""
        captions, wording = project.layered_captions(), project.caption_settings()
        images = [
            with_other_words(image, captions.get(image.member.region.id, _NO_WORDS), wording)
            for image in self._images
        ]
        changed = (new for new, old in zip(images, self._images, strict=True) if new is not old)
        if any(_place(image) in self._shared for image in changed):
            return False
        self._images = images
        return True


def _place(image: PlannedImage) -> str:
    """Where a picture's caption file lies, as file systems compare."""
    return as_compared(str(PurePosixPath(image.path).with_suffix("")))
