from __future__ import annotations

from core.kohya.buckets import BucketSettings
from curation.gate.facts import PictureFacts
from curation.project.findings import Gate
from curation.project.odd_crops import odd_counts, odd_regions
from curation.regions.box import Box
from curation.regions.kind import Region

SETTINGS = BucketSettings((512, 512))
REGIONS = [
    Region(1, 1, "face", Box(0, 0, 300, 300)),
    Region(2, 1, "face", Box(0, 0, 200, 200)),
    Region(3, 2, "face", Box(0, 0, 600, 600)),
    Region(4, 3, "face", Box(0, 0, 600, 600)),
]
SHARPNESS = {1: 50.0, 2: 40.0, 3: 10.0}
GATE = Gate(
    regions={1: frozenset({"small"}), 2: frozenset({"small", "blurred"}), 3: frozenset({"blurred"})},
    crop_facts={number: PictureFacts(sharp, 0.5, 0) for number, sharp in SHARPNESS.items()},
)


def ids(finding):
    return [region.id for region in odd_regions(REGIONS, GATE, finding, SETTINGS)]


def test_crops_with_a_finding_come_the_worst_first():
    assert ids("small") == [2, 1]
    assert ids("blurred") == [3, 2]


def test_crops_with_any_finding_come_in_the_order_of_the_photos():
    assert ids("") == [1, 2, 3]


def test_only_findings_that_some_crop_has_are_counted():
    assert [(one.kind and one.kind.name, one.count) for one in odd_counts(GATE)] == [
        (None, 3),
        ("small", 2),
        ("blurred", 2),
    ]
