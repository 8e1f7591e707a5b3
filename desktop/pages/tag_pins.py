"""TagPins: the tags on number keys, and what happens to the selected crops when one is pressed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from curation.captions.pinned_tags import KEY_COUNT, PinnedTag, pinned_on, toggling
from curation.project.caption_board import CaptionBoard
from curation.project.caption_edits import PinTags
from desktop.pages.caption_commands import FEW_SELECTED, CaptionCommands
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.widgets.caption_views import CaptionViews
from desktop.widgets.tag_palette import TagPalette
from desktop.workers.latest_answer import LatestAnswer


class TagPins(QObject):
    """Keeps the palette true to the project and the selection, and does what it asks for.

    Args:
        context: what pages use.
        commands: edits captions.
        views: knows what is selected.
        palette: shows the tags.
        parent: the page.
    """

    def __init__(
        self,
        context: AppContext,
        commands: CaptionCommands,
        views: CaptionViews,
        palette: TagPalette,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._commands, self._views, self._palette = context, commands, views, palette
        self._tags: tuple[str, ...] = ()
        self._ids: tuple[int, ...] = ()
        self._looking, self._toggling = (LatestAnswer(context.jobs, self) for _ in range(2))
        palette.toggled.connect(self.toggle)
        palette.pins_wanted.connect(self._pin)

    @property
    def acts(self) -> dict[str, Callable[[], object]]:
        """What number keys do, by the names that the table of keys has for it."""
        keys = range(1, KEY_COUNT + 1)
        return {f"pinned_{key}": partial(self._palette.pressed, key) for key in keys}

    def show_pins(self) -> None:
        """Something was edited, perhaps the tags at hand."""
        project = self._context.project
        tags = project.project.pinned_tags() if project.is_open else ()
        if tags != self._tags:
            self._tags = tags
            self.show_selection(self._ids)

    def show_selection(self, region_ids: tuple[int, ...]) -> None:
        """Other crops are selected, or their captions changed."""
        self._ids = region_ids
        then = partial(self._palette.show_pinned, selected=len(region_ids))
        self._look(self._looking, region_ids, self._tags, then)

    def pin(self, tag: str) -> None:
        """Put one more tag on the next key."""
        if tag and tag not in self._tags:
            self._pin((*self._tags, tag))

    def toggle(self, tag: str) -> None:
        """Give a tag to the selected crops; take it away where all of them have it."""
        ids = self._views.selected_ids()
        if not ids:
            self._context.status(tr("Select crops first: the key switches a tag for them."))
            return
        if self._commands.is_ready():
            self._look(self._toggling, ids, (tag,), partial(self._switch, ids))

    def _pin(self, tags: tuple[str, ...]) -> None:
        ask(self._context, PinTags(tags))

    def _switch(self, region_ids: tuple[int, ...], found: tuple[PinnedTag, ...]) -> None:
        edit = toggling(found[0], self._context.project.project.caption_rules())
        self._commands.rewrite(edit, region_ids)

    def _look(
        self,
        answer: LatestAnswer,
        region_ids: tuple[int, ...],
        tags: tuple[str, ...],
        then: Callable[[tuple[PinnedTag, ...]], None],
    ) -> None:
        answer.forget()
        board = self._commands.board
        if board is None or not tags:
            then(())
        elif len(region_ids) <= FEW_SELECTED:
            then(_pinned(board, region_ids, tags))
        else:
            answer.ask(partial(_pinned, board, region_ids, tags), then)


def _pinned(board: CaptionBoard, region_ids: tuple[int, ...], tags: tuple[str, ...]) -> tuple[PinnedTag, ...]:
    return pinned_on(board.captions(region_ids).values(), tags)
