"""The metadata of a run against files that sd-scripts wrote."""

import dataclasses
import hashlib
import json
import tomllib
from pathlib import Path

import pytest

from core.base_model.family import SD15, SDXL
from core.base_model.model_hash import ModelIdentity, identity_of
from core.checkpoints.kohya_metadata import RunFacts, lora_metadata
from core.kohya.buckets import BucketSettings
from core.kohya.folder_name import FolderName
from core.kohya.image_tree import ImageFolder, KohyaTree, TrainingImage
from core.kohya.make_plan import make_plan
from core.recipe.recipe import TrainingRecipe

GOLDEN = Path(__file__).parents[2] / "fixtures" / "golden"
# What differs from run to run, and who wrote the file.
OF_ITS_RUN = {
    "sshs_model_hash",
    "sshs_legacy_hash",
    "modelspec.implementation_version",
    "ss_sd_scripts_commit_hash",
}


def golden(name: str) -> dict[str, str]:
    return json.loads((GOLDEN / f"lora_file_{name}.json").read_text())["metadata"]


def folder(name: str, *images: tuple[str, tuple[int, int]], is_reg: bool = False) -> ImageFolder:
    path = Path("tree") / name
    members = tuple(
        TrainingImage(path / f"{index}.png", size, caption) for index, (caption, size) in enumerate(images)
    )
    return ImageFolder(path, FolderName.parse(name), is_reg, members)


def base_of(metadata: dict[str, str]) -> ModelIdentity:
    names = ("ss_sd_model_name", "ss_sd_model_hash", "ss_new_sd_model_hash")
    return ModelIdentity(*(metadata[name] for name in names))


def written(metadata: dict[str, str], facts: RunFacts) -> dict[str, str]:
    return lora_metadata(
        facts,
        epoch=int(metadata["ss_epoch"]),
        steps=int(metadata["ss_steps"]),
        finished_at=float(metadata["ss_training_finished_at"]),
    )


def plain(metadata: dict[str, str]) -> dict[str, object]:
    """Texts that hold JSON tables are compared as tables: their order means nothing."""
    kept = {key: text for key, text in metadata.items() if key not in OF_ITS_RUN}
    return {key: json.loads(text) if text[0] in "{[" else text for key, text in kept.items()}


@pytest.fixture
def sd15_facts() -> RunFacts:
    metadata, size = golden("sd15_trained"), (64, 64)
    tree = KohyaTree(
        Path("tree"),
        Path("reg"),
        (
            folder("2_hina portrait", *((f"hina, portrait, tag{n}", size) for n in range(2))),
            folder("3_hina wife a woman", *((f"hina, 1girl, solo, tag{n}, smile", size) for n in range(3))),
            folder("1_woman", ("woman", size), ("woman", size), is_reg=True),
        ),
    )
    recipe = TrainingRecipe.from_flat(
        {
            "train_data_dir": "tree",
            "reg_data_dir": "reg",
            "resolution": "64",
            "enable_bucket": False,
            "train_batch_size": 2,
            "max_train_epochs": 1,
            "shuffle_caption": True,
            "keep_tokens": 1,
            "cache_latents": True,
            "clip_skip": 2,
            "max_token_length": 150,
            "network_dim": 8,
            "network_alpha": 4,
            "learning_rate": 5e-5,
            "unet_lr": 1e-4,
            "text_encoder_lr": 5e-5,
            "seed": 1234,
            "noise_offset": 0.1,
            "min_snr_gamma": 5,
            "mixed_precision": "no",
            "output_name": "hina_lora_v2",
        }
    )
    return RunFacts(
        recipe=recipe.flat(),
        family=SD15,
        plan=make_plan(
            tree, BucketSettings(size, enable_bucket=False), train_batch_size=2, max_train_epochs=1
        ),
        base_model=base_of(metadata),
        optimizer="torch.optim.adamw.AdamW",
        started_at=float(metadata["ss_training_started_at"]),
        session_id=int(metadata["ss_session_id"]),
    )


@pytest.fixture
def sdxl_facts() -> RunFacts:
    metadata = golden("sdxl_metadata")
    tall, square, wide = (192, 320), (256, 256), (320, 192)
    words = "hina wife a woman"
    train = ((f"hina, 1girl, tag{n}", size) for n, size in enumerate((tall, square, (300, 200))))
    reg = ((words, size) for size in (square, wide, tall, wide))
    tree = KohyaTree(
        Path("tree"),
        Path("reg"),
        (folder(f"2_{words}", *train), folder(f"1_{words}", *reg, is_reg=True)),
    )
    recipe = TrainingRecipe.from_flat(
        {
            "train_data_dir": "tree",
            "resolution": "256",
            "enable_bucket": True,
            "min_bucket_reso": 128,
            "max_bucket_reso": 512,
            "bucket_reso_steps": 64,
            "train_batch_size": 2,
            "gradient_accumulation_steps": 2,
            "max_train_steps": 3,
            "cache_latents": True,
            "network_train_unet_only": True,
            "gradient_checkpointing": True,
            "network_dim": 16,
            "network_alpha": 8,
            "network_args": ["conv_dim=4", "conv_alpha=1"],
            "learning_rate": 1e-4,
            "lr_scheduler": "constant_with_warmup",
            "lr_warmup_steps": 1,
            "max_grad_norm": 0,
            "seed": 42,
            "noise_offset": 0.0357,
            "adaptive_noise_scale": 0.00357,
            "mixed_precision": "bf16",
            "training_comment": "golden run",
            "output_name": "sdxl_meta",
        }
    )
    plan = make_plan(
        tree,
        BucketSettings((256, 256), min_bucket_reso=128, max_bucket_reso=512, bucket_reso_steps=64),
        train_batch_size=2,
        gradient_accumulation_steps=2,
        max_train_steps=3,
    )
    return RunFacts(
        recipe=recipe.flat(),
        family=SDXL,
        plan=plan,
        base_model=base_of(metadata),
        optimizer="transformers.optimization.Adafactor(scale_parameter=False,relative_step=False,warmup_init=False)",
        started_at=float(metadata["ss_training_started_at"]),
        session_id=int(metadata["ss_session_id"]),
    )


def test_every_text_of_an_sd15_file_equals_sd_scripts(sd15_facts):
    theirs = golden("sd15_trained")

    ours = written(theirs, sd15_facts)

    assert ours.keys() == theirs.keys() - {"sshs_model_hash", "sshs_legacy_hash"}
    assert plain(ours) == plain(theirs)


def test_every_text_of_an_sdxl_file_equals_sd_scripts(sdxl_facts):
    theirs = golden("sdxl_metadata")

    ours = written(theirs, sdxl_facts)

    assert ours.keys() == theirs.keys() - {"sshs_model_hash", "sshs_legacy_hash"}
    assert plain(ours) == plain(theirs)


def with_recipe(facts: RunFacts, **values: object) -> RunFacts:
    fields = {name: getattr(facts, name) for name in RunFacts.__dataclass_fields__}
    return RunFacts(**{**fields, "recipe": {**facts.recipe, **values}})


def test_without_metadata_six_texts_remain(sdxl_facts):
    ours = written(golden("sdxl_metadata"), with_recipe(sdxl_facts, no_metadata=True))

    assert set(ours) == {
        "ss_v2",
        "ss_base_model_version",
        "ss_network_module",
        "ss_network_dim",
        "ss_network_alpha",
        "ss_network_args",
    }


def test_title_author_and_timesteps_are_told_when_given(sd15_facts):
    theirs = golden("sd15_tomlconfig_metadata")
    facts = with_recipe(
        sd15_facts, metadata_title="Golden", metadata_author="me", min_timestep=200, max_timestep=500
    )

    ours = written(theirs, facts)

    for key in ("modelspec.title", "modelspec.author"):
        assert ours[key] == theirs[key]
    assert ours["modelspec.timestep_range"] == "200,500"


def test_everything_that_is_said_of_a_file_stands_in_its_model_spec(sd15_facts):
    said = {
        name: f"my {name}"
        for name in (
            "author",
            "description",
            "license",
            "tags",
            "trigger_phrase",
            "usage_hint",
            "merged_from",
        )
    }
    facts = with_recipe(
        sd15_facts, training_comment="a try", **{f"metadata_{name}": text for name, text in said.items()}
    )
    facts = dataclasses.replace(facts, thumbnail="data:image/jpeg;base64,AA")

    texts = lora_metadata(facts, epoch=1, steps=1, finished_at=0.0)

    assert {name: texts[f"modelspec.{name}"] for name in said} == said
    assert texts["modelspec.thumbnail"] == "data:image/jpeg;base64,AA"
    assert texts["ss_training_comment"] == "a try"


def test_a_file_names_the_version_of_the_program_that_wrote_it(sd15_facts):
    told = (Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(told)["project"]

    metadata = written(golden("sd15_trained"), sd15_facts)

    assert metadata["modelspec.implementation_version"] == f"{project['name']}/{project['version']}"


def test_the_dropout_stands_among_the_network_arguments(sd15_facts):
    facts = with_recipe(sd15_facts, network_args=("conv_dim=4", "conv_alpha=1"), network_dropout=0.1)
    theirs = golden("sd15_tomlconfig_metadata")

    assert written(theirs, facts)["ss_network_args"] == theirs["ss_network_args"]


@pytest.mark.parametrize("rates", [(5e-5, 1e-5), [5e-5], 5e-5])
def test_the_text_encoders_rate_is_the_one_they_are_trained_at(sd15_facts, rates):
    facts = with_recipe(sd15_facts, text_encoder_lr=rates)

    assert written(golden("sd15_trained"), facts)["ss_text_encoder_lr"] == "5e-05"


def test_a_network_made_like_a_file_s_says_nothing_of_the_dropout(sd15_facts):
    facts = with_recipe(sd15_facts, network_args=("conv_dim=4",), dim_from_weights=True)

    assert written(golden("sd15_trained"), facts)["ss_network_args"] == '{"conv_dim": "4"}'


def test_a_run_over_listed_data_sets_has_the_texts_that_sd_scripts_gives_it(sd15_facts):
    theirs = golden("sd15_tomlconfig_metadata")
    facts = with_recipe(
        sd15_facts, datasets=({},), network_args=("conv_dim=4",), metadata_author="me", clip_skip=None
    )

    assert written(theirs, facts).keys() == theirs.keys() - {"sshs_model_hash", "sshs_legacy_hash"}


def test_sides_of_buckets_are_told_as_they_are_used(sdxl_facts):
    settings = dataclasses.replace(
        sdxl_facts.plan.bucket_settings, min_bucket_reso=100, max_bucket_reso=500, bucket_no_upscale=True
    )
    plan = make_plan(sdxl_facts.plan.tree, settings, train_batch_size=2, max_train_steps=3)

    texts = written(golden("sdxl_metadata"), dataclasses.replace(sdxl_facts, plan=plan))

    told = [texts[f"ss_{name}"] for name in ("min_bucket_reso", "max_bucket_reso", "bucket_no_upscale")]
    assert told == ["64", "512", "True"]


def test_a_base_model_is_known_by_both_hashes(tmp_path):
    content = bytes(range(256)) * 5000
    (tmp_path / "base.safetensors").write_bytes(content)

    identity = identity_of(tmp_path / "base.safetensors")

    assert identity.name == "base.safetensors"
    assert identity.full_hash == hashlib.sha256(content).hexdigest()
    assert identity.short_hash == hashlib.sha256(content[0x100000:0x110000]).hexdigest()[:8]


def test_a_folder_has_a_name_but_no_hash(tmp_path):
    assert identity_of(tmp_path, "demo-sd15") == ModelIdentity("demo-sd15")
