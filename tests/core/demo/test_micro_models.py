"""The shipped micro base models load in the libraries' own classes, are small, and use the real key names."""

import re
from pathlib import Path

import pytest
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from safetensors import safe_open
from transformers import CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from core.demo.conditioning import TextSide, predict_noise
from core.demo.micro_models import LATENT_SCALES, new_unet
from core.demo.micro_sampling import draw_samples, load_micro_model
from core.demo.training_pictures import as_tensor
from resources.dolls.doll import Doll, caption_of
from resources.dolls.drawing import draw_doll
from resources.dolls.measure import agreement, read_doll
from resources.paths import demo_base_model, demo_vae

_DEMO = demo_vae().parent
_LIMIT = 40 * 2**20
_ATTENTION = re.compile(r"attn[12]\.to_(q|k|v|out\.0)$|ff\.net\.(0\.proj|2)$|proj_(in|out)$")


def test_both_models_with_their_vae_take_less_than_40_mib():
    size = sum(file.stat().st_size for file in _DEMO.rglob("*") if file.is_file())

    assert size < _LIMIT


def test_all_weights_are_stored_in_half_precision():
    for file in _DEMO.rglob("*.safetensors"):
        with safe_open(file, "pt") as tensors:
            kinds = {tensors.get_slice(name).get_dtype() for name in tensors.keys()}  # noqa: SIM118
        assert kinds <= {"F16", "I64"}, file


def test_the_sd15_u_net_has_the_192_modules_that_kohya_trains():
    unet = new_unet("sd15")

    transformer = [name for name, _ in unet.named_modules() if ".attentions." in name]
    assert len([name for name in transformer if _ATTENTION.search(name)]) == 192


@pytest.mark.parametrize("family", ["sd15", "sdxl"])
def test_stored_u_nets_have_the_shapes_that_the_training_script_builds(family):
    stored = UNet2DConditionModel.from_pretrained(demo_base_model(family) / "unet", local_files_only=True)

    shapes = {name: weight.shape for name, weight in stored.named_parameters()}
    assert shapes == {name: weight.shape for name, weight in new_unet(family).named_parameters()}


@pytest.mark.parametrize(
    ("family", "folder", "kind"),
    [
        ("sd15", "text_encoder", CLIPTextModel),
        ("sdxl", "text_encoder", CLIPTextModel),
        ("sdxl", "text_encoder_2", CLIPTextModelWithProjection),
    ],
)
def test_text_encoders_load_without_a_missing_key_and_are_stored_with_the_classic_prefix(
    family, folder, kind
):
    path = demo_base_model(family) / folder

    _, loading = kind.from_pretrained(path, output_loading_info=True, local_files_only=True)

    assert not loading["missing_keys"]
    assert not loading["unexpected_keys"]
    with safe_open(path / "model.safetensors", "pt") as tensors:
        assert all(name.startswith(("text_model.", "text_projection.")) for name in tensors.keys())  # noqa: SIM118


def test_the_two_text_encoders_of_sdxl_have_different_widths():
    text = TextSide.fresh("sdxl", demo_base_model("sdxl"))

    widths = [encoder.config.hidden_size for encoder in text.encoders]

    assert len(set(widths)) == 2
    assert text.encode(["doll"]).hidden.shape == (1, 77, sum(widths))


@pytest.mark.parametrize("family", ["sd15", "sdxl"])
@pytest.mark.parametrize("size", [(32, 32), (40, 24)])
def test_a_prediction_has_the_shape_of_its_latents(family, size):
    text = TextSide.fresh(family, demo_base_model(family))
    latents = torch.randn(2, 4, *size)

    with torch.no_grad():
        noise = predict_noise(new_unet(family), latents, torch.tensor([10, 900]), text.encode(["", "doll"]))

    assert noise.shape == latents.shape


def test_the_vae_keeps_dolls_recognisable_and_its_latents_spread_by_about_one():
    vae = AutoencoderKL.from_pretrained(demo_vae(), torch_dtype=torch.float32, local_files_only=True)
    doll = Doll(hair="blue", top="red", bottom="black", shoes="white", star="yellow", second_hair="pink")
    picture = as_tensor(draw_doll(doll, (256, 256)).image)[None]

    with torch.no_grad():
        latents = vae.encode(picture).latent_dist.mode()
        again = vae.decode(latents).sample[0]

    assert latents.shape == (1, 4, 32, 32)
    assert 0.5 < (latents * LATENT_SCALES["sd15"]).std() < 2
    pixels = ((again.clamp(-1, 1) + 1) * 127.5).permute(1, 2, 0).byte().numpy()
    reading = read_doll(pixels)
    assert agreement(reading, doll).all
    assert reading.has_star


@pytest.mark.slow
@pytest.mark.parametrize("family", ["sd15", "sdxl"])
def test_a_base_model_draws_what_is_asked(family):
    dolls = [
        Doll(hair="black", top="red", bottom="blue", shoes="white", background="green", pose="arms up"),
        Doll(hair="blonde", top="purple", top_kind="dress", shoes="green", background="grey"),
        Doll(hair="pink", top="black", bottom="white", shoes="red", background="yellow", pose="waving"),
    ]

    pictures = draw_samples(
        load_micro_model(family, _DEMO), [caption_of(doll) for doll in dolls], seeds=[1, 2, 3]
    )

    verdicts = [
        agreement(read_doll(picture), doll).all for picture, doll in zip(pictures, dolls, strict=True)
    ]
    assert sum(verdicts) >= 2


def test_texts_survive_the_small_tokenizer():
    tokenizer = CLIPTokenizer.from_pretrained(demo_base_model("sd15") / "tokenizer", local_files_only=True)

    for text in ("mira, doll, 1girl, red shirt", "zürich 漢字 – naïve!", "two-tone hair"):
        ids = tokenizer(text).input_ids
        spelt = tokenizer.decode(ids, skip_special_tokens=True)
        assert spelt.replace(" ", "") == text.replace(" ", "")


def test_every_word_of_a_caption_is_one_token():
    tokenizer = CLIPTokenizer.from_pretrained(demo_base_model("sd15") / "tokenizer", local_files_only=True)

    for word in ("mira", "doll", "girl", "shirt", "dress", "purple", "background", "waving"):
        assert len(tokenizer(word).input_ids) == 3


@pytest.mark.parametrize(
    ("family", "folder", "pad"),
    [("sd15", "tokenizer", "end"), ("sdxl", "tokenizer", "end"), ("sdxl", "tokenizer_2", "first")],
)
def test_text_opens_and_closes_with_the_last_two_ids_and_is_padded_as_in_the_real_models(family, folder, pad):
    tokenizer = CLIPTokenizer.from_pretrained(demo_base_model(family) / folder, local_files_only=True)
    last = len(tokenizer) - 1

    ids = tokenizer("doll", padding="max_length", max_length=77).input_ids

    assert (ids[0], ids[2]) == (last - 1, last)
    assert set(ids[3:]) == {last if pad == "end" else 0}
    assert Path(tokenizer.name_or_path).name == folder
