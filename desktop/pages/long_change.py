"""Changes of many captions: made in a thread, under a dialog that shows how far they are and can stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QWidget

from core.errors import AtelierError
from curation.progress import Progress
from curation.project.edit import Edit, LongEdit
from curation.project.history import AppliedEdit
from curation.project.steps import Steps
from desktop.dialogs.long_change_dialog import LongChangeDialog
from desktop.pages.edit_request import ask
from desktop.text import tr

if TYPE_CHECKING:
    from desktop.pages.page import AppContext

MOST_AT_ONCE = 1000
"""Rows that are written while the window waits, which it does not notice; more are written in a thread."""
Then: TypeAlias = Callable[[AppliedEdit], object]


def ask_calmly(
    context: AppContext, edit: Edit, parent: QWidget | None, then: Then = lambda _applied: None
) -> None:
    """Make an edit of the open project, however many captions it writes.

    Args:
        context: what pages use.
        edit: the edit.
        parent: a widget of the window that waits.
        then: called with what was done; never where it was refused, which the user has then been told.
    """
    if isinstance(edit, LongEdit) and edit.row_count > MOST_AT_ONCE:
        steps = partial(context.project.project.applying, edit)
        change_calmly(context, steps, tr(edit.title, **edit.title_values), parent, then)
        return
    applied = ask(context, edit)
    if applied is not None:
        then(applied)


def undo_calmly(context: AppContext, parent: QWidget) -> None:
    """Take the last edit back, however much it changed."""
    project = context.project
    if project.is_open and project.project.undo_is_long():
        change_calmly(context, project.project.undoing, project.undo_title() or "", parent)
    else:
        _guarded(context, project.undo)


def redo_calmly(context: AppContext, parent: QWidget) -> None:
    """Make the edit again that was taken back last, however much it changes."""
    project = context.project
    if project.is_open and project.project.redo_is_long():
        change_calmly(context, project.project.redoing, project.redo_title() or "", parent)
    else:
        _guarded(context, project.redo)


def change_calmly(
    context: AppContext,
    steps: Callable[[], Steps],
    title: str,
    parent: QWidget | None,
    then: Then = lambda _applied: None,
) -> None:
    """Make a change in a thread; other edits wait until it is through.

    Args:
        context: what pages use.
        steps: begins the change; called in the thread.
        title: what is done, in the user's language.
        parent: a widget of the window that waits.
        then: called with what was done, if it was.
    """
    dialog = LongChangeDialog(title, parent.window() if parent is not None else None)

    def moved(event: Progress | AppliedEdit) -> None:
        if isinstance(event, Progress):
            dialog.show_progress(event.done / max(event.total, 1))
            return
        context.project.tell(event)
        then(event)

    def failed(error: Exception) -> None:
        dialog.end()
        context.show_error(error)

    job = context.jobs.start(
        title, _told(steps), on_yield=moved, on_done=dialog.end, on_failed=failed, is_quiet=True
    )
    dialog.stop_wanted.connect(job.stop)
    dialog.open()


def _told(steps: Callable[[], Steps]) -> Iterator[Progress | AppliedEdit]:
    """The steps, and at the end what was done."""
    applied = yield from steps()
    if applied is not None:
        yield applied


def _guarded(context: AppContext, act: Callable[[], object]) -> None:
    try:
        act()
    except AtelierError as error:
        context.show_error(error)
