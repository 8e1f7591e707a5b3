"""How a page asks for an edit: what is refused is shown, what is made is heard by everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import AtelierError
from desktop.pages.page import AppContext

if TYPE_CHECKING:
    from curation.project.edit import Edit
    from curation.project.history import AppliedEdit


def ask(context: AppContext, edit: Edit) -> AppliedEdit | None:
    """Make an edit of the open project; None when it was refused, which the user has then been told."""
    try:
        return context.project.apply(edit)
    except AtelierError as error:
        context.show_error(error)
        return None
