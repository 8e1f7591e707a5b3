from __future__ import annotations

from PIL import Image

from core.kohya.buckets import BucketSettings
from curation.export.readiness import problems_of
from curation.photos.reading import read_photo
from curation.project.edits import (
    AddConcept,
    AddPhotos,
    ChangeBucketSettings,
    ChangeConcept,
    ChangeRegions,
    DrawRegion,
    DrawRegions,
    NewRegion,
    RegionChange,
)
from curation.regions.box import Box


def texts(project):
    return [problem.text for problem in problems_of(project)]


def test_an_empty_project_says_what_is_missing(project):
    assert [problem.severity for problem in problems_of(project)] == ["error", "error"]


def test_a_concept_without_pictures_and_a_twin_without_regions_are_named(filled):
    filled.apply(AddConcept("mira", kinds=("face",), reg_repeats=1))

    found = " ".join(texts(filled))

    assert "“mira” has no pictures" in found
    assert "reg twin" in found


def test_everything_else_is_told_at_once(filled, album):
    filled.apply(AddConcept("mira", kinds=("face", "body"), reg_repeats=1))
    filled.apply(
        DrawRegions(
            (
                NewRegion(1, "face", Box(0, 0, 100, 100)),
                NewRegion(1, "body", Box(0, 0, 110, 110)),
                NewRegion(1, "regularization", Box(0, 0, 600, 400)),
                NewRegion(3, "shoes", Box(0, 0, 50, 50)),
            )
        )
    )
    (album / "a.png").unlink()

    found = problems_of(filled)

    assert found[0].stops
    assert "a.png" in found[0].text
    rest = " ".join(texts(filled))
    for part in (
        "no caption",
        "fewer pixels",
        "mostly hidden",
        "also stand in its reg twin",
        "feed no concept",
    ):
        assert part in rest
    idle = next(problem for problem in found if "feed no concept" in problem.text)
    assert idle.values["region_ids"] == (4,)


def test_a_project_that_is_ready_says_nothing(filled):
    filled.apply(ChangeBucketSettings(BucketSettings((128, 128), min_bucket_reso=64)))
    filled.apply(AddConcept("mira", kinds=("face",)))
    filled.apply(DrawRegions((NewRegion(1, "face", Box(0, 0, 300, 300), caption="mira"),)))

    assert problems_of(filled) == ()


def test_see_through_pictures_that_go_out_as_they_are_are_named(project, tmp_path):
    Image.new("RGBA", (512, 512), (200, 30, 30, 90)).save(tmp_path / "ghost.png")
    project.apply(AddPhotos((read_photo(tmp_path / "ghost.png"),)))
    project.apply(AddConcept("mira", kinds=("whole",)))
    project.apply(DrawRegion(1, "whole"))
    before = [problem.text for problem in problems_of(project) if "see-through" in problem.text]

    project.apply(ChangeRegions((RegionChange(1, box=Box(0, 0, 400, 400), kind="body"),)))
    project.apply(ChangeConcept(1, kinds=("body",)))

    assert len(before) == 1
    assert "ghost.png" in before[0]
    assert not [problem for problem in problems_of(project) if "see-through" in problem.text]


def test_regions_with_fewer_true_pixels_than_asked_for_are_said_to_stay_out(filled):
    filled.apply(AddConcept("mira", kinds=("face",)))
    filled.apply(DrawRegion(1, "face", Box(0, 0, 200, 200)))
    filled.apply(ChangeRegions((RegionChange(1, min_resolution=400),)))

    (problem,) = [one for one in problems_of(filled) if "true pixels" in one.text]

    assert problem.values["region_ids"] == (1,)
