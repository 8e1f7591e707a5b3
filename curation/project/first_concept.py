"""A concept to begin with: what a project teaches, as far as its boxes tell."""

from __future__ import annotations

from curation.project.edits import AddConcept
from curation.project.store import CurationProject

_REPEATS = 10


def suggested_concept(project: CurationProject) -> AddConcept:
    """A concept that fits what was drawn: named for the project, fed by the kinds that have boxes."""
    drawn = {region.kind for region in project.regions()}
    known = project.kinds().all
    teaching = tuple(kind.name for kind in known if not kind.into_reg)
    has_reg = any(kind.into_reg and kind.name in drawn for kind in known)
    taken = {concept.name.casefold() for concept in project.concepts()}
    name, number = project.path.stem, 1
    while name.casefold() in taken:
        number += 1
        name = f"{project.path.stem} {number}"
    kinds = tuple(name for name in teaching if name in drawn) or teaching
    return AddConcept(name, _REPEATS, kinds, reg_repeats=1 if has_reg else 0)
