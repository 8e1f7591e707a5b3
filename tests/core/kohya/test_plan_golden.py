"""Plans of nineteen trees, counted by sd-scripts itself (tests/fixtures/golden/dataset.json)."""

import argparse
import json
import os
from pathlib import Path

import pytest
from PIL import Image

from core.cli.plan import add_options, plan_of
from core.kohya.image_tree import read_tree
from core.kohya.tag_count import tag_frequency

GOLDEN = json.loads((Path(__file__).parents[2] / "fixtures/golden/dataset.json").read_text(encoding="utf-8"))
CASES = {case["label"]: case for case in GOLDEN["cases"]}


def build_tree(folder: Path, described: list, pictures: Path) -> Path:
    """Write the folders that a golden case describes; every image of one size is the same file, linked."""
    folder.mkdir(parents=True)
    for one in described:
        inside = folder / one["name"]
        inside.mkdir()
        sizes = [(width, height) for width, height, count in one["images"] for _ in range(count)]
        for number, size in enumerate(sizes):
            image = inside / f"IMG_{number:04d}{one.get('ext', '.png')}"
            os.link(picture_of(size, image.suffix, pictures), image)
            captions = one.get("captions")
            if captions == "all" or (captions == "half" and number % 2 == 0):
                words = one["name"].partition("_")[2]
                image.with_suffix(".txt").write_text(f"{words}, tag{number % 5}, red", encoding="utf-8")
        for name in one.get("extra_files", ()):
            (inside / name).write_bytes(b"no picture")
    return folder


def picture_of(size: tuple[int, int], ending: str, pictures: Path) -> Path:
    path = pictures / f"{size[0]}x{size[1]}{ending}"
    if not path.exists():
        Image.new("1", size).convert("L" if ending == ".jpg" else "1").save(path)
    return path


@pytest.fixture
def planned(request, tmp_path):
    """The golden case named by the test, its tree, and our plan of it with the same arguments."""
    case = CASES[request.param]
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    arguments = [str(build_tree(tmp_path / "train", case["train"], pictures)), *case["argv"]]
    if case.get("reg"):
        arguments += ["--reg_data_dir", str(build_tree(tmp_path / "other", case["reg"], pictures))]
    if "--caption_extension" not in arguments:
        arguments += ["--caption_extension", ".caption"]  # sd-scripts' own default; ours is .txt
    parser = argparse.ArgumentParser()
    add_options(parser)
    return case, plan_of(parser.parse_args(arguments))


def all_cases_with_data():
    return [label for label, case in CASES.items() if not case.get("no_data")]


@pytest.mark.parametrize("planned", all_cases_with_data(), indirect=True)
def test_images_batches_and_steps_are_those_of_sd_scripts(planned):
    case, plan = planned

    assert plan.num_train_images == case["num_train_images"]
    assert plan.num_reg_images == case["num_reg_images"]
    assert plan.samples_per_epoch == case["entries_in_buckets"]
    assert plan.batches_per_epoch == case["batches_per_epoch"]
    assert plan.update_steps_per_epoch == case["update_steps_per_epoch"]
    assert plan.num_epochs == case["num_epochs"]
    assert plan.max_train_steps == case["max_train_steps"]


@pytest.mark.parametrize("planned", all_cases_with_data(), indirect=True)
def test_buckets_hold_what_they_hold_in_sd_scripts(planned):
    case, plan = planned

    if case["bucket_counts"] is None:
        assert plan.bucket_counts == {"512x512": case["entries_in_buckets"]}
    else:
        assert plan.bucket_counts == case["bucket_counts"]
        assert plan.mean_aspect_error == pytest.approx(case["mean_img_ar_error"], abs=1e-9)


@pytest.mark.parametrize("planned", all_cases_with_data(), indirect=True)
def test_regularization_images_are_used_as_often_in_total(planned):
    case, plan = planned
    expected = case["reg_actually_registered"].values()

    used = [entry for entry in plan.entries_of_epoch(1) if entry.is_reg]

    assert len(used) == sum(folder["images_used"] for folder in expected)
    assert sum(entry.repeats for entry in used) == sum(folder["repeats_total"] for folder in expected)
    assert len(plan.unused_reg) == len(plan.reg) - len(used)


@pytest.mark.parametrize(
    "planned",
    [
        "fewer reg than train: reg repeated until num_train_images",
        "reg two folders different repeats, fewer than train",
    ],
    indirect=True,
)
def test_few_regularization_images_are_each_repeated_as_often(planned):
    case, plan = planned
    expected = {name: folder["repeats_hist"] for name, folder in case["reg_actually_registered"].items()}

    histogram = {name: {} for name in expected}
    for entry in plan.entries_of_epoch(1):
        if entry.is_reg:
            counts = histogram[entry.folder.path.name]
            counts[str(entry.repeats)] = counts.get(str(entry.repeats), 0) + 1

    assert histogram == expected


@pytest.mark.parametrize("planned", all_cases_with_data(), indirect=True)
def test_folders_and_captions_are_read_as_by_sd_scripts(planned):
    case, plan = planned
    entries = plan.train + plan.reg

    folders = {(entry.folder.path.name, entry.is_reg): entry.folder for entry in entries}
    captions = {f"{e.folder.path.name}/{e.image.path.name}": e.image.caption for e in entries}

    assert folders.keys() == {(subset["dir"], subset["is_reg"]) for subset in case["subsets"]}
    for subset in case["subsets"]:
        folder = folders[subset["dir"], subset["is_reg"]]
        assert (folder.name.repeats, folder.name.concept) == (subset["num_repeats"], subset["class_tokens"])
        assert sum(e.folder == folder for e in entries) == subset["img_count"]
    for name, caption in case["captions_sample"].items():
        assert captions.get(name, caption) == caption


@pytest.mark.parametrize("planned", all_cases_with_data(), indirect=True)
def test_tags_are_counted_as_by_sd_scripts(planned):
    case, plan = planned

    counted = tag_frequency(plan.tree.folders)

    assert {name: len(tags) for name, tags in counted.items()} == case["tag_frequency_dirs"]
    assert case.get("tag_frequency", counted) == counted


@pytest.mark.parametrize("planned", ["validation split 0.2"], indirect=True)
def test_images_kept_back_for_validation_are_as_many_in_as_many_batches(planned):
    case, plan = planned

    assert len(plan.validation) == case["validation"]["entries"]
    assert plan.validation_batches == case["validation"]["batches"]
    trained = {entry.image.path.name for entry in plan.train}
    assert trained.isdisjoint(entry.image.path.name for entry in plan.validation)


@pytest.mark.parametrize("planned", ["no images"], indirect=True)
def test_a_tree_without_images_is_planned_with_an_error(planned):
    case, plan = planned

    assert plan.num_train_images == case["num_train_images"] == 0
    assert plan.max_train_steps == 0
    assert any(problem.stops and "nothing to train" in problem.text for problem in plan.problems)


@pytest.mark.parametrize("planned", ["ignored folders: no number, zero, negative"], indirect=True)
def test_folders_that_are_left_out_are_named(planned):
    _, plan = planned

    left_out = {path.name for problem in plan.problems for path in problem.values["files"]}

    assert {"nonum", "0_zero", "x_5"} <= left_out


def test_the_reg_folder_inside_the_tree_is_taken_when_none_is_named(tmp_path):
    (tmp_path / "pictures").mkdir()
    train = build_tree(tmp_path / "train", [{"name": "2_a", "images": [[64, 64, 1]]}], tmp_path / "pictures")
    build_tree(train / "reg", [{"name": "1_a", "images": [[64, 64, 3]]}], tmp_path / "pictures")

    tree = read_tree(train)

    assert tree.found_reg
    assert tree.reg_root == train / "reg"
    assert [folder.path.name for folder in tree.reg_folders] == ["1_a"]
