"""A tagging run as a long job: describe what is not described yet, keep it at once, end with one edit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from core.kohya.problem import Problem
from curation.progress import Progress
from curation.project.store import CurationProject
from curation.project.tag_project import TagRequest, pictures_to_describe, tagged_captions
from curation.project.tagging_edits import WriteTaggedCaptions
from curation.taggers.describe_pictures import DescribeProgress, FailedPicture, PictureToDescribe
from curation.taggers.description import Subject
from curation.taggers.kind import TaggerSettings

Describe: TypeAlias = Callable[[Sequence[PictureToDescribe], TaggerSettings], Iterator[DescribeProgress]]


@dataclass(frozen=True)
class TaggingProgress(Progress):
    """How far a run is; the last one carries what it comes to.

    Attributes:
        failed: pictures that failed since the last step.
        runs_on: what truly does the work, for example "CUDA"; "" while that is not known.
        notes: what the person should know.
        per_second: pictures a second; 0.0 while nobody knows.
        seconds_left: how long the rest will take; None while nobody knows.
        edit: the captions that follow from what was found, or None while under way.
    """

    failed: tuple[FailedPicture, ...] = ()
    runs_on: str = ""
    notes: tuple[Problem, ...] = ()
    per_second: float = 0.0
    seconds_left: float | None = None
    edit: WriteTaggedCaptions | None = None


def tagging_steps(
    project: CurationProject, request: TagRequest, describe: Describe, *, again: bool = False
) -> Iterator[TaggingProgress]:
    """Describe pictures and work out their captions. Close it to stop; run again, it goes on where it was.

    What is found is kept step by step. Captions are written by nobody here: the last step carries the edit.

    Args:
        project: the open project.
        request: what is asked for.
        describe: does the work, best in another process.
        again: whether what was described before is described once more.

    Raises:
        AtelierError: the tagger cannot be loaded, or the disk refuses.
    """
    pictures = pictures_to_describe(project, request, again=again)
    total = len(pictures)
    yield TaggingProgress(0, total)
    for step in describe(pictures, request.tagger) if pictures else ():
        project.remember(step.found)
        yield TaggingProgress(
            step.done,
            step.total,
            step.note,
            failed=step.failed,
            runs_on=step.runs_on,
            notes=step.notes,
            per_second=step.per_second,
            seconds_left=step.seconds_left,
        )
    yield TaggingProgress(total, total, edit=tagged_captions(project, request))


def regions_of(project: CurationProject, failures: Sequence[FailedPicture]) -> tuple[int, ...]:
    """The regions that still want words, as their crops or whole photos could not be described."""
    failed = {(one.picture.subject, one.picture.subject_id) for one in failures}
    return tuple(
        region.id
        for region in project.regions()
        if failed & {(Subject.REGION, region.id), (Subject.PHOTO, region.photo_id)}
    )
