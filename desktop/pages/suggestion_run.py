"""Suggestions on many photos: a job in a child process whose findings wait in the project."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from core.errors import AtelierError
from curation.photos.photo import Photo
from curation.project.store import CurationProject
from curation.suggestions.installed import source_in_use
from curation.suggestions.source import SourceSettings
from curation.suggestions.suggest import SuggestProgress, new_parts
from curation.suggestions.suggestion import Findings, fitted
from desktop.pages.page import AppContext
from desktop.text import tr
from desktop.workers.child_process import ChildJob, in_child

_KEEP_EVERY = 8
"""Photos whose findings are written at once: each writing waits for the disk."""
_KEEP_AFTER = 1.0
"""Seconds after which they are written anyway, so that a review can begin while a slow model goes on."""


def source_of(context: AppContext) -> SourceSettings:
    """The source that the user chose, or the best that is installed."""
    settings = context.settings
    return source_in_use(settings.suggestion_source, settings.model_folders())


def suggest_on_all(context: AppContext) -> None:
    """Look for people on all photos that have no boxes, are not rejected and were not looked at for review.

    Args:
        context: of the page.
    """
    project, source = context.project.project, source_of(context).kind
    counts, waiting = project.region_counts(), project.suggested_by()
    bare = [one for one in project.photos() if not counts.get(one.id) and not one.is_rejected]
    left = [one for one in bare if waiting.get(one.id) != source]
    if bare and not left:
        context.status(tr("Suggestions wait on all photos without boxes: review them."))
    else:
        suggest_on(context, left)


def suggest_on(context: AppContext, photos: Sequence[Photo]) -> None:
    """Look for people on many photos; what is found waits for review.

    Args:
        context: of the page.
        photos: where to look.
    """
    if not photos:
        context.status(tr("There are no photos to look at."))
        return
    project = context.project.project
    source = source_of(context)
    child = in_child("curation.suggestions.suggest:suggest_on_photos", tuple(photos), source)
    counts = {"found": 0, "failed": 0}

    def came(news: SuggestProgress) -> None:
        counts["failed"] += bool(news.problem)
        counts["found"] += news.findings is not None and bool(news.findings.people)
        context.project.found_changed.emit()

    def done() -> None:
        context.project.found_changed.emit()
        words = tr(
            "People found on {count} photos; {failed} could not be read.",
            count=counts["found"],
            failed=counts["failed"],
        )
        context.status(words)

    job = _kept(project, child)
    context.jobs.start(tr("Looking for people"), job, on_yield=came, on_done=done)


def _kept(project: CurationProject, child: ChildJob) -> Iterator[SuggestProgress]:
    """Pass the child's news on, and let what it found wait in the project. Closing this ends the child."""
    waiting: list[Findings] = []
    is_over, kept_at = False, time.monotonic()
    try:
        for news in child:
            if news.findings is not None:
                waiting.append(worth_review(project, news.findings))
            if len(waiting) >= _KEEP_EVERY or (waiting and time.monotonic() - kept_at > _KEEP_AFTER):
                project.remember_suggested(waiting)
                waiting.clear()
                kept_at = time.monotonic()
            yield news
        is_over = True
    finally:
        if not is_over:
            _end(child)
        with suppress(AtelierError):  # the project may have been closed meanwhile
            project.remember_suggested(waiting)


def worth_review(project: CurationProject, findings: Findings) -> Findings:
    """The findings, or none where all that was found has its box already."""
    photo, regions = project.photo(findings.photo_id), project.regions(findings.photo_id)
    settings = project.bucket_settings()
    has_news = any(
        new_parts(fitted(person.parts, settings, photo.size, {}), regions) for person in findings.people
    )
    return findings if has_news else Findings(findings.photo_id, findings.source)


def _end(child: ChildJob) -> None:
    child.kill()
    rest: Iterator[Any] = child
    if child.pid is not None:
        with suppress(AtelierError):  # it says that it was killed
            for _ in rest:
                continue
