"""Florence-2, LLaVA and Qwen-VL through the real classes of transformers, with tiny chance weights."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from core.errors import AtelierError
from curation.taggers.kind import TaggerSettings
from curation.taggers.prompt_words import PromptWords
from curation.taggers.registry import open_tagger
from tests.curation.taggers.tiny_captioners import (
    TEXT_ONLY,
    make_florence2,
    make_llava,
    make_qwen,
)

PICTURES = (Image.new("RGB", (80, 40), "red"), Image.new("RGBA", (30, 50), (0, 0, 255, 90)))
MAKERS = {
    "florence2": ("florence2", make_florence2),
    "llava": ("llava", make_llava),
    "llava without a template": ("llava", lambda folder: make_llava(folder, None)),
    "llava with a template of text alone": ("llava", lambda folder: make_llava(folder, TEXT_ONLY)),
    "qwen2.5-vl": ("qwen-vl", lambda folder: make_qwen(folder, "qwen2_5_vl")),
    "qwen3-vl": ("qwen-vl", lambda folder: make_qwen(folder, "qwen3_vl")),
}


@pytest.fixture(scope="module", params=MAKERS)
def captioner(request, tmp_path_factory):
    """Kind and folder of a tiny captioner."""
    kind, make = MAKERS[request.param]
    return kind, make(tmp_path_factory.mktemp("captioner"))


def sentences(kind, folder, *pictures, **options):
    tagger = open_tagger(TaggerSettings(kind, folder, {"max_new_tokens": 8, "clean": False, **options}))
    return [found.sentence for found in tagger.describe([tagger.prepare(picture) for picture in pictures])]


@pytest.mark.slow
def test_pictures_of_different_sizes_are_described_together_as_alone(captioner):
    together = sentences(*captioner, *PICTURES)

    assert together == [sentences(*captioner, picture)[0] for picture in PICTURES]
    assert all(isinstance(sentence, str) and "\n" not in sentence for sentence in together)


@pytest.mark.slow
def test_words_drawn_by_chance_are_the_same_for_the_same_seed(captioner):
    drawn = [sentences(*captioner, PICTURES[0], do_sample=True, num_beams=1, seed=3) for _ in range(2)]

    assert drawn[0] == drawn[1]


@pytest.mark.slow
def test_weights_cut_into_parts_are_read_like_whole_ones(tmp_path):
    whole = make_llava(tmp_path / "whole")
    parts = make_llava(tmp_path / "parts", max_shard_size="4KB")

    assert len(list(parts.glob("model-*-of-*.safetensors"))) > 1
    assert sentences("llava", parts, *PICTURES) == sentences("llava", whole, *PICTURES)


@pytest.mark.slow
def test_a_model_that_wants_to_run_its_own_code_is_refused(tmp_path):
    folder = make_qwen(tmp_path / "qwen", "qwen3_vl")
    config = json.loads((folder / "config.json").read_text())
    config["auto_map"] = {"AutoModel": "modeling.Evil"}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "modeling.py").write_text("raise SystemExit('ran')")

    with pytest.raises(AtelierError, match="code of its own"):
        open_tagger(TaggerSettings("qwen-vl", folder))


@pytest.mark.slow
def test_a_weight_file_cut_short_is_refused_by_its_folder(tmp_path):
    folder = make_florence2(tmp_path / "florence")
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[: weights.stat().st_size // 2])

    with pytest.raises(AtelierError, match="florence"):
        open_tagger(TaggerSettings("florence2", folder))


@pytest.mark.slow
def test_the_question_names_what_is_known_of_the_picture(tmp_path):
    folder = make_llava(tmp_path / "llava")
    tagger = open_tagger(
        TaggerSettings("llava", folder, {"prompt": "{name} in {folder}: {tags} {odd}", "max_pixels": 4096})
    )

    question = tagger.prepare(Image.new("RGB", (400, 100)), PromptWords("mira", "dolls", "red hair, smile"))

    assert question.prompt == "mira in dolls: red hair, smile {odd}"
    assert question.picture.size == (128, 32)


def test_another_models_folder_is_refused_before_anything_is_loaded(tmp_path):
    for name in ("model.safetensors", "preprocessor_config.json", "tokenizer.json"):
        (tmp_path / name).write_text("")
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "blip"}))

    for kind in ("florence2", "llava", "qwen-vl"):
        with pytest.raises(AtelierError, match="blip"):
            open_tagger(TaggerSettings(kind, tmp_path))
