"""Single crops by what is odd about them: which there are, and the worst first."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from core.kohya.buckets import BucketSettings
from curation.crops.crop import fit_of, pixel_size
from curation.project.findings import BLURRED, BRIGHT, DARK, FINDINGS, SMALL, FindingKind, Gate
from curation.regions.kind import Region


@dataclass(frozen=True)
class OddCount:
    """One finding and how many crops it has; None stands for any finding."""

    kind: FindingKind | None
    count: int


def odd_counts(gate: Gate) -> tuple[OddCount, ...]:
    """Any finding first, then each that some crop has."""
    counts = [OddCount(kind, sum(kind.name in names for names in gate.regions.values())) for kind in FINDINGS]
    return (OddCount(None, len(gate.regions)), *(one for one in counts if one.count))


def odd_regions(
    regions: Iterable[Region], gate: Gate, finding: str, settings: BucketSettings
) -> tuple[Region, ...]:
    """Regions with a finding, those first where it is strongest.

    Args:
        regions: all of the project.
        gate: what was found.
        finding: name of the finding; "" for any, in the order of the photos.
        settings: what the trainer will use.
    """
    odd = [one for one in regions if one.id in gate.regions and finding in ("", *gate.regions[one.id])]
    rank = _RANKS.get(finding)
    if rank is None:
        return tuple(sorted(odd, key=lambda one: (one.photo_id, one.id)))
    return tuple(sorted(odd, key=lambda one: (rank(one, gate, settings), one.photo_id, one.id)))


def _by_enlargement(region: Region, gate: Gate, settings: BucketSettings) -> float:
    del gate
    fit = fit_of(settings, pixel_size(region))
    return -math.inf if fit is None else -fit.scale


def _by_sharpness(region: Region, gate: Gate, settings: BucketSettings) -> float:
    del settings
    return gate.crop_facts[region.id].sharpness if region.id in gate.crop_facts else math.inf


def _by_darkness(region: Region, gate: Gate, settings: BucketSettings) -> float:
    del settings
    return gate.crop_facts[region.id].brightness if region.id in gate.crop_facts else math.inf


def _by_brightness(region: Region, gate: Gate, settings: BucketSettings) -> float:
    return -_by_darkness(region, gate, settings)


_RANKS: Mapping[str, Callable[[Region, Gate, BucketSettings], float]] = {
    SMALL.name: _by_enlargement,
    BLURRED.name: _by_sharpness,
    DARK.name: _by_darkness,
    BRIGHT.name: _by_brightness,
}
