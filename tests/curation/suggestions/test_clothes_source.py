"""SegFormer and RT-DETR through the real classes of transformers, small ones with chance weights."""

from __future__ import annotations

import numpy as np
import pytest

from core.errors import AtelierError
from curation.suggestions.registry import open_source
from curation.suggestions.source import SourceSettings

LABELS = ("Background", "Hair", "Upper-clothes", "Left-shoe", "Right-shoe", "Face")


@pytest.fixture(scope="module")
def clothes_folder(tmp_path_factory):
    """A SegFormer that answers by a pixel's brightness: its last layer is set by hand."""
    import torch
    import transformers

    torch.manual_seed(0)
    config = transformers.SegformerConfig(
        depths=[1, 1, 1, 1],
        hidden_sizes=[8, 8, 8, 8],
        num_attention_heads=[1, 1, 1, 1],
        decoder_hidden_size=8,
        num_labels=len(LABELS),
        id2label=dict(enumerate(LABELS)),
        label2id={name: number for number, name in enumerate(LABELS)},
    )
    folder = tmp_path_factory.mktemp("models") / "segformer-tiny"
    transformers.SegformerForSemanticSegmentation(config).save_pretrained(folder)
    transformers.SegformerImageProcessorPil(size={"height": 64, "width": 64}).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def persons_folder(tmp_path_factory):
    """An RT-DETR with chance weights whose every box is a person to it."""
    import torch
    import transformers

    torch.manual_seed(0)
    backbone = transformers.RTDetrResNetConfig(
        embedding_size=8,
        hidden_sizes=[8, 8, 8, 8],
        depths=[1, 1, 1, 1],
        layer_type="basic",
        out_features=["stage2", "stage3", "stage4"],
    )
    config = transformers.RTDetrV2Config(
        backbone_config=backbone,
        encoder_hidden_dim=16,
        encoder_in_channels=[8, 8, 8],
        encoder_ffn_dim=16,
        encoder_attention_heads=2,
        decoder_in_channels=[16, 16, 16],
        d_model=16,
        decoder_layers=2,
        decoder_attention_heads=2,
        decoder_ffn_dim=16,
        num_queries=5,
        num_labels=3,
        id2label={0: "car", 1: "person", 2: "dog"},
    )
    model = transformers.RTDetrV2ForObjectDetection(config)
    with torch.no_grad():
        for head in (*model.class_embed, model.model.enc_score_head):
            head.weight.zero_()
            head.bias.copy_(torch.tensor([-9.0, 3.0, -9.0]))
    folder = tmp_path_factory.mktemp("models") / "rt-detr-tiny"
    model.save_pretrained(folder)
    transformers.RTDetrImageProcessorPil(size={"height": 64, "width": 64}).save_pretrained(folder)
    return folder


def photo(seed=0):
    return np.random.default_rng(seed).integers(0, 255, (300, 200, 3), dtype=np.uint8)


@pytest.mark.slow
def test_every_person_is_parsed_and_gets_a_whole_figure(clothes_folder, persons_folder):
    source = open_source(SourceSettings("clothes", {"clothes": clothes_folder, "persons": persons_folder}))

    people = source.people(photo())

    assert len(people) == 5
    assert all(person[-1].kind == "regularization" for person in people)
    assert all(person[-1].confidence == pytest.approx(1 / (1 + np.exp(-3)), abs=1e-4) for person in people)


@pytest.mark.slow
def test_without_persons_the_largest_figure_counts(clothes_folder):
    source = open_source(SourceSettings("clothes", {"clothes": clothes_folder}))

    people = source.people(photo())

    assert len(people) <= 1
    assert all(0 < part.confidence <= 1 for person in people for part in person)


@pytest.mark.slow
def test_the_maps_labels_and_sureness_cover_the_part_that_was_asked_for(clothes_folder):
    from curation.regions.box import Box
    from curation.suggestions.clothes_source import ClothesParser

    seen = ClothesParser(clothes_folder).labels(photo(), Box(20.4, 30.2, 100, 150.6))

    assert seen.labels.shape == seen.sureness.shape == (64, 64)
    assert seen.names == tuple(name.lower() for name in LABELS)
    assert (seen.sureness >= 1 / len(LABELS) - 1e-6).all()
    assert (seen.frame.left, seen.frame.top, seen.frame.right, seen.frame.bottom) == (20, 30, 120, 181)


@pytest.mark.slow
def test_the_figure_of_a_region_is_outlined_around_it_and_unreadable_photos_are_named(
    clothes_folder, picture, tmp_path
):
    from curation.photos.photo import Photo
    from curation.regions.box import Box
    from curation.regions.kind import Region
    from curation.suggestions.figure_outline import outline_figures

    there = Photo(1, picture(tmp_path / "somebody.png", (300, 200), 3), (300, 200), "", 0, 0)
    gone = Photo(2, tmp_path / "gone.png", (300, 200), "", 0, 0)
    region = Region(7, 1, "clothing", Box(50, 40, 150, 120))

    found, problem = outline_figures([(there, (region,)), (gone, ())], clothes_folder)

    ((number, areas),) = found.outlines
    assert number == 7
    assert areas
    assert all(40 <= x <= 210 and 30 <= y <= 170 for area in areas for x, y in area.points)
    assert "not there" in problem.problem


def test_a_source_without_its_model_says_what_to_fetch():
    with pytest.raises(AtelierError, match="segformer_b2_clothes"):
        open_source(SourceSettings("clothes"))


def test_another_models_folder_is_refused(tmp_path):
    for name in ("model.safetensors", "preprocessor_config.json"):
        (tmp_path / name).write_text("{}")
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')

    with pytest.raises(AtelierError, match="llama"):
        open_source(SourceSettings("clothes", {"clothes": tmp_path}))
