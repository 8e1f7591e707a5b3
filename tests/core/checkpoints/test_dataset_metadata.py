"""A file says of listed data sets what sd-scripts says of them."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from core.checkpoints.dataset_metadata import listed_datasets
from core.kohya.buckets import BucketSettings
from core.kohya.caption_choices import CaptionOptions
from core.kohya.folder_name import FolderName
from core.kohya.image_tree import ImageFolder, KohyaTree, TrainingImage
from core.kohya.make_plan import make_joint_plan
from core.kohya.plan import DatasetPlan
from core.kohya.subset_settings import SubsetSettings

GOLDEN = Path("tests/fixtures/golden/lora_file_sd15_tomlconfig_metadata.json")
TALL, SQUARE, WIDE, PHOTO = (192, 320), (256, 256), (320, 192), (300, 200)


def folder(name, repeats, words, images, *, is_reg=False, dataset=0):
    path = Path(name)
    settings = SubsetSettings(CaptionOptions(shuffle_caption=True, keep_tokens=1))
    found = tuple(
        TrainingImage(path / f"{number}.png", size, text) for number, (text, size) in enumerate(images)
    )
    return ImageFolder(path, FolderName(repeats, words), is_reg, found, settings, dataset)


def plan_of(*folders, sets=1):
    settings = BucketSettings((128, 128), min_bucket_reso=64, max_bucket_reso=256)
    tree = KohyaTree(Path("a"), None, folders)
    return make_joint_plan(tree, [DatasetPlan(settings, 2)] * sets)


def trained(dataset=0):
    images = [(f"hina, 1girl, tag{number}", size) for number, size in enumerate((TALL, SQUARE, PHOTO))]
    return folder("2_hina wife a woman", 3, "hina woman", images, dataset=dataset)


def test_the_text_equals_that_of_sd_scripts():
    reg = folder(
        "1_hina wife a woman",
        1,
        "woman",
        [("woman", size) for size in (SQUARE, WIDE, TALL, WIDE)],
        is_reg=True,
    )

    texts = listed_datasets(plan_of(trained(), reg))

    golden = json.loads(GOLDEN.read_text("utf-8"))["metadata"]
    for name in ("ss_datasets", "ss_dataset_dirs", "ss_tag_frequency"):
        assert json.loads(texts[name]) == json.loads(golden[name])


def test_each_data_set_is_told_by_itself():
    first, second = json.loads(listed_datasets(plan_of(trained(), trained(1), sets=2))["ss_datasets"])

    assert first == second
    assert first["num_train_images"] == 9


def test_a_data_set_of_captions_in_json_bears_the_name_of_that_file():
    listed = dataclasses.replace(trained(), listed_in=Path("meta.json"))

    texts = listed_datasets(plan_of(listed))

    (told,) = json.loads(texts["ss_datasets"])
    assert told["is_dreambooth"] is False
    assert told["subsets"][0]["metadata_file"] == "meta.json"
    assert "class_tokens" not in told["subsets"][0]
    assert json.loads(texts["ss_dataset_dirs"]) == {"meta.json": {"n_repeats": 3, "img_count": 3}}
