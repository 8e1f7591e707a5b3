"""What would go wrong, or less well than it could, if training started on this project now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.kohya.buckets import BucketSettings, problems_of_settings
from core.kohya.problem import Problem, Words, examples
from curation.crops.crop import fit_of, is_large_enough
from curation.export.planned import PlannedImage, planned_images
from curation.photos.plain import is_see_through
from curation.project.concept import Concept
from curation.project.store import CurationProject
from curation.regions.box import Box

# Above this share of a picture, what is hidden leaves too little to learn from.
_MOST_HIDDEN = 0.5
# Enlarging by less than this is not seen in a trained LoRA; above, pictures turn soft.
_LITTLE_ENLARGED = 1.05


def problems_of(
    project: CurationProject, images: Sequence[PlannedImage] | None = None
) -> tuple[Problem, ...]:
    """Everything a person should know before writing the folder, all at once; errors first.

    ``values["region_ids"]`` names the regions a problem is about, where it is about some.

    Args:
        project: the project.
        images: its pictures, where they were planned already.
    """
    images = planned_images(project) if images is None else images
    concepts = project.concepts()
    found = [*_missing_parts(project, images, concepts), *_lost_photos(project, images)]
    for concept in concepts:
        own = [image for image in images if image.member.concept.id == concept.id]
        settings = project.bucket_settings(concept.id)
        found += [*problems_of_settings(settings), *_of_concept(concept, settings, own)]
        found += _too_few_pixels(project, concept)
    found += _idle_regions(project, images)
    return tuple(sorted(found, key=lambda problem: problem.severity != "error"))


def _missing_parts(
    project: CurationProject, images: Sequence[PlannedImage], concepts: Sequence[Concept]
) -> Iterator[Problem]:
    if not project.photos():
        yield Problem("There are no photos yet: add some.", "error")
    if not concepts:
        yield Problem("There is no concept yet: add one, and say which regions feed it.", "error")
    elif not any(not image.member.is_reg for image in images):
        yield Problem("No concept has a picture yet: draw regions of a kind that a concept takes.", "error")


def _lost_photos(project: CurationProject, images: Sequence[PlannedImage]) -> Iterator[Problem]:
    used = {image.crop.photo.id for image in images}
    lost = [photo for photo in project.photos() if photo.id in used and not photo.path.is_file()]
    if lost:
        message = "{count} photos are no longer where they were ({names}): put them back, or remove them."
        paths = tuple(photo.path for photo in lost)
        values = {"count": len(lost), "names": examples([path.name for path in paths]), "files": paths}
        yield Problem(message, "error", values=values)


def _of_concept(
    concept: Concept, settings: BucketSettings, images: Sequence[PlannedImage]
) -> Iterator[Problem]:
    trained = [image for image in images if not image.member.is_reg]
    reg = [image for image in images if image.member.is_reg]
    if not trained and not reg:
        yield Problem("“{concept}” has no pictures.", "warning", values={"concept": concept.name})
    if concept.reg_repeats and not reg:
        message = "“{concept}” should have a reg twin, but no region feeds it: draw regularization regions."
        yield Problem(message, "warning", values={"concept": concept.name})
    uncaptioned = [image for image in trained if image.caption.is_empty]
    message = (
        "{count} pictures of “{concept}” have no caption ({names}): the concept's name stands in for it."
    )
    yield from _about(uncaptioned, concept, message)
    nameless = [image for image in reg if image.caption.is_empty]
    message = (
        "{count} reg pictures of “{concept}” have no words ({names}): the trainer calls them “{concept}” "
        "too. Give the concept class words."
    )
    yield from _about(nameless, concept, message)
    small = [image for image in images if _is_small(settings, image)]
    message = "{count} pictures of “{concept}” have fewer pixels than they are trained at ({names})."
    yield from _about(small, concept, message)
    covered = [image for image in images if _hidden_share(image) > _MOST_HIDDEN]
    message = "{count} pictures of “{concept}” are mostly hidden ({names}): draw them below the face."
    yield from _about(covered, concept, message)
    see_through = [image for image in images if image.is_copy and is_see_through(image.crop.photo)]
    message = (
        "{count} pictures of “{concept}” are see-through and go out as they are ({names}): trainers show the "
        "colours that lie hidden there, unless masked loss is on. Draw a box to have them laid on white."
    )
    yield from _about(see_through, concept, message)
    trained_photos = {image.crop.photo.id for image in trained}
    both = [image for image in reg if image.crop.photo.id in trained_photos]
    message = (
        "{count} photos teach “{concept}” and also stand in its reg twin ({names}): fine when meant, "
        "but the twin then holds back what shall be learned."
    )
    yield from _about(both, concept, message)


def _too_few_pixels(project: CurationProject, concept: Concept) -> Iterator[Problem]:
    """Regions that the concept would take, had they the true pixels that they or their kinds ask for."""
    kinds, settings = project.kinds(), project.bucket_settings(concept.id)
    small = [
        region
        for region in project.regions()
        if concept.takes(region, kinds.of(region))
        and not region.is_left_out
        and not is_large_enough(region, kinds.of(region), settings)
    ]
    if small:
        message = "{count} regions stay out of “{concept}”: they have fewer true pixels than is asked for."
        ids = tuple(region.id for region in small)
        values = {"count": len(small), "concept": concept.name, "region_ids": ids}
        yield Problem(message, "warning", values=values)


def _idle_regions(project: CurationProject, images: Sequence[PlannedImage]) -> Iterator[Problem]:
    used = {image.member.region.id for image in images}
    idle = [region for region in project.regions() if region.id not in used]
    if idle and project.concepts():
        message = (
            "{count} regions feed no concept ({kinds}): let a concept take them, or leave them as notes."
        )
        drawn = {region.kind for region in idle}
        kinds = Words(kind.title for kind in project.kinds().all if kind.name in drawn)
        values = {"count": len(idle), "kinds": kinds, "region_ids": tuple(region.id for region in idle)}
        yield Problem(message, "warning", values=values)


def _about(images: Sequence[PlannedImage], concept: Concept, message: str) -> Iterator[Problem]:
    if not images:
        return
    values = {
        "count": len(images),
        "concept": concept.name,
        "names": examples([image.name for image in images]),
        "region_ids": tuple(image.member.region.id for image in images),
    }
    yield Problem(message, "warning", values=values)


def _is_small(settings: BucketSettings, image: PlannedImage) -> bool:
    fit = fit_of(settings, image.crop.size)
    return fit is None or fit.scale > _LITTLE_ENLARGED


def _hidden_share(image: PlannedImage) -> float:
    """How much of a picture is covered, 0..1 (overlaps count twice; good enough for a warning)."""
    frame: Box = image.crop.region.box
    parts = [frame.intersection(box) for box in image.crop.hidden]
    return sum(part.area for part in parts if part is not None) / frame.area
