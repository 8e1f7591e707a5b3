"""Suggestions on all photos at once: looked for, accepted, and whom they follow."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from curation.project.acceptance import Acceptance, acceptance_of_all
from curation.project.store import CurationProject
from curation.project.suggestion_edits import AcceptSuggestions
from desktop.pages.long_change import ask_calmly
from desktop.pages.page import AppContext
from desktop.pages.suggestion_run import suggest_on_all
from desktop.text import tr


class SuggestionsEverywhere:
    """What the menu of suggestions does to the whole project.

    Args:
        context: of the page.
        page: a widget of the window that waits while much is drawn.
    """

    def __init__(self, context: AppContext, page: QWidget) -> None:
        self._context, self._page = context, page

    def suggest(self) -> None:
        """Look for people on all photos without boxes and suggestions that are not rejected."""
        suggest_on_all(self._context)

    def forget_subject(self) -> None:
        """Follow nobody."""
        self._context.project.project.remember_subject(())
        self._context.status(tr("Nobody is followed now; accept somebody's boxes to follow them."))

    def accept(self) -> None:
        """Draw what waits on all photos, where it is the subject: one edit."""
        project = self._context.project.project
        self._context.jobs.start(
            tr("Accepting suggestions"), acceptance_of_all(project), on_yield=partial(self._reckoned, project)
        )

    def _reckoned(self, project: CurationProject, news: Acceptance) -> None:
        if news.done < news.total or not self._context.project.is_open:
            return
        if project is not self._context.project.project:
            return
        if news.regions:
            edit = AcceptSuggestions(news.regions, answered=news.answered)
            ask_calmly(self._context, edit, self._page, lambda _applied: self._answered_many(news))
        else:
            project.forget_suggested(news.answered)
            self._context.project.found_changed.emit()
            self._answered_many(news)

    def _answered_many(self, news: Acceptance) -> None:
        """These photos' suggestions are boxes now; on the others nobody was like the subject."""
        words = tr("{count} boxes drawn on {photos} photos; {left} photos wait for review.",
                   count=len(news.regions), photos=len(news.answered), left=news.left)  # fmt: skip
        if news.rejected:
            words += " " + tr("{count} rejected photos were left out.", count=news.rejected)
        self._context.status(words)
