"""Folders that a recipe lists are read by what the recipe says of them, not by their names."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.folder_name import FolderName
from core.kohya.make_plan import make_joint_plan
from core.kohya.plan import DatasetPlan
from core.kohya.subset_folders import FolderSpec, read_subsets
from core.kohya.subset_settings import SubsetSettings
from core.kohya.validation_split import ValidationShare

SMALL, LARGE = BucketSettings((64, 64), enable_bucket=False), BucketSettings((128, 128), enable_bucket=False)


def save(folder: Path, count: int) -> Path:
    folder.mkdir(parents=True)
    for number in range(count):
        Image.new("RGB", (128, 128)).save(folder / f"{number}.png")
    return folder


def spec(folder, repeats=1, **values):
    return FolderSpec(folder, FolderName(repeats, values.pop("words", "mira")), **values)


def test_repeats_words_and_settings_come_from_the_list(tmp_path):
    settings = SubsetSettings(flip_aug=True)

    (folder,) = read_subsets([spec(save(tmp_path / "photos", 2), 5, settings=settings)]).folders

    assert folder.sample_count == 10
    assert [image.caption for image in folder.images] == ["mira", "mira"]
    assert folder.settings.flip_aug


def test_a_folder_that_one_data_set_lists_twice_counts_once_with_its_first_settings(tmp_path):
    photos = save(tmp_path / "photos", 2)

    tree = read_subsets([spec(photos, 5), spec(photos, 3), spec(photos, 2, dataset=1)])

    assert [(folder.name.repeats, folder.dataset) for folder in tree.folders] == [(5, 0), (2, 1)]


def test_pictures_of_folders_with_one_name_have_names_of_their_own(tmp_path):
    folders = [save(tmp_path / place / "photos", 1) for place in "ab"]

    plan = make_joint_plan(read_subsets([spec(folder) for folder in folders]), [DatasetPlan(SMALL)])

    assert len({entry.name for entry in plan.train}) == 2


def test_a_data_set_may_keep_back_another_share_than_the_run(tmp_path):
    folders = [save(tmp_path / name, 4) for name in ("photos", "drawings")]
    tree = read_subsets([spec(folder, dataset=number) for number, folder in enumerate(folders)])
    own = DatasetPlan(SMALL, validation=ValidationShare(0.5, 7))

    plan = make_joint_plan(tree, [own, DatasetPlan(SMALL)], validation=ValidationShare(0.25, 7))

    kept = [entry.folder.path.name for entry in plan.validation]
    assert (kept.count("photos"), kept.count("drawings")) == (2, 1)


def test_each_data_set_has_its_own_size_batch_and_regularization(tmp_path):
    photos, dolls = save(tmp_path / "photos", 4), save(tmp_path / "dolls", 3)
    tree = read_subsets(
        [spec(photos, 2), spec(photos, dataset=1), spec(dolls, dataset=1, is_reg=True, words="doll")]
    )

    plan = make_joint_plan(tree, [DatasetPlan(SMALL, 3), DatasetPlan(LARGE, 2)], max_train_epochs=1)

    assert plan.bucket_counts == {"64x64": 8, "128x128": 4 + 4}
    # Three batches of three or two, and as many of two as the second set has pictures and their opposites.
    assert plan.batches_per_epoch == 3 + 4
    assert plan.max_train_steps == 7


def test_a_size_that_cannot_be_keeps_all_data_sets_from_being_planned(tmp_path):
    tree = read_subsets([spec(save(tmp_path / "photos", 1))])
    wrong = BucketSettings((128, 128), min_bucket_reso=256)

    plan = make_joint_plan(tree, [DatasetPlan(SMALL), DatasetPlan(wrong)])

    assert plan.train == ()
    assert any(problem.stops for problem in plan.problems)


def test_a_batch_below_one_is_refused(tmp_path):
    tree = read_subsets([spec(save(tmp_path / "photos", 1))])

    with pytest.raises(AtelierError, match="train_batch_size is 0"):
        make_joint_plan(tree, [DatasetPlan(SMALL), DatasetPlan(SMALL, 0)])
