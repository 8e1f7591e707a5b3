"""Base models are read from folders and single files, unchanged; others are refused in plain words."""

import shutil
import socket

import pytest
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from diffusers.loaders.single_file_utils import create_diffusers_clip_model_from_ldm
from safetensors.torch import load_file, save_file

from core.base_model.load import load_base_model
from core.base_model.recognise import FIRST_CONV
from core.errors import AtelierError
from tests.fixtures.tiny_models import save_config_folder, save_folder, save_single_file, tiny_model

FAMILY_NAMES = ("sd15", "sdxl")


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """Per family: the parts, their folder, their single file, and a folder that only describes them."""
    root = tmp_path_factory.mktemp("bases")
    return {
        name: (
            parts := tiny_model(name),
            save_folder(parts, root / name),
            save_single_file(parts, root / f"{name}.safetensors"),
            save_config_folder(name, root / f"{name} description"),
        )
        for name in FAMILY_NAMES
    }


def assert_same_weights(one, other):
    for first, second in zip(one.modules, other.modules, strict=True):
        expected, found = first.state_dict(), second.state_dict()
        assert expected.keys() == found.keys()
        assert all(torch.equal(expected[key], found[key]) for key in expected)


@pytest.mark.parametrize("name", FAMILY_NAMES)
def test_a_diffusers_folder_gives_its_very_weights(stored, name):
    parts, folder, _, _ = stored[name]

    loaded = load_base_model(folder)

    assert loaded.family.name == name
    assert_same_weights(parts, loaded)
    assert not any(weight.requires_grad for module in loaded.modules for weight in module.parameters())


@pytest.mark.parametrize("name", FAMILY_NAMES)
def test_a_folder_that_a_newer_transformers_wrote_gives_the_same_text_encoder(stored, name, tmp_path):
    parts = stored[name][0]
    folder = save_folder(parts, tmp_path / "newer", text_prefix="")

    assert_same_weights(parts, load_base_model(folder))


@pytest.mark.parametrize("name", FAMILY_NAMES)
def test_a_single_file_in_original_layout_gives_its_very_weights(stored, name):
    parts, _, file, description = stored[name]

    assert_same_weights(parts, load_base_model(file, config=description))


@pytest.mark.parametrize("name", FAMILY_NAMES)
def test_our_original_layout_is_the_one_that_diffusers_reads(stored, name):
    parts, _, file, description = stored[name]
    options = {"config": str(description), "local_files_only": True}

    unet = UNet2DConditionModel.from_single_file(str(file), subfolder="unet", **options)
    vae = AutoencoderKL.from_single_file(str(file), subfolder="vae", **options)

    for ours, theirs in ((parts.unet, unet), (parts.vae, vae)):
        expected, found = ours.state_dict(), theirs.state_dict()
        assert expected.keys() == found.keys()
        assert all(torch.equal(expected[key], found[key]) for key in expected)


@pytest.mark.parametrize("name", FAMILY_NAMES)
def test_our_text_encoders_are_the_ones_that_diffusers_reads(stored, name):
    parts, _, file, description = stored[name]

    for folder, ours in zip(parts.family.encoder_folders, parts.text_encoders, strict=True):
        theirs = create_diffusers_clip_model_from_ldm(
            type(ours), load_file(file), subfolder=folder, config=str(description), local_files_only=True
        )

        expected, found = ours.state_dict(), theirs.state_dict()
        assert expected.keys() == found.keys()
        assert all(torch.equal(expected[key], found[key]) for key in expected)


def test_float16_is_kept_for_all_but_the_vae(stored, tmp_path):
    parts, _, _, description = stored["sdxl"]
    file = save_single_file(parts, tmp_path / "half.safetensors", dtype=torch.float16)

    loaded = load_base_model(file, config=description, dtype=torch.float16)

    assert loaded.dtype == torch.float16
    assert next(loaded.text_encoders[1].parameters()).dtype == torch.float16
    assert next(loaded.vae.parameters()).dtype == torch.float32


def test_older_folders_name_the_vaes_attention_otherwise(stored, tmp_path):
    parts, folder, _, _ = stored["sd15"]
    old = shutil.copytree(folder, tmp_path / "old")
    path = old / "vae" / "diffusion_pytorch_model.safetensors"
    names = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}

    def old_name(key):
        for new, former in names.items():
            key = key.replace(f"attentions.0.{new}.", f"attentions.0.{former}.")
        return key

    save_file({old_name(key): tensor for key, tensor in load_file(path).items()}, path)

    assert_same_weights(parts, load_base_model(old))


def test_another_vae_may_come_from_a_folder_or_a_file(stored, tmp_path):
    _, folder, _, _ = stored["sd15"]
    other = tiny_model("sd15", seed=7)
    other_folder = save_folder(other, tmp_path / "other")
    bare = tmp_path / "vae.safetensors"
    whole = load_file(save_single_file(other, tmp_path / "other.safetensors"))
    start = "first_stage_model."
    save_file({key.removeprefix(start): whole[key] for key in whole if key.startswith(start)}, bare)

    renamed = (other_folder / "vae").rename(other_folder / "my-vae")
    for vae in (renamed, bare):
        loaded = load_base_model(folder, vae=vae)

        weight = "decoder.conv_in.weight"
        assert torch.equal(loaded.vae.state_dict()[weight], other.vae.state_dict()[weight])


@pytest.mark.parametrize("layout", [1, 2])
def test_parts_that_are_not_needed_have_shapes_and_no_numbers(stored, layout):
    where, described_by = stored["sdxl"][layout], stored["sdxl"][1]

    parts = load_base_model(where, dtype=torch.bfloat16, config=described_by, needed=("vae",))

    assert {tensor.device.type for tensor in parts.vae.state_dict().values()} == {"cpu"}
    for left_out in (parts.unet, *parts.text_encoders):
        assert {weight.device.type for weight in left_out.parameters()} == {"meta"}
    assert parts.dtype == torch.bfloat16


def test_loading_asks_nothing_of_the_network(stored, monkeypatch):
    def refuse(*_):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)

    load_base_model(stored["sdxl"][2], config=stored["sdxl"][3])


def test_a_file_that_predicts_v_says_so(stored, tmp_path):
    _, _, file, description = stored["sdxl"]
    marked = tmp_path / "v.safetensors"
    save_file(load_file(file) | {"v_pred": torch.zeros(0)}, marked)

    assert load_base_model(marked, config=description).predicts_v
    assert not load_base_model(file, config=description).predicts_v


def _truncated(path, good):
    path.write_bytes(good.read_bytes()[:-1000])


def _with(change):
    return lambda path, good: save_file(change(load_file(good)), path)


def _as_sd2(tensors):
    return {
        key.replace("cond_stage_model.transformer", "cond_stage_model.model"): tensors[key] for key in tensors
    }


REFUSALS = {
    "a LoRA": (_with(lambda _: {"lora_unet_mid.lora_down.weight": torch.zeros(4, 4)}), "is a LoRA"),
    "a VAE": (_with(lambda _: {"encoder.conv_in.weight": torch.zeros(4, 4)}), "no Stable Diffusion U-Net"),
    "Stable Diffusion 2": (_with(_as_sd2), "is Stable Diffusion 2"),
    "inpainting": (_with(lambda tensors: tensors | {FIRST_CONV: torch.zeros(16, 9, 3, 3)}), "9 channels"),
    "half a download": (_truncated, "damaged or not complete"),
    "an empty file": (lambda path, _: path.write_bytes(b""), "damaged or not complete"),
    "missing weights": (
        _with(lambda tensors: {key: tensors[key] for key in tensors if ".out_layers.3." not in key}),
        "are missing or have another shape",
    ),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_what_is_no_whole_base_model_is_refused_with_a_reason_and_a_remedy(stored, tmp_path, case):
    make, words = REFUSALS[case]
    path = tmp_path / "base.safetensors"
    make(path, stored["sd15"][2])

    with pytest.raises(AtelierError, match=words) as refusal:
        load_base_model(path, config=stored["sd15"][3])

    assert "base.safetensors" in refusal.value.what
    assert refusal.value.why
    assert refusal.value.remedy


def test_a_file_that_could_run_programs_is_not_opened(tmp_path):
    path = tmp_path / "base.ckpt"
    path.write_bytes(b"anything")

    with pytest.raises(AtelierError, match=r"is a \.ckpt file"):
        load_base_model(path)


def test_a_name_that_is_nowhere_is_refused_because_nothing_is_downloaded():
    with pytest.raises(AtelierError, match="nothing is downloaded"):
        load_base_model("runwayml/stable-diffusion-v1-5")


def test_a_folder_that_lacks_parts_is_refused_with_their_names(stored, tmp_path):
    folder = shutil.copytree(stored["sd15"][1], tmp_path / "half")
    shutil.rmtree(folder / "vae")
    shutil.rmtree(folder / "text_encoder")

    with pytest.raises(AtelierError, match="lacks text_encoder, vae"):
        load_base_model(folder)


def test_a_folder_with_pickled_weights_is_refused(stored, tmp_path):
    folder = shutil.copytree(stored["sd15"][1], tmp_path / "pickled")
    (folder / "unet" / "diffusion_pytorch_model.safetensors").rename(folder / "unet" / "model.bin")

    with pytest.raises(AtelierError, match=r"model\.bin"):
        load_base_model(folder)


def test_another_family_than_the_recipes_is_refused(stored):
    with pytest.raises(AtelierError, match="is Stable Diffusion XL, but the recipe says “sd15”"):
        load_base_model(stored["sdxl"][1], family="sd15")


def test_a_tokenizer_that_does_not_fit_its_text_encoder_is_refused(stored, tmp_path):
    folder = shutil.copytree(stored["sd15"][1], tmp_path / "cut")
    config = folder / "text_encoder" / "config.json"
    config.write_text(config.read_text().replace("49408", "49000"))
    path = folder / "text_encoder" / "model.safetensors"
    tensors = load_file(path)
    key = "text_model.embeddings.token_embedding.weight"
    save_file(tensors | {key: tensors[key][:49000].contiguous()}, path)

    with pytest.raises(AtelierError, match="has 49408 tokens, but its text encoder knows 49000"):
        load_base_model(folder)
