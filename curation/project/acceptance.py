"""What accepting all waiting suggestions at once draws: the subject's boxes, photo by photo."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from curation.progress import Progress
from curation.project.edits import NewRegion
from curation.project.store import CurationProject
from curation.suggestions.likeness import is_subject, subject_first
from curation.suggestions.offsets import learned_offsets
from curation.suggestions.suggest import new_parts
from curation.suggestions.suggestion import fitted

_PIECE = 16
"""Photos between two words of progress."""


@dataclass(frozen=True)
class Acceptance(Progress):
    """How far the reckoning is; the last one carries what was reckoned.

    Attributes:
        regions: the boxes to draw.
        answered: photos whose suggestions are answered by them.
        left: how many photos go on waiting, as nobody on them is much like the subject.
        rejected: how many photos go on waiting, as they are rejected.
    """

    regions: tuple[NewRegion, ...] = ()
    answered: tuple[int, ...] = ()
    left: int = 0
    rejected: int = 0


def acceptance_of_all(project: CurationProject) -> Iterator[Acceptance]:
    """Reckon what would be drawn if every waiting suggestion of the subject were accepted. Changes nothing.

    Args:
        project: whose suggestions wait; without a subject the first person of each photo counts, as in the
            review.
    """
    subject, settings = project.subject(), project.bucket_settings()
    offsets = learned_offsets(project.regions())
    waiting = project.suggested_ids()
    regions: list[NewRegion] = []
    answered: list[int] = []
    for done, photo_id in enumerate(waiting, start=1):
        findings = project.suggested(photo_id)
        person = None if findings is None else subject_first(findings, subject).people[0]
        if person is not None and is_subject(person, subject):
            shown = fitted(person.parts, settings, project.photo(photo_id).size, offsets)
            parts = new_parts(shown, project.regions(photo_id))
            regions += (NewRegion(photo_id, one.kind, one.box, suggested=one.as_seen) for one in parts)
            answered.append(photo_id)
        if done % _PIECE == 0:
            yield Acceptance(done, len(waiting))
    left = len(waiting) - len(answered)
    yield Acceptance(
        len(waiting),
        len(waiting),
        regions=tuple(regions),
        answered=tuple(answered),
        left=left,
        rejected=len(project.suggested_ids(of_rejected=True)),
    )
