"""Captions become the very tokens and hidden states that sd-scripts computes."""

import json
import re

import pytest
import torch
from safetensors import safe_open

from core.base_model.text_encoding import encode_captions, kohya_text_encoder_name, size_ids, tokenize
from core.errors import AtelierError
from tests.fixtures.golden_encoders import GOLDEN, golden_text_parts
from tests.fixtures.tiny_models import tiny_model

LENGTHS = {"None": None, "75": 75, "150": 150, "225": 225}


@pytest.fixture(scope="module")
def golden():
    with safe_open(GOLDEN / "text_hidden_public.safetensors", "pt") as tensors:
        prompts = json.loads(tensors.metadata()["prompts"])
        states = {key: tensors.get_tensor(key) for key in tensors.keys()}  # noqa: SIM118
    return prompts, states


@pytest.fixture(scope="module")
def parts():
    return {name: golden_text_parts(name) for name in ("sd15", "sdxl")}


def test_tokens_of_both_encoders_are_those_of_sd_scripts_at_every_length(parts):
    prompts = json.loads((GOLDEN / "tokens_public.json").read_text(encoding="utf-8"))["prompts"]
    captions = [prompt["text"] for prompt in prompts]

    for name, length in LENGTHS.items():
        first, second = tokenize(parts["sdxl"], captions, length).ids

        assert first.tolist() == [prompt[name]["sd15"] for prompt in prompts]
        assert second.tolist() == [prompt[name]["sdxl_g"] for prompt in prompts]


@pytest.mark.parametrize(
    ("caption", "ids"),
    [
        # Measured with the slow CLIPTokenizer of transformers 4.54.1's rules and ftfy 6.3.1.
        ("don’t it’s", [847, 713, 585, 568]),
        ("ｈｅｌｌｏ　ｗｏｒｌｄ", [3306, 1002]),
        ("ΣΟΦΟΣ", [139, 225, 138, 123, 139, 228, 138, 123, 139, 480]),
    ],
)
@pytest.mark.parametrize("weighted", [False, True])
def test_typographic_letters_are_read_as_the_plain_ones(parts, caption, ids, weighted):
    (found,) = tokenize(parts["sd15"], [caption], weighted_captions=weighted).ids

    assert found[0, 0, 1 : len(ids) + 2].tolist() == [*ids, 49407]


def test_hidden_states_of_sd15_are_those_of_sd_scripts_at_every_clip_skip_and_length(parts, golden):
    prompts, states = golden
    keys = [key for key in states if key.startswith("sd15/") and not key.endswith("/weighted")]

    for key in keys:
        length, skip, index = re.fullmatch(r"sd15/len=(\w+)/clip_skip=(\w+)/prompt(\d)", key).groups()
        clip_skip = None if skip == "None" else int(skip)
        text = encode_captions(
            parts["sd15"], [prompts[int(index)]], max_token_length=LENGTHS[length], clip_skip=clip_skip
        )

        torch.testing.assert_close(text.hidden, states[key], rtol=1e-4, atol=1e-5)

    assert len(keys) == 48


def test_hidden_and_pooled_states_of_sdxl_are_those_of_sd_scripts(parts, golden):
    prompts, states = golden

    for name, length in LENGTHS.items():
        text = encode_captions(parts["sdxl"], prompts, max_token_length=length)

        for index in range(len(prompts)):
            start = f"sdxl/len={name}/prompt{index}"
            both = torch.cat([states[f"{start}/hidden1"], states[f"{start}/hidden2"]], dim=-1)
            torch.testing.assert_close(text.hidden[index : index + 1], both, rtol=1e-4, atol=1e-5)
            torch.testing.assert_close(
                text.pooled[index : index + 1], states[f"{start}/pool2"], rtol=1e-4, atol=1e-5
            )


def test_weighted_tokens_and_their_weights_are_those_of_sd_scripts_at_every_length(parts):
    prompts = json.loads((GOLDEN / "tokens_public.json").read_text(encoding="utf-8"))["prompts"]
    weighted = [prompt for prompt in prompts if "sd15_weights" in prompt["75"]]

    for name, length in LENGTHS.items():
        for prompt in weighted:
            tokens = tokenize(parts["sd15"], [prompt["text"]], length, weighted_captions=True)

            assert tokens.ids[0][0].tolist() == prompt[name]["sd15_weighted_ids"]
            expected = torch.tensor(prompt[name]["sd15_weights"])
            torch.testing.assert_close(tokens.weights[0][0], expected, rtol=0, atol=1e-5)

    assert len(weighted) == 2


def test_weighted_hidden_states_of_sd15_are_those_of_sd_scripts(parts, golden):
    prompts, states = golden

    for name, length in LENGTHS.items():
        text = encode_captions(
            parts["sd15"], [prompts[1]], max_token_length=length, clip_skip=2, weighted_captions=True
        )

        expected = states[f"sd15/len={name}/clip_skip=2/prompt1/weighted"]
        torch.testing.assert_close(text.hidden, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("length", [75, 225])
def test_sdxl_weighs_the_words_of_both_encoders_and_leaves_the_pooled_text(parts, length):
    def encoded(caption, **options):
        return encode_captions(parts["sdxl"], [caption], max_token_length=length, **options)

    plain, weighed = encoded("a cat"), encoded("a (cat:1.5)", weighted_captions=True)

    factors = torch.ones(length + 2, 1)
    factors[2] = 1.5
    torch.testing.assert_close(weighed.hidden[0], plain.hidden[0] * factors)
    torch.testing.assert_close(weighed.pooled, plain.pooled)


def test_the_second_hidden_state_of_a_long_caption_keeps_a_row_per_caption():
    text = encode_captions(tiny_model("sd15"), ["a cat", "a dog " * 100], max_token_length=225)

    assert text.hidden.shape == (2, 227, 16)
    assert text.pooled is None


def test_gradients_flow_into_the_text_encoders():
    parts = tiny_model("sdxl")
    weight = parts.text_encoders[1].text_projection.weight.requires_grad_()

    encode_captions(parts, ["a cat"]).pooled.sum().backward()

    assert weight.grad.abs().sum() > 0


def test_sizes_are_told_as_height_and_width_of_original_crop_and_target():
    ids = size_ids([(1024, 768)], [(0, 32)], [(512, 384)])

    assert ids.tolist() == [[1024, 768, 0, 32, 512, 384]]


def test_sizes_become_the_embedding_of_sd_scripts():
    from diffusers.models.embeddings import Timesteps

    with safe_open(GOLDEN / "sdxl_size_embeddings.safetensors", "pt") as tensors:
        named = {
            key: tensors.get_tensor(key) for key in ("orig_hw", "crop_top_left", "target_hw", "embedding")
        }
    rows = [[tuple(row) for row in named[key].tolist()] for key in ("orig_hw", "crop_top_left", "target_hw")]

    ids = size_ids(*rows)
    embedding = Timesteps(256, flip_sin_to_cos=True, downscale_freq_shift=0)(ids.flatten()).reshape(2, -1)

    # Processors round the angles, up to 1024 rad, in the last digit differently.
    torch.testing.assert_close(embedding, named["embedding"], rtol=1e-5, atol=1e-4)


@pytest.mark.parametrize(
    "name", ["encoder.layers.0.self_attn.q_proj", "text_model.encoder.layers.0.self_attn.q_proj"]
)
def test_text_encoder_modules_have_kohyas_names_in_either_layout_of_transformers(name):
    assert kohya_text_encoder_name(name) == "text_model_encoder_layers_0_self_attn_q_proj"


def test_a_caption_length_that_clip_cannot_read_is_refused_with_the_ones_it_can():
    with pytest.raises(AtelierError, match="75, 150 or 225"):
        tokenize(tiny_model("sd15"), ["a cat"], 255)


def test_more_clip_skip_than_layers_is_refused():
    with pytest.raises(AtelierError, match="clip_skip is 9"):
        encode_captions(tiny_model("sd15"), ["a cat"], clip_skip=9)
