"""What a recipe can say of pictures and captions is trained: data sets, masks, changes, variants, caches."""

from __future__ import annotations

import json

import pytest
from PIL import Image
from safetensors.torch import load_file

from core.recipe.recipe import TrainingRecipe
from core.training.events import Advice, Prepared, Preparing, StepDone
from core.training.run import train


def run(recipe):
    return list(train(recipe))


def losses(events):
    return [event.loss for event in events if isinstance(event, StepDone)]


def weights(recipe):
    return load_file(f"{recipe.run.output_dir}/doll.safetensors")


def test_several_data_sets_are_trained_each_at_its_own_size_and_batch(recipe_for, tiny):
    folder = str(tiny["tree"] / "1_ohwx doll")
    recipe = recipe_for(
        datasets=[
            {"resolution": "128,64", "batch_size": 3, "subsets": [{"image_dir": folder, "num_repeats": 2}]},
            {
                "resolution": 64,
                "enable_bucket": False,
                "batch_size": 1,
                "subsets": [{"image_dir": folder, "shuffle_caption": True}],
            },
        ]
    )

    events = run(recipe)

    (prepared,) = (event for event in events if isinstance(event, Prepared))
    assert prepared.num_train_images == 12 + 6
    # Four pictures of one shape and two of another, twice, by threes; then all six one by one.
    assert len(losses(events)) == (3 + 2) + 6
    assert weights(recipe)


def test_captions_in_json_are_trained_like_those_beside_the_pictures(recipe_for, tiny, tmp_path):
    folder = tiny["tree"] / "1_ohwx doll"
    beside = {
        path.stem: {"tags": path.with_suffix(".txt").read_text().strip()} for path in folder.glob("*.png")
    }
    (tmp_path / "meta.json").write_text(json.dumps(dict(sorted(beside.items()))))
    short = {"max_train_epochs": None, "max_train_steps": 2}

    from_json = losses(
        run(recipe_for(in_json=str(tmp_path / "meta.json"), train_data_dir=str(folder), **short))
    )
    usual = losses(run(recipe_for(datasets=[{"subsets": [{"image_dir": str(folder)}]}], **short)))

    assert from_json == usual


@pytest.mark.parametrize("options", [{"color_aug": True}, {"random_crop": True}, {"cache_latents": False}])
def test_pictures_that_change_are_read_anew_for_every_step_and_the_run_can_be_repeated(recipe_for, options):
    short = {"max_train_epochs": None, "max_train_steps": 2}

    once, again = (losses(run(recipe_for(**options, **short))) for _ in range(2))

    assert once == again
    assert once != losses(run(recipe_for(**short)))


def test_what_is_masked_away_is_not_learned(recipe_for, tmp_path):
    folder = tmp_path / "masked" / "1_doll"
    folder.mkdir(parents=True)
    Image.new("RGBA", (64, 64), (200, 30, 30, 0)).save(folder / "a.png")
    common = {"train_data_dir": str(folder.parent), "resolution": 64}

    seen = losses(run(recipe_for(**common)))
    unseen = run(recipe_for(**common, alpha_mask=True))

    assert seen[0] > 0
    assert losses(unseen) == [0.0]


@pytest.mark.parametrize("family", ["sd15", "sdxl"])
def test_variants_let_the_text_encoders_rest_although_captions_change(recipe_for, family):
    recipe = recipe_for(
        family,
        shuffle_caption=True,
        caption_dropout_rate=0.5,
        caption_variants=2,
        network_train_unet_only=True,
    )

    events = run(recipe)

    stages = [event for event in events if isinstance(event, Preparing) and event.stage == "Caching text"]
    # Six captions of tags in the order written and two others at most, "doll", and the empty one.
    assert 6 + 2 <= stages[-1].total <= 6 * 3 + 2
    assert len(losses(events)) > 0


def test_a_run_reads_and_writes_sd_scripts_caches(recipe_for, tiny, tmp_path):
    import shutil

    tree = tmp_path / "tree"
    shutil.copytree(tiny["tree"], tree)
    recipe = recipe_for(
        "sdxl", train_data_dir=str(tree), cache_format="npz", flip_aug=True, network_train_unet_only=True
    )

    first = losses(run(recipe))
    names = {path.name for path in tree.rglob("*.npz")}
    again = losses(run(recipe))

    assert {"0_0064x0064_sdxl.npz", "4_0064x0128_sdxl.npz", "0_te_outputs.npz"} <= names
    assert again == pytest.approx(first, rel=1e-4)


def test_weighted_captions_change_what_is_learned(recipe_for, tmp_path):
    folder = tmp_path / "weighted" / "1_doll"
    folder.mkdir(parents=True)
    Image.new("RGB", (64, 64), "red").save(folder / "a.png")
    (folder / "a.txt").write_text("a (red:1.8) doll")
    common = {"train_data_dir": str(folder.parent), "resolution": 64}

    plain, weighed = (losses(run(recipe_for(**common, weighted_captions=on))) for on in (False, True))

    assert plain != weighed


def test_a_caption_in_another_encoding_is_trained_and_told(recipe_for, tmp_path):
    folder = tmp_path / "odd" / "1_doll"
    folder.mkdir(parents=True)
    Image.new("RGB", (64, 64), "red").save(folder / "a.png")
    (folder / "a.txt").write_bytes("女孩, 红色".encode("gbk"))

    recipe = recipe_for(train_data_dir=str(folder.parent), resolution=64)
    events = run(recipe)

    (told,) = (event for event in events if isinstance(event, Advice) and "GBK" in event.text)
    assert told.severity == "notice"
    facts = json.loads((tmp_path / "out" / "dataset.json").read_text("utf-8"))
    assert facts["images"][0]["caption"] == "女孩, 红色"


def test_a_recipe_of_sd_scripts_with_random_crop_is_valid_as_it_stands():
    recipe = TrainingRecipe.from_flat({"random_crop": True, "max_data_loader_n_workers": 8})

    assert not recipe.data.cache_latents
    assert recipe.notes == ()
