"""The quality gate: what is odd about photos and crops. Findings to filter and sort by, never deletions."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable
from itertools import chain

from core.kohya.buckets import BucketSettings
from curation.crops.crop import Crop, fit_of, pixel_size
from curation.crops.quality import BLURRED_BELOW, BRIGHT_ABOVE, DARK_BELOW, SOFT_ENLARGEMENT
from curation.gate.facts import PictureFacts, ToMeasure
from curation.photos.duplicates import best_of, clusters
from curation.photos.photo import Photo
from curation.project.findings import ALIKE, BLURRED, BRIGHT, DARK, IN_REG_TOO, NO_FACE, SMALL, Gate
from curation.project.store import CurationProject
from curation.project.tag_project import fingerprint


def to_measure(project: CurationProject) -> list[tuple[Photo, tuple[ToMeasure, ...]]]:
    """What has to be measured, photo by photo; what was measured and did not change is left out."""
    settings = project.bucket_settings()
    known = {subject: project.measured(subject) for subject in ("photo", "region")}
    crops = judged_crops(project)
    kinds = project.kinds()
    found: list[tuple[Photo, tuple[ToMeasure, ...]]] = []
    for photo in project.photos():
        wanted = [ToMeasure("photo", photo.id, _made_from(photo.sha256, settings))]
        for crop, size in crops.get(photo.id, ()):
            made_from = _made_from(fingerprint(crop), size)
            holds_face = kinds.of(crop.region).holds_face
            wanted.append(ToMeasure("region", crop.region.id, made_from, crop, holds_face, size))
        missing = tuple(
            one for one in wanted if known[one.subject].get(one.subject_id, ("",))[0] != one.made_from
        )
        if missing:
            found.append((photo, missing))
    return found


def gate_of(project: CurationProject) -> Gate:
    """All findings, from what was measured so far and what follows from boxes and concepts."""
    settings, photos = project.bucket_settings(), project.photos()
    measured = project.measured("photo")
    facts = {
        photo.id: measured[photo.id][1]
        for photo in photos
        if photo.id in measured and measured[photo.id][0] == _made_from(photo.sha256, settings)
    }
    crop_facts: dict[int, PictureFacts] = {}
    regions, unmeasured = _of_regions(project, crop_facts)
    groups = clusters({number: found.likeness for number, found in facts.items()})
    odd: dict[int, set[str]] = {}
    for photo in photos:
        names = _of_facts(facts.get(photo.id)) | _of_size(photo.size, settings)
        if names:
            odd[photo.id] = names
    for number in (number for group in groups for number in group):
        odd.setdefault(number, set()).add(ALIKE.name)
    for region in project.regions():
        if regions.get(region.id):
            odd.setdefault(region.photo_id, set()).update(regions[region.id])
    return Gate(
        photos={number: frozenset(names) for number, names in odd.items()},
        regions={number: frozenset(names) for number, names in regions.items() if names},
        facts=facts,
        crop_facts=crop_facts,
        groups=tuple(groups),
        unmeasured=unmeasured + len(photos) - len(facts),
    )


def to_reject(project: CurationProject, gate: Gate) -> tuple[int, ...]:
    """Photos to reject so that the best of each group of near-duplicates stays: most pixels, then sharpest.

    Groups of which nothing but the best is left are passed over.
    """
    photos = {photo.id: photo for photo in project.photos()}
    sharp = {number: facts.sharpness for number, facts in gate.facts.items()}
    chosen: list[int] = []
    for group in gate.groups:
        left = [number for number in group if number in photos and not photos[number].is_rejected]
        if len(left) < 2:
            continue
        pixels = {number: photos[number].size[0] * photos[number].size[1] for number in left}
        # Stars are the user's own word and count before anything measured.
        most = max(photos[number].stars for number in left)
        liked = [number for number in left if photos[number].stars == most]
        best = best_of(liked, sharp, pixels)
        chosen += [number for number in left if number != best]
    return tuple(chosen)


def judged_crops(project: CurationProject) -> dict[int, list[tuple[Crop, BucketSettings]]]:
    """Every region's picture at the largest size that it is trained at, with what the trainer uses then.

    What no concept takes is judged at the project's size.

    Returns:
        By photo id.
    """
    usual = project.bucket_settings()
    own = {concept.id: project.bucket_settings(concept.id) for concept in project.concepts()}
    largest: dict[int, tuple[Crop, BucketSettings]] = {}
    for member, crop in project.member_crops():
        wanted, known = own[member.concept.id], largest.get(member.region.id)
        if known is None or math.prod(wanted.resolution) > math.prod(known[1].resolution):
            largest[member.region.id] = crop, wanted
    judged = {number: pair for number, pair in largest.items() if pair[1] != usual}
    return {
        photo_id: [judged.get(crop.region.id, (crop, usual)) for crop in crops]
        for photo_id, crops in project.crops_by_photo().items()
    }


def _of_regions(
    project: CurationProject, crop_facts: dict[int, PictureFacts]
) -> tuple[dict[int, set[str]], int]:
    """Findings by region id, and how many crops are not measured; fills in the facts of those that are."""
    measured, kinds = project.measured("region"), project.kinds()
    usual, at_most = project.bucket_settings(), _largest_settings(project)
    found: dict[int, set[str]] = {
        region.id: set(_of_size(pixel_size(region), at_most.get(region.id, usual)))
        for region in project.regions()
    }
    prints: dict[str, dict[int, int]] = {}
    # Where nothing was measured nothing is compared: crops of 100,000 regions take seconds to make.
    for crop, settings in chain.from_iterable(judged_crops(project).values() if measured else ()):
        region = crop.region
        made_from, facts = measured.get(region.id, ("", None))
        if facts is None or made_from != _made_from(fingerprint(crop), settings):
            continue
        crop_facts[region.id] = facts
        names = found.setdefault(region.id, set()) | _of_facts(facts)
        if facts.has_face is False and kinds.of(region).holds_face:
            names.add(NO_FACE.name)
        found[region.id] = names
        prints.setdefault(region.kind, {})[region.id] = facts.likeness
    unmeasured = len(found) - len(crop_facts)
    for of_kind in prints.values():
        for number in (number for group in clusters(of_kind) for number in group):
            found[number].add(ALIKE.name)
    for number in _in_reg_too(project):
        found.setdefault(number, set()).add(IN_REG_TOO.name)
    return found, unmeasured


def _largest_settings(project: CurationProject) -> dict[int, BucketSettings]:
    """The largest size that each region is trained at, of those that a concept takes."""
    own = {concept.id: project.bucket_settings(concept.id) for concept in project.concepts()}
    largest: dict[int, BucketSettings] = {}
    for member in project.members():
        wanted, known = own[member.concept.id], largest.get(member.region.id)
        if known is None or math.prod(wanted.resolution) > math.prod(known.resolution):
            largest[member.region.id] = wanted
    return largest


def _in_reg_too(project: CurationProject) -> Iterable[int]:
    """Reg regions on photos that teach the same concept."""
    members = project.members()
    teaches = {(member.concept.id, member.region.photo_id) for member in members if not member.is_reg}
    return {
        member.region.id
        for member in members
        if member.is_reg and (member.concept.id, member.region.photo_id) in teaches
    }


@functools.lru_cache(maxsize=65536)
def _of_size(size: tuple[int, int], settings: BucketSettings) -> frozenset[str]:
    fit = fit_of(settings, size)
    return frozenset({SMALL.name}) if fit is None or fit.scale > SOFT_ENLARGEMENT else frozenset()


def _of_facts(facts: PictureFacts | None) -> set[str]:
    if facts is None:
        return set()
    found = {BLURRED.name} if facts.sharpness < BLURRED_BELOW else set()
    if facts.brightness < DARK_BELOW:
        found.add(DARK.name)
    if facts.brightness > BRIGHT_ABOVE:
        found.add(BRIGHT.name)
    return found


def _made_from(content: str, settings: BucketSettings) -> str:
    return f"{content}|{settings!r}"
