import pytest
from PIL import Image

from core.errors import AtelierError
from core.kohya.buckets import BucketSettings
from core.kohya.image_tree import read_tree
from core.kohya.make_plan import make_plan
from core.kohya.validation_split import ValidationShare

SETTINGS = BucketSettings((256, 256), min_bucket_reso=128, max_bucket_reso=512)


@pytest.fixture
def folder(tmp_path):
    """Write a folder of empty-looking images: ``folder("10_mira", 3, size=(256, 384))``."""

    def write(name, count, size=(256, 256)):
        inside = tmp_path / name
        inside.mkdir(parents=True, exist_ok=True)
        for number in range(count):
            path = inside / f"{size[0]}x{size[1]}_{number:03}.png"
            Image.new("1", size).save(path)
            path.with_suffix(".txt").write_text("words")
        return tmp_path

    return write


def texts(plan):
    return "\n".join(problem.text for problem in plan.problems)


def test_entries_of_an_epoch_are_training_images_then_the_regularization_images_it_uses(folder):
    folder("2_mira", 2)
    root = folder("reg/1_girl", 6)

    plan = make_plan(read_tree(root), SETTINGS)

    entries = plan.entries_of_epoch(1)
    assert [(entry.is_reg, entry.repeats) for entry in entries] == [(False, 2)] * 2 + [(True, 1)] * 4
    assert {entry.fit.bucket for entry in entries} == {(256, 256)}
    assert [image.path.name for image in plan.unused_reg] == ["256x256_004.png", "256x256_005.png"]
    assert "2 of 6: 1_girl/256x256_004.png" in texts(plan)


def test_balanced_epochs_use_other_images_and_leave_none_out_in_the_end(folder):
    folder("2_mira", 2)
    root = folder("reg/1_mira", 6)

    plan = make_plan(read_tree(root), SETTINGS, reg_mode="balanced", max_train_epochs=3)

    used = [{e.image.path.name[-7:-4] for e in plan.entries_of_epoch(n) if e.is_reg} for n in (1, 2, 3)]
    assert used == [{"000", "001", "002", "003"}, {"004", "005", "000", "001"}, {"002", "003", "004", "005"}]
    assert plan.unused_reg == ()


def test_balanced_images_that_too_few_epochs_do_not_reach_are_named(folder):
    folder("1_mira", 2)
    root = folder("reg/1_mira", 5)

    plan = make_plan(read_tree(root), SETTINGS, reg_mode="balanced", max_train_epochs=2)

    assert [image.path.name for image in plan.unused_reg] == ["256x256_004.png"]


def test_a_balanced_twin_without_a_concept_is_named_and_a_concept_without_a_twin_gets_none(folder):
    folder("2_mira", 2)
    folder("3_tom", 1)
    folder("reg/1_mira", 1)
    root = folder("reg/1_cat", 1)

    plan = make_plan(read_tree(root), SETTINGS, reg_mode="balanced")

    assert [(e.folder.path.name, e.repeats) for e in plan.entries_of_epoch(1) if e.is_reg] == [("1_mira", 4)]
    assert "“1_cat” is not used" in texts(plan)


def test_balanced_steps_are_counted_epoch_by_epoch_where_buckets_change(folder):
    folder("1_mira", 2)
    folder("reg/1_mira", 3)
    root = folder("reg/1_mira", 1, size=(512, 256))

    plan = make_plan(read_tree(root), SETTINGS, reg_mode="balanced", train_batch_size=2, max_train_epochs=4)

    # Two regularization samples per epoch go round through four images, the last in a bucket of its own.
    assert [plan.batches_of_epoch(epoch) for epoch in (1, 2, 3, 4)] == [2, 3, 2, 3]
    assert plan.max_train_steps == 10


def test_images_are_all_listed_with_their_uses(folder):
    folder("3_mira", 1)
    root = folder("reg/2_girl", 3)

    plan = make_plan(read_tree(root), SETTINGS)

    assert [entry.repeats for entry in plan.images] == [3, 2, 2, 0]
    assert plan.num_reg_images == 6
    assert plan.samples_per_epoch == 7


def test_small_images_are_told_to_be_enlarged(folder):
    plan = make_plan(read_tree(folder("1_mira", 1, size=(128, 128))), SETTINGS)

    assert "up to 2.00 times (1: 1_mira/128x128_000.png)" in texts(plan)


def test_buckets_smaller_than_a_batch_are_told(folder):
    folder("1_mira", 4)
    root = folder("1_mira", 1, size=(256, 512))

    plan = make_plan(read_tree(root), SETTINGS, train_batch_size=4)

    assert "(1: 128x384: 1)" in texts(plan) or "(1: 192x320: 1)" in texts(plan)
    assert plan.batches_per_epoch == 2


def test_an_image_too_small_for_any_bucket_is_left_out_by_name(folder):
    folder("1_mira", 1)
    root = folder("1_mira", 1, size=(31, 100))

    plan = make_plan(read_tree(root), BucketSettings((256, 256), bucket_no_upscale=True))

    assert plan.num_train_images == 1
    assert "1_mira/31x100_000.png" in texts(plan)


def test_settings_without_buckets_are_the_only_thing_to_tell(folder):
    plan = make_plan(read_tree(folder("1_mira", 1)), BucketSettings((2048, 2048)))

    assert [problem.field for problem in plan.problems] == ["max_bucket_reso"]
    assert plan.max_train_steps == 0


def test_a_tree_without_images_says_what_belongs_there(tmp_path):
    plan = make_plan(read_tree(tmp_path), SETTINGS)

    assert "10_name" in texts(plan)
    assert plan.problems[0].stops


def test_a_training_folder_named_in_the_place_of_its_tree_is_told(folder):
    root = folder("10_mira", 2)

    plan = make_plan(read_tree(root / "10_mira"), SETTINGS)

    assert "name the folder that it lies in" in texts(plan)


def test_a_reg_folder_without_images_is_told(folder):
    root = folder("1_mira", 1)
    (root / "reg").mkdir()

    plan = make_plan(read_tree(root), SETTINGS)

    assert "no regularization images" in texts(plan)


def test_images_kept_back_do_not_count_for_regularization(folder):
    folder("1_mira", 10)
    root = folder("reg/1_girl", 10)

    plan = make_plan(read_tree(root), SETTINGS, validation=ValidationShare(0.2, validation_seed=3))

    assert (len(plan.train), len(plan.validation), len(plan.reg)) == (8, 2, 10)
    assert sum(entry.repeats for entry in plan.entries_of_epoch(1) if entry.is_reg) == 8


@pytest.mark.parametrize(
    "option", ["train_batch_size", "gradient_accumulation_steps", "max_train_epochs", "max_train_steps"]
)
def test_counts_below_one_are_refused_by_name(folder, option):
    with pytest.raises(AtelierError, match=f"{option} is 0"):
        make_plan(read_tree(folder("1_mira", 1)), SETTINGS, **{option: 0})
