from __future__ import annotations

import json

import pytest
from PIL import Image

from core.errors import AtelierError
from curation.taggers.description import TagScores
from curation.taggers.kind import TaggerSettings
from curation.taggers.registry import open_tagger

SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "[DEC]"]
WORDS = [*SPECIAL, "a", "the", "woman", "doll", "red", "dress", "on", "in", "hat", "with", "picture", "of"]


@pytest.fixture(scope="module")
def blip_folder(tmp_path_factory):
    """A BLIP of a few thousand chance weights, saved as the published ones are."""
    import torch
    import transformers

    folder = tmp_path_factory.mktemp("models") / "blip-tiny"
    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(WORDS))
    tokenizer = transformers.BertTokenizer(str(folder / "vocab.txt"))
    pictures = transformers.BlipImageProcessor(size={"height": 32, "width": 32})
    ends = {"bos_token_id": 5, "eos_token_id": 3, "sep_token_id": 3, "pad_token_id": 0}
    text = {
        "vocab_size": len(WORDS),
        "hidden_size": 16,
        "encoder_hidden_size": 16,
        "intermediate_size": 16,
        "projection_dim": 8,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        **ends,
    }
    vision = {
        "hidden_size": 16,
        "intermediate_size": 16,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "image_size": 32,
        "patch_size": 16,
    }
    torch.manual_seed(0)
    config = transformers.BlipConfig(text_config=text, vision_config=vision, projection_dim=8)
    transformers.BlipForConditionalGeneration(config).save_pretrained(folder)
    transformers.BlipProcessor(pictures, tokenizer).save_pretrained(folder)
    return folder


def sentences(folder, *pictures, **options):
    tagger = open_tagger(TaggerSettings("blip", folder, {"max_length": 12, "min_length": 2, **options}))
    return [found.sentence for found in tagger.describe([tagger.prepare(picture) for picture in pictures])]


PICTURES = (Image.new("RGB", (40, 20), "red"), Image.new("RGBA", (9, 50), (0, 0, 255, 90)))


@pytest.mark.slow
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"num_beams": 1},
        {"do_sample": True, "num_beams": 1, "top_p": 0.8},
        {"num_beams": 4, "repetition_penalty": 1.5, "clean": False},
    ],
)
def test_each_way_of_searching_writes_one_sentence_per_picture(blip_folder, options):
    found = sentences(blip_folder, *PICTURES, **options)

    assert len(found) == 2
    assert all(isinstance(sentence, str) and "\n" not in sentence for sentence in found)
    assert found == sentences(blip_folder, *PICTURES, **options)


@pytest.mark.slow
def test_a_prefix_begins_every_sentence(blip_folder):
    found = sentences(blip_folder, *PICTURES, prefix="a woman", clean=False)

    assert all(sentence.startswith("a woman") for sentence in found)


@pytest.mark.slow
def test_it_finds_no_scores_and_says_where_it_runs(blip_folder):
    tagger = open_tagger(TaggerSettings("blip", blip_folder, {"device": "cpu"}))

    (found,) = tagger.describe([tagger.prepare(PICTURES[0])])

    assert found.scores == TagScores()
    assert (tagger.runs_on, tagger.notes, tagger.batch_size) == ("CPU", (), 1)


@pytest.mark.slow
def test_a_folder_with_missing_weights_is_refused_instead_of_filled_with_chance(blip_folder, tmp_path):
    from safetensors.torch import load_file, save_file

    for path in blip_folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    weights = load_file(tmp_path / "model.safetensors")
    weights.pop(next(name for name in weights if name.startswith("vision_model.encoder")))
    save_file(weights, tmp_path / "model.safetensors", {"format": "pt"})

    with pytest.raises(AtelierError, match="weights are missing"):
        open_tagger(TaggerSettings("blip", tmp_path))


def test_another_models_folder_is_refused(tmp_path):
    for name in ("model.safetensors", "preprocessor_config.json", "vocab.txt"):
        (tmp_path / name).write_text("")
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "llama"}))

    with pytest.raises(AtelierError, match="llama"):
        open_tagger(TaggerSettings("blip", tmp_path))
