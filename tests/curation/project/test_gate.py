from __future__ import annotations

import pytest
from PIL import Image, ImageFilter

from core.kohya.buckets import BucketSettings
from curation.gate.measure import measure_pictures
from curation.photos.reading import read_photo
from curation.project.edits import (
    AddConcept,
    AddPhotos,
    ChangeBucketSettings,
    ChangeConcept,
    ChangeRegions,
    DrawRegion,
    RegionChange,
)
from curation.project.gate import gate_of, to_measure, to_reject
from curation.project.photo_edits import MarkPhotos
from curation.project.photo_order import FILTERS, SORTS, PhotoFacts, arranged
from curation.regions.box import Box


@pytest.fixture
def odd(project, tmp_path, picture):
    """1 sharp, 2 blurred, 3 dark, 4 bright, 5 a smaller copy of 1, 6 much too small; 256 is trained."""
    folder = tmp_path / "odd"
    noise = Image.effect_noise((400, 400), 60).convert("RGB")
    with Image.open(picture(folder / "base.png", (400, 400), 5)) as base:
        sharp = Image.blend(base.convert("RGB"), noise, 0.3)
    (folder / "base.png").unlink()
    with Image.open(picture(folder / "other.png", (400, 400), 9)) as other:
        soft = other.convert("RGB").filter(ImageFilter.GaussianBlur(9))
    (folder / "other.png").unlink()
    made = {
        "1.png": sharp,
        "2.png": soft,
        "3.png": Image.blend(
            Image.effect_noise((400, 400), 90).convert("RGB"), Image.new("RGB", (400, 400)), 0.93
        ),
        "4.png": Image.blend(
            noise.transpose(Image.Transpose.ROTATE_90), Image.new("RGB", (400, 400), "white"), 0.9
        ),
        "5.png": sharp.resize((300, 300), Image.Resampling.LANCZOS),
        "6.png": Image.effect_noise((90, 90), 80).convert("RGB"),
    }
    for name, one in made.items():
        one.save(folder / name)
    project.apply(AddPhotos(tuple(read_photo(folder / name) for name in made)))
    project.apply(ChangeBucketSettings(BucketSettings((256, 256), min_bucket_reso=64)))
    return project


def measure(project):
    for step in measure_pictures(to_measure(project), project.bucket_settings()):
        project.remember_measured(step.measured)
    return gate_of(project)


def test_each_oddity_is_found_where_it_is(odd):
    gate = measure(odd)

    assert gate.photos[2] == {"blurred"}
    assert "dark" in gate.photos[3]
    assert "bright" in gate.photos[4]
    assert gate.photos[1] == {"alike"}
    assert "alike" in gate.photos[5]
    assert "small" in gate.photos[6]
    assert gate.groups == ((1, 5),)


def test_nothing_is_measured_twice_and_what_changed_is_measured_again(odd):
    odd.apply(DrawRegion(1, "face", Box(10, 10, 200, 200)))
    measure(odd)
    after_first = to_measure(odd)
    odd.apply(ChangeRegions((RegionChange(1, box=Box(20, 10, 200, 200)),)))

    ((photo, pictures),) = to_measure(odd)

    assert after_first == []
    assert (photo.id, [(one.subject, one.subject_id) for one in pictures]) == (1, [("region", 1)])
    assert gate_of(odd).unmeasured == 1


def test_a_face_crop_without_a_face_is_named_and_other_kinds_are_not_asked(odd):
    odd.apply(DrawRegion(1, "face", Box(10, 10, 300, 300)))
    odd.apply(DrawRegion(1, "shoes", Box(60, 60, 300, 300)))

    gate = measure(odd)

    assert "no_face" in gate.regions[1]
    assert "no_face" not in gate.regions.get(2, ())
    assert "no_face" in gate.photos[1]


def test_a_photo_that_teaches_and_holds_back_the_same_concept_is_named(odd):
    odd.apply(AddConcept("mira", kinds=("face",), reg_repeats=1))
    odd.apply(DrawRegion(1, "face", Box(10, 10, 300, 300)))
    odd.apply(DrawRegion(1, "regularization", Box(0, 0, 400, 400)))
    odd.apply(DrawRegion(2, "regularization", Box(0, 0, 400, 400)))

    gate = gate_of(odd)

    assert "in_reg_too" in gate.regions[2]
    assert "in_reg_too" not in gate.regions.get(3, ())


def test_the_best_of_each_group_stays(odd):
    gate = measure(odd)

    by_pixels = to_reject(odd, gate)
    odd.apply(MarkPhotos((5,), stars=3))
    by_stars = to_reject(odd, gate)
    odd.apply(MarkPhotos((1,), is_rejected=True))

    assert (by_pixels, by_stars, to_reject(odd, gate)) == ((5,), (1,), ())


def test_findings_filter_and_sort_photos(odd):
    gate = measure(odd)
    odd.apply(MarkPhotos((2,), is_rejected=True))
    odd.apply(MarkPhotos((4,), stars=5, is_done=True))
    facts, photos = PhotoFacts(gate, {3: 2}, {6}), odd.photos()

    def ids(**question):
        return [photo.id for photo in arranged(photos, facts, **question)]

    assert ids(which="blurred") == [2]
    assert ids(which="kept") == [1, 3, 4, 5, 6]
    assert ids(which="open") == [1, 3, 5, 6]
    assert ids(which="drawn") == [3]
    assert ids(which="suggested") == [6]
    assert ids(least_stars=4) == [4]
    assert ids(sort="stars")[0] == 4
    assert ids(sort="alike")[:2] == [1, 5]
    assert ids(sort="largest")[-1] == 6
    assert ids(which="alike", sort="softest") == sorted((1, 5), key=lambda one: gate.facts[one].sharpness)


@pytest.mark.parametrize("sort", [one.name for one in SORTS])
def test_every_order_holds_every_photo_also_when_nothing_is_measured(odd, sort):
    assert len(arranged(odd.photos(), PhotoFacts(), sort=sort)) == 6


def test_every_filter_knows_photos_without_facts(odd):
    assert all(arranged(odd.photos(), PhotoFacts(), which=one.name) is not None for one in FILTERS)


def test_a_crop_is_judged_at_the_largest_size_that_a_concept_trains_it_at(odd):
    odd.apply(DrawRegion(1, "face", Box(10, 10, 300, 300)))
    at_project_size = measure(odd)
    odd.apply(AddConcept("mira", kinds=("face",)))
    odd.apply(ChangeConcept(odd.concepts()[0].id, resolution=(512, 512)))

    gate = measure(odd)

    assert "small" not in at_project_size.regions[1]
    assert "small" in gate.regions[1]
    assert gate.crop_facts[1].sharpness < at_project_size.crop_facts[1].sharpness
