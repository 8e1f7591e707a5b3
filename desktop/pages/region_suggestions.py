"""Suggestions for the photo in hand: look for people, show them as ghosts, draw what is accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.errors import AtelierError
from curation.photos.photo import Photo
from curation.project.edits import NewRegion
from curation.project.suggestion_edits import AcceptSuggestions, LetSuggestionsGo
from curation.suggestions.likeness import is_subject, subject_first
from curation.suggestions.offsets import learned_offsets
from curation.suggestions.suggest import new_parts, suggest_on_photo
from curation.suggestions.suggestion import Findings, Suggestion, fitted, without
from desktop.canvas.ghost_tray import OtherPerson
from desktop.canvas.photo_view import PhotoView
from desktop.canvas.suggestion_banner import SuggestionBanner
from desktop.pages.edit_request import ask
from desktop.pages.page import AppContext
from desktop.pages.suggestion_run import source_of, worth_review
from desktop.text import tr
from desktop.workers.child_process import in_child
from desktop.workers.job_thread import JobThread


class RegionSuggestions(QObject):
    """Fills the canvas with suggestions and answers to them.

    Signals:
        answered(int): id of a photo whose suggestions were all accepted or let go.

    Args:
        context: of the page.
        view: the canvas.
        banner: says what was found.
        photo: the photo in hand, or None.
        parent: the page.
    """

    answered = Signal(int)

    def __init__(
        self,
        context: AppContext,
        view: PhotoView,
        banner: SuggestionBanner,
        photo: Callable[[], Photo | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._view, self._banner, self._photo = context, view, banner, photo
        self._job: JobThread | None = None
        self._findings: Findings | None = None
        self._person = 0
        banner.accept.clicked.connect(self.accept)
        banner.accept_all.clicked.connect(self.accept_all)
        banner.clear.clicked.connect(self.clear)
        view.suggestion_chosen.connect(lambda suggestion: self._draw([suggestion]))
        view.person_chosen.connect(self._take_person)

    def suggest(self) -> None:
        """Look for people on the photo in hand; when they are known, go to the next one."""
        photo, known = self._photo(), self._findings
        if photo is None:
            return
        if known is not None and known.photo_id == photo.id and known.people:
            self._take_person((self._person + 1) % len(known.people))
            return
        self.stop()
        source = source_of(self._context)
        self._banner.show_search(source.kind)
        # The cascades let go of Python while they look; models belong into a process of their own.
        name = "curation.suggestions.suggest:suggest_on_photo"
        job: Iterator[Any] = (
            in_child(name, photo, source) if source.folders else suggest_on_photo(photo, source)
        )
        self._job = self._context.jobs.start(
            tr("Looking for people"), job, on_yield=self._found, on_failed=self._failed
        )

    def show_waiting(self) -> None:
        """Show what was found on this photo before, or nothing."""
        photo = self._photo()
        waiting = self._context.project.project.suggested(photo.id) if photo is not None else None
        if waiting is not None:
            self._came(waiting)
        else:
            # Not before: the canvas would change its size twice from one waiting photo to the next.
            self._banner.hide()

    def show_as_kept(self) -> None:
        """After an undo or a redo: show what waits on this photo now, and nothing else."""
        project, photo, shown = self._context.project.project, self._photo(), self._findings
        if photo is None or project.is_read_only:
            return
        kept = project.suggested(photo.id)
        if kept is None and self._view.ghosts.waiting:
            self.stop()
            self._view.ghosts.fill(())
            self._view.refresh()
            self._banner.hide()
        elif kept is not None and shown is None:
            self._came(kept)
        elif kept is not None and shown is not None and set(kept.people) != set(shown.people):
            self._findings = kept
            self._show_person(min(self._person, len(kept.people) - 1))

    def stop(self) -> None:
        """Look no further, and forget what was found; what comes in late is dropped."""
        self._findings = None
        if self._job is not None:
            self._job.stop()
            self._job = None

    def accept(self) -> None:
        """Draw the suggestion in front."""
        front = self._view.ghosts.front
        if front is not None:
            self._draw([front])

    def accept_all(self) -> None:
        """Draw all suggestions: one edit."""
        self._draw(list(self._view.ghosts.waiting))

    def drop(self) -> bool:
        """Let the suggestion in front go. Returns whether one was there."""
        ghosts = self._view.ghosts
        front = ghosts.front
        if front is None:
            return False
        self._findings = self._findings_without([front])
        ghosts.take(front)
        self._view.refresh()
        photo = self._photo()
        if ghosts.front is None:
            self._settle()
        elif photo is not None and not self._context.project.is_read_only:
            ask(self._context, LetSuggestionsGo(photo.id, self._findings))
        return True

    def clear(self) -> None:
        """Let all suggestions go."""
        self.stop()
        self._view.ghosts.fill(())
        self._view.refresh()
        self._view.setFocus()
        self._settle()

    def _draw(self, chosen: list[Suggestion]) -> None:
        photo = self._photo()
        if photo is None or not chosen:
            return
        waiting, others, known = self._view.ghosts.waiting, self._view.ghosts.others, self._findings
        left = [one for one in waiting if one not in chosen]
        drawn = tuple(NewRegion(photo.id, one.kind, one.box, suggested=one.as_seen) for one in chosen)
        # Before the edit tells what waits here from now on.
        self._view.ghosts.fill(left, others if left else ())
        self._findings = rest = self._findings_without(chosen)
        answered = () if left and rest is not None else (photo.id,)
        edit = AcceptSuggestions(drawn, answered=answered, left=() if answered or rest is None else (rest,))
        if ask(self._context, edit) is None:
            self._view.ghosts.fill(waiting, others)
            self._findings = known
            return
        self._follow_person()
        self._view.refresh()
        self._view.setFocus()
        if self._view.ghosts.front is None:
            self._settle()

    def _follow_person(self) -> None:
        """Who was accepted is the subject from now on: the first, or another one where the user says so."""
        if self._findings is None or not self._findings.people:
            return
        project = self._context.project.project
        look = self._findings.people[self._person].look
        if look and (self._person > 0 or not project.subject()):
            project.remember_subject(look)

    def _settle(self) -> None:
        """Nothing waits on this photo any more."""
        photo = self._photo()
        self._banner.hide()
        if photo is None:
            return
        project = self._context.project
        if not project.is_read_only and project.project.suggested(photo.id) is not None:
            ask(self._context, LetSuggestionsGo(photo.id))
        self.answered.emit(photo.id)

    def _came(self, news: Any) -> bool:
        photo = self._photo()
        if not isinstance(news, Findings) or photo is None or news.photo_id != photo.id:
            return False
        self._job = None
        self._findings = subject_first(news, self._context.project.project.subject())
        self._show_person(0)
        return True

    def _found(self, news: Any) -> None:
        if self._came(news):
            self._keep()

    def _keep(self) -> None:
        """Let what was found here wait in the project, where edits that answer it, and their undo, see it."""
        project, found = self._context.project, self._findings
        if found is None or project.is_read_only:
            return
        with suppress(AtelierError):  # the photo may have been removed
            kept = found if self._view.ghosts.waiting else worth_review(project.project, found)
            project.project.remember_suggested([kept])
        project.found_changed.emit()

    def _findings_without(self, answered: Sequence[Suggestion]) -> Findings | None:
        photo, findings = self._photo(), self._findings
        if photo is None or findings is None:
            return None
        settings = self._context.project.project.bucket_settings()
        return without(findings, self._person, answered, settings, photo.size)

    def _take_person(self, place: int) -> None:
        """Another one of the people is meant."""
        self._show_person(place)
        self._keep()

    def fit_anew(self) -> None:
        """What corrections teach has changed: show what waits here where it belongs now."""
        if self._view.ghosts.waiting:
            self._show_person(self._person)

    def _show_person(self, place: int) -> None:
        photo, findings = self._photo(), self._findings
        if photo is None or findings is None:
            return
        self._person = place
        project = self._context.project.project
        waiting: tuple[Suggestion, ...] = ()
        is_known = True
        if findings.people:
            person = findings.people[place]
            offsets = learned_offsets(project.regions())
            shown = fitted(person.parts, project.bucket_settings(), photo.size, offsets)
            waiting = new_parts(shown, project.regions(photo.id))
            is_known = place > 0 or is_subject(person, project.subject())
        self._view.ghosts.fill(waiting, _others(findings, place, photo))
        self._view.refresh()
        self._banner.show_findings(findings, place, len(waiting), is_subject=is_known)
        self._view.setFocus()

    def _failed(self, error: Exception) -> None:
        self.clear()
        self._context.show_error(error)


def _others(findings: Findings, place: int, photo: Photo) -> list[OtherPerson]:
    """Everybody found on the photo but the one in this place."""
    seen = [(one, person.seen_at(photo.size)) for one, person in enumerate(findings.people) if one != place]
    return [OtherPerson(one, box) for one, box in seen if box is not None]
