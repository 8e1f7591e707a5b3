from __future__ import annotations

from pathlib import Path

import pytest

from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from curation.export.forecast import forecast_of
from curation.export.write_tree import write_tree
from curation.project.edits import AddConcept, ChangeBucketSettings, DrawRegions, NewRegion
from curation.regions.box import Box


def test_the_forecast_is_what_the_trainer_will_read_from_the_written_folder(filled, tmp_path):
    filled.apply(ChangeBucketSettings(BucketSettings((256, 256), min_bucket_reso=128)))
    filled.apply(AddConcept("mira", 3, kinds=("face", "body"), reg_repeats=2))
    filled.apply(
        DrawRegions(
            (
                NewRegion(1, "face", Box(0, 0, 300, 200), caption="mira"),
                NewRegion(1, "body", Box(0, 0, 110, 310), caption="mira"),
                NewRegion(1, "regularization", Box(0, 0, 400, 400)),
            )
        )
    )
    forecast = forecast_of(filled, tmp_path / "tree", train_batch_size=2, max_train_epochs=5)
    list(write_tree(filled, tmp_path / "tree"))

    written = make_plan(
        read_tree(tmp_path / "tree"), filled.bucket_settings(), train_batch_size=2, max_train_epochs=5
    )

    assert forecast.steps.bucket_counts == written.bucket_counts
    assert forecast.steps.max_train_steps == written.max_train_steps
    assert [folder.name for folder in forecast.tree.folders] == [
        folder.name for folder in written.tree.folders
    ]


def test_each_concept_has_its_counts_and_how_much_its_pictures_are_enlarged(filled):
    filled.apply(ChangeBucketSettings(BucketSettings((256, 256), min_bucket_reso=128)))
    filled.apply(AddConcept("mira", 3, kinds=("face",), reg_repeats=2))
    filled.apply(AddConcept("shoes", 5, kinds=("shoes",)))
    filled.apply(
        DrawRegions(
            (
                NewRegion(1, "face", Box(0, 0, 128, 128)),  # enlarged twice
                NewRegion(1, "face", Box(0, 0, 256, 256)),  # as it is
                NewRegion(1, "regularization", Box(0, 0, 300, 300)),
            )
        )
    )

    mira, shoes = forecast_of(filled, Path("out"), train_batch_size=1, max_train_epochs=1).concepts

    assert (mira.picture_count, mira.reg_picture_count) == (2, 1)
    assert mira.mean_upscale == pytest.approx(1.5)
    assert (shoes.picture_count, shoes.mean_upscale) == (0, 1.0)


def test_problems_of_the_project_and_of_the_plan_stand_together(filled):
    found = forecast_of(filled, Path("out"), train_batch_size=1, max_train_epochs=1).problems

    assert any("no concept yet" in problem.text for problem in found)
